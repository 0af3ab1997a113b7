package io.github.prognosis.parse;

import io.github.prognosis.model.StatusWords;
import io.github.prognosis.source.Brackets;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** The single lines of a list, one heading's after another's, and what those around a line tell of it. */
final class SectionLines {

    /** So many lines may a mail program have broken off a title. */
    private static final int MOST_WRAPPED = 3;

    private SectionLines() {}

    /** The lines below each heading that lists; a gap is a blank line. */
    static List<List<Line>> in(List<Element> elements) {
        List<List<Line>> sections = new ArrayList<>();
        List<Line> section = new ArrayList<>();
        boolean lists = false;
        for (Element element : elements) {
            if (element instanceof Element.Heading heading
                    && heading.markup() == Element.Markup.EQUALS
                    && !heading.name().isEmpty()) {
                section = new ArrayList<>();
                lists = HeadingWords.of(heading.name()).content() == HeadingWords.Content.LIST;
                if (lists) {
                    sections.add(section);
                }
            } else if (lists) {
                addLines(element, section);
            }
        }
        return sections;
    }

    private static void addLines(Element element, List<Line> section) {
        if (element instanceof Element.Entry entry) {
            section.addAll(entry.head().lines());
            for (LogicalLine detail : entry.details()) {
                section.addAll(detail.lines());
            }
        } else if (element instanceof Element.Loose loose) {
            section.add(loose.line());
        } else {
            section.add(new Line(Opener.FLUSH, "", 0, false, "", "", element.number()));
        }
    }

    static boolean isLinkOnly(Line line) {
        return line.opener() == Opener.FLUSH && Links.cut(line.text()).isOnlyLinks();
    }

    static boolean hasStatus(List<Line> section, int at) {
        int end = at + 1;
        while (end < section.size() && end <= at + MOST_WRAPPED && isWrapped(section.get(end))) {
            end++;
        }
        String text = WhiteSpace.visible(LogicalLine.joined(section.subList(at, end)));
        int open = Brackets.openingOfLastGroup(text);
        return open > 0
                && StatusWords.isStatus(
                        text.substring(open + 1, text.length() - 1).strip());
    }

    /** Whether an owner, a link, a key or a field stands below a line, indented, right below or below what was broken off it. */
    static boolean hasOwnLine(List<Line> section, int at, int indent) {
        int next = at + 1;
        while (next < section.size() && next <= at + MOST_WRAPPED && isWrapped(section.get(next))) {
            next++;
        }
        return next < section.size()
                && isOwnLine(section, next, Math.min(indent, section.get(at).indent()));
    }

    static boolean isWrapped(Line line) {
        return line.opener() == Opener.FLUSH && !line.text().isEmpty();
    }

    static boolean isOwnLine(List<Line> section, int at, int indent) {
        Line line = section.get(at);
        if (line.indent() <= indent) {
            return false;
        }
        boolean broken = line.text().isEmpty()
                && at + 1 < section.size()
                && Links.startsWithLink(section.get(at + 1).text());
        return line.opener().isField()
                || (line.opener() == Opener.DASH && (broken || DetailReader.saysOwnerOrLink(line.text())))
                || (line.opener() == Opener.INDENT && Links.cut(line.text()).isOnlyLinks());
    }
}
