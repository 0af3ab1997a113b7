package io.github.prognosis.parse;

import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where in a text another mail begins that a mail program quoted, forwarded or attached without quote marks, and which lines
 * only say who wrote what is quoted below them.
 */
public final class Quotation {

    /** No header that is shown to people has more lines. */
    private static final int MOST_HEADER_LINES = 24;

    /** A line that says who wrote what is quoted is broken into so many at most. */
    private static final int MOST_PIECES = 3;

    /** {@code C. Title}, {@code 12) Title} */
    private static final Pattern LETTERED = Pattern.compile("(?:[A-Z]|\\d{1,4})[.)] ");

    /** A blank line, or a sign that something was left out. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\[<(]?(?:\\.{2,5}|\u2026|snip(?:ped)?|cut|trimmed)?[\\])>]?", Pattern.CASE_INSENSITIVE);

    /** What is said in front of a quotation that it answers has so many lines, more or less. */
    private static final int MOST_LINES_OF_AN_ANSWER = 20;

    private final SourceText source;
    private final boolean loose;
    private final ShownLines shown = new ShownLines();
    private final List<Integer> below = new ArrayList<>();
    private final Set<Integer> introductions = new HashSet<>();
    private int firstLine;
    private boolean anythingAbove;
    private boolean listAbove;

    private Quotation(SourceText source, boolean loose) {
        this.source = source;
        this.loose = loose;
        this.firstLine = source.lineCount() + 1;
    }

    /**
     * Looks through a text.
     *
     * @param loose whether the text may show its own mail's header, as pages and saved texts do
     */
    public static Quotation in(SourceText source, boolean loose) {
        Quotation quotation = new Quotation(source, loose);
        quotation.look();
        return quotation;
    }

    /** The line that the other mail begins at; behind the last line if there is none. */
    public int firstLine() {
        return firstLine;
    }

    /** Whether a line, or one that is broken into several, says who wrote what is quoted with marks below it. */
    public boolean isIntroduction(int line) {
        return introductions.contains(line);
    }

    /** The line that another mail or another part begins at if the list stands above; behind the last line if none does. */
    int firstLineBelow(int item) {
        for (int line : below) {
            if (line > item) {
                return line;
            }
        }
        return source.lineCount() + 1;
    }

    /** The lines that introduce a quotation are shown as quotes, and rules above the list are none of the list's footer. */
    ShownLines shown() {
        return shown;
    }

    private void look() {
        for (int line = 1; line < firstLine; line++) {
            boolean flushLeft = isFlushLeft(line);
            String text = flushLeft || !listAbove ? text(line) : "";
            if (text.isEmpty()) {
                continue;
            }
            if (flushLeft && !isMarked(text)) {
                look(line, text);
            }
            anythingAbove = true;
            listAbove |= isOfList(text);
        }
    }

    private void look(int line, String text) {
        char first = text.charAt(0);
        if (first == '_' && !listAbove && text.startsWith("_____")) {
            shown.show(begin(line), "x");
        } else if (first == '-' && QuotationWords.isNextPart(text)) {
            below.add(line);
        } else if ((first == '-' || first == 'B' || first == 'b') && QuotationWords.isMark(text)) {
            quoted(line, line);
        } else if (QuotationWords.mayEndAttribution(text) && attribution(line, text)) {
            return;
        } else if (QuotationWords.field(text).isPresent() && isHeader(line)) {
            header(line);
        }
    }

    /** A header at the very top can be the mail's own, as gateways repeat it; in a page any that stands above the list can. */
    private void header(int line) {
        if (loose) {
            below.add(line);
        } else if (anythingAbove) {
            firstLine = line;
        }
    }

    private boolean isHeader(int line) {
        EnumSet<QuotationWords.HeaderField> fields = EnumSet.noneOf(QuotationWords.HeaderField.class);
        int last = Math.min(source.lineCount(), line + MOST_HEADER_LINES);
        for (int i = line; i <= last && !text(i).isEmpty(); i++) {
            Optional<QuotationWords.HeaderField> field = QuotationWords.field(text(i));
            field.ifPresent(fields::add);
        }
        return QuotationWords.isHeader(fields);
    }

    /** Who wrote what stands below; the line may be broken into pieces, the last of which is this one. */
    private boolean attribution(int line, String last) {
        int begin = line;
        String joined = last;
        while (!isWhole(joined) && begin > line - MOST_PIECES + 1 && isPiece(begin - 1)) {
            begin--;
            joined = text(begin) + " " + joined;
        }
        int next = nextLine(line);
        boolean marked = next <= source.lineCount() && isMarked(text(next));
        if (isWhole(joined) && (marked || !isMarkedSoon(next))) {
            quoted(begin, line);
            return true;
        } else if (marked && QuotationWords.endsAttribution(last)) {
            quoted(line, line);
            return true;
        }
        return false;
    }

    private static boolean isWhole(String text) {
        return QuotationWords.beginsAttribution(text) && QuotationWords.endsAttribution(text);
    }

    /** A line that introduces what another wrote: with quote marks below it is the only one that the reader has to be told of. */
    private void quoted(int begin, int line) {
        int next = nextLine(line);
        if (next > source.lineCount() || isOfAnother(next)) {
            firstLine = begin;
        } else if (isMarked(text(next))) {
            for (int i = begin; i <= line; i++) {
                shown.show(begin(i), ">");
                introductions.add(i);
            }
        }
    }

    /** Whether quote marks follow in some lines: then what stands in front of them answers. */
    private boolean isMarkedSoon(int from) {
        int last = Math.min(source.lineCount(), from + MOST_LINES_OF_AN_ANSWER);
        for (int line = from; line <= last; line++) {
            if (text(line).startsWith(">")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(String text) {
        return text.charAt(0) == '>';
    }

    private boolean isPiece(int line) {
        if (line < 1 || !isFlushLeft(line)) {
            return false;
        }
        String text = text(line);
        return !text.isEmpty() && !isMarked(text) && !text.endsWith(":");
    }

    /** Not where bars or blanks mark the quote. */
    private boolean isOfAnother(int line) {
        return isFlushLeft(line) && !isMarked(text(line)) && text(line).charAt(0) != '|';
    }

    /** The next line with words; some is left out of a quotation where only {@code [...]} stands. */
    private int nextLine(int line) {
        int next = line + 1;
        while (next <= source.lineCount() && LEFT_OUT.matcher(text(next)).matches()) {
            next++;
        }
        return next;
    }

    private String text(int line) {
        return WhiteSpace.fold(source.text().substring(source.start(line), source.end(line)));
    }

    /** The offset of the first character of a line that shows something. */
    private int begin(int line) {
        int start = source.start(line);
        while (start < source.end(line) && WhiteSpace.isInvisible(source.text().codePointAt(start))) {
            start += Character.charCount(source.text().codePointAt(start));
        }
        return start;
    }

    private boolean isFlushLeft(int line) {
        int begin = begin(line);
        return begin < source.end(line) && !WhiteSpace.isSpace(source.text().charAt(begin));
    }

    /** Whether a line looks like a heading or an item; what stands above all these is no list's. */
    private static boolean isOfList(String text) {
        char first = text.charAt(0);
        boolean numbered = ((first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9'))
                && LETTERED.matcher(text).lookingAt();
        return first == '=' || first == '*' || numbered || text.startsWith("---");
    }
}
