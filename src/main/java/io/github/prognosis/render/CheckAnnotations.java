package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;
import java.util.Comparator;

/** What a check found as annotations of GitHub Actions, the most urgent first, as only the first ones are shown. */
final class CheckAnnotations {

    private CheckAnnotations() {}

    static String of(CheckReport report) {
        StringBuilder out = new StringBuilder();
        report.findings().stream()
                .sorted(Comparator.comparing(Finding::level))
                .map(finding -> line(report, finding))
                .forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    private static String line(CheckReport report, Finding finding) {
        ChangePlace place = new ChangePlace(report.update(), Math.max(1, finding.line()));
        String about = finding.title().map(title -> title + ": ").orElse("");
        return Annotation.of(finding.level(), place, finding.rule(), about + CheckWords.message(finding));
    }
}
