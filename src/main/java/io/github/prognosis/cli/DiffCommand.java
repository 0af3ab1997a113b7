package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.edit.EditDifference;
import io.github.prognosis.history.ChangelogBuilder;
import io.github.prognosis.match.MatchOptions;
import io.github.prognosis.model.Release;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ComparisonFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code prognosis diff OLD NEW}: what changed between two updates. */
final class DiffCommand implements Action {

    @Override
    public Options options() {
        return ChangeOptions.addTo(Arguments.common(ComparisonFormat.values()));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Comparison> output = Output.of(arguments, ComparisonFormat.values(), session.terminal());
        ChangeOptions options = ChangeOptions.of(arguments, session);
        Pair pair = pair(arguments.operands(), new Inputs(session), options.matching());
        session.report(pair.before(), false);
        session.report(pair.now(), false);
        if (pair.isSwapped()) {
            session.warn(
                    "the old update, " + name(pair.before()) + ", is newer than the new one, " + name(pair.now())
                            + "; name the older first to see what changed since",
                    List.of());
        }
        DecisionFile.check(arguments, options.matching().decisions(), List.of(pair.before(), pair.now()), session);
        Comparison comparison = options.filter().apply(Prognosis.diff(pair.before(), pair.now(), options.matching()));
        FilterCheck check = new FilterCheck(List.of(pair.before(), pair.now()), session);
        check.items(options.filter().items());
        check.together(
                options.filter().items(),
                EntryFilter.ALL,
                !comparison.changes().isEmpty() || !comparison.same().isEmpty());
        ChangeOptions.explain(comparison, session);
        output.write(comparison);
        if (output.format() == ComparisonFormat.EDITS) {
            warnOfUnsaid(EditDifference.of(comparison).unsaid(), session);
        }
        return options.exitCode(List.of(comparison));
    }

    private static void warnOfUnsaid(List<String> unsaid, Session session) {
        if (!unsaid.isEmpty()) {
            session.warn("the edits do not lead to all that the new update says; what they cannot say:", unsaid);
        }
    }

    private static String name(Update update) {
        return "Xen " + update.release()
                + update.date().map(date -> " of " + date).orElse("");
    }

    /** The update before and the one now. */
    private record Pair(Update before, Update now) {

        /** Whether the one before is the newer: by date, else by release. */
        boolean isSwapped() {
            if (before.date().isPresent() && now.date().isPresent()) {
                return before.date().get().isAfter(now.date().get());
            }
            return Release.of(before.release()).compareTo(Release.of(now.release())) > 0;
        }
    }

    private static Pair pair(List<String> operands, Inputs inputs, MatchOptions matching)
            throws UsageException, InputException {
        return switch (operands.size()) {
            case 1 -> newest(operands.get(0), inputs, matching);
            case 2 -> new Pair(inputs.one(operands.get(0)), inputs.one(operands.get(1)));
            default -> {
                String given = operands.isEmpty() ? "" : "; " + operands.size() + " inputs were given";
                throw new UsageException(
                        "name the old and the new update, or one archive that holds at least two" + given);
            }
        };
    }

    /** The newest update of an archive, or the one that is named, and the one that a changelog compares it with. */
    private static Pair newest(String archive, Inputs inputs, MatchOptions matching)
            throws UsageException, InputException {
        Inputs.Chosen chosen = inputs.among(archive);
        Update now = chosen.update();
        if (chosen.updates().size() == 1) {
            throw new UsageException(archive + " holds only one update; name another to compare it with");
        }
        Optional<Update> before = ChangelogBuilder.of(chosen.updates(), matching).entries().stream()
                .filter(entry -> entry.newUpdate().equals(now))
                .findFirst()
                .flatMap(Comparison::oldUpdate);
        if (before.isEmpty()) {
            throw Inputs.choice(
                    name(now) + " is the first of its release, and none of the release before is there;"
                            + " name the update to compare it with:",
                    archive,
                    new Selector(now.release())
                            .nearest(chosen.updates()).stream()
                                    .filter(other -> !other.equals(now))
                                    .toList(),
                    chosen.updates());
        }
        return new Pair(before.get(), now);
    }
}
