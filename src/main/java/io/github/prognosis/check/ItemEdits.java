package io.github.prognosis.check;

import io.github.prognosis.edit.EditLine;
import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.series.Version;
import java.util.List;

/** Names items of a post in edits: by their title, of twins by their line too. */
final class ItemEdits {

    private ItemEdits() {}

    static String edit(EditLine.Verb verb, Update update, Item item) {
        return EditLine.of(verb, name(update, item));
    }

    static String edit(EditLine.Verb verb, Update update, Item item, String value) {
        return EditLine.of(verb, name(update, item), value);
    }

    private static String name(Update update, Item item) {
        String folded = Folded.title(item.title());
        List<Item> twins = update.items().stream()
                .filter(other -> Folded.title(other.title()).equals(folded))
                .toList();
        return twins.size() > 1 ? EditLine.item(item.title(), item.line()) : EditLine.item(item.title());
    }

    /** A new version as the post writes it: where it writes arrows, from the one that the item says. */
    static String newest(Update update, CheckedItem item, Version newest) {
        boolean arrows = update.items().stream()
                .anyMatch(other ->
                        other.status().filter(status -> status.contains("->")).isPresent());
        return arrows && item.says().isPresent()
                ? "v" + item.says().getAsInt() + " -> " + Words.version(newest)
                : Words.version(newest);
    }
}
