package io.github.prognosis.edit;

import io.github.prognosis.parse.HeadingPlace;
import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.PlacedItem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which lines of a list stand below which heading, and how they are set off from each other. */
final class Regions {

    private final Manuscript post;
    private final List<Region> regions = new ArrayList<>();
    private final Map<PlacedItem, Region> regionOf = new HashMap<>();

    private final List<PlacedItem> unnested;

    /** The lines of bullets that are headings. */
    private final BitSet bulleted = new BitSet();

    /** For each line in which an item begins the last one of it and of all before. */
    private final NavigableMap<Integer, Integer> endLines = new TreeMap<>();

    Regions(Manuscript post) {
        this.post = post;
        regions.add(new Region(Optional.empty()));
        Map<List<String>, Region> last = new HashMap<>();
        last.put(List.of(), regions.get(0));
        int heading = 0;
        for (PlacedItem item : post.items()) {
            while (heading < post.headings().size()
                    && post.headings().get(heading).line() <= item.item().line()) {
                enter(post.headings().get(heading++), last);
            }
            Region region = last.getOrDefault(item.item().section(), regions.get(0));
            region.items().add(item);
            int before = endLines.isEmpty() ? 0 : endLines.lastEntry().getValue();
            endLines.put(item.item().line(), Math.max(before, item.item().endLine()));
            regionOf.put(item, region);
        }
        while (heading < post.headings().size()) {
            enter(post.headings().get(heading++), last);
        }
        unnested = findUnnested();
    }

    private void enter(HeadingPlace heading, Map<List<String>, Region> last) {
        if (heading.bulleted()) {
            bulleted.set(heading.line());
        }
        Region region = new Region(Optional.of(heading));
        regions.add(region);
        last.put(heading.path(), region);
    }

    /** All of them in the order of the post; the first is the one above all headings. */
    List<Region> all() {
        return regions;
    }

    /** Where an item stands. */
    Region of(PlacedItem item) {
        return regionOf.getOrDefault(item, regions.get(0));
    }

    /** The region of these headings: of several the first that has items. */
    Optional<Region> at(List<String> path) {
        Optional<Region> first = Optional.empty();
        for (Region region : regions) {
            if (region.path().equals(path) && (region.heading().isPresent() || path.isEmpty())) {
                if (!region.items().isEmpty()) {
                    return Optional.of(region);
                }
                first = first.isPresent() ? first : Optional.of(region);
            }
        }
        return first;
    }

    /** The line in front of the next heading of any kind, or the last of the post. */
    int end(Region region) {
        boolean bullet = region.heading().filter(HeadingPlace::bulleted).isPresent();
        for (int line = Math.max(1, region.line() + 1); line <= post.roles().size(); line++) {
            if (isHeading(line, bullet)) {
                return line - 1;
            }
        }
        return post.roles().size();
    }

    private boolean isHeading(int line, boolean bulletedToo) {
        return (bulletedToo && bulleted.get(line)) || post.roles().get(line - 1) == LineRole.HEADING;
    }

    /** The last line of the items that begin behind one line and not behind another; the first of the two without any. */
    int lastOfItems(int from, int to) {
        Map.Entry<Integer, Integer> last = endLines.floorEntry(to);
        return last == null || last.getKey() <= from ? from : Math.max(from, last.getValue());
    }

    /** The last line of a heading, of those within it, and of their items. */
    int endOfAllBelow(HeadingPlace heading) {
        int last = heading.endLine();
        for (HeadingPlace other : post.headings()) {
            boolean within = other.line() >= heading.line()
                    && other.path().size() >= heading.path().size()
                    && other.path().subList(0, heading.path().size()).equals(heading.path());
            if (within) {
                Region region = new Region(Optional.of(other));
                last = Math.max(last, lastOfItems(other.endLine(), end(region)));
            }
        }
        return last;
    }

    /** The line that the list ends in; 0 if there is none. */
    int endOfList() {
        int last = 0;
        for (HeadingPlace heading : post.headings()) {
            last = Math.max(last, heading.endLine());
        }
        for (PlacedItem item : post.items()) {
            last = Math.max(last, item.item().endLine());
        }
        return last;
    }

    /** How many blank lines stand right above a line. */
    int blanksAbove(int line) {
        int above = line - 1;
        while (above >= 1 && post.roles().get(above - 1) == LineRole.BLANK) {
            above--;
        }
        return line - 1 - above;
    }

    /** Whether other items begin within the lines of one. */
    boolean holdsOthers(PlacedItem item) {
        Integer next = endLines.higherKey(item.item().line());
        return next != null && next <= item.item().endLine();
    }

    /** The items that stand below no bulleted heading. */
    List<PlacedItem> unnested() {
        return unnested;
    }

    private List<PlacedItem> findUnnested() {
        return regions.stream()
                .filter(region ->
                        region.heading().filter(HeadingPlace::bulleted).isEmpty())
                .flatMap(region -> region.items().stream())
                .toList();
    }

    /** How many blank lines stand between two items of a region. */
    int betweenItems(Region region) {
        int size = region.items().size();
        return size > 1 ? blanksAbove(region.items().get(size - 1).item().line()) : usualBetweenItems();
    }

    /** How many blank lines stand between a region's heading and its first item. */
    int belowHeading(Region region) {
        return region.items().isEmpty()
                ? usualBelowHeading()
                : blanksAbove(region.items().get(0).item().line());
    }

    /** How many blank lines usually stand between two items. */
    int usualBetweenItems() {
        List<Integer> gaps = new ArrayList<>();
        for (Region region : regions) {
            for (int i = 1; i < region.items().size(); i++) {
                gaps.add(blanksAbove(region.items().get(i).item().line()));
            }
        }
        return mostFrequent(gaps, 1);
    }

    /** How many blank lines usually stand between a heading and its first item. */
    int usualBelowHeading() {
        List<Integer> gaps = new ArrayList<>();
        for (Region region : regions) {
            if (!region.items().isEmpty() && region.heading().isPresent()) {
                gaps.add(blanksAbove(region.items().get(0).item().line()));
            }
        }
        return mostFrequent(gaps, 1);
    }

    private static int mostFrequent(List<Integer> numbers, int otherwise) {
        Map<Integer, Integer> counts = new TreeMap<>();
        numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
