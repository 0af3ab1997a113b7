package io.github.prognosis.reply;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph of a reply's own words, and what it stands below.
 *
 * @param lines its lines, white space folded
 * @param item the item quoted nearest above; empty if none is
 * @param before the item quoted above that; empty if none is
 * @param section the heading quoted nearest above, where no item stands between
 * @param path the headings of the place, outermost first; empty if nothing of the list is quoted
 * @param call whether the post's call for items stands right above
 * @param answered what another wrote about the item, quoted between it and this; empty if nothing
 * @param run the number of the unbroken run of own paragraphs that it is in
 * @param first whether it is the first of that run
 * @param split whether its sentence begins above the item quoted
 */
record Passage(
        List<String> lines,
        Optional<Item> item,
        Optional<Item> before,
        Optional<Section> section,
        List<String> path,
        boolean call,
        String answered,
        int run,
        boolean first,
        boolean split) {
    Passage {
        lines = List.copyOf(lines);
        Objects.requireNonNull(item);
        Objects.requireNonNull(before);
        Objects.requireNonNull(section);
        path = List.copyOf(path);
        Objects.requireNonNull(answered);
    }

    /** Its words in one line. */
    String text() {
        return String.join(" ", lines);
    }

    /** The same with other words. */
    Passage with(List<String> words) {
        return new Passage(words, item, before, section, path, call, answered, run, first, split);
    }

    /** The same about an item that it names. */
    Passage about(Item named) {
        return item.filter(quoted -> quoted.equals(named)).isPresent()
                ? this
                : new Passage(lines, Optional.of(named), Optional.empty(), section, path, call, "", run, first, split);
    }

    /** The same as the end of a sentence that began in a passage before. */
    Passage endOf(Passage beginning) {
        List<String> both = new java.util.ArrayList<>(beginning.lines);
        both.addAll(lines);
        return new Passage(both, item, beginning.item, section, path, call, answered, run, first, true);
    }
}
