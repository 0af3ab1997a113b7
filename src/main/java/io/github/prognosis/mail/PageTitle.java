package io.github.prognosis.mail;

import io.github.prognosis.source.WhiteSpace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a web page that shows a mail: its subject, and what the archive puts around that. */
final class PageTitle {

    /** Longer ones are cut: nobody writes them. */
    private static final int MAX_LENGTH = 2_000;

    private static final String QUOTE = "'";
    private static final String BEHIND_QUOTE = "' - MARC";
    /** What stands between the name of a list and a subject. */
    private static final Pattern BETWEEN = Pattern.compile(" (?:[|\u00bb\u203a\u2013\u2014-]|::) |: ");

    private PageTitle() {}

    /**
     * The subject in a title: without what stands before an answer's {@code Re:} there, as in {@code Xen | Devel | Re: ...},
     * and without what marc.info puts around it.
     */
    static String subject(String title) {
        String text = WhiteSpace.fold(title.substring(0, Math.min(title.length(), MAX_LENGTH)));
        boolean quoted = text.startsWith(QUOTE) && text.endsWith(BEHIND_QUOTE) && text.length() > BEHIND_QUOTE.length();
        String subject = quoted ? text.substring(1, text.length() - BEHIND_QUOTE.length()) : text;
        String answer = subject;
        Matcher between = BETWEEN.matcher(subject);
        int from = 0;
        while (between.find() && !isReply(subject.substring(from, between.start()))) {
            if (isReply(subject.substring(between.end()))) {
                from = between.end();
                answer = subject.substring(from);
            }
        }
        return answer;
    }

    private static boolean isReply(String subject) {
        return SubjectLine.of(subject).isReply();
    }
}
