package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Need;
import java.util.List;

/** What a check found as Markdown. */
final class CheckMarkdown {

    private CheckMarkdown() {}

    static String of(CheckReport report) {
        StringBuilder text = new StringBuilder("# Xen ")
                .append(MarkdownText.of(report.update().release()));
        report.update().date().ifPresent(date -> text.append(", ").append(date));
        text.append('\n');
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
                    text.append(MarkdownText.of(finding.message())).append('\n');
                }
            }
        }
        return text.toString();
    }
}
