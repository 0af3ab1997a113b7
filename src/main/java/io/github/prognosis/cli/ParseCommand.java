package io.github.prognosis.cli;

import io.github.prognosis.diff.ItemFilter;
import io.github.prognosis.history.Filtered;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.Listing;
import io.github.prognosis.render.UpdateFormat;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code prognosis parse FILE...}: the model of every update found. */
final class ParseCommand implements Action {

    @Override
    public Options options() {
        Options options = ItemOptions.addTo(Arguments.common(UpdateFormat.values()));
        options.getOption("verbose").setDescription("all warnings, what was skipped; in text links and notes too");
        return options;
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Listing> output = Output.of(arguments, UpdateFormat.values(), session.terminal());
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name at least one file to read, or - for standard input");
        }
        ItemFilter items = ItemOptions.of(arguments);
        Reading reading = new Inputs(session).told(arguments.operands());
        for (Update update : reading.updates()) {
            session.report(update, true);
        }
        List<Update> updates = items.isAll() ? reading.updates() : chosen(reading.updates(), items);
        FilterCheck check = new FilterCheck(reading.updates(), session);
        check.items(items);
        check.together(items, EntryFilter.ALL, !updates.isEmpty());
        hintAtOne(arguments.operands(), reading, session);
        output.write(new Listing(
                updates,
                items.isAll() ? reading.schedules() : List.of(),
                reading.skipped(),
                reading.mails(),
                reading.furtherSkipped(),
                new Filtered(items.description(), count(reading.updates()) - count(updates)),
                session.verbose()));
        return ExitCode.OK;
    }

    /** Who gives a whole archive to this command may have wanted one update of it. */
    private static void hintAtOne(List<String> operands, Reading reading, Session session) {
        int count = reading.updates().size();
        String archive = operands.get(0);
        boolean whole = operands.size() == 1 && Operand.of(archive).selector().isEmpty();
        if (whole && count > 1) {
            session.hint(archive + " holds " + count + " updates; " + archive
                    + "#last is the newest, and prognosis diff " + archive + " tells what changed in it");
        }
    }

    private static List<Update> chosen(List<Update> updates, ItemFilter items) {
        return updates.stream()
                .map(update -> update.withItems(
                        update.items().stream().filter(items::accepts).toList()))
                .filter(update -> !update.items().isEmpty())
                .toList();
    }

    private static long count(List<Update> updates) {
        return updates.stream().mapToLong(update -> update.items().size()).sum();
    }
}
