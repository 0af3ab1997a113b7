package io.github.prognosis.check;

import java.util.Locale;

/** What kind of evidence a rule asks for; a filter may name it. */
public enum Group {
    /** The post itself. */
    POST,
    /** The update before. */
    OLD,
    /** The list's mails. */
    LIST,
    /** What people answered to the post. */
    REPLY,
    /** The commits of the repository. */
    TREE;

    /** The word on the command line, as in {@code tree}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
