package io.github.prognosis.mail;

import io.github.prognosis.source.WhiteSpace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the subject of a mail says about it: whether it answers another, and which release it is about.
 *
 * <p>{@code [Xen-devel] [ANNOUNCE] Xen 4.13 Development Update} is no reply and about 4.13.
 */
public final class SubjectLine {

    /**
     * A release of Xen: {@code 4.13}, also of its point release {@code 4.13.1}, as no point release ever had two digits.
     * {@code 14.5}, {@code 2024.4.1} and the Linux version {@code v4.19.88} are none.
     */
    private static final Pattern RELEASE =
            Pattern.compile("(?<![0-9])(?<![0-9]\\.)(4\\.[0-9]{1,3})(?:\\.[0-9]){0,2}(?!\\.?[0-9])");

    /** What has releases of its own, and the branches that are tested: {@code [linux-4.19 test]}, {@code xen-4.11-testing}. */
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?:\\b(?:Linux|kernel|QEMU)[ -]|\\b(?:stable|staging|linus)-)v?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRANCH_BEHIND =
            Pattern.compile("-(?:testing|staging|stable)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern XEN_BEFORE = Pattern.compile("\\bXen[ -]?v?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PATCH = Pattern.compile("\\bPATCH", Pattern.CASE_INSENSITIVE);

    private static final String DEVELOPMENT = "development";

    private static final Pattern UPDATE =
            Pattern.compile("\\b" + DEVELOPMENT + "[\\s\\p{Z}]{1,80}+update\\b", Pattern.CASE_INSENSITIVE);

    private static final SubjectLine OTHER = new SubjectLine("", false, false, Optional.empty(), false);

    private final String text;
    private final boolean reply;
    private final boolean patch;
    private final Optional<String> release;
    private final boolean saysUpdate;

    private SubjectLine(String text, boolean reply, boolean patch, Optional<String> release, boolean saysUpdate) {
        this.text = text;
        this.reply = reply;
        this.patch = patch;
        this.release = release;
        this.saysUpdate = saysUpdate;
    }

    /** Reads a decoded subject, or the first line of a text. */
    public static SubjectLine of(String subject) {
        String text = WhiteSpace.fold(subject);
        int rest = endOfTags(text);
        return new SubjectLine(
                text,
                ReplyWords.open(text),
                PATCH.matcher(text).region(0, rest).find(),
                release(withoutPatchTags(text)),
                UPDATE.matcher(text).find());
    }

    /** Reads a subject as it stands in the header of a mail, folded and with encoded words. */
    public static SubjectLine ofField(String field) {
        boolean encoded = field.contains("=?");
        if (!encoded && isOther(field)) {
            return OTHER;
        }
        return of(encoded ? MessageReader.words(field) : field);
    }

    /** Whether a decoded subject {@linkplain #mayBeUpdate() may be} that of an update: the quick way for whole archives. */
    public static boolean mayBeUpdate(String subject) {
        return !isOther(subject) && of(subject).mayBeUpdate();
    }

    private static boolean isOther(String subject) {
        return !subject.contains("4.")
                && !(saysDevelopment(subject) && UPDATE.matcher(subject).find());
    }

    /** Whether the word is there, told without the pattern: of a hundred subjects hardly one has it. */
    private static boolean saysDevelopment(String subject) {
        int last = subject.length() - DEVELOPMENT.length();
        for (int i = 0; i <= last; i++) {
            if ((subject.charAt(i) | 0x20) == 'd'
                    && subject.regionMatches(true, i, DEVELOPMENT, 0, DEVELOPMENT.length())) {
                return true;
            }
        }
        return false;
    }

    /** What it says, white space folded; not kept, and empty, where it says at a glance that the mail is no update. */
    public String text() {
        return text;
    }

    /**
     * Whether it begins, tags and filters' marks apart, with a word by which some mail program answers or forwards, in any
     * case: {@code Re:}, {@code SV:}, {@code Re[2]:}, {@code RE :}; or is what a machine answers for somebody.
     */
    public boolean isReply() {
        return reply;
    }

    /**
     * The release that it names, as {@code 4.13}: the one right behind the word Xen, else the first. Empty if it names none
     * outside of a {@code [PATCH ...]} tag.
     */
    public Optional<String> release() {
        return release;
    }

    /** Whether it begins with a tag that says that the mail is a patch: whatever that lists, it is no update. */
    public boolean isPatch() {
        return patch;
    }

    /** Whether it names a release, or says without one that the mail is a development update; and is no patch. */
    public boolean mayBeUpdate() {
        return !patch && (release.isPresent() || saysUpdate);
    }

    private static Optional<String> release(String text) {
        Optional<String> first = Optional.empty();
        Matcher matcher = RELEASE.matcher(text);
        while (matcher.find()) {
            boolean branch = BRANCH_BEHIND
                    .matcher(text)
                    .region(matcher.end(), text.length())
                    .lookingAt();
            if (branch || isBefore(OTHER_BEFORE, text, matcher.start())) {
                continue;
            }
            if (isBefore(XEN_BEFORE, text, matcher.start())) {
                return Optional.of(matcher.group(1));
            }
            if (first.isEmpty()) {
                first = Optional.of(matcher.group(1));
            }
        }
        return first;
    }

    private static boolean isBefore(Pattern words, String text, int end) {
        return words.matcher(text)
                .region(Math.max(0, end - 10), end)
                .useTransparentBounds(true)
                .find();
    }

    /** Where the text goes on behind the bracket groups that it begins with. */
    private static int endOfTags(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '[') {
            int end = endOfGroup(text, start);
            if (end < 0) {
                return start;
            }
            start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return start;
    }

    private static String withoutPatchTags(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        int open = text.indexOf('[');
        while (open >= 0) {
            int close = endOfGroup(text, open);
            int end = close < 0 ? text.length() : close;
            if (PATCH.matcher(text).region(open, end).find()) {
                rest.append(text, from, open).append(' ');
                from = end;
            }
            open = text.indexOf('[', end);
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** The offset behind the bracket that closes the one at {@code open}, others nested in it; -1 if none does. */
    static int endOfGroup(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
