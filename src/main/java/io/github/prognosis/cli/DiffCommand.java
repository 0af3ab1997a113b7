package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ComparisonFormat;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code prognosis diff OLD NEW}: what changed between two updates. */
final class DiffCommand implements Action {

    @Override
    public Options options() {
        return ChangeOptions.addTo(Arguments.common(ComparisonFormat.values()));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Comparison> output = Output.of(arguments, ComparisonFormat.values(), session.terminal());
        ChangeOptions options = ChangeOptions.of(arguments, session);
        List<Update> pair = pair(arguments.operands(), new Inputs(session));
        for (Update update : pair) {
            session.report(update, false);
        }
        DecisionFile.check(arguments, options.matching().decisions(), pair, session);
        Comparison comparison = options.filter().apply(Prognosis.diff(pair.get(0), pair.get(1), options.matching()));
        ChangeOptions.explain(comparison, session);
        output.write(comparison);
        return options.exitCode(List.of(comparison));
    }

    private static List<Update> pair(List<String> operands, Inputs inputs) throws UsageException, InputException {
        return switch (operands.size()) {
            case 1 -> newestTwo(operands.get(0), inputs);
            case 2 -> List.of(inputs.one(operands.get(0)), inputs.one(operands.get(1)));
            default ->
                throw new UsageException("name the old and the new update, or one archive that holds at least two");
        };
    }

    private static List<Update> newestTwo(String archive, Inputs inputs) throws UsageException, InputException {
        List<Update> updates = inputs.all(List.of(archive)).updates();
        if (updates.size() < 2) {
            throw new UsageException(archive + " holds only one update; name another to compare it with");
        }
        return updates.subList(updates.size() - 2, updates.size());
    }
}
