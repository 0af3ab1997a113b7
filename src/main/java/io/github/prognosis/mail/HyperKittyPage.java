package io.github.prognosis.mail;

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

/**
 * A page of HyperKitty, the archive of Mailman 3: of one mail, or of a thread with all of its mails.
 *
 * <p>It lays text out as paragraphs in which each blank and line break is meant. The subject of a thread is that of its first
 * mail; of the others only one that differs is shown.
 */
final class HyperKittyPage {

    /** {@code Feb. 9, 2015, 11:30 a.m.}, also {@code noon} and {@code midnight}, as Django writes a moment in English. */
    private static final Pattern MOMENT =
            Pattern.compile("([A-Z][a-z]{2})[a-z]{0,6}\\.? (\\d{1,2}), (\\d{4}), (.{1,20})");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::(\\d\\d))? ([ap])\\.m\\.");
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String NEW_SUBJECT = ".email-header .subject";
    private static final int HALF_DAY = 12;

    private HyperKittyPage() {}

    /** The mails of a page in their order; none if another program made it. */
    static List<PageMail> of(Document page) {
        List<PageMail> mails = new ArrayList<>();
        Optional<String> subject = PageText.first(page, ".message-header h1, .thread-header h3, .thread-header h1")
                .or(() -> PageText.words(PageTitle.subject(page.title())));
        for (Element mail : PageText.outermost(page, element -> element.hasClass("email"))) {
            Element body = mail.selectFirst(".email-body");
            if (body != null && mail.selectFirst(".email-header") != null) {
                boolean answer = !mails.isEmpty();
                mails.add(new PageMail(message(mail, subject.map(text -> answer ? "Re: " + text : text)), text(body)));
            }
        }
        return mails;
    }

    private static Message message(Element mail, Optional<String> subject) {
        Optional<String> id = Optional.ofNullable(
                        mail.selectFirst("a.reply[href^=mailto:], a.reply-mailto[href^=mailto:]"))
                .flatMap(link -> PageText.answered(link.attr("href")));
        return new Message(
                id,
                PageText.first(mail, NEW_SUBJECT)
                        .map(shown -> shown.substring(shown.indexOf(':') + 1).strip())
                        .or(() -> subject),
                PageText.first(mail, ".email-author .name").flatMap(PageText::sender),
                Optional.ofNullable(mail.selectFirst(".email-date .time [title]"))
                        .flatMap(time -> date(time.attr("title"))));
    }

    private static String text(Element body) {
        body.select("p, div").attr("style", HtmlText.PREFORMATTED);
        // An address in angle brackets became a link without them; without brackets it stays text.
        body.select("a[href^=mailto:]").prepend("&lt;").append("&gt;");
        return HtmlText.of(body);
    }

    /** The sender's time; which zone that was in is not shown. */
    private static Optional<OffsetDateTime> date(String title) {
        Matcher moment = MOMENT.matcher(title.substring(title.indexOf(':') + 1).strip());
        if (!moment.matches() || MONTHS.indexOf(moment.group(1)) % 3 != 0) {
            return Optional.empty();
        }
        try {
            int minute = minute(moment.group(4));
            return Optional.of(LocalDateTime.of(
                            Integer.parseInt(moment.group(3)),
                            MONTHS.indexOf(moment.group(1)) / 3 + 1,
                            Integer.parseInt(moment.group(2)),
                            minute / 60,
                            minute % 60)
                    .atOffset(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The minute of the day; that of midnight if the time is written in another way. */
    private static int minute(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return text.equals("noon") ? HALF_DAY * 60 : 0;
        }
        int hour = Integer.parseInt(time.group(1)) % HALF_DAY + (time.group(3).equals("p") ? HALF_DAY : 0);
        return hour * 60 + (time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
    }
}
