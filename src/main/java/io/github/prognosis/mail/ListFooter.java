package io.github.prognosis.mail;

import java.util.regex.Pattern;

/** Knows the footer that Mailman adds to mails: a line of underscores, and the address of the list. */
final class ListFooter {

    private static final Pattern START = Pattern.compile("\\s*+_{20,}+[ \\t]*+[\\r\\n]");

    private ListFooter() {}

    /** Whether the text is nothing but such a footer. */
    static boolean is(String text) {
        return START.matcher(text).lookingAt();
    }
}
