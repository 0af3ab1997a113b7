package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * A page of marc.info, which shows a mail as text between two lines of links, its header above it.
 *
 * <p>What is looked for stands above the mail's text, or is looked for from the end.
 */
final class MarcPage {

    /** The header, and the line of links below it. */
    private static final Pattern HEADER =
            Pattern.compile("^List: [^\\n]*+\\n(?:[A-Z][A-Za-z-]{1,20}: [^\\n]*+\\n)++", Pattern.MULTILINE);

    private static final Pattern FIELD =
            Pattern.compile("^(Subject|From|Date|Message-ID): ++([^\\n]*+)", Pattern.MULTILINE);
    private static final String DOWNLOAD = "[Download ";
    private static final String TITLE_END = " - MARC";
    private static final String LINKS = "[prev in list]";

    private MarcPage() {}

    /** The mail of a page; empty if another program made it. */
    static Optional<PageMail> of(Document page) {
        if (!page.title().strip().endsWith(TITLE_END)) {
            return Optional.empty();
        }
        String text = HtmlText.of(page.body());
        Matcher header = HEADER.matcher(text);
        if (!header.find()) {
            return Optional.of(
                    new PageMail(new Message(Optional.empty(), title(page), Optional.empty(), Optional.empty()), text));
        }
        int begin = body(text, header.end());
        int end = text.lastIndexOf(LINKS);
        return Optional.of(
                new PageMail(message(header.group(), page), text.substring(begin, end < begin ? text.length() : end)));
    }

    /** Where the text begins: behind a line of links to the mail as it came. */
    private static int body(String text, int behindHeader) {
        int at = behindHeader;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int end = text.indexOf('\n', at);
        return text.startsWith(DOWNLOAD, at) && end >= 0 ? end + 1 : behindHeader;
    }

    private static Message message(String header, Document page) {
        Optional<String> id = Optional.empty();
        Optional<String> subject = Optional.empty();
        Optional<Address> from = Optional.empty();
        Optional<OffsetDateTime> date = Optional.empty();
        Matcher field = FIELD.matcher(header);
        while (field.find()) {
            String value = field.group(2);
            switch (field.group(1)) {
                case "Subject" -> subject = PageText.words(value);
                case "From" -> from = Sender.parse(open(value));
                case "Date" -> date = HeaderDate.parse(value);
                default -> id = PageText.id(open(value));
            }
        }
        return new Message(id, subject.or(() -> title(page)), from, date);
    }

    /** The address {@code jane () example ! org} as it is. */
    private static String open(String hidden) {
        return hidden.replace(" () ", "@").replace(" ! ", ".");
    }

    private static Optional<String> title(Document page) {
        return PageText.words(PageTitle.subject(page.title()));
    }
}
