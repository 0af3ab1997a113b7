package io.github.prognosis.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * An item of a list as Outlook and Word write it: a paragraph of the class {@code MsoListParagraph} that begins with a sign of a
 * font of symbols, or with a number, as text.
 */
final class OutlookItem {

    private static final String CLASS = "MsoListParagraph";
    /** What is left at a paragraph whose mark was taken. */
    private static final String MARKED = "data-item";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})[.)]");
    private static final Pattern LEVEL = Pattern.compile("mso-list: ?l\\d{1,4} level(\\d)");
    private static final String BULLETS = "\u00b7\u2022\u2023\u25aa\u25cf\u25e6\u25cb\u25a0\u00a7\u00d8*-\u2013o";
    private static final int MAX_NODES = 30;

    private OutlookItem() {}

    /**
     * The mark that stands for that of the paragraph, which is taken off it.
     *
     * @return empty if it is no such item
     */
    static Optional<String> mark(Element paragraph) {
        if (!paragraph.className().startsWith(CLASS)) {
            return Optional.empty();
        }
        Optional<TextNode> first = firstText(paragraph);
        Optional<String> mark = first.flatMap(OutlookItem::takeMark);
        mark.ifPresent(found -> paragraph.attr(MARKED, ""));
        Matcher level = LEVEL.matcher(paragraph.attr("style"));
        int depth = level.find() ? Math.max(1, level.group(1).charAt(0) - '0') : 1;
        return mark.map(found -> "  ".repeat(depth - 1) + found);
    }

    /** Whether the mark of the paragraph was taken. */
    static boolean isMarked(Element paragraph) {
        return paragraph.hasAttr(MARKED) && paragraph.className().startsWith(CLASS);
    }

    private static Optional<TextNode> firstText(Element paragraph) {
        return paragraph
                .nodeStream()
                .limit(MAX_NODES)
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Optional<String> takeMark(TextNode node) {
        String text = node.getWholeText().strip();
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\u00a0') {
            end++;
        }
        String word = text.substring(0, end);
        Matcher number = NUMBER.matcher(word);
        String mark;
        if (number.matches()) {
            mark = number.group(1) + ". ";
        } else if (word.length() == 1 && (BULLETS.contains(word) || isPrivate(word.charAt(0)))) {
            mark = "* ";
        } else {
            return Optional.empty();
        }
        node.text(text.substring(end));
        return Optional.of(mark);
    }

    /** Whether a font of symbols alone gives it a shape. */
    private static boolean isPrivate(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
