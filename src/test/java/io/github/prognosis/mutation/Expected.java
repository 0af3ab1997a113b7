package io.github.prognosis.mutation;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import java.util.List;

/**
 * A change that an edit makes.
 *
 * @param title of the item, as the change tells it
 * @param details the kinds of what else differs
 */
record Expected(ChangeKind kind, String title, List<ChangeKind> details) {

    static Expected of(ChangeKind kind, String title, ChangeKind... details) {
        return new Expected(kind, title, List.of(details));
    }

    /** What the program tells, in the same form. */
    static Expected told(Change change) {
        return new Expected(
                change.kind(),
                change.title(),
                change.details().stream().map(detail -> detail.kind()).toList());
    }
}
