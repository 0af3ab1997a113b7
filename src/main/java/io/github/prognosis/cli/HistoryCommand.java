package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.LifelineFilter;
import io.github.prognosis.reading.Reading;
import io.github.prognosis.render.LifelineJson;
import io.github.prognosis.render.LifelineMarkdown;
import io.github.prognosis.render.LifelineText;
import io.github.prognosis.render.Palette;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.cli.Options;

/** {@code prognosis history ARCHIVE... --item WORDS}: single items followed through all updates. */
final class HistoryCommand implements Command {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.MARKDOWN, Format.JSON);

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String summary() {
        return "the life of an item, over all updates";
    }

    @Override
    public String synopsis() {
        return "ARCHIVE... --item WORDS";
    }

    @Override
    public Options options() {
        return EntryFilter.addTo(ChangeOptions.addTo(Arguments.common(FORMATS, Format.TEXT)))
                .addOption(Arguments.valued("item", "WORDS", "the items that ever had a title with all these words"))
                .addOption(Arguments.valued("section", "WORDS", "only items that ever stood below such headings"))
                .addOption(Arguments.valued("owner", "WORDS", "only items that ever had such an owner"));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Format format = arguments.format(FORMATS, Format.TEXT);
        Palette palette = arguments.palette(session.terminal());
        ChangeOptions options = ChangeOptions.ofKinds(arguments);
        EntryFilter entries = EntryFilter.of(arguments);
        List<String> items = arguments.values("item");
        if (items.isEmpty()) {
            throw new UsageException("name the item by words of its title: --item WORDS");
        }
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name at least one file or folder to read, or - for standard input");
        }
        Reading reading = new Inputs(session).all(arguments.operands());
        reading.updates().forEach(update -> session.report(update, false));
        List<Lifeline> all = Prognosis.lifelines(reading.updates(), options.matching());
        List<Lifeline> named = named(items, all);
        List<Lifeline> chosen = LifelineFilter.updates(place(arguments).apply(named), entries::accepts);
        if (chosen.isEmpty()) {
            session.inform(nothingFound(items, named, all));
        }
        List<Lifeline> lifelines = LifelineFilter.changes(chosen, options.filter());
        session.write(arguments, writer -> {
            switch (format) {
                case JSON -> LifelineJson.write(lifelines, writer);
                case MARKDOWN -> writer.write(LifelineMarkdown.of(lifelines));
                default ->
                    writer.write(LifelineText.of(
                            lifelines, palette, session.terminal().width()));
            }
        });
        return options.exitCode(lifelines.stream()
                .flatMap(lifeline -> lifeline.steps().stream())
                .flatMap(step -> step.change().stream()));
    }

    private static List<Lifeline> named(List<String> items, List<Lifeline> all) {
        LifelineFilter filter = LifelineFilter.ALL;
        for (String words : items) {
            filter = filter.item(words);
        }
        return filter.apply(all);
    }

    private static LifelineFilter place(Arguments arguments) {
        LifelineFilter filter = LifelineFilter.ALL;
        for (String words : arguments.values("section")) {
            filter = filter.section(words);
        }
        for (String words : arguments.values("owner")) {
            filter = filter.owner(words);
        }
        return filter;
    }

    private static String nothingFound(List<String> items, List<Lifeline> named, List<Lifeline> all) {
        if (!named.isEmpty()) {
            return "items have all these words, but none in the sections, of the owners, or in the updates asked for";
        }
        Set<String> titles = new TreeSet<>();
        all.forEach(lifeline -> titles.addAll(lifeline.titles()));
        StringBuilder message = new StringBuilder("no item has all these words: ").append(String.join(" ", items));
        List<String> near = Suggestion.near(String.join(" ", items), titles);
        if (!near.isEmpty()) {
            message.append("; near it:");
            near.forEach(title -> message.append("\n  ").append(title));
        }
        return message.toString();
    }
}
