package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullets that are milestones for standing among others, with words in place of a date: {@code Release: Q3 2026}. */
final class ScheduledBullets {

    /** Words in place of a date are few; more of them are prose. */
    private static final int LONGEST_WORDS = 60;

    private static final Pattern REMARK =
            Pattern.compile("(?:see|note|nb|n\\.b\\.|reminder|please)\\b", Pattern.CASE_INSENSITIVE);

    private final BitSet lines = new BitSet();
    private final List<LogicalLine> run = new ArrayList<>();
    private boolean dated;

    private ScheduledBullets() {}

    /** The lines in which they begin. No blank line parts them from one that has a date. */
    static BitSet in(List<Element> elements) {
        ScheduledBullets bullets = new ScheduledBullets();
        for (Element element : elements) {
            if (element instanceof Element.Entry entry && entry.head().opener() == Opener.BULLET) {
                bullets.take(entry);
            } else if (!(element instanceof Element.Loose loose && loose.line().opener() == Opener.HERE)) {
                bullets.endRun();
            }
        }
        bullets.endRun();
        return bullets.lines;
    }

    private void take(Element.Entry entry) {
        run.add(entry.head());
        Matcher named = TimelineReader.NAMED.matcher(entry.head().text());
        dated |= named.matches() && TimelineReader.isWhen(named.group(2));
    }

    private void endRun() {
        for (LogicalLine line : run) {
            Matcher named = TimelineReader.NAMED.matcher(line.text());
            if (dated
                    && !REMARK.matcher(line.text()).lookingAt()
                    && named.matches()
                    && named.group(2).length() <= LONGEST_WORDS) {
                lines.set(line.number());
            }
        }
        run.clear();
        dated = false;
    }
}
