package io.github.prognosis.cli;

import io.github.prognosis.reading.Reading;
import io.github.prognosis.render.Listing;
import io.github.prognosis.render.ListingCsv;
import io.github.prognosis.render.ListingJson;
import io.github.prognosis.render.ListingText;
import io.github.prognosis.render.Palette;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code prognosis list ARCHIVE...}: which mails are updates, which not and why. */
final class ListCommand implements Command {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON, Format.CSV);

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String summary() {
        return "which mails are updates, which not and why";
    }

    @Override
    public String synopsis() {
        return "ARCHIVE...";
    }

    @Override
    public Options options() {
        return EntryFilter.addTo(Arguments.common(FORMATS, Format.TEXT));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Format format = arguments.format(FORMATS, Format.TEXT);
        Palette palette = arguments.palette(session.terminal());
        EntryFilter entries = EntryFilter.of(arguments);
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name at least one file or folder to read, or - for standard input");
        }
        Inputs inputs = new Inputs(session);
        Reading reading = inputs.looked(arguments.operands());
        Listing listing = new Listing(
                reading.updates().stream().filter(entries::accepts).toList(),
                reading.skipped().stream().filter(entries::accepts).toList(),
                reading.mails(),
                reading.furtherSkipped());
        session.write(arguments, writer -> {
            switch (format) {
                case JSON -> ListingJson.write(listing, writer);
                case CSV -> ListingCsv.write(listing, writer);
                default ->
                    writer.write(
                            ListingText.of(listing, palette, session.terminal().width()));
            }
        });
        if (reading.updates().isEmpty()) {
            throw inputs.nothingFound(arguments.operands(), reading);
        }
        return ExitCode.OK;
    }
}
