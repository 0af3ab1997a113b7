package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.check.Reasons;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.ScheduleDiffer;
import io.github.prognosis.edit.EditDifference;
import io.github.prognosis.history.ChangelogBuilder;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Release;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ComparisonFormat;
import io.github.prognosis.reply.Replies;
import io.github.prognosis.reply.Statement;
import io.github.prognosis.series.SeriesArchive;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code prognosis diff OLD NEW}: what changed between two updates. */
final class DiffCommand implements Action {

    @Override
    public Options options() {
        return ChangeOptions.addTo(Arguments.common(ComparisonFormat.values()))
                .addOption(Arguments.valued(
                        "archive", "ARCHIVE", "tell what replies in the list say of the reasons (may be repeated)"));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<Comparison> output = Output.of(arguments, ComparisonFormat.values(), session.terminal());
        ChangeOptions options = ChangeOptions.of(arguments, session);
        Pair pair = pair(arguments.operands(), new Inputs(session), options.matching());
        boolean ofItems = output.format() == ComparisonFormat.EDITS || output.format() == ComparisonFormat.DIGEST;
        if (ofItems && pair.hasSchedule()) {
            throw new UsageException(
                    "-f " + output.format().word() + " compares the items of two updates; a schedule has none");
        }
        Update before = pair.before().update();
        Update now = pair.now().update();
        session.report(before, false);
        session.report(now, false);
        if (pair.isSwapped()) {
            session.warn(
                    "the old update, " + ComparedPost.name(before) + ", is newer than the new one, "
                            + ComparedPost.name(now)
                            + "; name the older first to see what changed since",
                    List.of());
        }
        DecisionFile.check(arguments, options.matching().decisions(), List.of(before, now), session);
        Comparison comparison = options.filter().apply(pair.compared(options.matching()));
        List<String> archives = arguments.values("archive");
        if (!archives.isEmpty()) {
            comparison = Reasons.explain(comparison, replies(before, archives, session));
        }
        FilterCheck check = new FilterCheck(List.of(before, now), session);
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

    /** What the mails of archives answer to an update. */
    private static List<Statement> replies(Update update, List<String> archives, Session session) throws IOException {
        try (ProgressDisplay progress = ProgressDisplay.of(archives, session.terminal());
                SeriesArchive list = new SeriesArchive(
                        Optional.empty(), session::report, progress, session.limits(), session.cache())) {
            Replies replies = new Replies(update, session.limits());
            list.keep(replies.subjects());
            ListArchives.read(archives, list, session);
            return ListArchives.replies(replies, archives, list, session);
        }
    }

    /** The update or schedule before and the one now. */
    private record Pair(ScheduleDiffer.Side before, ScheduleDiffer.Side now) {

        /** Whether the one before is the newer: by date, else by release. */
        boolean isSwapped() {
            Update one = before.update();
            Update other = now.update();
            if (one.date().isPresent() && other.date().isPresent()) {
                return one.date().get().isAfter(other.date().get());
            }
            return Release.of(one.release()).compareTo(Release.of(other.release())) > 0;
        }

        boolean hasSchedule() {
            return before.schedule().isPresent() || now.schedule().isPresent();
        }

        Comparison compared(MatchOptions matching) {
            return hasSchedule()
                    ? ScheduleDiffer.compare(before, now)
                    : Prognosis.diff(before.update(), now.update(), matching);
        }
    }

    private static Pair pair(List<String> operands, Inputs inputs, MatchOptions matching)
            throws UsageException, InputException {
        return switch (operands.size()) {
            case 1 -> newest(operands.get(0), inputs, matching);
            case 2 -> new Pair(ComparedPost.of(operands.get(0), inputs), ComparedPost.of(operands.get(1), inputs));
            default -> {
                throw new UsageException("name the old and the new update, or one archive that holds at least two"
                        + Operand.given(operands));
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
                    ComparedPost.name(now) + " is the first of its release, and none of the release before is there;"
                            + " name the update to compare it with:",
                    archive,
                    new Selector(now.release())
                            .nearest(chosen.updates()).stream()
                                    .filter(other -> !other.equals(now))
                                    .toList(),
                    chosen.updates());
        }
        return new Pair(ScheduleDiffer.Side.of(before.get()), ScheduleDiffer.Side.of(now));
    }
}
