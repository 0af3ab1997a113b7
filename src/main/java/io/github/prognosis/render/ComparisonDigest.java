package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.edit.Digest;

/** What changed as the digest that a manager writes into a mail. */
final class ComparisonDigest {

    private ComparisonDigest() {}

    /** The text; empty if nothing was completed, added, deferred or dropped. */
    static String of(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        for (String line : Digest.of(comparison).lines()) {
            text.append(Printable.of(line)).append('\n');
        }
        return text.toString();
    }
}
