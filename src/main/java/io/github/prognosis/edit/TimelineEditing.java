package io.github.prognosis.edit;

import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.WrittenTimeline;
import io.github.prognosis.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the edits of a schedule. */
final class TimelineEditing {

    private final Update update;
    private final List<Milestone> milestones;
    private final List<Diagnostic> refusals;

    private TimelineEditing(Update update, List<Diagnostic> refusals) {
        this.update = update;
        this.milestones = new ArrayList<>(update.timeline().milestones());
        this.refusals = refusals;
    }

    /** The schedule with the edits that are about it; what cannot be made is added to the refusals. */
    static Timeline edited(Update update, List<Numbered> edits, List<Diagnostic> refusals) {
        return new TimelineEditing(update, refusals).edited(edits);
    }

    private Timeline edited(List<Numbered> edits) {
        Map<String, Numbered> ofMilestones = new LinkedHashMap<>();
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
        List<Numbered> placed = new ArrayList<>();
        ofMilestones.values().forEach(edit -> write(edit, (Edit.OfMilestone) edit.edit(), placed));
        place(placed);
        List<Milestone> dated = WrittenTimeline.dated(milestones, update.date());
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
    private void write(Numbered edit, Edit.OfMilestone milestone, List<Numbered> placed) {
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i < milestones.size(); i++) {
            if (milestones.get(i).name().equals(milestone.name())) {
                there.add(i);
            }
        }
        if (there.size() > 1) {
            refuse(edit, there.size() + " milestones are called \"" + milestone.name() + '"');
        } else if (milestone.text().isEmpty()) {
            if (there.isEmpty()) {
                refuse(edit, "the post has no milestone \"" + milestone.name() + '"' + near(milestone.name()));
            } else {
                milestones.remove((int) there.get(0));
            }
        } else if (!WrittenTimeline.isMilestone(milestone.name(), milestone.text())) {
            refuse(edit, "\"" + milestone.name() + ": " + milestone.text() + "\" would not be read as that milestone");
        } else if (there.isEmpty()) {
            placed.add(edit);
        } else {
            Milestone before = milestones.get(there.get(0));
            Milestone after = written(milestone, before.line());
            if (milestone.place().isEmpty()) {
                milestones.set(there.get(0), after);
            } else {
                milestones.remove((int) there.get(0));
                placed.add(edit);
            }
        }
    }

    private String near(String name) {
        return NearNames.told(
                name,
                update.timeline().milestones().stream().map(Milestone::name).toList());
    }

    private static Milestone written(Edit.OfMilestone milestone, int line) {
        return new Milestone(milestone.name(), Optional.empty(), milestone.text(), false, line);
    }

    /** Puts each beside its neighbour, which may have to be put there first. */
    private void place(List<Numbered> placed) {
        Map<String, List<Numbered>> waiting = new HashMap<>();
        List<Numbered> ready = new ArrayList<>();
        for (Numbered edit : placed) {
            Optional<Place> place = ((Edit.OfMilestone) edit.edit()).place();
            boolean there = place.isEmpty() || index(place.get().name()).isPresent();
            if (there) {
                ready.add(edit);
            } else {
                waiting.computeIfAbsent(place.get().name(), name -> new ArrayList<>())
                        .add(edit);
            }
        }
        for (int next = 0; next < ready.size(); next++) {
            Edit.OfMilestone milestone = (Edit.OfMilestone) ready.get(next).edit();
            int index = milestone.place().isEmpty()
                    ? milestones.size()
                    : index(milestone.place().get().name()).getAsInt()
                            + (milestone.place().get().side() == Place.Side.AFTER ? 1 : 0);
            milestones.add(index, written(milestone, 1));
            ready.addAll(Optional.ofNullable(waiting.remove(milestone.name())).orElse(List.of()));
        }
        waiting.forEach((name, edits) -> edits.forEach(
                edit -> refuse(edit, "the post has no milestone \"" + name + "\" to stand beside" + near(name))));
    }

    private OptionalInt index(String name) {
        for (int i = 0; i < milestones.size(); i++) {
            if (milestones.get(i).name().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Here> here(Numbered edit, List<Milestone> dated) {
        Optional<Here> wanted = ((Edit.MoveMark) edit.edit()).here();
        if (wanted.isPresent() && index(wanted.get().milestone()).isEmpty()) {
            refuse(
                    edit,
                    "the post has no milestone \"" + wanted.get().milestone() + '"'
                            + near(wanted.get().milestone()));
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
