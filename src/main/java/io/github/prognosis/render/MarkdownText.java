package io.github.prognosis.render;

/** Text of a post as plain words in Markdown. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>#|~$&!";

    private MarkdownText() {}

    /** The text with everything escaped that Markdown, or HTML in it, could take as markup. */
    static String of(String text) {
        String safe = Printable.of(text);
        StringBuilder escaped = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (isSpecial(safe, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean isSpecial(String text, int index) {
        char c = text.charAt(index);
        if (c == '_') {
            return !isWithinWord(text, index);
        }
        return SPECIAL.indexOf(c) >= 0 && (c != '!' || (index + 1 < text.length() && text.charAt(index + 1) == '['));
    }

    /** An underscore between letters, as in {@code domain_crash}, is no markup. */
    private static boolean isWithinWord(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }

    /** A link if the URL is {@code http} or {@code https}; else its words. */
    static String link(String url) {
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        boolean plain = url.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '\\' || c >= 0x7f);
        return web && plain ? "<" + url + ">" : of(url);
    }
}
