package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The headings above the line that is being read, and all that came so far. */
final class SectionPath {

    private final List<Step> steps = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<HeadingWords> headings = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();

    /** A heading that was not left yet, and the place below it. */
    private record Step(int level, Place place) {}

    /** Leaves the headings of that level and all below. */
    void leave(int level) {
        while (!steps.isEmpty() && steps.get(steps.size() - 1).level() >= level) {
            steps.remove(steps.size() - 1);
        }
    }

    /** Leaves the headings of that level and all below for a new one. */
    void enter(int level, HeadingWords heading, int line) {
        leave(level);
        Place place = place().below(heading);
        steps.add(new Step(level, place));
        headings.add(heading);
        levels.add(level);
        sections.add(new Section(place.section(), place.disposition().orElse(Disposition.OPEN), line));
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Where the line stands: below the headings that were not left. */
    Place place() {
        return steps.isEmpty() ? Place.TOP : steps.get(steps.size() - 1).place();
    }

    /** All headings that were entered, in their order. */
    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** How deep each of them stands among the others: fewer is further out. */
    List<Integer> levels() {
        return levels;
    }

    /** What they say. */
    List<HeadingWords> headings() {
        return headings;
    }
}
