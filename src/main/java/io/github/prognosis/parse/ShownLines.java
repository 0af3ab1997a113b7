package io.github.prognosis.parse;

import java.util.Map;
import java.util.TreeMap;

/**
 * How some lines are shown to the lexer in place of how they begin: lines that are of another kind than their first characters
 * say, as only their neighbours tell.
 */
final class ShownLines {

    private final Map<Integer, String> characters = new TreeMap<>();

    /** Shows these characters at that offset of the text and behind it. */
    void show(int offset, String shown) {
        characters.put(offset, shown);
    }

    void copyTo(ShownLines other) {
        other.characters.putAll(characters);
    }

    /** Puts them in their places. */
    void into(char[] text) {
        characters.forEach((offset, shown) -> shown.getChars(0, shown.length(), text, offset));
    }
}
