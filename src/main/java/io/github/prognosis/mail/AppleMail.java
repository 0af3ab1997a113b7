package io.github.prognosis.mail;

import io.github.prognosis.source.UnreadableMailException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as Apple's Mail keeps it ({@code .emlx}): how many bytes it has, in a line of its own, the mail, and a list of properties. */
public final class AppleMail {

    private static final int MAX_LINE = 200;
    /** A number of bytes, and a field of a header in the line below. */
    private static final Pattern BEGIN = Pattern.compile("^(\\d{1,9}) {0,20}\\r?\\n[A-Za-z][A-Za-z-]{1,60}:");

    private AppleMail() {}

    /** Whether a file that begins so is one. */
    public static boolean isThere(byte[] head) {
        return head.length > 0 && Character.isDigit(head[0]) && matcher(head).lookingAt();
    }

    private static Matcher matcher(byte[] content) {
        return BEGIN.matcher(new String(content, 0, Math.min(content.length, MAX_LINE), StandardCharsets.ISO_8859_1));
    }

    /**
     * Reads the mail of such a file.
     *
     * @throws UnreadableMailException if there is none in it
     */
    public static Mail read(String path, byte[] content, MailReader mails) throws UnreadableMailException {
        Matcher begin = matcher(content);
        if (!begin.lookingAt()) {
            throw new UnreadableMailException("the mail has no header");
        }
        int from = 0;
        while (content[from] != '\n') {
            from++;
        }
        from++;
        int length = Math.min(Integer.parseInt(begin.group(1)), content.length - from);
        return mails.readBelow(path, 2, Arrays.copyOfRange(content, from, from + length));
    }
}
