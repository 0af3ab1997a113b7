package io.github.prognosis.parse;

import io.github.prognosis.model.Here;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.source.WhiteSpace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers milestones and the mark "We are here", line by line. */
final class TimelineReader {

    private static final Pattern UNDATED =
            Pattern.compile("(?:TB[ADC]|to be (?:announced|decided|confirmed)|when )\\b.*", Pattern.CASE_INSENSITIVE);
    private static final String SHAFT = "(?:<[-=<]{0,80}+|[-=]{1,80}+>{1,80}+) ?";
    private static final Pattern ARROW =
            Pattern.compile(" ?" + SHAFT + "(?:we are here\\b.{0,40})?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WE_ARE_HERE = Pattern.compile(SHAFT + "we are here", Pattern.CASE_INSENSITIVE);

    /** What may stand between a date and a name, and is the date's. */
    private static final Pattern REMARK =
            Pattern.compile("(?:\\s*(?:\\*+[^*\\s]+\\*+|PASSED\\b|\\[[^\\]\\s]{1,3}\\]))*+", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOOTNOTE =
            Pattern.compile("(?: ?(?:\\[[^\\]\\s]{1,3}\\]|\\*PASSED\\*|\\*\\*\\w{1,20}\\*\\*)){1,8}+$");
    private static final Pattern COLUMN_GAP = Pattern.compile("(?:\\s+--+\\s+|\\s{2,}|\\t)(?=\\S)");

    /** {@code When it's ready  -- First release candidate}, {@code Weekly  -- RCN+1} */
    private static final Pattern UNDATED_COLUMN = Pattern.compile(
            "(TB[ADC]|to be (?:announced|decided|confirmed)|when .{1,40}?|(?:bi-?)?weekly|daily|monthly|every .{1,40}?) --+ (.+)",
            Pattern.CASE_INSENSITIVE);

    /** No date with its remarks, and no line of a schedule, is longer than this many characters. */
    private static final int LONGEST = 300;

    private final BitSet scheduled = new BitSet();
    private final List<Draft> drafts = new ArrayList<>();
    private final TimelineProse prose = new TimelineProse();
    private @Nullable Mark mark;
    private @Nullable Line nameless;

    /** The line that the last bulleted milestone ends in; no line where there is none yet. */
    private int endLine = -1;

    private record Draft(String name, Optional<DateReader.Day> day, String text, int line, int endLine) {}

    /** The mark on a line of its own, by how many milestones stand before it; or at the milestone of that index. */
    private record Mark(int index, boolean at, int line) {}

    /** What stands below the heading besides milestones. */
    TimelineProse prose() {
        return prose;
    }

    /** Takes the elements of the post, whose bullets tell of one another which are milestones. */
    void look(List<Element> elements) {
        scheduled.or(ScheduledBullets.in(elements));
    }

    /** Takes a bulleted line, {@code * Hard code freeze: October 4th, 2019}; false if it is no milestone. */
    boolean takeBullet(LogicalLine line) {
        nameless = null;
        Optional<NamedDate> named = NamedDate.in(text(line));
        if (named.isPresent() && (isWhen(named.get().when()) || scheduled.get(line.number()))) {
            String when = withoutArrow(WhiteSpace.visible(named.get().when()), line.number());
            endLine = line.last().number();
            drafts.add(new Draft(named.get().name().strip(), DateReader.read(when), when, line.number(), endLine));
            return true;
        }
        return takeColumns(line.first()) || takeMarkBehind(line.text(), line.number());
    }

    /** Takes a milestone of which is known what is its name and what its date. */
    void take(String name, String when, int line) {
        drafts.add(new Draft(name, DateReader.read(WhiteSpace.visible(when)), when, line, line));
    }

    /**
     * Takes a line of a schedule without bullets, {@code Friday 12th November   Hard code freeze}, or the mark; false if it
     * is neither.
     */
    boolean takeLine(Line line) {
        if (line.opener() == Opener.HERE) {
            takeMark(line);
            return true;
        }
        Line dated = nameless;
        nameless = null;
        if (dated != null
                && !line.text().isEmpty()
                && DateReader.read(WhiteSpace.visible(line.text())).isEmpty()) {
            String name = withoutArrow(line.text(), line.number());
            String when = WhiteSpace.visible(dated.text());
            drafts.add(new Draft(name, DateReader.read(when), when, dated.number(), line.number()));
            return true;
        }
        return takeColumns(line) || takeMarkBehind(line.text(), line.number());
    }

    /** Takes a milestone of which a sentence says when it is. */
    void takeSaid(String name, DateReader.Day day, String text, int line) {
        drafts.add(new Draft(name, Optional.of(day), text, line, line));
    }

    /** The mark behind a line that is no milestone, {@code Weekly -- RCN+1 << WE ARE HERE}, stands between its neighbours. */
    private boolean takeMarkBehind(String written, int line) {
        String text = WhiteSpace.visible(written);
        boolean found = !drafts.isEmpty()
                && text.length() <= LONGEST
                && WE_ARE_HERE.matcher(text).find();
        if (found) {
            mark = new Mark(drafts.size(), false, line);
        }
        return found;
    }

    /** Takes the mark on a line of its own; an arrow that only points back is the milestone's that stands right above. */
    void takeMark(Line line) {
        String text = line.text();
        boolean brokenOff = text.startsWith("<") && !text.endsWith(">") && line.number() == endLine + 1;
        mark = brokenOff
                ? new Mark(drafts.size() - 1, true, line.number())
                : new Mark(drafts.size(), false, line.number());
    }

    /** What follows a complete date on the next line is a remark, not the date's; an arrow may be broken in two. */
    private static String text(LogicalLine line) {
        String first = line.first().text();
        Optional<NamedDate> named = NamedDate.in(first);
        boolean complete =
                named.isPresent() && isComplete(WhiteSpace.visible(named.get().when()));
        String joined = line.text();
        return complete && (joined.length() > LONGEST || !ARROW.matcher(joined).find()) ? first : joined;
    }

    private static boolean isComplete(String when) {
        return UNDATED.matcher(when).matches() || MilestoneDates.hasYear(DateReader.read(when));
    }

    static boolean isWhen(String text) {
        return text.length() <= LONGEST && isDateOrUndated(WhiteSpace.visible(text));
    }

    private static boolean isDateOrUndated(String text) {
        return DateReader.read(text).isPresent() || UNDATED.matcher(text).matches();
    }

    private String withoutArrow(String text, int line) {
        Matcher arrow = ARROW.matcher(text);
        if (!arrow.find()) {
            return text;
        }
        mark = new Mark(drafts.size(), true, line);
        return text.substring(0, arrow.start()).strip();
    }

    private boolean takeColumns(Line line) {
        String raw = WhiteSpace.visible(line.raw());
        if (raw.length() > LONGEST) {
            return false;
        }
        Optional<DateReader.Day> day = DateReader.read(raw);
        if (day.isEmpty()) {
            return takeUndated(line);
        }
        Matcher remark = REMARK.matcher(raw).region(day.get().end(), raw.length());
        int end = remark.lookingAt() ? remark.end() : day.get().end();
        if (raw.substring(end).isBlank()) {
            nameless = line;
            return true;
        }
        Matcher gap = COLUMN_GAP.matcher(raw).region(end, raw.length());
        if (!gap.lookingAt()) {
            return false;
        }
        String when = WhiteSpace.fold(raw.substring(0, end));
        String name = withoutArrow(WhiteSpace.fold(raw.substring(gap.end())), line.number());
        Matcher footnote = FOOTNOTE.matcher(name);
        if (footnote.find()) {
            when = when + " " + footnote.group().strip();
            name = name.substring(0, footnote.start()).strip();
        }
        drafts.add(new Draft(name, day, when, line.number(), line.number()));
        return true;
    }

    /** A line without a date is a milestone only right below another: elsewhere it is prose. */
    private boolean takeUndated(Line line) {
        boolean below = !drafts.isEmpty()
                && line.number() == drafts.get(drafts.size() - 1).line() + 1;
        Matcher undated = UNDATED_COLUMN.matcher(WhiteSpace.visible(line.text()));
        if (!below || !undated.matches()) {
            return false;
        }
        String name = withoutArrow(undated.group(2), line.number());
        drafts.add(new Draft(name, Optional.empty(), undated.group(1), line.number(), line.number()));
        return true;
    }

    /**
     * The timeline that was gathered.
     *
     * @param posted the day of the post, to tell the year of a lone date from
     */
    Timeline timeline(Optional<LocalDate> posted) {
        MilestoneDates dates = MilestoneDates.of(drafts.stream().map(Draft::day).toList(), posted);
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            milestones.add(new Milestone(draft.name(), dates.date(i), draft.text(), dates.isInferred(i), draft.line()));
        }
        return new Timeline(milestones, here(), prose.sentence());
    }

    /** The last line of each milestone. */
    List<Integer> endLines() {
        return drafts.stream().map(Draft::endLine).toList();
    }

    /** The line that the mark stands in; empty if there is none. */
    OptionalInt markLine() {
        Mark found = mark;
        return found == null || drafts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.line());
    }

    private Optional<Here> here() {
        Mark found = mark;
        if (found == null || drafts.isEmpty()) {
            return Optional.empty();
        }
        if (found.index() >= drafts.size()) {
            return Optional.of(
                    new Here(Here.Side.AFTER, drafts.get(drafts.size() - 1).name()));
        }
        Here.Side side = found.at() ? Here.Side.AT : Here.Side.BEFORE;
        return Optional.of(new Here(side, drafts.get(found.index()).name()));
    }
}
