package io.github.prognosis.render;

import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.ItemName;
import io.github.prognosis.source.WhiteSpace;
import java.util.Optional;

/** Edits as lines that a terminal can show: nothing in them is hidden, and the program reads them again as they were meant. */
final class EditLines {

    private EditLines() {}

    /** The line; empty if it has to hold characters that show nothing. In a title these do not count. */
    static Optional<String> of(Edit edit) {
        Edit shown = edit instanceof Edit.OfItem item
                ? new Edit.OfItem(
                        item.verb(),
                        new ItemName(
                                WhiteSpace.visible(item.item().title()),
                                item.item().line()),
                        item.value())
                : edit;
        for (Edit one : new Edit[] {edit, shown}) {
            String line = one.line();
            if (Printable.of(line).equals(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** A comment, whatever is said in it. */
    static String comment(String text) {
        return "# " + Printable.of(text);
    }
}
