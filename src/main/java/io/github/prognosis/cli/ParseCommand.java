package io.github.prognosis.cli;

import io.github.prognosis.model.Update;
import io.github.prognosis.reading.Reading;
import io.github.prognosis.render.Palette;
import io.github.prognosis.render.UpdateCsv;
import io.github.prognosis.render.UpdateJson;
import io.github.prognosis.render.UpdateText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code prognosis parse FILE...}: the model of every update found. */
final class ParseCommand implements Command {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);

    @Override
    public String name() {
        return "parse";
    }

    @Override
    public String summary() {
        return "what each update says";
    }

    @Override
    public String synopsis() {
        return "FILE...";
    }

    @Override
    public Options options() {
        return Arguments.common(FORMATS, Format.TEXT);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Format format = arguments.format(FORMATS, Format.TEXT);
        Palette palette = arguments.palette(session.terminal());
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name at least one file to read, or - for standard input");
        }
        Reading reading = new Inputs(session).all(arguments.operands());
        for (Update update : reading.updates()) {
            session.report(update, true);
        }
        session.write(arguments, writer -> {
            switch (format) {
                case JSON -> UpdateJson.write(reading.updates(), reading.skipped(), writer);
                case JSONL -> UpdateJson.writeLines(reading.updates(), writer);
                case CSV -> UpdateCsv.write(reading.updates(), writer);
                default ->
                    writeText(reading.updates(), palette, session.terminal().width(), writer);
            }
        });
        return ExitCode.OK;
    }

    private static void writeText(List<Update> updates, Palette palette, int width, Writer writer) throws IOException {
        String separator = "";
        for (Update update : updates) {
            writer.write(separator);
            writer.write(UpdateText.of(update, palette, width));
            separator = "\n";
        }
    }
}
