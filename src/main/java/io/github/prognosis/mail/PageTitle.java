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
        if (SubjectLine.of(subject).isReply()) {
            return subject;
        }
        Matcher between = BETWEEN.matcher(subject);
        while (between.find()) {
            String rest = subject.substring(between.end());
            if (SubjectLine.of(rest).isReply()) {
                return rest;
            }
        }
        return subject;
    }
}
