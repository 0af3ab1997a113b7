package io.github.prognosis.parse;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where an item stands in the text of its post.
 *
 * @param item what was read there
 * @param head its title's lines, with tags and status; what is not told below comes from there
 * @param below the passages below it, in the order of the post
 */
public record PlacedItem(Item item, Passage head, List<Passage> below) {

    public PlacedItem {
        Objects.requireNonNull(item);
        Objects.requireNonNull(head);
        below = List.copyOf(below);
    }

    /** The place of an item as it was listed and then read. */
    static PlacedItem of(ListedItem listed, Item item, boolean older) {
        List<LogicalLine> lines = listed.lines();
        List<List<Line>> places = DetailReader.places(lines.subList(1, lines.size()));
        List<Given> given = ItemReader.given(listed, older);
        int below = given.size() - places.size();
        Given title = given.get(0);
        for (Given behind : given.subList(1, below)) {
            title = title.and(behind);
        }
        List<Passage> passages = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            passages.add(Passage.of(places.get(i), given.get(below + i)));
        }
        return new PlacedItem(item, Passage.of(lines.get(0).lines(), title), passages);
    }
}
