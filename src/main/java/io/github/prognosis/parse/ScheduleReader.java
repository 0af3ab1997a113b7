package io.github.prognosis.parse;

import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a post that lists no items, and may tell the dates of its release.
 *
 * <p>Two milestones with a date make a schedule; where the subject says that something slips, one does, which may also stand in
 * a sentence. Stateless and thread-safe.
 */
public final class ScheduleReader {

    private static final int FEWEST = 2;

    /** Names of milestones are short; more of it is prose with a colon. */
    private static final int LONGEST_NAME = 60;

    /** {@code - Feature freeze      Fri May 14, 2027 (+3 weeks)}: the name in the first column, the date in the second. */
    private static final Pattern NAME_FIRST =
            Pattern.compile("^\\s*+(?:[-*+]\\s++)?+([^\\s:]++(?:[ ][^\\s:]++)*+)(?:\\s{2,}+|\\t)(\\S.*+)");

    private final List<Element> elements;
    private final TimelineReader timeline = new TimelineReader();

    private ScheduleReader(List<Element> elements) {
        this.elements = elements;
    }

    /**
     * Reads a post whose subject names its release and may be that of a schedule.
     *
     * @param slips whether the subject says that dates move
     * @param proposes whether the subject says that it proposes dates; empty where the text tells
     * @return empty if it tells no dates
     */
    public static Optional<Schedule> read(Post post, boolean slips, Optional<Boolean> proposes) {
        SourceText source = SourceText.of(post.body());
        Quotation quotation =
                Quotation.in(source, UpdateReader.isPage(post.source().format()));
        SourceText own = UpdateReader.upTo(source, quotation.firstLine());
        Optional<LocalDate> date = UpdateReader.date(post, source);
        ScheduleReader reader = new ScheduleReader(OutlineReader.read(own, quotation.shown()));
        Timeline timeline = reader.timeline(slips, date);
        if (timeline.milestones().isEmpty()) {
            return Optional.empty();
        }
        boolean proposed = proposes.orElseGet(() -> new Sentences(reader.elements)
                .all()
                .anyMatch(sentence -> ScheduleWords.sentenceProposes(sentence.text())));
        return Optional.of(new Schedule(post.source(), post.message(), post.release(), date, proposed, timeline));
    }

    private Timeline timeline(boolean slips, Optional<LocalDate> posted) {
        timeline.look(elements);
        elements.forEach(this::take);
        Timeline listed = timeline.timeline(posted);
        if (hasOptions(listed)) {
            return Timeline.NONE;
        }
        long dated =
                listed.milestones().stream().filter(ScheduleReader::isDated).count();
        if (dated >= FEWEST || (slips && dated > 0)) {
            return listed;
        }
        return slips ? said(posted) : Timeline.NONE;
    }

    /** Whether one name has two dates: options to choose from, or what was beside what is to be. */
    private static boolean hasOptions(Timeline listed) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (Milestone milestone : listed.milestones()) {
            if (milestone.date().isPresent()) {
                LocalDate date = milestone.date().get();
                LocalDate other = dates.putIfAbsent(milestone.name().toLowerCase(Locale.ROOT), date);
                if (other != null && !other.equals(date)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDated(Milestone milestone) {
        return milestone.date().isPresent() && isName(milestone.name());
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && ScheduleWords.nameMilestone(name);
    }

    private void take(Element element) {
        if (element instanceof Element.Entry entry) {
            if (!takeColumns(entry.head().first()) && !timeline.takeBullet(entry.head())) {
                takeNamed(entry.head().first());
            }
            entry.details().forEach(detail -> detail.lines().forEach(this::takeLine));
        } else if (element instanceof Element.Loose loose) {
            takeLine(loose.line());
        }
    }

    private void takeLine(Line line) {
        if (line.opener() != Opener.QUOTE && !takeNamed(line)) {
            timeline.takeLine(line);
        }
    }

    /** {@code - Feature freeze: 14 May 2027}, with any mark or none in front. */
    private boolean takeNamed(Line line) {
        if (takeColumns(line)) {
            return true;
        }
        Optional<NamedDate> named = NamedDate.in(line.text());
        return named.isPresent()
                && isName(named.get().name())
                && TimelineReader.isWhen(named.get().when())
                && timeline.takeBullet(LogicalLine.of(line));
    }

    private boolean takeColumns(Line line) {
        Matcher columns = NAME_FIRST.matcher(WhiteSpace.visible(line.raw()));
        if (!columns.matches()
                || columns.group(1).length() > LONGEST_NAME
                || !isName(columns.group(1))
                || !TimelineReader.isWhen(columns.group(2))) {
            return false;
        }
        String when = columns.group(2).strip();
        int end = DateReader.read(when).map(DateReader.Day::end).orElse(when.length());
        timeline.take(columns.group(1), when.substring(0, end), line.number());
        return true;
    }

    /** What sentences say, each milestone once; nothing of one for which two sentences say different days. */
    private Timeline said(Optional<LocalDate> posted) {
        Map<String, SaidMilestone> first = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        new Sentences(elements)
                .all()
                .forEach(sentence -> SaidMilestone.in(sentence.text()).ifPresent(milestone -> {
                    String name = milestone.name().toLowerCase(Locale.ROOT);
                    SaidMilestone before = first.putIfAbsent(name, milestone);
                    lines.putIfAbsent(name, sentence.line());
                    if (before != null && !before.day().isSameAs(milestone.day())) {
                        doubtful.add(name);
                    }
                }));
        TimelineReader said = new TimelineReader();
        first.keySet().removeAll(doubtful);
        first.forEach((name, milestone) ->
                said.takeSaid(milestone.name(), milestone.day(), milestone.text(), lines.getOrDefault(name, 1)));
        Timeline told = said.timeline(posted);
        boolean dated = told.milestones().stream()
                .anyMatch(milestone -> milestone.date().isPresent());
        return dated ? told : Timeline.NONE;
    }
}
