package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A milestone's date looks like one and is none. */
final class UnreadableDate implements Rule {

    /** A day beside a month's name: {@code Aug 32}, {@code 31st October 2025x}. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}+\\.?+ ?+\\d{1,2}\\b"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?+ ?+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED =
            Pattern.compile("\\b\\d{4}-\\d{1,2}-\\d{1,2}|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");

    @Override
    public Profile profile() {
        return new Profile("unreadable-date", Group.POST, Need.POST, "a milestone's date looks like one and is none");
    }

    @Override
    public List<Finding> find(Case about) {
        List<Finding> findings = new ArrayList<>();
        for (Milestone milestone : about.update().timeline().milestones()) {
            if (milestone.date().isEmpty() && looksLikeDate(milestone.text())) {
                String message = "the date of \"" + milestone.name() + "\" is none: \"" + milestone.text() + '"';
                findings.add(
                        Found.at(this, Level.WARN, milestone.line(), message).finding());
            }
        }
        return findings;
    }

    private static boolean looksLikeDate(String text) {
        return NAMED.matcher(text).find() || NUMBERED.matcher(text).find();
    }
}
