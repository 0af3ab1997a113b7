package io.github.prognosis.parse;

/** What a line of a post belongs to. Every line belongs to one of these. */
public enum LineRole {
    /** Nothing stands in it. */
    BLANK,
    /** A heading or its underline. */
    HEADING,
    /** An item: its title, owners, links, notes. */
    ITEM,
    /** The schedule: milestones and the mark "We are here". */
    TIMELINE,
    /** The explanation of the scale. */
    SCALE,
    /** Running text. */
    PROSE,
    /** What somebody else wrote. */
    QUOTE,
    /** The sender's signature. */
    SIGNATURE,
    /** What the mailing list put below. */
    FOOTER
}
