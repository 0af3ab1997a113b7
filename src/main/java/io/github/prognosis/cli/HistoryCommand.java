package io.github.prognosis.cli;

import io.github.prognosis.history.ChangelogBuilder;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.LifelineBuilder;
import io.github.prognosis.history.LifelineFilter;
import io.github.prognosis.model.Update;
import io.github.prognosis.reading.Reading;
import io.github.prognosis.render.LifelineFormat;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.cli.Options;

/** {@code prognosis history ARCHIVE... --item WORDS}: single items followed through all updates. */
final class HistoryCommand implements Action {

    @Override
    public Options options() {
        return EntryFilter.addTo(ChangeOptions.addTo(
                Arguments.common(LifelineFormat.values()),
                "only items that ever stood below such headings",
                "only items that ever had such an owner",
                "the items that ever had a title with all these words"));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<List<Lifeline>> output = Output.of(arguments, LifelineFormat.values(), session.terminal());
        ChangeOptions options = ChangeOptions.ofKinds(arguments, session);
        EntryFilter entries = EntryFilter.of(arguments);
        List<String> items = arguments.values("item");
        if (items.isEmpty()) {
            throw new UsageException("name the item by words of its title: --item WORDS");
        }
        Reading reading = new Inputs(session).all(arguments.operands());
        reading.updates().forEach(update -> session.report(update, false));
        DecisionFile.check(arguments, options.matching().decisions(), reading.updates(), session);
        List<Lifeline> named =
                LifelineBuilder.of(ChangelogBuilder.of(reading.updates(), options.matching()), named(items));
        List<Lifeline> chosen = LifelineFilter.updates(place(arguments).apply(named), entries::accepts);
        if (chosen.isEmpty()) {
            tellNothingFound(String.join(" ", items), named, reading.updates(), session);
        }
        List<Lifeline> lifelines = LifelineFilter.changes(chosen, options.filter());
        output.write(lifelines);
        return options.exitCode(lifelines.stream()
                .flatMap(lifeline -> lifeline.steps().stream())
                .flatMap(step -> step.change().stream()));
    }

    private static LifelineFilter named(List<String> items) {
        LifelineFilter filter = LifelineFilter.ALL;
        for (String words : items) {
            filter = filter.item(words);
        }
        return filter;
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

    private static void tellNothingFound(String words, List<Lifeline> named, List<Update> updates, Session session) {
        if (named.isEmpty()) {
            Set<String> titles = new TreeSet<>();
            updates.forEach(update -> update.items().forEach(item -> titles.add(item.title())));
            List<String> near = Suggestion.near(words, titles);
            session.inform("no item has all these words: " + words + (near.isEmpty() ? "" : "; near it:"), near);
        } else {
            session.inform(
                    "items have all these words, but none in the sections, of the owners, or in the updates asked for",
                    List.of());
        }
    }
}
