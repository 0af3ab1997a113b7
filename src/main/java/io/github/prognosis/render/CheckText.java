package io.github.prognosis.render;

import io.github.prognosis.check.Certainty;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Evidence;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Need;
import io.github.prognosis.diff.Level;
import io.github.prognosis.series.UtcDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
        if (!report.filter().isEmpty()) {
            page.wrapped(
                    "",
                    Counts.filter(report.filter()) + "; " + Counts.of(report.hidden(), "finding") + " hidden",
                    text -> text);
        }
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

    /** What is quiet, whose turn it is, and what the archive does not have is only counted. */
    private static boolean isTold(Finding finding) {
        boolean counted = finding.need() == Need.ANSWER || finding.need() == Need.UNKNOWN;
        return !counted || finding.level() != Level.INFO;
    }

    private static String title(CheckReport report) {
        String name = "Xen " + report.update().release()
                + report.update().date().map(date -> ", " + date).orElse("");
        Optional<LocalDate> mails = report.mailsUntil().map(UtcDay::of);
        Optional<LocalDate> commits = report.commitsUntil().map(UtcDay::of);
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

    /** The item at the left and what is found at the right, where both have room on a line. */
    private void finding(Finding finding) {
        String message = finding.message() + (finding.certainty() == Certainty.LIKELY ? " (likely)" : "");
        String about = INDENT + finding.title().orElse(finding.line() == 0 ? "the post" : "line " + finding.line());
        UnaryOperator<String> paint = text -> page.palette().level(finding.level(), text);
        if (Columns.of(Printable.of(about)) + Columns.of(Printable.of(message)) + INDENT.length() <= page.room("")) {
            page.apart(about, Printable.of(message), paint);
        } else {
            page.wrapped(INDENT, about.substring(INDENT.length()), paint);
            page.wrapped(MARGIN, message, text -> text);
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
                    + UtcDay.of(of.commit().committed()) + " " + of.commit().subject();
        }
        Evidence.OfMail of = (Evidence.OfMail) evidence;
        String who = of.mail().from().name().orElse(of.mail().from().address());
        return UtcDay.of(of.mail().date()) + " " + who + ": " + of.mail().subject();
    }

    private static List<String> rest(CheckReport report) {
        List<String> rest = new ArrayList<>();
        if (report.mailsUntil().isPresent()) {
            long unknown = report.items().stream()
                    .filter(item -> !item.isCompleted() && item.tie().isEmpty())
                    .count();
            count(rest, unknown, "whose series is not known");
            count(rest, counted(report, "not-found"), "whose mails the archive should have, and does not");
            count(rest, counted(report, "quiet"), "about which nobody posted or wrote for long");
        }
        Set<Integer> told = report.findings().stream()
                .filter(CheckText::isTold)
                .map(Finding::line)
                .collect(Collectors.toSet());
        long asSaid = report.items().stream()
                .filter(item ->
                        item.tie().isPresent() && !told.contains(item.item().line()))
                .count();
        count(rest, asSaid, "of which nothing else is known than the post says");
        return rest;
    }

    private static void count(List<String> rest, long count, String what) {
        if (count > 0) {
            rest.add(Counts.of(count, "item") + " " + what);
        }
    }

    private static long counted(CheckReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .count();
    }
}
