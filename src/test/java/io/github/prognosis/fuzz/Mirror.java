package io.github.prognosis.fuzz;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Value;
import java.util.List;
import java.util.stream.Stream;

/** What is told of two updates, as it would be told of the same two the other way round. */
final class Mirror {

    private Mirror() {}

    /**
     * One difference, without its level: that is for the way things went.
     *
     * @param word a word that is the same for either way
     */
    private record Told(String word, Value before, Value now, long size) {}

    /** All that differs, in a fixed order. */
    static List<String> differences(Comparison comparison) {
        return all(comparison)
                .map(difference -> told(difference, difference.kind(), difference.oldValue(), difference.newValue(), 1))
                .map(Told::toString)
                .sorted()
                .toList();
    }

    /** All that differs, old and new exchanged. */
    static List<String> mirrored(Comparison comparison) {
        return all(comparison)
                .map(difference ->
                        told(difference, mirrored(difference.kind()), difference.newValue(), difference.oldValue(), -1))
                .map(Told::toString)
                .sorted()
                .toList();
    }

    /** A series version that is no longer written is no change where a link stays, one that appears is. */
    private static Stream<Difference> all(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change instanceof Change.OfItem || change instanceof Change.OfMilestone)
                .filter(change -> change.kind() != ChangeKind.REMOVED && change.kind() != ChangeKind.ADDED)
                .flatMap(change -> Stream.concat(Stream.of(change.main()), change.details().stream()))
                .filter(difference -> difference.kind() != ChangeKind.SERIES);
    }

    private static Told told(Difference difference, ChangeKind kind, Value before, Value now, int sign) {
        long size = difference.days().isPresent()
                ? sign * difference.days().getAsLong()
                : difference.steps().orElse(0);
        return new Told(isOfDisposition(kind) ? "disposition" : kind.word(), before, now, size);
    }

    private static boolean isOfDisposition(ChangeKind kind) {
        return kind.compareTo(ChangeKind.CLAIMED) <= 0;
    }

    private static ChangeKind mirrored(ChangeKind kind) {
        return switch (kind) {
            case REGRESSED -> ChangeKind.IMPROVED;
            case IMPROVED -> ChangeKind.REGRESSED;
            case ASSESSED -> ChangeKind.UNASSESSED;
            case UNASSESSED -> ChangeKind.ASSESSED;
            case ADDED, RETURNED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            case MILESTONE_SLIPPED -> ChangeKind.MILESTONE_ADVANCED;
            case MILESTONE_ADVANCED -> ChangeKind.MILESTONE_SLIPPED;
            case MILESTONE_ADDED -> ChangeKind.MILESTONE_REMOVED;
            case MILESTONE_REMOVED -> ChangeKind.MILESTONE_ADDED;
            case COMPLETED,
                    DEFERRED,
                    REOPENED,
                    REINSTATED,
                    RELEASED,
                    CLAIMED,
                    RETARGETED,
                    SERIES,
                    STATUS,
                    RENAMED,
                    OWNERS,
                    MOVED,
                    ISSUES,
                    LINKS,
                    NOTES,
                    MILESTONE_CHANGED,
                    HERE,
                    RELEASE -> kind;
        };
    }
}
