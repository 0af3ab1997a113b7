package io.github.prognosis.render;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Level;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a report for people tells, as plain text.
 *
 * @param level how much it asks for; empty if nothing changed
 * @param what a few words that say what it is: {@code improved}; empty for facts about the item
 * @param words the rest: {@code fair -> ok}; empty if there is no more to say
 * @param links the links that came; if none came, those that went
 */
record Statement(Optional<Level> level, String what, String words, List<String> links) {

    /** What a difference is; the words are left out where links speak for themselves. */
    static Statement of(Level level, Difference difference, String words) {
        String kind = difference.kind().word();
        if (difference.kind() != ChangeKind.LINKS) {
            return changed(level, kind, words);
        }
        List<String> came = Phrases.came(difference);
        return came.isEmpty()
                ? new Statement(Optional.of(level), kind, "no longer", Phrases.went(difference))
                : new Statement(Optional.of(level), kind, "", came);
    }

    /** That something changed. */
    static Statement changed(Level level, String what, String words) {
        return new Statement(Optional.of(level), what, words, List.of());
    }

    /** That nothing changed. */
    static Statement quiet(String what) {
        return new Statement(Optional.empty(), what, "", List.of());
    }

    /** What holds of the item anyway. */
    static Statement fact(String words) {
        return new Statement(Optional.empty(), "", words, List.of());
    }
}
