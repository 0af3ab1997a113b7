package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Evidence;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Need;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a check found as text for a terminal: what would change the post first, by what it needs. */
final class CheckText {

    private static final String INDENT = "  ";
    private static final String MARGIN = "      ";

    private final TextPage page;

    private CheckText(Palette palette, int width) {
        this.page = new TextPage(palette, width);
    }

    /**
     * The report.
     *
     * @param width the columns of the terminal
     */
    static String of(CheckReport report, Palette palette, int width) {
        CheckText text = new CheckText(palette, width);
        text.report(report);
        return text.page.toString();
    }

    private void report(CheckReport report) {
        page.headline(CheckWords.title(report), CheckWords.sizes(report));
        if (!report.filter().isEmpty()) {
            page.wrapped("", CheckWords.filter(report), text -> text);
        }
        for (Need need : Need.values()) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.need() == need && CheckWords.isTold(finding))
                    .toList();
            if (!findings.isEmpty()) {
                page.line("");
                page.line(page.palette().bold(need.heading()));
                findings.forEach(this::finding);
            }
        }
        List<String> rest = CheckWords.rest(report);
        if (!rest.isEmpty()) {
            page.line("");
            rest.forEach(line -> page.wrapped("", line, text -> text));
        }
    }

    /** The item at the left and what is found at the right, where both have room on a line. */
    private void finding(Finding finding) {
        String message = CheckWords.message(finding);
        String about = INDENT + CheckWords.about(finding);
        UnaryOperator<String> paint = text -> page.palette().level(finding.level(), text);
        if (Columns.of(Printable.of(about)) + Columns.of(Printable.of(message)) + INDENT.length() <= page.room("")) {
            page.apart(about, Printable.of(message), paint);
        } else {
            page.wrapped(INDENT, about.substring(INDENT.length()), paint);
            page.wrapped(MARGIN, message, text -> text);
        }
        for (Evidence evidence : finding.evidence()) {
            page.wrapped(MARGIN, CheckWords.of(evidence), page.palette()::faint);
        }
    }
}
