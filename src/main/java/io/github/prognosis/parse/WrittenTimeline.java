package io.github.prognosis.parse;

import io.github.prognosis.model.Milestone;
import io.github.prognosis.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads milestones that are to be written into a post, as they would be read there. */
public final class WrittenTimeline {

    private WrittenTimeline() {}

    /** The same milestones with the dates that their texts tell, one beside the other, in a post of that day. */
    public static List<Milestone> dated(List<Milestone> milestones, Optional<LocalDate> posted) {
        TimelineReader reader = new TimelineReader();
        milestones.forEach(milestone -> reader.take(milestone.name(), milestone.text(), milestone.line()));
        return reader.timeline(posted).milestones();
    }

    /** Whether a bullet of a schedule with that name and that text is read as such a milestone. */
    public static boolean isMilestone(String name, String text) {
        List<Element> elements =
                OutlineReader.read(SourceText.of("* " + name + ": " + text + "\n* RC1: TBD"), new ShownLines());
        TimelineReader reader = new TimelineReader();
        reader.look(elements);
        for (Element element : elements) {
            if (!(element instanceof Element.Entry entry) || !reader.takeBullet(entry.head())) {
                return false;
            }
        }
        List<Milestone> read = reader.timeline(Optional.empty()).milestones();
        return read.size() == 2
                && read.get(0).name().equals(name)
                && read.get(0).text().equals(text)
                && reader.timeline(Optional.empty()).here().isEmpty();
    }
}
