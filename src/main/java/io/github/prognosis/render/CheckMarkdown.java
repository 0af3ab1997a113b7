package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Need;
import java.util.List;

/** What a check found as Markdown. */
final class CheckMarkdown {

    private CheckMarkdown() {}

    static String of(CheckReport report) {
        StringBuilder text = new StringBuilder("# ")
                .append(MarkdownText.of(CheckWords.title(report)))
                .append("\n\n")
                .append(CheckWords.sizes(report))
                .append(".\n");
        if (!report.filter().isEmpty()) {
            text.append('\n').append(MarkdownText.of(CheckWords.filter(report))).append(".\n");
        }
        for (Need need : Need.values()) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.need() == need)
                    .toList();
            if (!findings.isEmpty()) {
                text.append("\n## ").append(need.heading()).append("\n\n");
                for (Finding finding : findings) {
                    text.append("- ");
                    finding.title()
                            .ifPresent(title -> text.append("**")
                                    .append(MarkdownText.of(title))
                                    .append("**: "));
                    text.append(MarkdownText.of(CheckWords.message(finding))).append('\n');
                }
            }
        }
        return text.toString();
    }
}
