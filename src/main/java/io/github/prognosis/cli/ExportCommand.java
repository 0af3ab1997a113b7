package io.github.prognosis.cli;

import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.ChangelogBuilder;
import io.github.prognosis.history.ItemLives;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.Export;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code prognosis export ARCHIVE... -o FOLDER}: tables of all that the updates say. */
final class ExportCommand implements Action {

    private static final String OUTPUT = "output";

    @Override
    public Options options() {
        return ChangeOptions.addMatching(Arguments.reading()
                .addOption(Arguments.valued("o", OUTPUT, "FOLDER", "the folder that the tables are written into")));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Optional<String> name = arguments.value(OUTPUT);
        if (name.isEmpty()) {
            throw new UsageException("name the folder that the tables are written into: -o FOLDER");
        }
        ExportFolder folder = ExportFolder.of(name.get());
        for (String operand : arguments.operands()) {
            if (folder.isWithin(operand)) {
                throw new UsageException(name.get() + " lies within " + operand
                        + ", where its tables would be read as mails; name a folder elsewhere");
            }
        }
        MatchOptions matching = ChangeOptions.matching(arguments, session);
        Reading reading = new Inputs(session).told(arguments.operands());
        List<Update> updates = reading.updates();
        updates.forEach(update -> session.report(update, false));
        DecisionFile.check(arguments, matching.decisions(), updates, session);
        List<Export.Input> inputs = inputs(arguments.operands());
        Changelog changelog = ChangelogBuilder.of(updates, reading.schedules(), matching);
        folder.write(new Export(
                changelog,
                ItemLives.of(changelog),
                reading.skipped(),
                reading.furtherSkipped(),
                inputs,
                Version.NUMBER));
        return ExitCode.OK;
    }

    /** What was read, each with its hash where that can be told. */
    private static List<Export.Input> inputs(List<String> operands) throws InputException {
        List<Export.Input> inputs = new ArrayList<>();
        for (String text : operands) {
            inputs.add(new Export.Input(text, hash(Operand.of(text))));
        }
        return inputs;
    }

    private static Optional<String> hash(Operand operand) throws InputException {
        if (operand.isStandardInput()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InputHash.of(operand.path()));
        } catch (IOException unreadable) {
            return Optional.empty(); // why was told when it was read
        }
    }
}
