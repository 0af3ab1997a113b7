package io.github.prognosis.cli;

import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.cli.Options;

/** {@code prognosis completion SHELL}: the script by which a shell completes commands, options and their values. */
final class CompletionCommand implements Action {

    @Override
    public Options options() {
        return Arguments.withoutInputs(CompletionFormat.values());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Shell> output = Output.of(arguments, CompletionFormat.values(), session.terminal());
        String shells = String.join(", ", Shell.words());
        if (arguments.operands().size() != 1) {
            throw new UsageException("name one shell: " + shells);
        }
        String word = arguments.operands().get(0);
        output.write(Arrays.stream(Shell.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException("unknown shell '" + word + "'" + Suggestion.among(word, Shell.words()))));
        return ExitCode.OK;
    }
}
