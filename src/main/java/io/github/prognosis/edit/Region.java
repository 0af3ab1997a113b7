package io.github.prognosis.edit;

import io.github.prognosis.parse.HeadingPlace;
import io.github.prognosis.parse.PlacedItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The items right below one heading: those that stand there, those that go, and those that come. */
final class Region {

    private final Optional<HeadingPlace> heading;
    private final List<PlacedItem> items = new ArrayList<>();
    private final Set<PlacedItem> leaving = new LinkedHashSet<>();
    private final List<Block> coming = new ArrayList<>();
    private List<String> path;

    /**
     * An item that comes.
     *
     * @param lines its lines
     * @param prefix how many characters of the first one stand in front of its words
     * @param indent how far in its bullet stands
     */
    record Block(List<String> lines, int prefix, int indent) {
        Block {
            lines = List.copyOf(lines);
        }
    }

    /** Without a heading it is what stands above all of them. */
    Region(Optional<HeadingPlace> heading) {
        this.heading = heading;
        this.path = heading.map(HeadingPlace::path).orElse(List.of());
    }

    Optional<HeadingPlace> heading() {
        return heading;
    }

    /** The headings down to it, as they are called by now. */
    List<String> path() {
        return path;
    }

    /** Calls one of the headings down to it otherwise; all are known by what the post calls them. */
    void rename(List<String> old, String name) {
        List<String> read = heading.map(HeadingPlace::path).orElse(List.of());
        if (read.size() >= old.size() && read.subList(0, old.size()).equals(old)) {
            List<String> renamed = new ArrayList<>(path);
            renamed.set(old.size() - 1, name);
            path = List.copyOf(renamed);
        }
    }

    /** The items that the post has here, those that leave too. */
    List<PlacedItem> items() {
        return items;
    }

    Set<PlacedItem> leaving() {
        return leaving;
    }

    List<Block> coming() {
        return coming;
    }

    /** Whether nothing stands here in the end. */
    boolean isEmptied() {
        return items.size() == leaving.size() && coming.isEmpty();
    }

    /** Whether an item left or came. */
    boolean isTouched() {
        return !leaving.isEmpty() || !coming.isEmpty();
    }

    /** The first line of its heading; 0 above all headings. */
    int line() {
        return heading.map(HeadingPlace::line).orElse(0);
    }
}
