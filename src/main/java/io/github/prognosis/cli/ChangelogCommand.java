package io.github.prognosis.cli;

import io.github.prognosis.diff.ChangeFilter;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.ChangelogBuilder;
import io.github.prognosis.history.Filtered;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ChangelogFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code prognosis changelog ARCHIVE...}: all changes, update by update. */
final class ChangelogCommand implements Action {

    @Override
    public Options options() {
        return KeptFile.addTo(EntryFilter.addTo(ChangeOptions.addTo(Arguments.common(ChangelogFormat.values()))));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Changelog> output = Output.of(arguments, ChangelogFormat.values(), session.terminal());
        ChangeOptions options = ChangeOptions.of(arguments, session);
        EntryFilter entries = EntryFilter.of(arguments);
        Optional<KeptFile> kept = KeptFile.of(arguments, output);
        Reading reading = new Inputs(session).told(arguments.operands());
        List<Update> updates = reading.updates().stream()
                .filter(update -> kept.stream()
                        .noneMatch(file -> file.isAt(update.source().path())))
                .toList();
        updates.forEach(update -> session.report(update, false));
        DecisionFile.check(arguments, options.matching().decisions(), updates, session);
        List<Schedule> schedules = reading.schedules().stream()
                .filter(schedule -> kept.stream()
                        .noneMatch(file -> file.isAt(schedule.source().path())))
                .toList();
        Changelog changelog =
                told(ChangelogBuilder.of(updates, schedules, options.matching()), options.filter(), entries);
        FilterCheck check = new FilterCheck(updates, session);
        check.entries(entries);
        check.items(options.filter().items());
        check.together(options.filter().items(), entries, !changelog.updates().isEmpty());
        ExitCode exitCode = ExitCode.OK;
        for (Comparison entry : changelog.entries()) {
            ChangeOptions.explain(entry, session);
            exitCode = exitCode == ExitCode.FOUND ? exitCode : options.exitCode(entry.changes().stream());
        }
        if (kept.isPresent()) {
            kept.get().add(changelog, session.limits());
        } else {
            output.write(changelog);
        }
        return exitCode;
    }

    /** What is told of a changelog; entries in which nothing is of what was asked for are left out. */
    private static Changelog told(Changelog whole, ChangeFilter filter, EntryFilter entries) {
        Changelog applied = whole.where(entries::accepts).each(filter::apply);
        Changelog told = filter.isAll()
                ? applied
                : applied.having(entry -> !entry.changes().isEmpty());
        int hidden = whole.updates().size() - told.updates().size();
        return told.filtered(Filtered.of(filter.description(), entries.description(), hidden));
    }
}
