package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.CheckedItem;
import io.github.prognosis.check.Evidence;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Tie;
import io.github.prognosis.history.Filtered;
import io.github.prognosis.model.Address;
import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.Series;
import io.github.prognosis.series.SeriesStanding;
import io.github.prognosis.series.TreeCommit;
import io.github.prognosis.series.UtcDay;
import io.github.prognosis.series.Version;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a check found as JSON. Every key is always present. */
final class CheckJson {

    private final JsonOutput json;

    private CheckJson(JsonOutput json) {
        this.json = json;
    }

    /** Writes one object. */
    static void write(CheckReport report, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            new CheckJson(json).report(report);
        }
    }

    private void report(CheckReport report) throws IOException {
        json.object(() -> {
            json.number("schemaVersion", JsonOutput.SCHEMA_VERSION);
            json.object("update", () -> {
                json.text("path", report.update().source().path());
                json.text("id", report.update().message().id());
                json.text("release", report.update().release());
                json.date("date", report.update().date());
                json.number("items", report.update().items().size());
            });
            json.object("asOf", () -> {
                json.text("mails", report.mailsUntil().map(CheckJson::day));
                json.text("commits", report.commitsUntil().map(CheckJson::day));
            });
            json.object("sources", () -> {
                json.number("mails", report.mails());
                json.number("series", report.series());
                json.number("commits", report.commits());
            });
            json.filter(new Filtered(report.filter(), report.hidden()));
            Map<Integer, List<Finding>> byLine = report.findings().stream()
                    .filter(finding -> finding.title().isPresent())
                    .collect(Collectors.groupingBy(Finding::line));
            json.array(
                    "items",
                    report.items(),
                    item -> item(item, byLine.getOrDefault(item.item().line(), List.of())));
            json.array("findings", report.findings(), this::finding);
            json.object("summary", () -> {
                for (Map.Entry<String, Integer> count : counts(report).entrySet()) {
                    json.number(count.getKey(), count.getValue());
                }
            });
        });
    }

    private static Map<String, Integer> counts(CheckReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        report.findings().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }

    private static String day(Instant instant) {
        return UtcDay.of(instant).toString();
    }

    private void item(CheckedItem checked, List<Finding> findings) throws IOException {
        json.text("title", checked.item().title());
        json.number("line", checked.item().line());
        json.text("disposition", checked.item().disposition().word());
        json.object("says", checked.item().series(), says -> {
            json.number("version", says.version());
            json.flag("rfc", says.rfc());
        });
        json.number("linkVersion", checked.linkVersion());
        json.object("series", checked.tie(), this::series);
        json.array("findings", findings, this::finding);
    }

    private void series(Tie tie) throws IOException {
        Series series = tie.series();
        Version newest = series.newest();
        ListMail head = newest.head().mail();
        Optional<SeriesStanding> standing = tie.standing();
        json.text("title", series.title());
        json.number("version", newest.number());
        json.text("date", day(newest.date()));
        json.object("from", () -> address(head.from()));
        json.text("id", tie.id());
        json.text("link", tie.link());
        json.number("patches", standing.map(SeriesStanding::count).orElse(newest.count()));
        json.number(
                "known",
                standing.map(where -> where.patches().size())
                        .orElse(newest.patches().size()));
        json.number("committed", standing.map(SeriesStanding::committed));
        json.number("likely", standing.map(SeriesStanding::likely));
        json.texts("missing", standing.map(SeriesStanding::missing).orElse(List.of()));
        json.number("earlier", standing.map(SeriesStanding::committedEarlier));
        json.text("lastCommit", standing.flatMap(SeriesStanding::lastCommit).map(CheckJson::day));
        json.text("lastMail", day(series.lastMail().date()));
    }

    private void address(Address address) throws IOException {
        json.text("name", address.name());
        json.text("address", address.address());
    }

    private void finding(Finding finding) throws IOException {
        json.text("id", finding.id());
        json.text("rule", finding.rule());
        json.text("level", finding.level().word());
        json.text("title", finding.title());
        json.number("line", finding.line() == 0 ? Optional.empty() : Optional.of(finding.line()));
        json.text("message", finding.message());
        json.text("certainty", finding.certainty().word());
        json.array("evidence", finding.evidence(), this::evidence);
        json.text("edit", finding.editLines());
    }

    private void evidence(Evidence evidence) throws IOException {
        if (evidence instanceof Evidence.OfMail of) {
            ListMail mail = of.mail();
            json.object("mail", () -> {
                json.text("id", mail.id());
                json.text("date", day(mail.date()));
                json.object("from", () -> address(mail.from()));
                json.text("subject", mail.subject());
            });
        } else if (evidence instanceof Evidence.OfCommit of) {
            TreeCommit commit = of.commit();
            json.object("commit", () -> {
                json.text("hash", commit.hash());
                json.text("date", day(commit.committed()));
                json.object("author", () -> address(commit.author()));
                json.text("subject", commit.subject());
            });
        }
    }
}
