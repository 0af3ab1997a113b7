package io.github.prognosis.cli;

import io.github.prognosis.history.Filtered;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.Listing;
import io.github.prognosis.render.ListingFormat;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code prognosis list ARCHIVE...}: which mails are updates, which not and why. */
final class ListCommand implements Action {

    @Override
    public Options options() {
        return EntryFilter.addTo(Arguments.common(ListingFormat.values()));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Listing> output = Output.of(arguments, ListingFormat.values(), session.terminal());
        EntryFilter entries = EntryFilter.of(arguments);
        Inputs inputs = Inputs.brief(session);
        Reading reading = inputs.looked(arguments.operands());
        List<Update> updates =
                reading.updates().stream().filter(entries::accepts).toList();
        List<Schedule> schedules = reading.schedules().stream()
                .filter(schedule -> entries.accepts(schedule.asUpdate()))
                .toList();
        output.write(new Listing(
                updates,
                schedules,
                reading.skipped().stream().filter(entries::accepts).toList(),
                reading.mails(),
                reading.furtherSkipped(),
                new Filtered(entries.description(), reading.updates().size() - updates.size()),
                session.verbose()));
        if (reading.updates().isEmpty() && reading.schedules().isEmpty()) {
            throw NothingFound.in(arguments.operands(), reading, true, session);
        }
        new FilterCheck(reading.updates(), session).entries(entries);
        return ExitCode.OK;
    }
}
