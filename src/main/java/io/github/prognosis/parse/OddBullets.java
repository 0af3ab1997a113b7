package io.github.prognosis.parse;

import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a post of the scripted family that stand where its items stand and differ from them by their bullets only: a
 * typing error or a mail program made {@code *Title}, {@code + Title} or {@code 3. Title} of {@code * Title}.
 */
final class OddBullets {

    static final OddBullets NONE = new OddBullets();

    /** How many columns a bullet may be off. */
    private static final int MOST_COLUMNS = 2;

    /** What no one writes but as a bullet. */
    private static final String BULLETS =
            "\u2022\u00b7\u2217\uff0a\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u2043\u2219";

    /** {@code *Title}, but not the {@code *bold*} words of a paragraph, nor one letter alone, which is no title. */
    private static final Pattern GLUED = Pattern.compile("(\\*)[\\p{L}\\p{N}\"'\\[(]\\s*+[^\\s*][^*]*+");

    private static final Pattern DOUBLED = Pattern.compile("(\\*{2,4}+)\\s?[^\\s*][^*]*+");

    /** A dash may be a hyphen, the sign minus, or longer; a plus also marks what changed. */
    private static final String MARKS = "-+\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private static final Pattern MARKED = Pattern.compile("([" + MARKS + "]|\\d{1,3}[.)])\\s+\\S.*+", Pattern.DOTALL);

    private final BitSet lines = new BitSet();
    private final ShownLines shown = new ShownLines();

    /** How far in the bullets stand. */
    private int indent;

    /** Whether there are stars that the others differ from. */
    private boolean stars;

    private OddBullets() {}

    /**
     * Finds them in a post of the scripted family.
     *
     * @param sections the lines below each heading
     */
    static OddBullets in(SourceText source, List<List<Line>> sections, ShownLines known) {
        if (areAlike(sections)) {
            return NONE;
        }
        Map<Integer, Integer> indents = new TreeMap<>();
        boolean stars = false;
        for (List<Line> section : sections) {
            for (int i = 0; i < section.size(); i++) {
                Line line = section.get(i);
                boolean bullet = line.opener() == Opener.BULLET;
                if ((bullet || isBullet(line)) && SectionLines.hasOwnLine(section, i, line.indent())) {
                    indents.merge(line.indent(), 1, Integer::sum);
                    stars |= bullet;
                }
            }
        }
        if (indents.isEmpty()) {
            return NONE;
        }
        OddBullets odd = new OddBullets();
        known.copyTo(odd.shown);
        odd.indent = commonest(indents);
        odd.stars = stars;
        for (List<Line> section : sections) {
            for (int i = 0; i < section.size(); i++) {
                odd.take(source, section, i);
            }
        }
        return odd;
    }

    /** Whether all bullets stand equally far in, and no other line can be one: so it is in most posts, and soon seen. */
    private static boolean areAlike(List<List<Line>> sections) {
        int indent = -1;
        for (List<Line> section : sections) {
            for (Line line : section) {
                if (line.opener() == Opener.BULLET && indent < 0) {
                    indent = line.indent();
                }
            }
        }
        for (List<Line> section : sections) {
            for (Line line : section) {
                if (mayBeOdd(line, indent)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean mayBeOdd(Line line, int indent) {
        if (line.opener() == Opener.BULLET) {
            return line.indent() != indent;
        }
        if (line.text().isEmpty()) {
            return false;
        }
        char first = line.mark().isEmpty() ? line.text().charAt(0) : line.mark().charAt(0);
        boolean marks = MARKS.indexOf(first) >= 0 || (first >= '0' && first <= '9');
        return first == '*' || BULLETS.indexOf(first) >= 0 || (marks && line.indent() == indent);
    }

    private static int commonest(Map<Integer, Integer> indents) {
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : indents.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines as the lexer is to be shown them. */
    ShownLines shown() {
        return shown;
    }

    /** Whether the item that begins in the line has an odd bullet. */
    boolean contains(Line line) {
        return lines.get(line.number());
    }

    /** How far in an item stands that begins so: an odd bullet counts as the others. */
    int indent(Line line) {
        return contains(line) ? indent : line.indent();
    }

    /** Whether a bullet that is shown to the lexer has its title right behind it: {@code *T}. */
    static boolean isGlued(String front) {
        char last = front.charAt(front.length() - 1);
        return front.strip().length() > 1 && !WhiteSpace.isSpace(last) && last != '*';
    }

    private void take(SourceText source, List<Line> section, int at) {
        Line line = section.get(at);
        if (line.text().isEmpty() || Math.abs(line.indent() - indent) > MOST_COLUMNS || !standsAlone(section, at)) {
            return;
        }
        if (line.opener() == Opener.BULLET) {
            if (line.indent() != indent && isShifted(section, at)) {
                lines.set(line.number());
            }
            return;
        }
        int mark = markLength(section, at);
        if (mark > 0) {
            lines.set(line.number());
            int begin = source.start(line.number());
            while (WhiteSpace.isSpace(source.text().charAt(begin))
                    || WhiteSpace.isInvisible(source.text().codePointAt(begin))) {
                begin++;
            }
            shown.show(begin, "*" + " ".repeat(Math.max(1, mark - 1)));
        }
    }

    /** A bullet further in can be a point of the item's; behind a blank line, with owners or a status, it is an item of its own. */
    private boolean isShifted(List<Line> section, int at) {
        boolean begins = at == 0
                || section.get(at - 1).text().isEmpty()
                || section.get(at).indent() < indent;
        return begins
                ? isTold(section, at)
                : SectionLines.isOwnLine(section, at - 1, indent)
                        && SectionLines.hasOwnLine(section, at, indent)
                        && SectionLines.hasStatus(section, at);
    }

    /** How long the bullet of a line is that is an item by what stands in it and around it; 0 if it is none. */
    private int markLength(List<Line> section, int at) {
        Line line = section.get(at);
        String text = line.whole();
        if (isBullet(line)) {
            return line.indent() == indent || isShifted(section, at) ? 1 : 0;
        }
        Matcher glued = GLUED.matcher(text);
        if (glued.matches()) {
            return isTold(section, at) || isShort(text) ? 1 : 0;
        }
        Matcher doubled = DOUBLED.matcher(text);
        if (doubled.matches()) {
            return isTold(section, at) ? doubled.end(1) : 0;
        }
        Matcher marked = MARKED.matcher(text);
        boolean item = marked.matches()
                && line.indent() == indent
                && isTold(section, at)
                && !DetailReader.saysOwnerOrLink(text.substring(marked.end(1)).strip())
                && !isChangeBar(section, at);
        return item ? marked.end(1) : 0;
    }

    private static boolean isBullet(Line line) {
        return line.text().length() > 1
                && line.mark().isEmpty()
                && BULLETS.indexOf(line.text().charAt(0)) >= 0;
    }

    private static boolean isShort(String text) {
        return text.length() <= 80 && !text.endsWith(".") && !text.endsWith(":");
    }

    /** A plus in front of several lines marks what changed. */
    private static boolean isChangeBar(List<Line> section, int at) {
        return section.get(at).whole().startsWith("+") && (isPlus(section, at - 1) || isPlus(section, at + 1));
    }

    private static boolean isPlus(List<Line> section, int at) {
        return at >= 0 && at < section.size() && section.get(at).whole().startsWith("+");
    }

    /** Whether a line begins something: behind a blank one, an item's last line, or another item without any below. */
    private boolean standsAlone(List<Line> section, int at) {
        if (at == 0) {
            return true;
        }
        Line above = section.get(at - 1);
        return above.text().isEmpty()
                || above.indent() > indent
                || SectionLines.isLinkOnly(above)
                || SectionLines.hasStatus(section, at - 1);
    }

    private boolean isTold(List<Line> section, int at) {
        return SectionLines.hasOwnLine(section, at, indent) || SectionLines.hasStatus(section, at);
    }

    /** What is to be said of the lines that became items, and of those that did not though owners or links stand below. */
    List<Diagnostic> diagnostics(List<List<Line>> sections, List<ListedItem> items, LineRoles roles) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (ListedItem item : items) {
            if (stars && lines.get(item.start().line())) {
                diagnostics.add(warning(item.start(), "the bullet of this item is unlike the others"));
            }
        }
        for (List<Line> section : sections) {
            for (int i = 0; i < section.size(); i++) {
                if (isLost(section, i, roles)) {
                    Line line = section.get(i);
                    diagnostics.add(warning(
                            new Position(line.number(), line.indent() + 1),
                            "owners or links stand below this line, but it has no bullet and is no item"));
                }
            }
        }
        return diagnostics;
    }

    private static Diagnostic warning(Position position, String message) {
        return Diagnostic.warning(position, Diagnostic.ODD_BULLET, message);
    }

    private static boolean isLost(List<Line> section, int at, LineRoles roles) {
        Line line = section.get(at);
        if (!SectionLines.isWrapped(line) || line.text().endsWith(":") || Links.isIn(line.text())) {
            return false;
        }
        Line next = at + 1 < section.size() ? section.get(at + 1) : line;
        if (next.opener() == Opener.FLUSH || !SectionLines.isOwnLine(section, at + 1, 0)) {
            return false;
        }
        if (roles.get(line.number()) == LineRole.PROSE) {
            return true;
        }
        Line above = at == 0 ? line : section.get(at - 1);
        boolean owned = above.opener() == Opener.DASH && DetailReader.saysOwnerOrLink(above.text());
        return owned && !DetailReader.saysOwnerOrLink(LogicalLine.joined(List.of(above, line)));
    }
}
