package io.github.prognosis.mail;

import io.github.prognosis.model.Message;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of mail-archive.com, which shows who wrote a mail and when above its text, each in an element of its own. */
final class MailArchivePage {

    private MailArchivePage() {}

    /** The mail of a page; empty if another program made it. */
    static Optional<PageMail> of(Document page) {
        Element head = page.selectFirst("div.msgHead");
        Element body = page.selectFirst("div.msgBody");
        if (head == null || body == null) {
            return Optional.empty();
        }
        Message message = new Message(
                Optional.ofNullable(page.selectFirst("form input[name=msgid]"))
                        .flatMap(input -> PageText.id(input.attr("value"))),
                PageText.first(head, ".subject").or(() -> PageText.words(page.title())),
                PageText.first(head, ".sender").flatMap(PageText::sender),
                PageText.first(head, ".date").flatMap(HeaderDate::parse));
        return Optional.of(new PageMail(message, HtmlText.of(body)));
    }
}
