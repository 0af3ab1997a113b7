package io.github.prognosis.check;

import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.ItemName;
import io.github.prognosis.edit.Verb;
import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.series.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes edits of a post's items, which are named by their title, twins by their line too. */
final class ProposedEdits {

    private final Set<String> twins = new HashSet<>();
    private final boolean arrows;

    ProposedEdits(Update update) {
        Set<String> titles = new HashSet<>();
        for (Item item : update.items()) {
            String title = Folded.title(item.title());
            if (!titles.add(title)) {
                twins.add(title);
            }
        }
        arrows = update.items().stream()
                .anyMatch(item ->
                        item.status().filter(status -> status.contains("->")).isPresent());
    }

    Edit edit(Verb verb, Item item) {
        return new Edit.OfItem(verb, name(item), Optional.empty());
    }

    Edit edit(Verb verb, Item item, String value) {
        return new Edit.OfItem(verb, name(item), Optional.of(value));
    }

    private ItemName name(Item item) {
        return twins.contains(Folded.title(item.title()))
                ? ItemName.of(item.title(), item.line())
                : ItemName.of(item.title());
    }

    /** A new version as the post writes it: where it writes arrows, from the one that the item says. */
    String newest(CheckedItem item, Version newest) {
        return newest(item, Words.version(newest));
    }

    /** The same for a version in words, {@code RFC v2}. */
    String newest(CheckedItem item, String newest) {
        return arrows && item.says().isPresent() ? "v" + item.says().getAsInt() + " -> " + newest : newest;
    }
}
