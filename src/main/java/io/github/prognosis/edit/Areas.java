package io.github.prognosis.edit;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.HeadingPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headings of a post's list and those that edits make, each known by its path. */
final class Areas {

    private static final int MOST_SUGGESTIONS = 20;
    private static final int MOST_TOLD = 5;

    /** The headings by their paths, and what they say of where items stand, in the order of the post. */
    private final Map<List<String>, HeadingPath> known = new LinkedHashMap<>();

    private final Map<List<String>, List<List<String>>> children = new HashMap<>();
    private final Map<String, List<List<String>>> byName = new HashMap<>();
    private final Map<List<Object>, Optional<List<String>>> found = new HashMap<>();
    private final Map<Disposition, List<List<String>>> saying = new EnumMap<>(Disposition.class);
    private int suggestions;

    Areas(Update update) {
        for (Section section : update.sections()) {
            add(section.path());
        }
        for (Item item : update.items()) {
            add(item.section());
        }
    }

    /** Makes a path known, with those that it stands in. */
    void add(List<String> path) {
        if (path.isEmpty() || known.containsKey(path)) {
            return;
        }
        List<String> parent = parent(path);
        add(parent);
        List<String> copy = List.copyOf(path);
        known.put(copy, new HeadingPath(copy));
        children.computeIfAbsent(parent, unused -> new ArrayList<>()).add(copy);
        byName.computeIfAbsent(folded(last(copy)), unused -> new ArrayList<>()).add(copy);
        found.clear();
        saying.clear();
    }

    static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    static List<String> below(List<String> parent, String name) {
        List<String> path = new ArrayList<>(parent);
        path.add(name);
        return List.copyOf(path);
    }

    private static String folded(String name) {
        String folded = Folded.area(name);
        return folded.isEmpty() ? name : folded;
    }

    boolean isKnown(List<String> path) {
        return path.isEmpty() || known.containsKey(path);
    }

    /** The headings, in the order of the post. */
    Collection<List<String>> all() {
        return known.keySet();
    }

    /** The headings right below one. */
    List<List<String>> below(List<String> path) {
        return children.getOrDefault(path, List.of());
    }

    /** Where items below it stand; open where no heading says it. */
    static Disposition disposition(HeadingPath path) {
        return path.disposition().orElse(Disposition.OPEN);
    }

    Disposition disposition(List<String> path) {
        HeadingPath heading = known.get(path);
        return heading == null ? Disposition.OPEN : disposition(heading);
    }

    /** The outermost headings that say themselves that items below stand so. */
    List<List<String>> saying(Disposition disposition) {
        return saying.computeIfAbsent(
                disposition,
                unused -> known.entrySet().stream()
                        .filter(entry -> entry.getValue().ownDisposition().equals(Optional.of(disposition)))
                        .map(Map.Entry::getKey)
                        .filter(path -> disposition(parent(path)) != disposition)
                        .toList());
    }

    /** The headings of that name below a path, however deep. */
    List<List<String>> named(String name, List<String> below) {
        return byName.getOrDefault(folded(name), List.of()).stream()
                .filter(path -> path.size() > below.size()
                        && path.subList(0, below.size()).equals(below))
                .toList();
    }

    /**
     * The path that an area means: the whole of it, else its tail, to the letter before folded; of several the only one that
     * stands so, else the only one under no disposition.
     *
     * @param wanted where items there are to stand; empty if that is not said
     * @throws EditException if there is none or if several fit
     */
    List<String> find(List<String> area, Optional<Disposition> wanted) throws EditException {
        Optional<List<String>> path = look(area, wanted);
        if (path.isEmpty()) {
            List<String> names = known.keySet().stream().map(Areas::told).toList();
            String near = suggestions++ < MOST_SUGGESTIONS ? NearNames.told(last(area), names) : "";
            throw new EditException(
                    1, "the post has no area \"" + told(area) + "\"" + near + "; 'area: " + told(area) + "' makes one");
        }
        return path.get();
    }

    /**
     * As {@link #find}, but empty if there is none.
     *
     * @throws EditException if several fit
     */
    Optional<List<String>> look(List<String> area, Optional<Disposition> wanted) throws EditException {
        List<Object> question = List.of(area, wanted);
        Optional<List<String>> answer = found.get(question);
        if (answer == null) {
            answer = fitting(area, wanted.orElse(Disposition.OPEN));
            found.put(question, answer);
        }
        return answer;
    }

    private Optional<List<String>> fitting(List<String> area, Disposition standing) throws EditException {
        if (known.containsKey(area)) {
            return Optional.of(List.copyOf(area));
        }
        List<List<String>> alike = byName.getOrDefault(folded(last(area)), List.of()).stream()
                .filter(path -> endsWith(path, area))
                .toList();
        List<List<String>> exact = alike.stream()
                .filter(path -> path.size() >= area.size()
                        && path.subList(path.size() - area.size(), path.size()).equals(area))
                .toList();
        List<List<String>> fitting = exact.isEmpty() ? alike : exact;
        if (fitting.size() > 1) {
            List<List<String>> standingSo = fitting.stream()
                    .filter(path -> disposition(path) == standing)
                    .toList();
            if (standingSo.size() != 1) {
                throw new EditException(
                        1,
                        "\"" + told(area) + "\" means several areas; name one of them: "
                                + told(fitting.stream().limit(MOST_TOLD).toList(), ", "));
            }
            return Optional.of(standingSo.get(0));
        }
        return fitting.stream().findFirst();
    }

    private static boolean endsWith(List<String> path, List<String> tail) {
        int offset = path.size() - tail.size();
        if (offset < 0) {
            return false;
        }
        for (int i = 0; i < tail.size(); i++) {
            if (!folded(path.get(offset + i)).equals(folded(tail.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A path as people write it. */
    static String told(List<String> path) {
        return String.join(Edit.DEEPER, path);
    }

    static String told(List<List<String>> paths, String divider) {
        return String.join(divider, paths.stream().map(Areas::told).toList());
    }
}
