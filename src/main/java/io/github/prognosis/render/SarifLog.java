package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** SARIF 2.1.0, which services that show the findings of checkers read: rules, and a result for each thing that is told. */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What a service tells results apart by, and the way in which the ids are made. */
    private static final String FINGERPRINT = "prognosisId/v1";

    /** What a reader would fill in, {@code {0}}: doubled, it stands for itself. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d++)\\}");

    private final JsonOutput json;

    private SarifLog(JsonOutput json) {
        this.json = json;
    }

    /**
     * One kind of result.
     *
     * @param id its word
     * @param level how much its results ask for, unless they say otherwise; empty if that is not known beforehand
     * @param meaning what its results say, in a sentence without a full stop
     * @param help what to know of it besides, in sentences; empty if there is nothing
     */
    record Rule(String id, Optional<Level> level, String meaning, String help) {}

    /**
     * One thing that is told.
     *
     * @param rule the word of its rule
     * @param id by which it is known in every run
     * @param message one line
     * @param place where it is seen
     * @param before where the update before has it; empty if that has it nowhere
     * @param properties what else there is to know
     */
    record Result(
            String rule,
            String id,
            Level level,
            String message,
            ChangePlace place,
            Optional<ChangePlace> before,
            Properties properties) {}

    /** What writes the fields of an object. */
    interface Properties {
        void write(JsonOutput json) throws IOException;
    }

    /** Writes the log; the properties are those of the run. */
    static void write(List<Rule> rules, List<Result> results, Properties properties, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            new SarifLog(json).log(rules, results, properties);
        }
    }

    private void log(List<Rule> rules, List<Result> results, Properties properties) throws IOException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rules.forEach(rule -> numbers.put(rule.id(), numbers.size()));
        json.object(() -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.array("runs", List.of(results), run -> {
                json.object(
                        "tool",
                        () -> json.object("driver", () -> {
                            json.text("name", "Prognosis");
                            json.array("rules", rules, this::rule);
                        }));
                json.array("results", run, result -> result(result, numbers));
                json.object("properties", () -> properties.write(json));
            });
        });
    }

    private void rule(Rule rule) throws IOException {
        String sentence =
                Character.toUpperCase(rule.meaning().charAt(0)) + rule.meaning().substring(1) + ".";
        String all = (sentence + " " + rule.help()).strip();
        json.text("id", rule.id());
        message("shortDescription", sentence);
        message("fullDescription", all);
        message("help", all);
        if (rule.level().isPresent()) {
            json.object(
                    "defaultConfiguration",
                    () -> json.text("level", word(rule.level().get())));
        }
    }

    private void result(Result result, Map<String, Integer> numbers) throws IOException {
        json.text("ruleId", result.rule());
        json.number("ruleIndex", numbers.getOrDefault(result.rule(), -1));
        json.text("level", word(result.level()));
        message("message", result.message());
        locations("locations", Optional.of(result.place()));
        locations("relatedLocations", result.before());
        json.object("partialFingerprints", () -> json.text(FINGERPRINT, result.id()));
        json.object("properties", () -> result.properties().write(json));
    }

    private static String word(Level level) {
        return switch (level) {
            case RISK -> "error";
            case WARN -> "warning";
            case INFO -> "note";
        };
    }

    /** A text in which a reader finds neither a link nor anything to fill in. */
    private void message(String name, String text) throws IOException {
        String filled = PLACEHOLDER.matcher(Printable.of(text)).replaceAll("{{$1}}");
        String plain = filled.contains("](") ? filled.replace("[", "\\[").replace("]", "\\]") : filled;
        json.object(name, () -> json.text("text", plain));
    }

    /** A place as a list; empty if it is in no file. */
    private void locations(String name, Optional<ChangePlace> place) throws IOException {
        List<ChangePlace> places = new ArrayList<>();
        place.filter(one -> one.file().isPresent()).ifPresent(places::add);
        json.array(
                name,
                places,
                one -> json.object("physicalLocation", () -> {
                    json.object(
                            "artifactLocation",
                            () -> json.text("uri", FileReference.of(one.file().orElseThrow())));
                    if (one.lineInFile().isPresent()) {
                        json.object("region", () -> json.number("startLine", one.lineInFile()));
                    }
                }));
    }
}
