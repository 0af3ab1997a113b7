package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.WhiteSpace;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a page of a web archive of mails: one that Pipermail or MHonArc made, or any page that shows a mail.
 *
 * <p>The two write comments around the text, and MHonArc the header into comments as well; in the text of a mail they
 * make each {@code <} an entity, so that nobody can forge them. Nothing is loaded, nothing is run.
 */
public final class ArchivePage {

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{1,200}charset=[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    private static final Pattern MHONARC_FIELD =
            Pattern.compile("<!--X-(Subject|From-R13|From|Date|Message-Id): ((?:(?![<-]).|-(?!->)|<(?!!--X-))*+)-->");

    /** The link that answers a mail: {@code mailto:list%40example.org?Subject=Re&In-Reply-To=%3Cid%3E}. */
    private static final Pattern ANSWERED =
            Pattern.compile("[?&](?:amp;)?In-Reply-To=([^&\"]{1,500})", Pattern.CASE_INSENSITIVE);

    private ArchivePage() {}

    /**
     * A page taken apart at the comments that its archive writes.
     *
     * @param head what stands before the first of them
     * @param body what stands between that and the last of them
     */
    private record Parts(String head, String body) {

        static Optional<Parts> of(String page, String begin, String end) {
            int head = page.indexOf(begin);
            int body = head + begin.length();
            int behind = page.lastIndexOf(end);
            return head < 0 || behind < body
                    ? Optional.empty()
                    : Optional.of(new Parts(page.substring(0, head), page.substring(body, behind)));
        }
    }

    /** What the page says of itself. That it is UTF-16 cannot be if it can be read here; then it is UTF-8 as a rule. */
    private static Optional<String> charset(byte[] content) {
        Matcher charset =
                CHARSET.matcher(new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1));
        return charset.find()
                ? Optional.of(charset.group(1)).filter(name -> !name.regionMatches(true, 0, "utf-16", 0, 6))
                : Optional.empty();
    }

    /**
     * Reads a page.
     *
     * @param path the file, only carried on to {@link Source#path()}
     * @param content its bytes, as many of them as the limits allow
     */
    public static Mail read(String path, byte[] content, Limits limits) {
        MailDiagnostics problems = new MailDiagnostics();
        String page = CharacterSet.decode(content, charset(content), problems);
        Optional<Parts> mhonarc = Parts.of(page, "<!--X-Body-of-Message-->", "<!--X-Body-of-Message-End-->");
        Optional<Parts> pipermail = Parts.of(page, "<!--beginarticle-->", "<!--endarticle-->");
        String text;
        Message message;
        if (mhonarc.isPresent()) {
            text = HtmlText.of(mhonarc.get().body(), limits);
            message = mhonarc(mhonarc.get().head());
        } else if (pipermail.isPresent()) {
            text = HtmlText.of(pipermail.get().body(), limits);
            message = pipermail(Jsoup.parse(pipermail.get().head()));
        } else {
            Document whole = HtmlText.page(page, limits);
            text = HtmlText.of(whole);
            message = new Message(Optional.empty(), text(whole.title()), Optional.empty(), Optional.empty());
        }
        return new Mail(
                new Source(path, Source.Format.HTML, OptionalInt.empty()),
                message,
                text,
                problems.withoutPositions().list());
    }

    private static Message mhonarc(String head) {
        Optional<String> id = Optional.empty();
        Optional<String> subject = Optional.empty();
        Optional<Address> from = Optional.empty();
        Optional<OffsetDateTime> date = Optional.empty();
        Matcher field = MHONARC_FIELD.matcher(head);
        while (field.find()) {
            String value = Parser.unescapeEntities(field.group(2), false).strip();
            switch (field.group(1)) {
                case "Subject" -> subject = subject.or(() -> text(MessageReader.words(value)));
                case "From" -> from = from.or(() -> Sender.parse(value));
                case "From-R13" -> from = from.or(() -> Sender.parse(turned(value)));
                case "Date" -> date = date.or(() -> HeaderDate.parse(value));
                default -> id = id.or(() -> text(value));
            }
        }
        return new Message(id, subject, from, date);
    }

    /** The heading is the subject, what is bold behind it the sender, what is italic the date. */
    private static Message pipermail(Document head) {
        Optional<String> subject = first(head, "h1").or(() -> text(head.title()));
        Optional<String> name = first(head, "b");
        Optional<Element> link = Optional.ofNullable(head.selectFirst("a[href^=mailto:]"));
        Optional<String> address = link.flatMap(element -> text(element.text()));
        Optional<Address> from = address.flatMap(shown -> Sender.parse("<" + shown + ">"))
                .map(sender -> new Address(name, sender.address()));
        Optional<String> id = link.map(element -> ANSWERED.matcher(element.attr("href")))
                .filter(Matcher::find)
                .flatMap(answered -> text(decoded(answered.group(1)).replaceAll("[<>]", "")));
        return new Message(id, subject, from, first(head, "i").flatMap(HeaderDate::parse));
    }

    private static Optional<String> first(Document page, String tag) {
        return Optional.ofNullable(page.selectFirst(tag)).flatMap(element -> text(element.text()));
    }

    private static Optional<String> text(String text) {
        return Optional.of(WhiteSpace.fold(text)).filter(folded -> !folded.isEmpty());
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return url;
        }
    }

    /** Each letter by the one thirteen places on in the alphabet, as MHonArc hides addresses. */
    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                char first = c >= 'a' ? 'a' : 'A';
                turned.setCharAt(i, (char) (first + (c - first + 13) % 26));
            }
        }
        return turned.toString();
    }
}
