package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
        if (!dated) {
            Optional<NamedDate> named = NamedDate.in(entry.head().text());
            dated = named.isPresent() && TimelineReader.isWhen(named.get().when());
        }
    }

    private void endRun() {
        if (dated) {
            for (LogicalLine line : run) {
                if (isScheduled(line.text())) {
                    lines.set(line.number());
                }
            }
        }
        run.clear();
        dated = false;
    }

    private static boolean isScheduled(String text) {
        Optional<NamedDate> named = NamedDate.in(text);
        return named.isPresent()
                && named.get().when().length() <= LONGEST_WORDS
                && !REMARK.matcher(text).lookingAt();
    }
}
