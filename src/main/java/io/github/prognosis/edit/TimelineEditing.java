package io.github.prognosis.edit;

import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.WrittenTimeline;
import io.github.prognosis.source.Diagnostic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the edits of a schedule. */
final class TimelineEditing {

    private final Update update;
    /** The milestones of the post; empty where one is gone, or stands elsewhere. */
    private final List<Optional<Milestone>> milestones = new ArrayList<>();

    private final Map<String, List<Integer>> places = new HashMap<>();

    /** The edits of milestones, by their names. */
    private final Map<String, Numbered> ofMilestones = new LinkedHashMap<>();

    /** The edits that put a milestone somewhere, by the place; last of all where none is named. */
    private final Map<Optional<Place>, List<Numbered>> beside = new LinkedHashMap<>();

    private List<Milestone> ordered = List.of();
    private final List<Diagnostic> refusals;

    private TimelineEditing(Update update, List<Diagnostic> refusals) {
        this.update = update;
        for (Milestone milestone : update.timeline().milestones()) {
            places.computeIfAbsent(milestone.name(), name -> new ArrayList<>()).add(milestones.size());
            milestones.add(Optional.of(milestone));
        }
        this.refusals = refusals;
    }

    /** The schedule with the edits that are about it; what cannot be made is added to the refusals. */
    static Timeline edited(Update update, List<Numbered> edits, List<Diagnostic> refusals) {
        return new TimelineEditing(update, refusals).edited(edits);
    }

    private Timeline edited(List<Numbered> edits) {
        Optional<Numbered> ofMark = Optional.empty();
        for (Numbered edit : edits) {
            if (update.timeline().milestones().isEmpty()) {
                refuse(edit, "the post has no list of milestones");
            } else if (edit.edit() instanceof Edit.OfMilestone milestone) {
                Numbered above = ofMilestones.putIfAbsent(milestone.name(), edit);
                contradiction(edit, Optional.ofNullable(above));
            } else {
                contradiction(edit, ofMark);
                ofMark = ofMark.or(() -> Optional.of(edit));
            }
        }
        if (edits.isEmpty() || update.timeline().milestones().isEmpty()) {
            return update.timeline();
        }
        ofMilestones.values().forEach(edit -> write(edit, (Edit.OfMilestone) edit.edit()));
        ordered = inOrder();
        List<Milestone> dated = WrittenTimeline.dated(ordered, update.date());
        return new Timeline(dated, ofMark.isPresent() ? here(ofMark.get(), dated) : stays(dated));
    }

    private void contradiction(Numbered edit, Optional<Numbered> above) {
        if (above.isPresent() && !above.get().edit().equals(edit.edit())) {
            refuse(
                    edit,
                    "contradicts line " + above.get().line() + ", \""
                            + above.get().edit().line() + '"');
        }
    }

    private void refuse(Numbered edit, String why) {
        refusals.add(EditsFile.error(edit.line(), 1, why));
    }

    /** Writes a milestone's text in place, takes it out, or keeps it for its place. */
    private void write(Numbered edit, Edit.OfMilestone milestone) {
        List<Integer> there = places.getOrDefault(milestone.name(), List.of());
        if (there.size() > 1) {
            refuse(edit, there.size() + " milestones are called \"" + milestone.name() + '"');
        } else if (milestone.text().isEmpty()) {
            if (there.isEmpty()) {
                refuse(edit, missing(milestone.name()));
            } else {
                milestones.set(there.get(0), Optional.empty());
            }
        } else if (!WrittenTimeline.isMilestone(milestone.name(), milestone.text())) {
            refuse(edit, "\"" + milestone.name() + ": " + milestone.text() + "\" would not be read as that milestone");
        } else if (there.isEmpty() || milestone.place().isPresent()) {
            there.forEach(index -> milestones.set(index, Optional.empty()));
            beside.computeIfAbsent(milestone.place(), place -> new ArrayList<>())
                    .add(edit);
        } else {
            int index = there.get(0);
            milestones.set(index, milestones.get(index).map(old -> written(milestone, old.line())));
        }
    }

    /** Why there is no milestone of that name: another edit takes it out, or the post never had it. */
    private String missing(String name) {
        @Nullable Numbered gone = ofMilestones.get(name);
        if (gone != null && places.containsKey(name)) {
            return "contradicts line " + gone.line() + ", \"" + gone.edit().line() + "\", which drops that milestone";
        }
        return "the post has no milestone \"" + name + '"' + near(name);
    }

    private String near(String name) {
        return NearNames.told(
                name,
                update.timeline().milestones().stream().map(Milestone::name).toList());
    }

    private static Milestone written(Edit.OfMilestone milestone, int line) {
        return new Milestone(milestone.name(), Optional.empty(), milestone.text(), false, line);
    }

    /** All milestones in order: each beside its neighbour, which may itself be one that is put somewhere. */
    private List<Milestone> inOrder() {
        List<Milestone> ordered = new ArrayList<>();
        for (Optional<Milestone> milestone : milestones) {
            milestone.ifPresent(one -> take(one, ordered));
        }
        for (Numbered edit : new ArrayList<>(beside.getOrDefault(Optional.empty(), List.of()))) {
            take(written((Edit.OfMilestone) edit.edit(), 1), ordered);
        }
        beside.remove(Optional.<Place>empty());
        beside.forEach((place, edits) ->
                edits.forEach(edit -> refuse(edit, missing(place.orElseThrow().name()))));
        return ordered;
    }

    /** A milestone, those that go in front of it and those that go behind, and so on with each of these. */
    private void take(Milestone first, List<Milestone> ordered) {
        Deque<Milestone> waiting = new ArrayDeque<>(List.of(first));
        Set<Milestone> opened = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!waiting.isEmpty()) {
            Milestone milestone = waiting.pop();
            if (!opened.add(milestone)) {
                ordered.add(milestone);
                continue;
            }
            List<Milestone> group = new ArrayList<>(beside(Place.Side.BEFORE, milestone));
            group.add(milestone);
            group.addAll(beside(Place.Side.AFTER, milestone));
            for (int i = group.size() - 1; i >= 0; i--) {
                waiting.push(group.get(i));
            }
        }
    }

    private List<Milestone> beside(Place.Side side, Milestone milestone) {
        List<Numbered> edits = beside.remove(Optional.of(new Place(side, milestone.name())));
        return edits == null
                ? List.of()
                : edits.stream()
                        .map(edit -> written((Edit.OfMilestone) edit.edit(), 1))
                        .toList();
    }

    private OptionalInt index(String name) {
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).name().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Here> here(Numbered edit, List<Milestone> dated) {
        Optional<Here> wanted = ((Edit.MoveMark) edit.edit()).here();
        if (wanted.isPresent() && index(wanted.get().milestone()).isEmpty()) {
            refuse(edit, missing(wanted.get().milestone()));
            return Optional.empty();
        }
        return wanted.map(here -> asRead(here, dated));
    }

    /** A mark behind a milestone that is not the last stands before the next. */
    private Here asRead(Here here, List<Milestone> dated) {
        int index = index(here.milestone()).orElse(dated.size());
        boolean between = here.side() == Here.Side.AFTER && index + 1 < dated.size();
        return between ? new Here(Here.Side.BEFORE, dated.get(index + 1).name()) : here;
    }

    /** The mark stays at its milestone; where that goes, before the next that stays, else behind the last. */
    private Optional<Here> stays(List<Milestone> dated) {
        Optional<Here> here = update.timeline().here();
        if (here.isEmpty() || dated.isEmpty()) {
            return Optional.empty();
        }
        if (index(here.get().milestone()).isPresent()) {
            return here.map(mark -> asRead(mark, dated));
        }
        if (here.get().side() == Here.Side.AT) {
            return Optional.empty();
        }
        boolean behind = false;
        for (Milestone milestone : update.timeline().milestones()) {
            if (behind && index(milestone.name()).isPresent()) {
                return Optional.of(new Here(Here.Side.BEFORE, milestone.name()));
            }
            behind |= milestone.name().equals(here.get().milestone());
        }
        return Optional.of(new Here(Here.Side.AFTER, dated.get(dated.size() - 1).name()));
    }
}
