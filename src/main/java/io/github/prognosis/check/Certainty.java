package io.github.prognosis.check;

import java.util.Locale;

/** How far a finding can be relied on; the surest first. */
public enum Certainty {
    /** Tied by id or full title, every part by the right person: there is no other reading. */
    SURE,
    /** One signal is missing. */
    LIKELY,
    /** A person asks for it. */
    ASKED,
    /** Shown word for word; nothing is proposed. */
    SHOWN;

    /** The word in JSON, as in {@code sure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
