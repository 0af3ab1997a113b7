package io.github.prognosis.edit;

import io.github.prognosis.edit.EditedModel.NewArea;
import io.github.prognosis.edit.EditedModel.RenamedArea;
import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.model.Family;
import io.github.prognosis.parse.HeadingPath;
import io.github.prognosis.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the edits of headings, and keeps account of those that are to be made. */
final class AreaEditing {

    private final Areas areas;
    private final Family family;
    private final List<Diagnostic> refusals;
    private final Map<List<String>, Optional<Place>> made = new LinkedHashMap<>();
    private final Map<List<String>, Numbered> renames = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> renamed = new HashMap<>();

    AreaEditing(Areas areas, Family family, List<Diagnostic> refusals) {
        this.areas = areas;
        this.family = family;
        this.refusals = refusals;
    }

    /** Makes edits of headings; those of the post are named as it spells them. */
    void make(List<Numbered> edits) {
        for (Numbered edit : edits) {
            if (edit.edit() instanceof Edit.RenameArea rename) {
                tryTo(edit, () -> rename(edit, rename));
            }
        }
        Map<List<String>, Numbered> placed = new LinkedHashMap<>();
        for (Numbered edit : edits) {
            if (edit.edit() instanceof Edit.AddArea area) {
                tryTo(edit, () -> add(edit, area, placed));
            }
        }
        placed.forEach((path, edit) -> tryTo(edit, () -> check(path, (Edit.AddArea) edit.edit())));
    }

    /** What may be wrong. */
    private interface Step {
        void run() throws EditException;
    }

    private void tryTo(Numbered edit, Step step) {
        try {
            step.run();
        } catch (EditException wrong) {
            refusals.add(EditsFile.error(edit.line(), 1, wrong.reason()));
        }
    }

    private void rename(Numbered edit, Edit.RenameArea rename) throws EditException {
        List<String> path = areas.find(rename.path(), Optional.empty());
        mayList(rename.name());
        Optional<Numbered> above = Optional.ofNullable(renames.putIfAbsent(path, edit));
        if (above.filter(other -> !other.edit().equals(edit.edit())).isPresent()) {
            throw new EditException(
                    1,
                    "contradicts line " + above.get().line() + ", \""
                            + above.get().edit().line() + '"');
        }
        if (areas.isKnown(Areas.below(Areas.parent(path), rename.name()))) {
            throw new EditException(1, "there is a heading \"" + rename.name() + "\" already; move the items there");
        }
    }

    private static void mayList(String name) throws EditException {
        if (!HeadingPath.mayList(name)) {
            throw new EditException(1, "below a heading \"" + name + "\" no items are read");
        }
    }

    private void add(Numbered edit, Edit.AddArea area, Map<List<String>, Numbered> placed) throws EditException {
        List<String> parent = Areas.parent(area.path());
        List<String> path = parent.isEmpty() ? area.path() : Areas.below(known(parent), Areas.last(area.path()));
        if (areas.isKnown(path) && !made.containsKey(path)) {
            return;
        }
        for (String name : area.path()) {
            mayList(name);
        }
        toBeMade(path);
        if (area.place().isPresent()) {
            Optional<Numbered> above = Optional.ofNullable(placed.putIfAbsent(path, edit));
            if (above.filter(other -> !other.edit().equals(edit.edit())).isPresent()) {
                throw new EditException(
                        1,
                        "contradicts line " + above.get().line() + ", \""
                                + above.get().edit().line() + '"');
            }
            made.put(path, area.place());
        }
    }

    /** The path of a heading that is there, else the path as it is written. */
    private List<String> known(List<String> path) throws EditException {
        Optional<List<String>> there = areas.look(path, Optional.empty());
        if (there.isPresent()) {
            return there.get();
        }
        List<String> parent = Areas.parent(path);
        return parent.isEmpty() ? path : Areas.below(known(parent), Areas.last(path));
    }

    /** Takes note of a path that has to be there. */
    void toBeMade(List<String> path) throws EditException {
        if (areas.isKnown(path)) {
            return;
        }
        if (family == Family.NUMBERED && path.size() > 1) {
            throw new EditException(1, "headings do not nest in the layout of this post: \"" + Areas.told(path) + '"');
        }
        toBeMade(Areas.parent(path));
        made.put(List.copyOf(path), Optional.empty());
        areas.add(path);
    }

    private void check(List<String> path, Edit.AddArea area) throws EditException {
        String neighbour = area.place().orElseThrow().name();
        List<String> names =
                areas.below(Areas.parent(path)).stream().map(Areas::last).toList();
        if (!names.contains(neighbour)) {
            throw new EditException(
                    1, "no heading \"" + neighbour + "\" stands beside it" + NearNames.told(neighbour, names));
        }
    }

    /** The headings that are to be made. */
    List<NewArea> made() {
        List<NewArea> all = new ArrayList<>();
        made.forEach((path, place) -> all.add(new NewArea(path, place)));
        return all;
    }

    /** The headings that are to be called otherwise. */
    List<RenamedArea> renamed() {
        List<RenamedArea> all = new ArrayList<>();
        renames.forEach((path, edit) -> all.add(new RenamedArea(path, ((Edit.RenameArea) edit.edit()).name())));
        return all;
    }

    /** A path with the new names in it. */
    List<String> renamed(List<String> path) {
        if (renames.isEmpty() || path.isEmpty()) {
            return path;
        }
        List<String> known = renamed.get(path);
        if (known == null) {
            Numbered edit = renames.get(path);
            String name = edit == null ? Areas.last(path) : ((Edit.RenameArea) edit.edit()).name();
            known = Areas.below(renamed(Areas.parent(path)), name);
            renamed.put(path, known);
        }
        return known;
    }
}
