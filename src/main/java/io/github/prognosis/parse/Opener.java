package io.github.prognosis.parse;

/** What a line of a post begins with. */
enum Opener {
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
    /** {@code status: patches posted} */
    FIELD,
    /** {@code > quoted} */
    QUOTE,
    /** An arrow and "we are here". */
    HERE,
    /** White space. */
    INDENT,
    /** Nothing: the text begins in the first column. */
    FLUSH
}
