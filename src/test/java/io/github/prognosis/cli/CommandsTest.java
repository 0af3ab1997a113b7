package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.prognosis.render.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every command has; whoever adds one, or a format, is led from here to what is still missing. */
class CommandsTest {

    private static final Pattern FORMATS =
            Pattern.compile("--format FORMAT\\s+([a-z,\\s]+?)\\s+\\(default:\\s+([a-z]+)\\)");
    private static final String JSON = "json";

    @TempDir
    Path folder;

    /** A run that every format can tell something of. */
    private static List<String> example(Command command) {
        return switch (command) {
            case PARSE -> List.of("parse", "-q", "samples/4.6");
            case DIFF -> List.of("diff", "samples/4.6");
            case CHANGELOG -> List.of("changelog", "samples/4.6");
            case LIST -> List.of("list", "samples/4.6");
            case HISTORY -> List.of("history", "samples/4.6", "--item", "microcode");
            case CHECK -> List.of("check", "-q", "samples/4.30/2030-04-08.txt", "--archive", "samples/4.30/list.mbox");
            case EXPORT -> throw new IllegalArgumentException("its tables are no report");
            case STATUS -> List.of("status", "-q", "samples/4.6");
            case NEXT -> List.of("next", "-q", "samples/4.30/2030-04-08.txt");
            case SCHEMA -> List.of("schema", "diff");
            case COMPLETION -> List.of("completion", "bash");
        };
    }

    private static String run(Command command, String... options) {
        Program program = Program.run(
                Stream.concat(example(command).stream(), Arrays.stream(options)).toArray(String[]::new));
        assertThat(program).returns(0, Program::code).returns("", Program::err);
        return program.out();
    }

    /** The words of its formats, as its help names them. */
    private static List<String> formats(Command command) {
        return List.of(help(command).group(1).split(",\\s+", -1));
    }

    private static Matcher help(Command command) {
        Matcher formats = FORMATS.matcher(Program.run(command.word(), "--help").out());
        assertThat(formats.find()).isTrue();
        return formats;
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXPORT", "NEXT"})
    void itWritesEveryFormatOfItsHelpAlsoToAFile(Command command) {
        assertThat(formats(command)).doesNotHaveDuplicates().allSatisfy(format -> {
            Path file = folder.resolve(command.word() + "." + format);
            String report = run(command, "-f", format);
            assertThat(report).isNotBlank().endsWith("\n");
            assertThat(run(command, "-f", format, "-o", file.toString())).isEmpty();
            assertThat(file).hasContent(report);
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXPORT", "NEXT"})
    void withoutAFormatItWritesTheOneOfItsHelp(Command command) {
        assertThat(run(command)).isEqualTo(run(command, "-f", help(command).group(2)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SCHEMA", "COMPLETION", "EXPORT", "NEXT"})
    void itsJsonHasASchemaThatFits(Command command) {
        assertThat(formats(command)).contains(JSON);
        String schema = Program.run("schema", command.word()).out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(run(command, "-f", JSON), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everySchemaIsThatOfACommand() {
        assertThat(Arrays.stream(Command.values()).map(Command::word))
                .containsAll(Arrays.stream(Schema.values()).map(Schema::word).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theReadmeNamesIt(Command command) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("| `prognosis " + command.word() + " ");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEXT")
    void theReadmeNamesItsFormats(Command command) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> formats = command == Command.EXPORT ? List.of("csv") : formats(command);
        assertThat(formats).allSatisfy(format -> assertThat(readme).contains("`" + format + "`"));
    }

    @Test
    void withoutEditsTheNextPostIsTheOldOne() throws IOException {
        assertThat(run(Command.NEXT)).isEqualTo(Files.readString(Path.of("samples/4.30/2030-04-08.txt")));
    }
}
