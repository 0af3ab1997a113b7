package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.RuleName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** What a check found as SARIF 2.1.0: a rule for each of the program's, a result for each finding at its place in the post. */
final class CheckSarif {

    private CheckSarif() {}

    static void write(CheckReport report, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            List<String> rules =
                    report.findings().stream().map(Finding::rule).distinct().toList();
            json.object(() -> {
                json.text("$schema", ComparisonSarif.SCHEMA);
                json.text("version", "2.1.0");
                json.array(
                        "runs",
                        List.of(report),
                        run -> json.object(() -> {
                            json.object(
                                    "tool",
                                    () -> json.object("driver", () -> {
                                        json.text("name", "Prognosis");
                                        json.array("rules", rules, rule -> json.object(() -> rule(json, rule)));
                                    }));
                            json.array(
                                    "results",
                                    report.findings(),
                                    finding -> json.object(() -> result(json, report, finding, rules)));
                        }));
            });
        }
    }

    private static void rule(JsonOutput json, String rule) throws IOException {
        json.text("id", rule);
        json.object("shortDescription", () -> json.text("text", RuleName.meaning(rule)));
    }

    private static void result(JsonOutput json, CheckReport report, Finding finding, List<String> rules)
            throws IOException {
        json.text("ruleId", finding.rule());
        json.number("ruleIndex", rules.indexOf(finding.rule()));
        json.text("level", ComparisonSarif.word(finding.level()));
        String about = finding.title().map(title -> title + ": ").orElse("");
        json.object("message", () -> json.text("text", ComparisonSarif.message(about + finding.message())));
        ChangePlace place = new ChangePlace(report.update(), Math.max(1, finding.line()));
        ComparisonSarif.locations(json, "locations", Optional.of(place));
        json.object(
                "properties", () -> json.text("certainty", finding.certainty().word()));
    }
}
