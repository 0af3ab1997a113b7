package io.github.prognosis.render;

/** Text of a post as plain words in Markdown. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<|~$";

    private MarkdownText() {}

    /**
     * The text with everything escaped that Markdown, or HTML in it, could take as markup, within a line.
     *
     * <p>Also what web sites make of it: a number behind {@code #} or {@code !} is no link to an issue, and nobody is
     * called by {@code @name}, for which the sites leave no other way than a comment in between.
     */
    static String of(String text) {
        String safe = Printable.of(text);
        StringBuilder escaped = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (isSpecial(safe, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
            if (c == '@' && isWord(safe, i + 1) && !isWord(safe, i - 1)) {
                escaped.append("<!-- -->");
            }
        }
        return escaped.toString();
    }

    private static boolean isSpecial(String text, int index) {
        char c = text.charAt(index);
        return switch (c) {
            case '_' -> !(isWord(text, index - 1) && isWord(text, index + 1));
            case '&' -> isWord(text, index + 1) || isAt(text, index + 1, '#');
            case '#' -> isDigit(text, index + 1);
            case '!' -> isDigit(text, index + 1) || isAt(text, index + 1, '[');
            default -> SPECIAL.indexOf(c) >= 0;
        };
    }

    private static boolean isWord(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    private static boolean isAt(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    /** A link if the URL is one that a browser may be sent to; else its words. */
    static String link(String url) {
        return WebLink.isWeb(url) ? "<" + url + ">" : of(url);
    }
}
