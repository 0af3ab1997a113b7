package io.github.prognosis.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * A block of code or HTML that nobody closed, so that in Markdown it goes on to the end of the text, over all headings:
 * {@code ```} or {@code <pre>}.
 */
final class UnclosedBlock {

    private static final Pattern TAG = Pattern.compile("<(?:script|pre|style|textarea)(?=[\\s>]|\\z)");
    private static final Pattern TAG_END = Pattern.compile("</(?:script|pre|style|textarea)>");

    private UnclosedBlock() {}

    /**
     * The text without the opening of the unclosed block that it ends with; everything else stands where it stood.
     *
     * @param document the text as it was parsed, with the places of its blocks
     * @return empty if it ends with none
     */
    static Optional<String> opened(String text, Node document) {
        Optional<Node> unclosed = in(document);
        if (unclosed.isEmpty()) {
            return Optional.empty();
        }
        Node block = unclosed.get();
        int start = start(block);
        return Optional.of(
                block instanceof HtmlBlock
                        ? without(text, start, text.indexOf('<', start) + 1, '.')
                        : without(
                                text,
                                start,
                                start + block.getSourceSpans().get(0).getLength(),
                                ' '));
    }

    /** Where the unclosed block begins, which is the start of a line; the end of the text if it ends with none. */
    static int begin(String text, Node document) {
        return in(document).map(UnclosedBlock::start).orElse(text.length());
    }

    private static Optional<Node> in(Node document) {
        Node last = document.getLastChild();
        boolean unclosed = (last instanceof FencedCodeBlock code && code.getClosingFenceLength() == null)
                || (last instanceof HtmlBlock html
                        && isOpen(html.getLiteral().strip().toLowerCase(Locale.ROOT)));
        return unclosed ? Optional.of(last) : Optional.empty();
    }

    private static String without(String text, int start, int end, char instead) {
        return text.substring(0, start) + String.valueOf(instead).repeat(end - start) + text.substring(end);
    }

    private static int start(Node block) {
        return block.getSourceSpans().get(0).getInputIndex();
    }

    /** Whether HTML lacks the end that it would need; what begins otherwise ends with a blank line. */
    private static boolean isOpen(String html) {
        if (html.startsWith("<!--")) {
            return !html.contains("-->");
        }
        if (html.startsWith("<![cdata[")) {
            return !html.contains("]]>");
        }
        if (html.startsWith("<?")) {
            return !html.contains("?>");
        }
        if (html.startsWith("<!")) {
            return !html.contains(">");
        }
        return TAG.matcher(html).lookingAt() && !TAG_END.matcher(html).find();
    }
}
