package io.github.prognosis.mail;

import java.util.IdentityHashMap;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How far lines are indented that {@code <br>} begins: a browser shows no such blanks, but where a plain text was put into a
 * page line by line, they are its layout. What all lines of an element have is the layout of the page's source.
 */
final class BreakIndents {

    private static final int TAB = 8;

    private final IdentityHashMap<Element, Integer> bases = new IdentityHashMap<>();

    /** By how many blanks a text is indented; empty if no line begins with it. */
    OptionalInt of(TextNode text) {
        if (!(text.previousSibling() instanceof Element before)
                || !before.normalName().equals("br")
                || before.parent() == null) {
            return OptionalInt.empty();
        }
        Element parent = before.parent();
        int base = bases.computeIfAbsent(parent, BreakIndents::base);
        return OptionalInt.of(Math.max(0, indent(text.getWholeText()) - base));
    }

    /** The least indent of the lines of an element; that of a first line in the same line as the element is not known. */
    private static int base(Element parent) {
        int base = Integer.MAX_VALUE;
        boolean lineBegins = true;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text && lineBegins) {
                String content = text.getWholeText();
                boolean first = text.previousSibling() == null;
                if (!content.isBlank() && (!first || startsLine(content) || content.startsWith("*"))) {
                    base = Math.min(base, indent(content));
                }
            }
            lineBegins = node instanceof Element element && element.normalName().equals("br");
        }
        return base == Integer.MAX_VALUE ? 0 : base;
    }

    private static boolean startsLine(String text) {
        return text.startsWith("\n") || text.startsWith("\r");
    }

    /** How many blanks stand before the text, on its own line. */
    private static int indent(String text) {
        int indent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                indent = 0;
            } else if (c == '\t') {
                indent += TAB;
            } else if (c == ' ') {
                indent++;
            } else {
                return indent;
            }
        }
        return indent;
    }
}
