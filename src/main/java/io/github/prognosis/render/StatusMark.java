package io.github.prognosis.render;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.history.ItemState;
import java.util.List;
import java.util.Optional;

/**
 * How the state of an item in an update is shown: as a sign, as a word, and as what is read aloud.
 *
 * @param style the class of its cell, which gives it colours
 * @param letter a sign of one column for a terminal
 * @param sign the sign where there is little room
 * @param word the word where there is more
 * @param spoken what it means
 */
record StatusMark(String style, String letter, String sign, String word, String spoken) {

    /** Nothing is said of the item. */
    static final StatusMark NOT_LISTED = new StatusMark("zx", ".", "\u00b7", "\u00b7", "not listed");

    /** What the signs mean, in the order in which they are explained. */
    static final List<StatusMark> LEGEND = List.of(
            new StatusMark("zn", "N", "N", "v1", "new in the list"),
            new StatusMark("zc", "c", "\u25cf", "v2", "changed: what it says now (\u25b2 better prognosis)"),
            new StatusMark("zr", "v", "\u25bc", "\u25bc", "fell back"),
            new StatusMark("zs1", "1", "1", "= 1", "unchanged for 1 update"),
            new StatusMark("zs2", "2", "2", "= 2", "unchanged for 2 updates"),
            new StatusMark("zs3", "3", "3", "= 3", "unchanged for 3\u20134 updates"),
            new StatusMark("zs4", "5", "5", "= 5", "unchanged for 5\u20138 updates"),
            new StatusMark("zs5", "9", "9", "= 9", "unchanged for 9 or more updates"),
            new StatusMark("zd", "d", "\u00bb", "\u00bb", "deferred"),
            new StatusMark("zf", "C", "\u2713", "\u2713", "completed"),
            new StatusMark("zu", "?", "?", "?", "up for grabs"),
            new StatusMark("zg", "x", "\u2715", "gone", "gone without a word"),
            NOT_LISTED);

    /** The largest number that a cell has room for. */
    private static final int MOST = 99;

    /**
     * The mark of a state.
     *
     * @param before the state in the update before
     */
    static StatusMark of(Optional<ItemState> now, Optional<ItemState> before) {
        if (now.isEmpty()) {
            return NOT_LISTED;
        }
        ItemState state = now.get();
        String says = state.says();
        String behind = says.isEmpty() ? "" : ", " + says;
        boolean still = before.filter(one -> one.kind() == state.kind()).isPresent();
        String quiet = still ? " q" : "";
        return switch (state.kind()) {
            case NEW -> new StatusMark("zn", "N", "N", says.isEmpty() ? "new" : says, "new" + behind);
            case CHANGED -> new StatusMark("zc", "c", "\u25cf", word(state), "changed, " + told(state));
            case BETTER -> new StatusMark("zc", "^", "\u25b2", "\u25b2 " + says, "better prognosis" + behind);
            case FELL -> new StatusMark("zr", "v", "\u25bc", fell(state), told(state));
            case UNCHANGED -> unchanged(state.unchanged(), behind);
            case DEFERRED -> new StatusMark("zd" + quiet, "d", "\u00bb", "\u00bb", "deferred");
            case COMPLETED -> new StatusMark("zf" + quiet, "C", "\u2713", "\u2713", "completed");
            case UP_FOR_GRABS -> new StatusMark("zu" + quiet, "?", "?", "?", "up for grabs");
            case GONE -> new StatusMark("zg", "x", "\u2715", "gone", "gone without a word");
        };
    }

    private static StatusMark unchanged(int updates, String behind) {
        if (updates == 0) {
            return new StatusMark("zs1", "0", "0", "= 0", "listed" + behind);
        }
        String number = updates > MOST ? MOST + "+" : Integer.toString(updates);
        return new StatusMark(
                heat(updates),
                updates > 9 ? "9" : number,
                number,
                "= " + number,
                "unchanged for " + Counts.of(updates, "update") + behind);
    }

    /** The class of an item that did not move for so many updates. */
    static String heat(int updates) {
        if (updates <= 2) {
            return "zs" + updates;
        }
        return updates <= 4 ? "zs3" : updates <= 8 ? "zs4" : "zs5";
    }

    private static String word(ItemState state) {
        return switch (state.change().orElse(ChangeKind.SERIES)) {
            case STATUS -> "status";
            case NOTES -> "note";
            case REINSTATED, CLAIMED -> "open";
            default -> state.says().isEmpty() ? "\u25cf" : state.says();
        };
    }

    private static String told(ItemState state) {
        return switch (state.change().orElse(ChangeKind.SERIES)) {
            case STATUS -> "status: " + state.says();
            case NOTES -> "a new note" + (state.says().isEmpty() ? "" : ", " + state.says());
            case REINSTATED, CLAIMED -> "open again" + (state.says().isEmpty() ? "" : ", " + state.says());
            case REOPENED -> "open again, was completed";
            case REGRESSED -> "prognosis fell to " + state.says();
            default -> "now " + state.says();
        };
    }

    private static String fell(ItemState state) {
        return state.change().equals(Optional.of(ChangeKind.REOPENED)) ? "\u25bc open" : "\u25bc " + state.says();
    }
}
