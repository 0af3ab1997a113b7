package io.github.prognosis.cli;

import io.github.prognosis.render.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code prognosis schema COMMAND}: the JSON Schema of what a command writes. */
final class SchemaCommand implements Command {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String summary() {
        return "the JSON Schema of what a command writes";
    }

    @Override
    public String synopsis() {
        return "COMMAND";
    }

    @Override
    public Options options() {
        return Arguments.common(List.of(Format.JSON), Format.JSON);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        arguments.format(List.of(Format.JSON), Format.JSON);
        if (arguments.operands().size() != 1) {
            throw new UsageException("name one command: " + String.join(", ", outputs()));
        }
        String output = arguments.operands().get(0);
        Schema schema = Arrays.stream(Schema.values())
                .filter(one -> one.word().equals(output))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "there is no schema of '" + output + "'; there are " + String.join(", ", outputs())));
        session.write(arguments, writer -> writer.write(schema.text()));
        return ExitCode.OK;
    }

    private static List<String> outputs() {
        return Arrays.stream(Schema.values()).map(Schema::word).toList();
    }
}
