package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;

/** What a check found, a line each: {@code FILE:LINE: level: rule: title: message}. */
final class CheckLines {

    private CheckLines() {}

    static String of(CheckReport report) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : report.findings()) {
            lines.append(Printable.of(report.update().source().path())).append(':');
            if (finding.line() > 0) {
                lines.append(report.update().source().lineOfFile(finding.line()))
                        .append(':');
            }
            lines.append(' ')
                    .append(finding.level().word())
                    .append(": ")
                    .append(finding.rule())
                    .append(": ");
            finding.title().ifPresent(title -> lines.append(Printable.of(title)).append(": "));
            lines.append(Printable.of(CheckWords.message(finding))).append('\n');
        }
        return lines.toString();
    }
}
