package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Need;
import io.github.prognosis.diff.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the template of a check's page is filled with.
 *
 * @param frame what is around it
 * @param known how many items there are, and as of when they are known
 * @param filter what it was filtered by; empty if nothing is left out
 * @param needs what is asked for, what would change the post first; only what has findings
 * @param rest what is counted, a line each
 */
record CheckPage(PageFrame frame, String known, String filter, List<NeedFindings> needs, List<String> rest) {

    /**
     * What the findings of one kind ask for.
     *
     * @param findings at least one
     */
    record NeedFindings(Need need, List<Finding> findings) {

        /** What stands above them. */
        String heading() {
            return need.heading();
        }

        /** What a link within the page leads to: {@code in-tree}. */
        String anchor() {
            return need.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@code 3 in the tree}, for a link. */
        String count() {
            String words = need.heading();
            return findings.size() + " " + Character.toLowerCase(words.charAt(0)) + words.substring(1);
        }

        /** The highest level of them. */
        Level level() {
            return findings.stream()
                    .map(Finding::level)
                    .min(Comparator.naturalOrder())
                    .orElse(Level.INFO);
        }

        /** Whether any of them is more than counted in a text. */
        boolean urgent() {
            return findings.stream().anyMatch(CheckWords::isTold);
        }
    }

    /**
     * The page of a report.
     *
     * @throws IOException if the style sheet is missing from the jar
     */
    static CheckPage of(CheckReport report) throws IOException {
        List<NeedFindings> needs = new ArrayList<>();
        for (Need need : Need.values()) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.need() == need)
                    .toList();
            if (!findings.isEmpty()) {
                needs.add(new NeedFindings(need, findings));
            }
        }
        return new CheckPage(
                PageFrame.of(CheckWords.title(report)),
                CheckWords.sizes(report),
                CheckWords.filter(report),
                needs,
                CheckWords.rest(report));
    }
}
