package io.github.prognosis.source;

import java.util.Locale;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** Nothing is wrong; a reader may want to know. */
    INFO,
    /** Something could not be read as it stands; the rest was. */
    WARNING,
    /** The input, or a part that is named, was not read. */
    ERROR;

    /** The word in messages and JSON, as in {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
