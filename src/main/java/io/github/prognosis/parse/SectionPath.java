package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The headings above the line that is being read, and all that came so far. */
final class SectionPath {

    private final List<Step> steps = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private record Step(int level, String name) {}

    /** Leaves the headings of that level and all below. */
    void leave(int level) {
        while (!steps.isEmpty() && steps.get(steps.size() - 1).level() >= level) {
            steps.remove(steps.size() - 1);
        }
    }

    /** Leaves the headings of that level and all below for a new one. */
    void enter(int level, String name, int line) {
        leave(level);
        steps.add(new Step(level, name));
        Disposition disposition = Headings.disposition(names()).orElse(Disposition.OPEN);
        sections.add(new Section(names(), disposition, line));
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The headings above, outermost first. */
    List<String> names() {
        List<String> names = new ArrayList<>(steps.size());
        for (Step step : steps) {
            names.add(step.name());
        }
        return List.copyOf(names);
    }

    /** All headings that were entered, in their order. */
    List<Section> sections() {
        return List.copyOf(sections);
    }
}
