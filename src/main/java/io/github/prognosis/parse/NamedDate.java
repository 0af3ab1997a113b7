package io.github.prognosis.parse;

import java.util.Optional;

/**
 * A line of a schedule that a colon parts, {@code Hard code freeze: October 4th, 2019}.
 *
 * @param name what stands in front of the colon
 * @param when what stands behind it, be it a date or not
 */
record NamedDate(String name, String when) {

    private static final int LONGEST_NAME = 100;

    /** Takes the folded text of a line apart at its first colon; empty where that parts no name from other words. */
    static Optional<NamedDate> in(String text) {
        int colon = text.indexOf(':');
        int nameEnd = colon > 1 && text.charAt(colon - 1) == ' ' ? colon - 1 : colon;
        if (nameEnd < 1 || nameEnd > LONGEST_NAME || colon + 1 == text.length()) {
            return Optional.empty();
        }
        int begin = text.charAt(colon + 1) == ' ' ? colon + 2 : colon + 1;
        return Optional.of(new NamedDate(text.substring(0, nameEnd), text.substring(begin)));
    }
}
