package io.github.prognosis.model;

import java.util.Locale;

/** The layouts in which release managers wrote their updates. */
public enum Family {
    /** {@code = Open =}, {@code == ARM ==}, {@code *  Title (status)}, {@code   -  Owner}: 4.3 to 4.14, 4.20 on. */
    SCRIPTED,
    /** Underlined headings over lettered or quoted titles and prose: 4.15, 4.16. */
    ISSUE_LIST,
    /** {@code ** Arm **:} over {@code 1. Title} and {@code Status: ...}: 4.17, 4.18. */
    NUMBERED,
    /** {@code Arm:} over {@code * [PATCH v5 00/13] Title [URL]:}: 4.19, 4.2. */
    PATCH_LIST;

    /** The word in JSON, as in {@code issue-list}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
