package io.github.prognosis.mail;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Turns HTML into the plain text that a reader sees, written as people write plain mails.
 *
 * <p>List items become {@code * Text} or {@code 1. Text}, headings {@code = Text =}, quotes {@code > Text}. Of a link what is
 * visible stays, and its address follows on a line of its own where that is another. Nothing is loaded, nothing is run.
 */
final class HtmlText implements NodeFilter {

    private static final Set<String> INVISIBLE = Set.of(
            "head",
            "title",
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "select",
            "textarea",
            "nav",
            "footer",
            "aside",
            "button");
    /** The style of an element whose blanks and line breaks are meant. */
    static final String PREFORMATTED = "white-space:pre-wrap";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final Pattern ZERO_MARGIN = Pattern.compile("margin(?:-bottom)?\\s*:\\s*0");
    private static final Pattern PREFORMATTED_STYLE = Pattern.compile("white-space\\s{0,9}:\\s{0,9}pre(?!-line)");
    private static final Pattern INLINE_STYLE = Pattern.compile("display\\s{0,9}:\\s{0,9}inline");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,6}");

    private final TextLines lines = new TextLines();
    private final Deque<ListNumbers> lists = new ArrayDeque<>();
    private final BreakIndents indents = new BreakIndents();
    private int preformatted;
    private boolean inLink;

    private HtmlText() {}

    /** How the items of a list are marked: by a number that counts on, or by an asterisk. */
    private static final class ListNumbers {
        private final boolean ordered;
        private int next;

        private ListNumbers(Element list) {
            ordered = list.normalName().equals("ol");
            String start = list.attr("start");
            next = LIST_NUMBER.matcher(start).matches() ? Integer.parseInt(start) : 1;
        }

        private String mark() {
            return ordered ? next++ + ". " : "* ";
        }
    }

    /** The text of a page or of a fragment of one; its line breaks are line feeds. */
    static String of(String html, Limits limits) {
        return of(page(html, limits));
    }

    /** The elements of a page; making them takes most of the time and memory that its text takes. */
    static Document page(String html, Limits limits) {
        return Parser.htmlParser().setMaxDepth(limits.count(Limit.NESTING)).parseInput(html, "");
    }

    /** The text of a page as {@link #page} gives it. */
    static String of(Document page) {
        return of(page.body());
    }

    /** The text of an element of a page. */
    static String of(Element element) {
        HtmlText text = new HtmlText();
        NodeTraversor.filter(text, element);
        return text.lines.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (preformatted > 0) {
                lines.verbatim(text.getWholeText());
            } else {
                indents.of(text).ifPresent(lines::indent);
                lines.text(text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (INVISIBLE.contains(name) || Navigation.is(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HEADINGS.contains(name)) {
            heading(element, name.charAt(1) - '0');
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element, name);
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String name) {
        if (name.equals("br")) {
            lines.breakLine();
        } else if (name.equals("td") || name.equals("th")) {
            lines.nextCell();
        } else if (name.equals("p")) {
            edgeOfParagraph(element);
            OutlookItem.mark(element).ifPresent(lines::startItem);
        } else if (name.equals("a")) {
            openLink();
        } else if (name.equals("li")) {
            lines.endLine();
            lines.startItem(lists.isEmpty() ? "* " : lists.peek().mark());
        } else if (isBlock(element)) {
            lines.endLine();
        }
        if (LISTS.contains(name)) {
            lists.push(new ListNumbers(element));
        } else if (isPreformatted(element, name)) {
            preformatted++;
        } else if (isQuote(element, name)) {
            lines.openQuote();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String name) {
        if (name.equals("a")) {
            closeLink(element);
        } else if (name.equals("p")) {
            edgeOfParagraph(element);
        } else if (isBlock(element) && !name.equals("td") && !name.equals("th")) {
            lines.endLine();
        }
        if (LISTS.contains(name)) {
            lists.pop();
        } else if (name.equals("li") || OutlookItem.isMarked(element)) {
            lines.endItem();
        } else if (isPreformatted(element, name)) {
            preformatted--;
        } else if (isQuote(element, name)) {
            lines.closeQuote();
        }
    }

    /** A blank line stands around paragraphs, but not around those of Outlook and others, each of which is one line. */
    private void edgeOfParagraph(Element element) {
        lines.endLine();
        boolean isLine = element.className().startsWith("Mso") || hasStyle(element, ZERO_MARGIN);
        if (!isLine) {
            lines.wantBlankLine();
        }
    }

    private void heading(Element element, int level) {
        String text = element.text();
        if (text.isBlank()) {
            return;
        }
        String mark = "=".repeat(level);
        boolean marked = text.startsWith("=") || text.startsWith("*");
        lines.endLine();
        lines.wantBlankLine();
        lines.text(marked ? text : mark + " " + text + " " + mark);
        lines.endLine();
        lines.wantBlankLine();
    }

    /** Whether a mail program quotes with the element; others indent with it. */
    private static boolean isQuote(Element element, String name) {
        return name.equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite")
                        || element.className().contains("gmail_quote")
                        || element.className().contains("quoted-text"));
    }

    private static boolean isPreformatted(Element element, String name) {
        return name.equals("pre") || hasStyle(element, PREFORMATTED_STYLE);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !hasStyle(element, INLINE_STYLE);
    }

    private static boolean hasStyle(Element element, Pattern style) {
        return element.hasAttr("style")
                && style.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    /** Of links within links the outermost counts. */
    private void openLink() {
        if (!inLink) {
            inLink = true;
            lines.openLink();
        }
    }

    private void closeLink(Element element) {
        // Of a link in a link the inner one ends first; what follows in the outer one belongs to none.
        if (inLink) {
            inLink = false;
            lines.closeLink(element.attr("href"));
        }
    }
}
