package io.github.prognosis.cli;

import io.github.prognosis.model.Update;
import io.github.prognosis.reading.Reading;
import io.github.prognosis.render.Listing;
import io.github.prognosis.render.UpdateFormat;
import java.io.IOException;
import org.apache.commons.cli.Options;

/** {@code prognosis parse FILE...}: the model of every update found. */
final class ParseCommand implements Action {

    @Override
    public Options options() {
        return Arguments.common(UpdateFormat.values());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Listing> output = Output.of(arguments, UpdateFormat.values(), session.terminal());
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name at least one file to read, or - for standard input");
        }
        Reading reading = new Inputs(session).all(arguments.operands());
        for (Update update : reading.updates()) {
            session.report(update, true);
        }
        output.write(new Listing(reading.updates(), reading.skipped(), reading.mails(), reading.furtherSkipped()));
        return ExitCode.OK;
    }
}
