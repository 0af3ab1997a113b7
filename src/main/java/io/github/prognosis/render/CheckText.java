package io.github.prognosis.render;

import io.github.prognosis.check.Certainty;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.CheckedItem;
import io.github.prognosis.check.Evidence;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Need;
import io.github.prognosis.diff.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        page.headline(title(report), sizes(report));
        for (Need need : Need.values()) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.need() == need && isTold(finding))
                    .toList();
            if (!findings.isEmpty()) {
                page.line("");
                page.line(page.palette().bold(need.heading()));
                findings.forEach(this::finding);
            }
        }
        List<String> rest = rest(report);
        if (!rest.isEmpty()) {
            page.line("");
            rest.forEach(line -> page.wrapped("", line, text -> text));
        }
    }

    /** Whose turn it is, and what is quiet all the same, is only counted. */
    private static boolean isTold(Finding finding) {
        return finding.need() != Need.ANSWER || finding.level() != Level.INFO;
    }

    private static String title(CheckReport report) {
        String name = "Xen " + report.update().release()
                + report.update().date().map(date -> ", " + date).orElse("");
        Optional<LocalDate> mails = report.mailsUntil().map(CheckText::day);
        Optional<LocalDate> commits = report.commitsUntil().map(CheckText::day);
        if (mails.isEmpty() && commits.isEmpty()) {
            return name;
        }
        if (mails.equals(commits) || commits.isEmpty() || mails.isEmpty()) {
            return name + ", as known on " + mails.or(() -> commits).orElseThrow();
        }
        return name + ", as known on " + mails.get() + " (mails) and " + commits.get() + " (commits)";
    }

    private static String sizes(CheckReport report) {
        long open = report.items().stream().filter(item -> !item.isCompleted()).count();
        return Counts.of(report.items().size(), "item") + ", " + open + " not completed";
    }

    private void finding(Finding finding) {
        String mark = finding.certainty() == Certainty.LIKELY ? " (likely)" : "";
        String line = finding.line() == 0 ? "" : ":" + finding.line();
        String about = finding.title().orElse(line.isEmpty() ? "the post" : "line " + finding.line());
        if (finding.title().isPresent()) {
            page.wrapped(INDENT, about, text -> page.palette().level(finding.level(), text));
            page.wrapped(MARGIN, finding.message() + mark, text -> text);
        } else {
            page.wrapped(INDENT, about + ": " + finding.message() + mark, text -> text);
        }
        for (Evidence evidence : finding.evidence()) {
            page.wrapped(MARGIN, words(evidence), page.palette()::faint);
        }
    }

    private static String words(Evidence evidence) {
        if (evidence instanceof Evidence.OfCommit of) {
            return of.commit()
                            .hash()
                            .substring(0, Math.min(12, of.commit().hash().length())) + " "
                    + day(of.commit().committed()) + " " + of.commit().subject();
        }
        Evidence.OfMail of = (Evidence.OfMail) evidence;
        String who = of.mail().from().name().orElse(of.mail().from().address());
        return day(of.mail().date()) + " " + who + ": " + of.mail().subject();
    }

    private static List<String> rest(CheckReport report) {
        List<String> rest = new ArrayList<>();
        if (report.mailsUntil().isPresent()) {
            long unknown = report.items().stream()
                    .filter(item -> !item.isCompleted() && item.tie().isEmpty())
                    .count();
            count(rest, unknown, "whose series is not known");
            count(rest, quiet(report), "that nobody posted or wrote about for long");
        }
        long asSaid = report.items().stream()
                .filter(item -> isAsSaid(item, report.findings()))
                .count();
        count(rest, asSaid, "of which nothing else is known than the post says");
        return rest;
    }

    private static void count(List<String> rest, long count, String what) {
        if (count > 0) {
            rest.add(Counts.of((int) count, "item") + " " + what);
        }
    }

    private static long quiet(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("quiet"))
                .count();
    }

    private static boolean isAsSaid(CheckedItem item, List<Finding> findings) {
        return item.tie().isPresent()
                && findings.stream()
                        .noneMatch(finding -> finding.line() == item.item().line() && isTold(finding));
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
