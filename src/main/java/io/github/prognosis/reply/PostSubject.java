package io.github.prognosis.reply;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.match.Folded;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The subject of a post, by which its replies are found among an archive's mails: {@code Re: [list] SUBJECT}, and
 * {@code Another (was: Re: SUBJECT)}.
 */
final class PostSubject implements Predicate<String> {

    /** No subject that people write is longer; a mail of a longer one answers nothing. */
    private static final int LONGEST = 1_000;

    private final String folded;
    private final String sign;

    PostSubject(String subject) {
        String text = withoutTags(SubjectLine.of(subject).text());
        this.folded = Folded.title(text);
        this.sign = sign(text);
    }

    /** The word with a number, most often the release, by which other subjects are told at a glance; else nothing. */
    private static String sign(String text) {
        for (String word : text.split(" ", 0)) {
            if (word.chars().anyMatch(Character::isDigit)) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** Whether the subject is the post's, or one that answers it. */
    @Override
    public boolean test(String subject) {
        if (folded.isBlank() || subject.length() > LONGEST) {
            return false;
        }
        boolean encoded = subject.contains("=?");
        if (!encoded && !subject.toLowerCase(Locale.ROOT).contains(sign)) {
            return false;
        }
        String other = Folded.title(SubjectLine.ofField(subject).text());
        return other.equals(folded) || other.endsWith(" " + folded);
    }

    /** Whether the subject is one that answers the post. */
    boolean isAnswer(String subject) {
        return test(subject) && SubjectLine.of(subject).isReply();
    }

    private static String withoutTags(String subject) {
        String rest = subject;
        while (rest.startsWith("[") && rest.indexOf(']') > 0) {
            rest = rest.substring(rest.indexOf(']') + 1).strip();
        }
        return rest.isEmpty() ? subject : rest;
    }
}
