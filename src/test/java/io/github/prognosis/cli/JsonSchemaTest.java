package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All JSON that the program writes is as its schemas say, and the schemas are strict. */
class JsonSchemaTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Path> samples() throws IOException {
        return posts(Path.of("samples"));
    }

    private static Stream<Path> posts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(eml|txt)"))
                    .filter(file -> !file.toString().matches(".*\\.(diff|history)\\.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void parseFitsItsSchema(Path post) {
        assertThat(errors("parse", output("parse", "-q", "-f", "json", post.toString())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/4.6", "samples/4.22"})
    void diffAndChangelogFitTheirSchemas(String folder) throws IOException {
        List<Path> series = posts(Path.of(folder)).toList();
        for (int i = 1; i < series.size(); i++) {
            String before = series.get(i - 1).toString();
            String now = series.get(i).toString();
            assertThat(errors("diff", output("diff", before, now, "-f", "json")))
                    .isEmpty();
        }
        assertThat(errors("changelog", output("changelog", folder, "-f", "json")))
                .isEmpty();
    }

    @Test
    void historyFitsItsSchema() {
        assertThat(errors("history", output("history", "samples", "-f", "json", "--item", "")))
                .isEmpty();
        assertThat(errors("history", output("history", "samples", "-f", "json", "--item", "", "--only", "risk")))
                .isEmpty();
    }

    @Test
    void statusFitsItsSchema() {
        for (String release : List.of("4.6", "4.22", "4.24", "4.26", "4.28", "4.30")) {
            assertThat(errors("status", output("status", "-q", "samples", "--release", release, "-f", "json")))
                    .isEmpty();
        }
    }

    @Test
    void realPostsFitTheSchemasToo() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        assertThat(errors("parse", output("parse", "-q", "-f", "json", CORPUS.toString())))
                .isEmpty();
        assertThat(errors("changelog", output("changelog", "-q", CORPUS.toString(), "-f", "json")))
                .isEmpty();
        assertThat(errors("history", output("history", "-q", CORPUS.toString(), "-f", "json", "--item", "")))
                .isEmpty();
        assertThat(errors("status", output("status", "-q", CORPUS.toString(), "-f", "json")))
                .isEmpty();
    }

    @Test
    void linesFitTheDefinitionsOfWhatTheyAre() {
        String update = definition("parse", "update");
        output("parse", "-q", "-f", "jsonl", "samples/4.6")
                .lines()
                .forEach(line -> assertThat(errorsIn(update, line)).isEmpty());
        String change = definition("diff", "change");
        output("diff", "-f", "jsonl", "samples/4.6")
                .lines()
                .forEach(line -> assertThat(errorsIn(change, line)).isEmpty());
        String entry = definition("changelog", "entry");
        output("changelog", "-f", "jsonl", "samples")
                .lines()
                .forEach(line -> assertThat(errorsIn(entry, line)).isEmpty());
    }

    /** A schema for a part of another, which stays in its place for the sake of references. */
    private static String definition(String output, String name) {
        String whole = schemaText(output);
        String defs = whole.substring(whole.indexOf("\"$defs\""));
        return "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$ref\": \"#/$defs/" + name + "\", "
                + defs;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    parse     | "release": "4.6",           |
                    parse     | "family": "scripted"        | "family": "other"
                    parse     | "schemaVersion": 1,         | "schemaVersion": 2,
                    parse     | "tentative": false,         | "tentative": null,
                    parse     | "yearInferred": true,       | "yearInferred": true, "extra": 1,
                    parse     | "date": "2015-01-12",       | "date": "12 January",
                    diff      | "kind": "improved"          | "kind": "better"
                    diff      | "steps": null,              |
                    diff      | "unchanged": 25             | "unchanged": 25, "renewed": 1
                    diff      | "by": "title"               | "by": "guess"
                    history   | "presence": "first"         | "presence": "new"
                    history   | "how": "open"               | "how": "alive"
                    history   | "deferredTo": null          | "deferredTo": 4.7
                    history   | "change": null              | "change": {}
                    changelog | "old": null,                |
                    changelog | "level": "risk"             | "level": "danger"
                    """)
    void schemasRefuseWhatIsNotSo(String command, String part, String instead) {
        String json = switch (command) {
            case "parse" -> output("parse", "-q", "-f", "json", "samples/4.6/2015-01-12.txt");
            case "diff" -> output("diff", "-f", "json", "samples/4.6/2015-01-12.txt", "samples/4.6/2015-02-09.txt");
            case "history" -> output("history", "-f", "json", "samples/4.6", "--item", "");
            default -> output("changelog", "-f", "json", "samples/4.6");
        };
        assertThat(json).contains(part);
        String changed =
                json.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(instead == null ? "" : instead));
        assertThat(errors(command, changed)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "diff", "changelog", "history", "status"})
    void schemasAreSchemas(String output) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(schemaText(output), InputFormat.JSON)).isEmpty();
    }

    private static String schemaText(String output) {
        return output("schema", output);
    }

    private static List<String> errors(String output, String json) {
        return errorsIn(schemaText(output), json);
    }

    private static List<String> errorsIn(String schema, String json) {
        return REGISTRY.getSchema(schema, InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String output(String... arguments) {
        Program program = Program.run(arguments);
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        return program.out();
    }

    @Test
    void anOutputWithoutASchemaIsAnErrorOfUsage() {
        String words = "parse, diff, changelog, list, history, check, status\n";
        assertThat(Program.run("schema")).isEqualTo(new Program(2, "", "prognosis: error: name one command: " + words));
        assertThat(Program.run("schema", "parse", "diff"))
                .isEqualTo(new Program(2, "", "prognosis: error: name one command: " + words));
        assertThat(Program.run("schema", "export"))
                .isEqualTo(new Program(2, "", "prognosis: error: there is no schema of 'export'; there are " + words));
    }
}
