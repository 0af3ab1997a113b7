package io.github.prognosis.reply;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a sentence decides.
 *
 * @param sure whether its words leave no other reading
 * @param version of {@link StatementKind#SERIES}
 * @param rfc whether that is a request for comments
 * @param release that something is put off to; empty if none is named
 */
record Verdict(StatementKind kind, boolean sure, OptionalInt version, boolean rfc, Optional<String> release) {
    Verdict {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(version);
        Objects.requireNonNull(release);
    }

    static Verdict of(StatementKind kind, boolean sure) {
        return new Verdict(kind, sure, OptionalInt.empty(), false, Optional.empty());
    }

    static Verdict posted(int version, boolean rfc, boolean sure) {
        return new Verdict(StatementKind.SERIES, sure, OptionalInt.of(version), rfc, Optional.empty());
    }

    Verdict with(boolean certain) {
        return new Verdict(kind, certain, version, rfc, release);
    }
}
