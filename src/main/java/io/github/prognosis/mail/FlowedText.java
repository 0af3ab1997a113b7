package io.github.prognosis.mail;

import java.util.regex.Pattern;

/**
 * Undoes what {@code format=flowed} (RFC 3676) does to single lines. Lines are not joined, so that their numbers stay.
 */
final class FlowedText {

    private static final Pattern STUFFED = Pattern.compile("(?<![^\\n]) ");

    /** A line that goes on in the next, which {@code -- } before a signature does not. */
    private static final Pattern SOFT_BREAK = Pattern.compile("(?<![^\\n])(?!>*+ ?-- \\n)([^\\n]*) (?=\\n)");

    private FlowedText() {}

    /**
     * The lines without the blank that the sender's program stuffed in front.
     *
     * <p>Quoted lines stay as they are: there the stuffed blank is the one behind the quote marks, which is shown to
     * people as well.
     *
     * @param text its line breaks line feeds
     * @param dropsBlanks whether the blank at the end of a line that goes on in the next is none of the text
     *     ({@code DelSp=yes})
     */
    static String unstuff(String text, boolean dropsBlanks) {
        String unstuffed = STUFFED.matcher(text).replaceAll("");
        return dropsBlanks ? SOFT_BREAK.matcher(unstuffed).replaceAll("$1") : unstuffed;
    }
}
