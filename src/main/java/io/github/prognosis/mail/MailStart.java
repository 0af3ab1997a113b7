package io.github.prognosis.mail;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the header of a mail stands in a file.
 *
 * <p>Own code, as mime4j takes any text for a mail, and all of one whose header no blank line ends for header.
 *
 * @param header the offset of its first field
 * @param body the offset of what stands behind it and its blank line
 * @param closed whether there is a blank line
 * @param broken whether a line of the header, or in front of it, is no field
 */
record MailStart(int header, int body, boolean closed, boolean broken) {

    private static final String BLANK = "(?:\\n|\u00ef\u00bb\u00bf)*+";

    /** Blank lines, a byte order mark, and a {@code From } line of an mbox. */
    private static final Pattern BEFORE_HEADER =
            Pattern.compile(BLANK + "(?:>?From [^\\n]*+(?:\\n|\\z)" + BLANK + ")?+");

    private static final Pattern FIELD =
            Pattern.compile("([!-9;-~]++)[ \\t]*+:[^\\n]*+(?:\\n[ \\t][^\\n]*+)*+(?:\\n|\\z)");

    /** The fields that tell a mail from a text that happens to begin with {@code Note: something}. */
    private static final Set<String> TELLING =
            Set.of("from", "subject", "date", "message-id", "to", "mime-version", "received", "return-path");

    /** Those that are asked for where a line in front of them is none. */
    private static final Set<String> SURELY_TELLING = Set.of("from", "subject", "date", "message-id");

    private static final Pattern USUAL =
            Pattern.compile("b?cc|in-reply-to|references|reply-to|sender|(?:x|list|content)-.+");

    /**
     * Finds the header that a file begins with.
     *
     * <p>It is one if a field of it tells so and a blank line ends it. Where the blank line was lost two such fields are
     * asked for: a single {@code To: everybody} is a line of a letter. A line in between that is no field does not end it
     * if a usual field stands behind; one in front, which programs leave there that save mails, does not hide it if sender,
     * subject and date or id stand in it.
     *
     * @param mail one char for each byte, its line breaks line feeds
     * @return empty if the file is a text
     */
    static Optional<MailStart> find(String mail) {
        Matcher before = BEFORE_HEADER.matcher(mail);
        int start = before.lookingAt() ? before.end() : 0;
        Optional<MailStart> header = header(mail, start, false);
        int second = mail.indexOf('\n', start) + 1;
        return header.isPresent() || second == 0 ? header : header(mail, second, true);
    }

    private static Optional<MailStart> header(String mail, int start, boolean behindStrayLine) {
        Set<String> telling = new HashSet<>();
        Matcher field = FIELD.matcher(mail);
        int end = start;
        boolean broken = behindStrayLine;
        while (end < mail.length() && mail.charAt(end) != '\n') {
            if (isField(field, end)) {
                if (TELLING.contains(name(field))) {
                    telling.add(name(field));
                }
                end = field.end();
                continue;
            }
            int next = mail.indexOf('\n', end) + 1;
            if (next == 0 || !isField(field, next) || !isUsual(name(field))) {
                break;
            }
            end = next;
            broken = true;
        }
        boolean closed = end < mail.length() && mail.charAt(end) == '\n';
        boolean enough = behindStrayLine
                ? closed && telling.containsAll(Set.of("from", "subject")) && surelyTelling(telling) > 2
                : telling.size() >= (closed ? 1 : 2);
        return enough ? Optional.of(new MailStart(start, closed ? end + 1 : end, closed, broken)) : Optional.empty();
    }

    private static long surelyTelling(Set<String> names) {
        return names.stream().filter(SURELY_TELLING::contains).count();
    }

    private static boolean isField(Matcher field, int start) {
        return field.region(start, field.regionEnd()).lookingAt();
    }

    private static String name(Matcher field) {
        return field.group(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isUsual(String name) {
        return TELLING.contains(name) || USUAL.matcher(name).matches();
    }

    /** The bytes of the mail, with a blank line between header and body. */
    InputStream open(String mail) {
        if (closed) {
            return new Latin1Stream(mail, header, mail.length());
        }
        return new SequenceInputStream(
                new Latin1Stream(mail, header, body),
                new SequenceInputStream(new Latin1Stream("\n", 0, 1), new Latin1Stream(mail, body, mail.length())));
    }
}
