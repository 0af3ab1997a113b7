package io.github.prognosis.edit;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.HeadingPath;
import io.github.prognosis.parse.WrittenTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The edits that a new day or a new release asks for. */
final class CycleEdits {

    private static final String UNKNOWN = "TBD";

    private CycleEdits() {}

    /**
     * What begins the cycle of another release: completed items go, deferred ones are open, tags and the mark go, milestones
     * are not dated yet, and the subject names the release.
     */
    static List<Edit> ofRelease(Update update, String release) {
        List<Edit> edits = new ArrayList<>();
        for (Item item : update.items()) {
            ItemName name = ItemName.of(item.title(), item.line());
            if (item.disposition() == Disposition.COMPLETED) {
                edits.add(new Edit.OfItem(Verb.DROP, name, Optional.empty()));
                continue;
            }
            if (item.disposition() == Disposition.DEFERRED) {
                edits.add(new Edit.OfItem(Verb.REOPEN, name, Optional.empty()));
            }
            List<String> kept = item.tags().stream()
                    .filter(tag -> HeadingPath.release(tag).isEmpty())
                    .toList();
            boolean deferredByTag = item.disposition() == Disposition.DEFERRED;
            if (kept.size() < item.tags().size() && !deferredByTag) {
                String tags = kept.stream().map(tag -> "[" + tag + "]").collect(Collectors.joining(" "));
                edits.add(new Edit.OfItem(Verb.TAGS, name, Optional.of(tags)));
            }
        }
        for (Milestone milestone : update.timeline().milestones()) {
            if (!milestone.text().equals(UNKNOWN)) {
                edits.add(new Edit.OfMilestone(milestone.name(), UNKNOWN, Optional.empty()));
            }
        }
        if (update.timeline().here().isPresent()) {
            edits.add(new Edit.MoveMark(Optional.empty()));
        }
        subject(update, release).ifPresent(subject -> edits.add(new Edit.Subject(subject)));
        return edits;
    }

    private static Optional<String> subject(Update update, String release) {
        Matcher old = Pattern.compile("(?<![\\d.])" + Pattern.quote(update.release()) + "(?![\\d])")
                .matcher(update.message().subject().orElse(""));
        return old.find() && !release.equals(update.release())
                ? Optional.of(old.replaceAll(Matcher.quoteReplacement(release)))
                : Optional.empty();
    }

    /** What moves the mark that stands there to a day; nothing where it stands right, or no milestone has a date. */
    static List<Edit> ofDate(Update update, LocalDate date) {
        Timeline timeline = update.timeline();
        boolean dated = timeline.milestones().stream()
                .anyMatch(milestone -> milestone.date().isPresent());
        if (timeline.here().isEmpty() || !dated) {
            return List.of();
        }
        Optional<Milestone> next = timeline.milestones().stream()
                .filter(milestone ->
                        milestone.date().filter(day -> !day.isBefore(date)).isPresent())
                .findFirst();
        boolean at = timeline.here().get().side() == Here.Side.AT;
        String last =
                timeline.milestones().get(timeline.milestones().size() - 1).name();
        Here here = next.isPresent()
                ? new Here(at ? Here.Side.AT : Here.Side.BEFORE, next.get().name())
                : new Here(at ? Here.Side.AT : Here.Side.AFTER, last);
        return timeline.here().equals(Optional.of(here)) ? List.of() : List.of(new Edit.MoveMark(Optional.of(here)));
    }

    /** The line of a milestone whose year is told by the post's day, and would be another on that day. */
    static OptionalInt otherYear(Update update, LocalDate date) {
        List<Milestone> old = update.timeline().milestones();
        List<Milestone> then = WrittenTimeline.dated(old, Optional.of(date));
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).date().equals(then.get(i).date())) {
                return OptionalInt.of(old.get(i).line());
            }
        }
        return OptionalInt.empty();
    }
}
