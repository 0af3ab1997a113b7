package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.model.Update;
import io.github.prognosis.reading.Reading;
import io.github.prognosis.render.ComparisonHtml;
import io.github.prognosis.render.ComparisonJson;
import io.github.prognosis.render.ComparisonMarkdown;
import io.github.prognosis.render.ComparisonText;
import io.github.prognosis.render.Palette;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code prognosis changelog ARCHIVE...}: all changes, update by update. */
final class ChangelogCommand implements Command {

    private static final List<Format> FORMATS =
            List.of(Format.MARKDOWN, Format.TEXT, Format.HTML, Format.JSON, Format.JSONL);

    @Override
    public String name() {
        return "changelog";
    }

    @Override
    public String summary() {
        return "all changes, update by update";
    }

    @Override
    public String synopsis() {
        return "ARCHIVE...";
    }

    @Override
    public Options options() {
        return KeptFile.addTo(EntryFilter.addTo(ChangeOptions.addTo(Arguments.common(FORMATS, Format.MARKDOWN))));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Format format = arguments.format(FORMATS, Format.MARKDOWN);
        Palette palette = arguments.palette(session.terminal());
        ChangeOptions options = ChangeOptions.of(arguments);
        EntryFilter entries = EntryFilter.of(arguments);
        Optional<KeptFile> kept = KeptFile.of(arguments, format);
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name at least one file or folder to read, or - for standard input");
        }
        Reading reading = new Inputs(session).all(arguments.operands());
        List<Update> updates = reading.updates().stream()
                .filter(update -> kept.stream()
                        .noneMatch(file -> file.isAt(update.source().path())))
                .toList();
        updates.forEach(update -> session.report(update, false));
        Changelog whole = Prognosis.changelog(updates, options.matching());
        Changelog changelog = new Changelog(whole.entries().stream()
                .filter(entries::accepts)
                .map(options.filter()::apply)
                .toList());
        changelog.entries().forEach(entry -> ChangeOptions.explain(entry, arguments, session));
        if (kept.isPresent()) {
            kept.get().add(changelog);
        } else {
            write(changelog, format, palette, arguments, session);
        }
        return options.exitCode(changelog.entries());
    }

    private static void write(Changelog changelog, Format format, Palette palette, Arguments arguments, Session session)
            throws IOException, InputException {
        session.write(arguments, writer -> {
            switch (format) {
                case JSON -> ComparisonJson.write(changelog, writer);
                case JSONL -> ComparisonJson.writeLines(changelog, writer);
                case HTML -> writer.write(ComparisonHtml.of(changelog));
                case TEXT ->
                    writer.write(ComparisonText.of(
                            changelog, palette, session.terminal().width()));
                default -> writer.write(ComparisonMarkdown.of(changelog));
            }
        });
    }
}
