package io.github.prognosis.cli;

import io.github.prognosis.render.Schema;
import io.github.prognosis.render.SchemaFormat;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;

/** {@code prognosis schema COMMAND}: the JSON Schema of what a command writes. */
final class SchemaCommand implements Action {

    @Override
    public Options options() {
        return Arguments.withoutInputs(SchemaFormat.values());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Schema> output = Output.of(arguments, SchemaFormat.values(), session.terminal());
        if (arguments.operands().size() != 1) {
            throw new UsageException("name one command: " + words());
        }
        String word = arguments.operands().get(0);
        output.write(Arrays.stream(Schema.values())
                .filter(schema -> schema.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no schema of '" + word + "'; there are " + words())));
        return ExitCode.OK;
    }

    private static String words() {
        return Arrays.stream(Schema.values()).map(Schema::word).collect(Collectors.joining(", "));
    }
}
