package io.github.prognosis.edit;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.HeadingPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the headings of a newer post are called in an older one, and the edits that make those that are missing there. */
final class AreaNames {

    private final Areas before;
    private final Areas now;

    /** The older path of each newer one that items need. */
    private final Map<List<String>, List<String>> older = new HashMap<>();

    private final Map<List<String>, String> renamed = new LinkedHashMap<>();
    private final Set<List<String>> missing = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Map<List<String>, Map<String, List<String>>> goneBelow = new HashMap<>();
    private final Map<List<String>, Map<List<String>, Place>> places = new HashMap<>();

    AreaNames(Update oldUpdate, Update newUpdate) {
        before = new Areas(oldUpdate);
        now = new Areas(newUpdate);
        Set<List<String>> needed = new HashSet<>();
        for (Item item : newUpdate.items()) {
            for (int i = 1; i <= item.section().size(); i++) {
                needed.add(item.section().subList(0, i));
            }
        }
        now.all().stream().filter(needed::contains).forEach(this::take);
    }

    /** Finds the older name of a heading, those above it first. */
    private void take(List<String> path) {
        List<String> parent = older(Areas.parent(path));
        String name = Areas.last(path);
        List<String> same = Areas.below(parent, name);
        if (before.isKnown(same) && !renamed.containsKey(same)) {
            older.put(List.copyOf(path), same);
            return;
        }
        Optional<List<String>> other = missing.contains(parent) ? Optional.empty() : formerly(parent, path);
        if (other.isPresent()) {
            renamed.put(other.get(), name);
            edits.add(new Edit.RenameArea(other.get(), name));
            older.put(List.copyOf(path), other.get());
        } else {
            missing.add(same);
            edits.add(new Edit.AddArea(same, place(path)));
            older.put(List.copyOf(path), same);
        }
    }

    /** The heading beside it that is gone and said the same: in another spelling, or for another release. */
    private Optional<List<String>> formerly(List<String> parent, List<String> path) {
        Map<String, List<String>> gone = goneBelow.computeIfAbsent(parent, unused -> gone(parent, Areas.parent(path)));
        return saying(Areas.last(path)).stream()
                .flatMap(said -> Optional.ofNullable(gone.get(said)).stream())
                .filter(old -> !renamed.containsKey(old))
                .findFirst();
    }

    /** The headings below an older one that the newer post does not have there, by what they say. */
    private Map<String, List<String>> gone(List<String> parent, List<String> newerParent) {
        Set<String> names = new HashSet<>();
        now.below(newerParent).forEach(path -> names.add(Areas.last(path)));
        Map<String, List<String>> gone = new HashMap<>();
        for (List<String> old : before.below(parent)) {
            if (!names.contains(Areas.last(old))) {
                saying(Areas.last(old)).forEach(said -> gone.putIfAbsent(said, old));
            }
        }
        return gone;
    }

    /** What a heading says, beyond its spelling: its name, and where items stand. */
    private static List<String> saying(String name) {
        Optional<Disposition> said =
                new HeadingPath(List.of(name)).ownDisposition().filter(standing -> standing != Disposition.OPEN);
        String folded = "name " + Folded.area(name);
        return said.map(standing -> List.of(folded, standing.word())).orElse(List.of(folded));
    }

    /** Before the next heading beside it that the older post has too. */
    private Optional<Place> place(List<String> path) {
        return Optional.ofNullable(
                places.computeIfAbsent(Areas.parent(path), this::places).get(path));
    }

    /** For each heading below one the next that the older post has too. */
    private Map<List<String>, Place> places(List<String> newerParent) {
        Map<List<String>, Place> beside = new HashMap<>();
        List<List<String>> siblings = now.below(newerParent);
        List<String> parent = older(newerParent);
        Optional<Place> next = Optional.empty();
        for (int i = siblings.size() - 1; i >= 0; i--) {
            List<String> path = siblings.get(i);
            next.ifPresent(place -> beside.put(path, place));
            if (before.isKnown(Areas.below(parent, Areas.last(path)))) {
                next = Optional.of(new Place(Place.Side.BEFORE, Areas.last(path)));
            }
        }
        return beside;
    }

    /** What the older post calls a heading of the newer one that items stand below. */
    List<String> older(List<String> path) {
        return path.isEmpty() ? path : older.getOrDefault(path, path);
    }

    /** The edits of headings. */
    List<Edit> edits() {
        return edits;
    }
}
