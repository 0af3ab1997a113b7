package io.github.prognosis.render;

/** Makes text of a post safe for a terminal: nothing in it can move the cursor, colour, hide or turn text around. */
public final class Printable {

    private Printable() {}

    /**
     * The text with each control, directional or invisible character as an escape: {@code \x1b}, {@code \u202e}, {@code
     * \U000e0041}. Emoji stay as they are, whatever they are made of.
     */
    public static String of(String text) {
        return Invisible.shown(text, Printable::escape);
    }

    private static String escape(int codePoint) {
        String form = codePoint < 0x100 ? "\\x%02x" : codePoint < 0x10000 ? "\\u%04x" : "\\U%08x";
        return String.format(form, codePoint);
    }
}
