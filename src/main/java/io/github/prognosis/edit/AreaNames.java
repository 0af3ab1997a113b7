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
        String name = Areas.last(path);
        List<String> siblings =
                now.below(Areas.parent(path)).stream().map(Areas::last).toList();
        return before.below(parent).stream()
                .filter(old -> !siblings.contains(Areas.last(old)) && !renamed.containsKey(old))
                .filter(old -> saysTheSame(Areas.last(old), name))
                .findFirst();
    }

    private static boolean saysTheSame(String one, String other) {
        if (Folded.area(one).equals(Folded.area(other))) {
            return true;
        }
        Optional<Disposition> said = new HeadingPath(List.of(one)).ownDisposition();
        return said.isPresent()
                && said.get() != Disposition.OPEN
                && said.equals(new HeadingPath(List.of(other)).ownDisposition());
    }

    /** Before the next heading beside it that the older post has too. */
    private Optional<Place> place(List<String> path) {
        List<List<String>> siblings = now.below(Areas.parent(path));
        List<String> parent = older(Areas.parent(path));
        for (List<String> next : siblings.subList(siblings.indexOf(path) + 1, siblings.size())) {
            if (before.isKnown(Areas.below(parent, Areas.last(next)))) {
                return Optional.of(new Place(Place.Side.BEFORE, Areas.last(next)));
            }
        }
        return Optional.empty();
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
