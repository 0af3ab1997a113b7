package io.github.prognosis.parse;

import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;

/** A number for what a text says, to know it again where a list or a mail program wrapped it or put a footer below. */
final class Fingerprint {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The FNV-1a hash of all characters but white space, those of the list's footer left out. */
    static long of(SourceText source, LineRoles roles) {
        String text = source.text();
        long hash = START;
        for (int line = 1; line <= source.lineCount(); line++) {
            if (roles.get(line) == LineRole.FOOTER) {
                continue;
            }
            int end = source.end(line);
            for (int i = source.start(line); i < end; i++) {
                char c = text.charAt(i);
                if (!WhiteSpace.isSpace(c)) {
                    hash = (hash ^ c) * PRIME;
                }
            }
        }
        return hash;
    }
}
