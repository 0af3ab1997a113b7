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
import java.util.stream.Collectors;

/** What the reports for people say of a check, in the same words in each of them. */
final class CheckWords {

    private CheckWords() {}

    /** What is quiet, whose turn it is, and what the archive does not have is only counted. */
    static boolean isTold(Finding finding) {
        boolean counted = finding.need() == Need.ANSWER || finding.need() == Need.UNKNOWN;
        return !counted || finding.level() != Level.INFO;
    }

    /** {@code Xen 4.21, 2025-08-05, as known on 2025-08-05}. */
    static String title(CheckReport report) {
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

    /** {@code 61 items, 42 not completed}. */
    static String sizes(CheckReport report) {
        long open = report.items().stream().filter(item -> !item.isCompleted()).count();
        return Counts.of(report.items().size(), "item") + ", " + open + " not completed";
    }

    /** {@code Filter: only late; 3 findings hidden}; empty if nothing is left out. */
    static String filter(CheckReport report) {
        return report.filter().isEmpty()
                ? ""
                : Counts.filter(report.filter()) + "; " + Counts.of(report.hidden(), "finding") + " hidden";
    }

    /** The item, or the place of the post. */
    static String about(Finding finding) {
        return finding.title().orElse(finding.line() == 0 ? "the post" : "line " + finding.line());
    }

    /** What is found, and whether it is only likely. */
    static String message(Finding finding) {
        return finding.message() + (finding.certainty() == Certainty.LIKELY ? " (likely)" : "");
    }

    /** What a finding rests on, in a line. */
    static String of(Evidence evidence) {
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

    /** What is only counted, a line each. */
    static List<String> rest(CheckReport report) {
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
                .filter(CheckWords::isTold)
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
