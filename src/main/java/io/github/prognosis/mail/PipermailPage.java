package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.source.Limits;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that Pipermail made, the archive of Mailman 2.
 *
 * <p>It writes comments around the text, in which it makes each {@code <} an entity, so that nobody can forge them.
 */
final class PipermailPage {

    private PipermailPage() {}

    /** The mail of a page; empty if another program made it. */
    static Optional<PageMail> of(String page, Limits limits) {
        return PageParts.of(page, "<!--beginarticle-->", "<!--endarticle-->")
                .map(parts -> new PageMail(message(Jsoup.parse(parts.head())), HtmlText.of(parts.body(), limits)));
    }

    /** The heading is the subject, what is bold behind it the sender, what is italic the date. */
    private static Message message(Document head) {
        Optional<String> subject = PageText.first(head, "h1").or(() -> PageText.words(head.title()));
        Optional<String> name = PageText.first(head, "b");
        Optional<Element> link = Optional.ofNullable(head.selectFirst("a[href^=mailto:]"));
        Optional<Address> from = link.flatMap(element -> PageText.words(element.text()))
                .flatMap(shown -> Sender.parse("<" + shown + ">"))
                .map(sender -> new Address(name, sender.address()));
        return new Message(
                link.flatMap(element -> PageText.answered(element.attr("href"))),
                subject,
                from,
                PageText.first(head, "i").flatMap(HeaderDate::parse));
    }
}
