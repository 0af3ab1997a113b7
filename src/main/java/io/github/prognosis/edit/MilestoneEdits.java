package io.github.prognosis.edit;

import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edits that make one schedule of another. */
final class MilestoneEdits {

    private MilestoneEdits() {}

    /** The edits; those of a new place stand behind that of the neighbour. */
    static List<Edit> of(Update before, Update now) {
        List<Milestone> olds = before.timeline().milestones();
        List<Milestone> news = now.timeline().milestones();
        Map<String, String> texts = new HashMap<>();
        olds.forEach(milestone -> texts.putIfAbsent(milestone.name(), milestone.text()));
        Set<String> newNames = new HashSet<>();
        news.forEach(milestone -> newNames.add(milestone.name()));
        Set<String> stay = inOrder(olds, news);
        List<Edit> edits = new ArrayList<>();
        for (Milestone old : olds) {
            if (!newNames.contains(old.name())) {
                edits.add(new Edit.OfMilestone(old.name(), "", Optional.empty()));
            }
        }
        for (int i = 0; i < news.size(); i++) {
            Milestone milestone = news.get(i);
            if (!stay.contains(milestone.name())) {
                edits.add(new Edit.OfMilestone(milestone.name(), milestone.text(), place(news, i, stay)));
            } else if (!milestone.text().equals(texts.get(milestone.name()))) {
                edits.add(new Edit.OfMilestone(milestone.name(), milestone.text(), Optional.empty()));
            }
        }
        List<Numbered> numbered =
                edits.stream().map(edit -> new Numbered(edit, 1)).toList();
        Timeline edited = TimelineEditing.edited(before, numbered, new ArrayList<>());
        if (!edited.here().equals(now.timeline().here())) {
            edits.add(new Edit.MoveMark(now.timeline().here()));
        }
        return edits;
    }

    /** Behind the one before it; the first before the first that stays. */
    private static Optional<Place> place(List<Milestone> news, int index, Set<String> stay) {
        if (index > 0) {
            return Optional.of(new Place(Place.Side.AFTER, news.get(index - 1).name()));
        }
        return news.stream()
                .map(Milestone::name)
                .filter(stay::contains)
                .findFirst()
                .map(name -> new Place(Place.Side.BEFORE, name));
    }

    /** The names of a longest run of milestones that are in both in one order. */
    private static Set<String> inOrder(List<Milestone> olds, List<Milestone> news) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            places.putIfAbsent(olds.get(i).name(), i);
        }
        List<Integer> ends = new ArrayList<>();
        List<Integer> lasts = new ArrayList<>();
        int[] above = new int[news.size()];
        for (int i = 0; i < news.size(); i++) {
            Integer place = places.get(news.get(i).name());
            above[i] = -1;
            if (place != null) {
                int length = lengthBelow(ends, place);
                above[i] = length == 0 ? -1 : lasts.get(length - 1);
                if (length == ends.size()) {
                    ends.add(place);
                    lasts.add(i);
                } else {
                    ends.set(length, place);
                    lasts.set(length, i);
                }
            }
        }
        Set<String> names = new HashSet<>();
        for (int i = lasts.isEmpty() ? -1 : lasts.get(lasts.size() - 1); i >= 0; i = above[i]) {
            names.add(news.get(i).name());
        }
        return names;
    }

    /** How many of the ends, which rise, are less. */
    private static int lengthBelow(List<Integer> ends, int place) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
