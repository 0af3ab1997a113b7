package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Group;
import io.github.prognosis.check.RuleName;
import io.github.prognosis.history.Filtered;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a check found as SARIF: a rule for each of the program's that found something, a result for each finding. */
final class CheckSarif {

    private CheckSarif() {}

    static void write(CheckReport report, Writer writer) throws IOException {
        Map<String, SarifLog.Rule> rules = new LinkedHashMap<>();
        List<SarifLog.Result> results = new ArrayList<>();
        for (Finding finding : report.findings()) {
            rules.computeIfAbsent(finding.rule(), rule -> rule(rule, finding.group()));
            results.add(result(report, finding));
        }
        SarifLog.write(
                List.copyOf(rules.values()),
                results,
                json -> json.filter(new Filtered(report.filter(), report.hidden())),
                writer);
    }

    private static SarifLog.Rule rule(String rule, Group group) {
        String source = switch (group) {
            case POST -> "The post itself says so.";
            case OLD -> "The post was held against the update before.";
            case LIST -> "The post was held against the mails of the list.";
            case REPLY -> "People wrote so in reply to the post.";
            case TREE -> "The post was held against the mails of the list and the commits of the repository.";
        };
        return new SarifLog.Rule(rule, Optional.empty(), RuleName.meaning(rule), source);
    }

    private static SarifLog.Result result(CheckReport report, Finding finding) {
        String about = finding.title().map(title -> title + ": ").orElse("");
        return new SarifLog.Result(
                finding.rule(),
                finding.id(),
                finding.level(),
                about + CheckWords.message(finding),
                new ChangePlace(report.update(), Math.max(1, finding.line())),
                Optional.empty(),
                json -> json.text("certainty", finding.certainty().word()));
    }
}
