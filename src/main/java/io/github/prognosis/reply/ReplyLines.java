package io.github.prognosis.reply;

import io.github.prognosis.parse.Quotation;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** The lines of a reply, each with how deep it is quoted. */
final class ReplyLines {

    /** No list's footer has more lines below its rule. */
    private static final int FOOTER_LINES = 6;

    /**
     * A line.
     *
     * @param depth how often it is quoted; 0 for the reply's own words
     * @param text without quote marks and line break, else as it stands
     * @param folded the same with white space folded
     */
    record Line(int depth, String text, String folded) {

        boolean isBlank() {
            return folded.isEmpty();
        }

        boolean isQuoted() {
            return depth > 0;
        }
    }

    private static final Line NOTHING = new Line(0, "", "");

    private ReplyLines() {}

    /** All lines; signatures, the list's footer, and lines that say who wrote what is quoted below, are blank. */
    static List<Line> of(String text) {
        SourceText source = SourceText.of(text);
        Quotation quotation = Quotation.in(source, false);
        List<Line> lines = new ArrayList<>();
        boolean signature = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            String raw = text.substring(source.start(number), source.end(number));
            boolean another = number >= quotation.firstLine();
            Line line = line(raw, another);
            boolean introduces = quotation.isIntroduction(number);
            if (line.isQuoted() || introduces) {
                signature = false;
            } else if (isSignature(raw) || isFooter(source, number)) {
                signature = true;
            }
            lines.add(introduces || (signature && !line.isQuoted()) ? NOTHING : line);
        }
        return lines;
    }

    /** @param another whether another mail stands here without marks */
    private static Line line(String raw, boolean another) {
        int depth = 0;
        int end = 0;
        int i = 0;
        while (i < raw.length() && (raw.charAt(i) == '>' || (WhiteSpace.isSpace(raw.charAt(i)) && i - end < 2))) {
            if (raw.charAt(i) == '>') {
                depth++;
                end = i + 1;
            }
            i++;
        }
        String text = raw.substring(end).stripTrailing();
        return new Line(another ? depth + 1 : depth, text, WhiteSpace.fold(text));
    }

    /** {@code -- }, of which some mail programs strip the blank, or make it one that does not break. */
    private static boolean isSignature(String raw) {
        return WhiteSpace.fold(raw).equals("--") || raw.startsWith("-- \n") || raw.startsWith("-- \r");
    }

    /** A rule, and some lines below it the address of the list. */
    private static boolean isFooter(SourceText source, int number) {
        String text = source.text();
        int start = source.start(number);
        if (!text.startsWith("____________", start)) {
            return false;
        }
        int last = Math.min(source.lineCount(), number + FOOTER_LINES);
        String below = text.substring(source.end(number), source.end(last));
        return below.contains("ailing list") || below.contains("/listinfo") || below.isBlank();
    }
}
