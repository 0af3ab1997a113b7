package io.github.prognosis.cli;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeFilter;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Level;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.NearMiss;
import io.github.prognosis.source.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/**
 * The options of commands that tell changes: how items are recognised, which changes are told, and which count for the
 * exit code.
 *
 * @param matching how items are recognised
 * @param filter which changes are told
 * @param failOn the level from which on a change counts for the exit code; empty if none does
 */
record ChangeOptions(MatchOptions matching, ChangeFilter filter, Optional<Level> failOn) {

    /** Adds these options to those that a command has. */
    static Options addTo(Options options) {
        return addMatching(ItemOptions.addTo(options.addOption(Arguments.valued(
                                "only",
                                "KINDS",
                                "tell only these kinds, groups or levels, with commas between (may be repeated)"))
                        .addOption(Arguments.valued(
                                "exclude", "KINDS", "do not tell these kinds, groups or levels (may be repeated)"))))
                .addOption(Arguments.valued(
                        "fail-on", "LEVEL", "exit with 1 if a change is at that level (risk, warn, info) or above"))
                .addOption(null, "exit-code", false, "the same as --fail-on info");
    }

    /** Adds only those that say how items are recognised. */
    static Options addMatching(Options options) {
        return options.addOption(Arguments.valued(
                        "find-renames", "N", "titles alike by N percent can be the same item (default: 85)"))
                .addOption(null, "no-renames", false, "items whose title changed are removed and added")
                .addOption(
                        Arguments.valued(
                                "matches",
                                "FILE",
                                "what you decided about items, a line each: 'same: TITLE => TITLE' or 'different: TITLE => TITLE'"));
    }

    /**
     * Reads the options.
     *
     * @throws UsageException if a value is none of those that it can be
     * @throws InputException if the file of decisions cannot be read
     */
    static ChangeOptions of(Arguments arguments, Session session) throws UsageException, InputException {
        return new ChangeOptions(
                matching(arguments, session), kinds(arguments).of(ItemOptions.of(arguments)), failOn(arguments));
    }

    /** {@link ExitCode#FOUND} if a change is told that counts. */
    ExitCode exitCode(List<Comparison> comparisons) {
        return failOn.isEmpty()
                ? ExitCode.OK
                : exitCode(comparisons.stream().flatMap(comparison -> comparison.changes().stream()));
    }

    /** {@link ExitCode#FOUND} if a change is told that counts. */
    ExitCode exitCode(Stream<? extends Change> changes) {
        boolean found =
                failOn.isPresent() && changes.anyMatch(change -> change.level().compareTo(failOn.get()) <= 0);
        return found ? ExitCode.FOUND : ExitCode.OK;
    }

    /** Tells, if somebody asked for it, which items were nearly taken as the same, and why not. */
    static void explain(Comparison comparison, Session session) {
        String path = comparison.newUpdate().source().path();
        if (comparison.matching().approximate()) {
            session.inform(
                    path,
                    Optional.empty(),
                    "approximate",
                    "so many titles are alike that only their rarer words were compared");
        }
        if (session.verbose()) {
            String before =
                    comparison.oldUpdate().map(update -> update.source().path()).orElse("");
            for (NearMiss near : comparison.matching().nearMisses()) {
                session.inform(
                        path,
                        Optional.of(new Position(near.newItem().line(), 1)),
                        "near-miss",
                        String.format(
                                Locale.ROOT,
                                "\"%s\" is not taken for \"%s\" in %s:%d: %s; they are alike by %.0f percent",
                                near.newItem().title(),
                                near.oldItem().title(),
                                before,
                                near.oldItem().line(),
                                near.why(),
                                100 * near.score()));
            }
        }
    }

    /**
     * Reads how items are recognised.
     *
     * @throws UsageException if a value is none of those that it can be
     * @throws InputException if the file of decisions cannot be read
     */
    static MatchOptions matching(Arguments arguments, Session session) throws UsageException, InputException {
        return likeness(arguments).with(DecisionFile.of(arguments, session));
    }

    private static MatchOptions likeness(Arguments arguments) throws UsageException {
        if (arguments.has("no-renames")) {
            return MatchOptions.NO_RENAMES;
        }
        Optional<String> percent = arguments.value("find-renames");
        if (percent.isEmpty()) {
            return MatchOptions.DEFAULT;
        }
        if (!percent.get().matches("(?:100|[0-9]{1,2})%?")) {
            throw new UsageException("--find-renames is a percentage from 0 to 100, not '" + percent.get() + "'");
        }
        return new MatchOptions(true, Integer.parseInt(percent.get().replace("%", "")) / 100.0);
    }

    private static ChangeFilter kinds(Arguments arguments) throws UsageException {
        ChangeFilter filter = ChangeFilter.ALL;
        for (String words : arguments.values("only")) {
            Selection selection = Selection.of("--only", words);
            filter = filter.only(selection.kinds()).onlyLevels(selection.levels());
        }
        for (String words : arguments.values("exclude")) {
            Selection selection = Selection.of("--exclude", words);
            filter = filter.excludeLevels(selection.levels()).exclude(selection.kinds());
        }
        return filter;
    }

    /** The level from which on what is told counts for the exit code; empty if none does. */
    static Optional<Level> failOn(Arguments arguments) throws UsageException {
        Optional<String> word = arguments.value("fail-on");
        if (word.isEmpty()) {
            return arguments.has("exit-code") ? Optional.of(Level.INFO) : Optional.empty();
        }
        return Optional.of(Arrays.stream(Level.values())
                .filter(level -> level.word().equals(word.get()))
                .findFirst()
                .orElseThrow(() -> new UsageException("--fail-on is risk, warn or info, not '" + word.get() + "'")));
    }

    /** The kinds and levels that a list of words names. */
    private record Selection(List<ChangeKind> kinds, List<Level> levels) {

        static Selection of(String option, String words) throws UsageException {
            List<ChangeKind> kinds = new ArrayList<>();
            List<Level> levels = new ArrayList<>();
            for (String word : words.split(",", -1)) {
                List<ChangeKind> named = kinds(word.strip());
                List<Level> ofLevel = Arrays.stream(Level.values())
                        .filter(level -> level.word().equals(word.strip()))
                        .toList();
                if (named.isEmpty() && ofLevel.isEmpty()) {
                    throw new UsageException("unknown kind '" + word.strip() + "' in " + option
                            + Suggestion.among(word.strip(), known()));
                }
                kinds.addAll(named);
                levels.addAll(ofLevel);
            }
            return new Selection(kinds, levels);
        }

        /** The kinds that a word means: one, or a group of them. */
        private static List<ChangeKind> kinds(String word) {
            return Arrays.stream(ChangeKind.values())
                    .filter(kind -> kind.word().equals(word)
                            || kind.group().word().filter(word::equals).isPresent())
                    .toList();
        }

        private static List<String> known() {
            Stream<String> levels = Arrays.stream(Level.values()).map(Level::word);
            Stream<String> groups = Arrays.stream(ChangeKind.Group.values())
                    .map(ChangeKind.Group::word)
                    .flatMap(Optional::stream);
            Stream<String> kinds = Arrays.stream(ChangeKind.values()).map(ChangeKind::word);
            return Stream.of(levels, groups, kinds).flatMap(words -> words).toList();
        }
    }
}
