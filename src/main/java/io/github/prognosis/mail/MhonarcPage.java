package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.source.Limits;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page that MHonArc made, as those of the list's own archive.
 *
 * <p>It writes the header of the mail into comments before the page begins, and comments around the text. In the text of a
 * mail it makes each {@code <} an entity, so that nobody can forge them.
 */
final class MhonarcPage {

    private static final Pattern FIELD =
            Pattern.compile("<!--X-(Subject|From-R13|From|Date|Message-Id): ((?:(?![<-]).|-(?!->)|<(?!!--X-))*+)-->");
    /** Capital letters are turned with the two signs around them: so MHonArc hides {@code @} as well. */
    private static final String CAPITALS = "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[";

    private static final Message NOTHING =
            new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private MhonarcPage() {}

    /** The mail of a page; empty if another program made it, which shows the header elsewhere. */
    static Optional<PageMail> of(String page, Limits limits) {
        return PageParts.of(page, "<!--X-Body-of-Message-->", "<!--X-Body-of-Message-End-->")
                .filter(parts -> !message(parts.head()).equals(NOTHING))
                .map(parts -> new PageMail(message(parts.head()), text(parts.body(), limits)));
    }

    /** Of flowed text each line stands in an element of its own, with its line break. */
    private static String text(String body, Limits limits) {
        Document page = HtmlText.page(body, limits);
        page.select("tt").attr("style", HtmlText.PREFORMATTED);
        return HtmlText.of(page);
    }

    private static Message message(String head) {
        Optional<String> id = Optional.empty();
        Optional<String> subject = Optional.empty();
        Optional<Address> from = Optional.empty();
        Optional<OffsetDateTime> date = Optional.empty();
        Matcher field = FIELD.matcher(beforePage(head));
        while (field.find()) {
            String value = Parser.unescapeEntities(field.group(2), false).strip();
            switch (field.group(1)) {
                case "Subject" -> subject = subject.or(() -> PageText.words(MessageReader.words(value)));
                case "From" -> from = from.or(() -> Sender.parse(value));
                case "From-R13" -> from = from.or(() -> Sender.parse(turned(value)));
                case "Date" -> date = date.or(() -> HeaderDate.parse(value));
                default -> id = id.or(() -> PageText.id(value));
            }
        }
        return new Message(id, subject, from, date);
    }

    /** The comments stand before anything that a mail could have written. */
    private static String beforePage(String head) {
        int body = head.toLowerCase(Locale.ROOT).indexOf("<body");
        return body < 0 ? head : head.substring(0, body);
    }

    /** Undoes how MHonArc hides senders (its {@code mrot13}), which is its own reverse; encoded words are hidden as they stand. */
    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                turned.setCharAt(i, (char) ('a' + (c - 'a' + 13) % 26));
            } else if (c >= '@' && c <= '[') {
                turned.setCharAt(i, CAPITALS.charAt((c - '@' + 14) % CAPITALS.length()));
            }
        }
        return turned.toString();
    }
}
