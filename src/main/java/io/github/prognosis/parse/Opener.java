package io.github.prognosis.parse;

/** What a line of a post begins with. */
public enum Opener {
    /** {@code *  Title} */
    BULLET,
    /** {@code * Full list of items : *} */
    BANNER,
    /** {@code   -  Owner} */
    DASH,
    /** {@code 12. Title} */
    NUMBER,
    /** {@code C. Title} */
    LETTER,
    /** {@code Link: https://...} */
    LINK,
    /** {@code - owner: Ines} */
    OWNER,
    /** {@code status (Linux): patches posted} */
    STATUS,
    /** {@code prognosis: good} */
    PROGNOSIS,
    /** {@code > quoted} */
    QUOTE,
    /** An arrow and "we are here". */
    HERE,
    /** White space. */
    INDENT,
    /** Nothing: the text begins in the first column. */
    FLUSH;

    /** Whether it is the name of a {@linkplain Field field}. */
    public boolean isField() {
        return this == LINK || this == OWNER || this == STATUS || this == PROGNOSIS;
    }
}
