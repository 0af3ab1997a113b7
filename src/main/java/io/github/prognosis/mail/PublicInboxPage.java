package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page of public-inbox, as those of lore.kernel.org: of one mail, or of a thread with all of its mails.
 *
 * <p>Each mail stands in a block of its own, with its header above the first blank line and its text below. In both each
 * {@code <} of the mail is an entity, and the elements that are looked for stand above the text or have an id that public-inbox
 * gives: so no mail can speak for another.
 */
final class PublicInboxPage {

    /** A line of a mail's block on a page of its own. */
    private static final Pattern FIELD = Pattern.compile("^(From|Subject|Date|Message-ID):(.*+)$", Pattern.MULTILINE);
    /** The line of a thread's block that says who wrote when: {@code From: Jane Doe @ 2025-08-05 12:00 UTC (permalink)}. */
    private static final Pattern WRITTEN = Pattern.compile(
            "^From: ((?:[^@\\n]|@(?! \\d{4}-))*+)@ (\\d{4})-(\\d\\d)-(\\d\\d) ++(\\d{1,2}):(\\d\\d) UTC",
            Pattern.MULTILINE);

    private static final String PERMALINK = "a[href]:containsOwn(permalink)";
    /** What stands behind an address of a date or an id: a link to the thread, to the mail as it came. */
    private static final Pattern BEHIND = Pattern.compile("[\\[(][a-z ]{1,40}+[\\])]$");

    private static final String RAW = "a[href~=(?:^|/)raw$]";

    private PublicInboxPage() {}

    /** The mails of a page in their order; none if another program made it. */
    static List<PageMail> of(Document page) {
        List<PageMail> mails = new ArrayList<>();
        for (Element block :
                PageText.outermost(page, element -> element.normalName().equals("pre"))) {
            single(block).or(() -> inThread(block)).ifPresent(mails::add);
        }
        return mails;
    }

    /**
     * A block taken apart at its first blank line.
     *
     * @param head the header as a reader sees it
     * @param body the text
     */
    private record Block(String head, String body) {

        static Block of(Element block) {
            String shown = block.wholeText().stripLeading();
            String text = HtmlText.of(block).stripLeading();
            int end = shown.indexOf("\n\n");
            int body = text.indexOf("\n\n");
            return new Block(end < 0 ? shown : shown.substring(0, end), body < 0 ? "" : text.substring(body + 2));
        }
    }

    private static Optional<PageMail> single(Element block) {
        if (block.selectFirst(RAW) == null) {
            return Optional.empty();
        }
        Block parts = Block.of(block);
        if (!parts.head().startsWith("From:")) {
            return Optional.empty();
        }
        Optional<String> id = Optional.empty();
        Optional<String> subject = Optional.empty();
        Optional<Address> from = Optional.empty();
        Optional<OffsetDateTime> date = Optional.empty();
        Matcher field = FIELD.matcher(parts.head().replaceAll("\\n[ \\t]++", " "));
        while (field.find()) {
            String value =
                    BEHIND.matcher(field.group(2).strip()).replaceFirst("").strip();
            switch (field.group(1)) {
                case "From" -> from = from.or(() -> Sender.parse(value));
                case "Subject" -> subject = subject.or(() -> PageText.words(value));
                case "Date" -> date = date.or(() -> HeaderDate.parse(value));
                default -> id = id.or(() -> PageText.id(value));
            }
        }
        return Optional.of(new PageMail(new Message(id, subject, from, date), parts.body()));
    }

    private static Optional<PageMail> inThread(Element block) {
        Element subject = block.selectFirst("b");
        Element permalink = block.selectFirst(PERMALINK);
        if (subject == null
                || permalink == null
                || !PageText.words(subject.text()).isPresent()) {
            return Optional.empty();
        }
        dropEnd(block);
        Block parts = Block.of(block);
        Matcher written = WRITTEN.matcher(parts.head());
        if (!written.find()) {
            return Optional.empty();
        }
        Message message = new Message(
                id(permalink.attr("href")),
                PageText.words(subject.text()),
                PageText.words(written.group(1)).map(name -> new Address(Optional.of(name), "")),
                date(written));
        return Optional.of(new PageMail(message, parts.body()));
    }

    /** Takes off what public-inbox writes behind the text: links that begin with one back to the block's own begin. */
    private static void dropEnd(Element block) {
        Element end = block.selectFirst("a[id~=^e[0-9a-f]+$][href~=#m[0-9a-f]+$]");
        Node next = end;
        while (next != null) {
            Node behind = next.nextSibling();
            next.remove();
            next = behind;
        }
    }

    /** The last part of an address: {@code ../../id@example.org/}. */
    private static Optional<String> id(String link) {
        String path = link.endsWith("/") ? link.substring(0, link.length() - 1) : link;
        return PageText.id(PageText.decoded(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static Optional<OffsetDateTime> date(Matcher written) {
        try {
            return Optional.of(LocalDateTime.of(
                            Integer.parseInt(written.group(2)),
                            Integer.parseInt(written.group(3)),
                            Integer.parseInt(written.group(4)),
                            Integer.parseInt(written.group(5)),
                            Integer.parseInt(written.group(6)))
                    .atOffset(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
