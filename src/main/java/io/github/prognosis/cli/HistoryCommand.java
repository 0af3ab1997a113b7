package io.github.prognosis.cli;

import io.github.prognosis.diff.ItemFilter;
import io.github.prognosis.history.ChangelogBuilder;
import io.github.prognosis.history.Filtered;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.LifelineBuilder;
import io.github.prognosis.history.LifelineFilter;
import io.github.prognosis.history.Lifelines;
import io.github.prognosis.model.Reading;
import io.github.prognosis.render.LifelineFormat;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code prognosis history ARCHIVE... --item WORDS}: single items followed through all updates. */
final class HistoryCommand implements Action {

    private static final String ALL = "all";

    @Override
    public Options options() {
        return EntryFilter.addTo(ChangeOptions.addTo(Arguments.common(LifelineFormat.values()))
                .addOption(null, ALL, false, "all items, where none is asked for by --item, --owner or --section"));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Lifelines> output = Output.of(arguments, LifelineFormat.values(), session.terminal());
        ChangeOptions options = ChangeOptions.of(arguments, session);
        EntryFilter entries = EntryFilter.of(arguments);
        ItemFilter items = options.filter().items();
        if (items.isAll() && !arguments.has(ALL)) {
            throw new UsageException("name the item by words of its title: --item WORDS; or --owner WORDS,"
                    + " --section WORDS, or --all");
        }
        Reading reading = new Inputs(session).all(arguments.operands());
        reading.updates().forEach(update -> session.report(update, false));
        DecisionFile.check(arguments, options.matching().decisions(), reading.updates(), session);
        List<Lifeline> named = LifelineBuilder.of(ChangelogBuilder.of(reading.updates(), options.matching()), items);
        List<Lifeline> chosen = LifelineFilter.updates(named, entries::accepts);
        FilterCheck check = new FilterCheck(reading.updates(), session);
        check.entries(entries);
        check.items(items);
        check.together(items, entries, !chosen.isEmpty());
        List<Lifeline> lifelines =
                LifelineFilter.changes(chosen, options.filter().of(ItemFilter.ALL));
        boolean whole = options.filter().isOfAnyKind() && entries.isAll();
        Filtered filtered =
                Filtered.of(options.filter().description(), entries.description(), named.size() - lifelines.size());
        output.write(new Lifelines(lifelines, whole ? Filtered.NOT : filtered));
        return options.exitCode(lifelines.stream()
                .flatMap(lifeline -> lifeline.entries().stream())
                .flatMap(step -> step.change().stream()));
    }
}
