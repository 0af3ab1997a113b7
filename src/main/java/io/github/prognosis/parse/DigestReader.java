package io.github.prognosis.parse;

import io.github.prognosis.model.DigestEntry;
import io.github.prognosis.model.DigestKind;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the digest that stands in front of a list: a sentence that ends in a colon, {@code [since May 6 - Jun 2]:},
 * {@code * Arm:}, {@code - Title}.
 */
public final class DigestReader {

    private static final String MARKS = "*-+\u2022";
    private static final int LONGEST_SENTENCE = 5;

    private final List<DigestLine> lines;
    private final List<DigestEntry> entries = new ArrayList<>();

    private DigestReader(List<DigestLine> lines) {
        this.lines = lines;
    }

    /**
     * A line of a digest.
     *
     * @param number the 1-based line
     * @param indent how many characters of white space stand in front
     * @param mark the bullet; empty if there is none
     * @param text the rest, white space folded; empty for a blank line
     */
    public record DigestLine(int number, int indent, String mark, String text) {

        /** Takes a line apart. */
        public static DigestLine of(String line, int number) {
            String folded = WhiteSpace.fold(line);
            boolean marked = folded.length() > 1 && MARKS.indexOf(folded.charAt(0)) >= 0 && folded.charAt(1) == ' ';
            return new DigestLine(
                    number,
                    folded.isEmpty() ? 0 : Line.indent(line),
                    marked ? folded.substring(0, 1) : "",
                    marked ? folded.substring(2) : folded);
        }

        /** Whether it tells a period: {@code [since May]}. */
        public boolean isPeriod() {
            return mark.isEmpty() && text.startsWith("[") && (text.endsWith("]") || text.endsWith("]:"));
        }

        boolean isBlank() {
            return text.isEmpty();
        }
    }

    /** What the lines in front of one name; all lines if the post has no such line. */
    static List<DigestEntry> read(SourceText source, int before) {
        List<DigestLine> lines = new ArrayList<>();
        int end = Math.min(before - 1, source.lineCount());
        boolean bracketed = false;
        for (int number = 1; number <= end; number++) {
            DigestLine line = DigestLine.of(source.text().substring(source.start(number), source.end(number)), number);
            lines.add(line);
            bracketed |= !line.mark().isEmpty();
        }
        return bracketed ? new DigestReader(lines).read() : List.of();
    }

    private List<DigestEntry> read() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<DigestKind> kind = sentence(lines, i);
            if (kind.isPresent()) {
                i = block(kind.get(), i + 1) - 1;
            }
        }
        return entries;
    }

    /** What the sentence says that ends in the line of that index; empty if none ends there, or nothing stands below it. */
    public static Optional<DigestKind> sentence(List<DigestLine> lines, int end) {
        DigestLine last = lines.get(end);
        boolean ends =
                last.indent() == 0 && last.mark().isEmpty() && last.text().endsWith(":");
        if (!ends || end + 1 == lines.size() || !opens(lines.get(end + 1))) {
            return Optional.empty();
        }
        StringBuilder sentence = new StringBuilder(last.text());
        for (int i = end - 1; i >= 0 && i > end - LONGEST_SENTENCE; i--) {
            DigestLine above = lines.get(i);
            if (above.isBlank() || above.indent() > 0 || !above.mark().isEmpty()) {
                break;
            }
            sentence.insert(0, above.text() + " ");
        }
        return DigestKind.of(sentence.toString());
    }

    private static boolean opens(DigestLine line) {
        return line.isPeriod() || (line.indent() > 0 && !line.mark().isEmpty());
    }

    /** Reads what stands below a sentence; returns the index behind it. */
    private int block(DigestKind kind, int start) {
        int periods = 0;
        int at = start;
        while (at < lines.size() && opens(lines.get(at))) {
            DigestLine line = lines.get(at);
            int next = at + 1;
            if (line.isPeriod()) {
                periods++;
            } else if (!isArea(at)) {
                StringBuilder title = new StringBuilder(line.text());
                while (next < lines.size() && goesOn(line, next)) {
                    title.append(' ').append(lines.get(next).text());
                    next++;
                }
                entries.add(new DigestEntry(kind, title.toString(), periods <= 1, line.number()));
            }
            at = next;
            while (at + 1 < lines.size() && lines.get(at).isBlank() && opens(lines.get(at + 1))) {
                at++;
            }
        }
        return at;
    }

    /** Whether a marked line is the heading of deeper ones. */
    private boolean isArea(int at) {
        boolean named = lines.get(at).text().endsWith(":");
        return named
                && at + 1 < lines.size()
                && !lines.get(at + 1).mark().isEmpty()
                && lines.get(at + 1).indent() > lines.get(at).indent();
    }

    /** Whether a mail program broke a line off a title; the next sentence is flush left too. */
    private boolean goesOn(DigestLine title, int index) {
        DigestLine next = lines.get(index);
        boolean text = isText(next) && !next.isPeriod() && !next.text().startsWith("=");
        if (!text || next.indent() > 0) {
            return text && next.indent() > title.indent();
        }
        int last = index;
        while (last + 1 < lines.size() && last < index + LONGEST_SENTENCE && isFlushText(lines.get(last + 1))) {
            last++;
        }
        return sentence(lines, last).isEmpty();
    }

    private static boolean isFlushText(DigestLine line) {
        return isText(line) && line.indent() == 0;
    }

    private static boolean isText(DigestLine line) {
        return !line.isBlank() && line.mark().isEmpty();
    }
}
