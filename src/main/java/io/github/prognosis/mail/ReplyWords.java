package io.github.prognosis.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in front of a subject by which mail programs answer and forward, and machines answer for people. */
final class ReplyWords {

    /** Each stands in front of a colon; by language, first that of an answer, then that of a forwarded mail. */
    private static final Set<String> WORDS = Set.of(
            // English, and in most languages
            "re",
            "fw",
            "fwd",
            // German
            "aw",
            "antwort",
            "wg",
            // Dutch
            "antw",
            "doorst",
            // Danish, Norwegian, Swedish, Finnish
            "sv",
            "vs",
            "vb",
            "vl",
            // French, Spanish
            "ré",
            "réf",
            "tr",
            "rv",
            // Portuguese
            "res",
            "enc",
            // Italian
            "r",
            "rif",
            "i",
            // Polish
            "odp",
            "pd",
            // Hungarian
            "vá",
            // Turkish
            "ynt",
            "ilt",
            // Greek
            "απ",
            "πρθ",
            // Russian
            "отв",
            "ответ",
            // Chinese
            "回复",
            "回覆",
            "答复",
            "答覆",
            "转发",
            "轉寄",
            // Japanese
            "返信",
            "転送",
            // Korean
            "회신",
            "전달");

    /** How a machine begins that answers for somebody, or cannot deliver. */
    private static final List<String> MACHINES = List.of(
            "automatic reply",
            "auto reply",
            "out of office",
            "out of the office",
            "undeliverable",
            "undelivered mail",
            "delivery status notification",
            "automatische antwort",
            "abwesenheitsnotiz",
            "réponse automatique",
            "respuesta automática",
            "autosvar");

    /** {@code Re:}, {@code Re[2]:}, {@code Re*2 :}; a full stop stands behind an abbreviation. */
    private static final Pattern WORD =
            Pattern.compile("(\\p{L}{1,16})\\.?(?: ?(?:\\[\\d{1,9}]|\\(\\d{1,9}\\)|[*^]\\d{1,9}))? ?[:\\uff1a]");

    /** What filters put in front: {@code ***SPAM***}, {@code {Spam?}}, {@code SPAM:}. */
    private static final Pattern MARK = Pattern.compile(
            "(?:(?:\\*{2,9}|\\{)[^*{}\\d]{1,40}(?:\\*{2,9}|})|(?:spam|junk|bulk|external)\\?? ?:) ?",
            Pattern.CASE_INSENSITIVE);

    /** What forwards a mail in its brackets or behind it: {@code [Fwd: Xen 4.5]}, {@code Xen 4.5 (fwd)}. */
    private static final String FORWARDED = "(fwd)";

    /** What a web archive puts between the name of a list and a subject. */
    private static final Pattern BEHIND_LIST = Pattern.compile("([\\p{L} .@_]{1,40})(?:\\||--?) ");

    private static final Pattern LIST = Pattern.compile("xen|dev|users|list|archive|mail", Pattern.CASE_INSENSITIVE);

    private static final String QUOTES = "'\"\u2018\u201c";

    private ReplyWords() {}

    /** Whether the subject, white space folded, is that of an answer or of a forwarded mail. */
    static boolean open(String subject) {
        int start = 0;
        while (true) {
            int behind = behindMarks(subject, behindList(subject, start));
            if (behind < 0) {
                return true;
            }
            if (behind == start) {
                return beginsAt(subject, start)
                        || subject.toLowerCase(Locale.ROOT).endsWith(FORWARDED);
            }
            start = behind;
        }
    }

    private static boolean beginsAt(String subject, int start) {
        Matcher word = WORD.matcher(subject).region(start, subject.length());
        if (word.lookingAt() && isReply(word.group(1))) {
            return true;
        }
        for (String machine : MACHINES) {
            int end = start + machine.length();
            if (subject.regionMatches(true, start, machine, 0, machine.length())
                    && (end == subject.length() || !Character.isLetter(subject.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReply(String word) {
        return WORDS.contains(word.replace('\u0130', 'i').toLowerCase(Locale.ROOT));
    }

    /** Where the subject goes on behind a tag or a filter's mark; negative if the tag forwards a mail. */
    private static int behindMarks(String subject, int start) {
        if (start < subject.length() && subject.charAt(start) == '[') {
            int end = SubjectLine.endOfGroup(subject, start);
            if (end < 0) {
                return start;
            }
            Matcher word = WORD.matcher(subject).region(start + 1, end);
            if (word.lookingAt() && isReply(word.group(1))) {
                return -1;
            }
            return end < subject.length() && subject.charAt(end) == ' ' ? end + 1 : end;
        }
        Matcher mark = MARK.matcher(subject).region(start, subject.length());
        return mark.lookingAt() ? mark.end() : start;
    }

    /** Where the subject goes on behind what a web archive puts in front: {@code Xen | Devel | }, or a quote. */
    private static int behindList(String subject, int start) {
        if (start == 0 && !subject.isEmpty() && QUOTES.indexOf(subject.charAt(0)) >= 0) {
            return 1;
        }
        Matcher list = BEHIND_LIST.matcher(subject).region(start, subject.length());
        return list.lookingAt() && LIST.matcher(list.group(1)).find() ? list.end() : start;
    }
}
