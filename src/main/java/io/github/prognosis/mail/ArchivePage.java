package io.github.prognosis.mail;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Reads a page of a web archive of mails, or any page that shows a mail: of MHonArc, Pipermail, HyperKitty, public-inbox,
 * marc.info, mail-archive.com, and what mail programs save as HTML.
 *
 * <p>Who wrote a mail, when and what about is taken from where its archive writes that, never from the mail's own text.
 * Nothing is loaded, nothing is run.
 */
public final class ArchivePage {

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{1,200}charset=[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    private ArchivePage() {}

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
     * @return the mails on it in their order, at least one; the page of a thread has several
     */
    public static List<Mail> read(String path, byte[] content, Limits limits) {
        return read(path, content, charset(content), limits);
    }

    /** Reads a page that may have been sent with a character set; empty if only the page can say which. */
    static List<Mail> read(String path, byte[] content, Optional<String> charset, Limits limits) {
        MailDiagnostics problems = new MailDiagnostics();
        String page = CharacterSet.decode(content, charset.or(() -> charset(content)), problems);
        return mails(page, limits).stream()
                .map(mail -> new Mail(
                        new Source(path, Source.Format.HTML, OptionalInt.empty()),
                        mail.message(),
                        mail.text(),
                        problems.withoutPositions().list()))
                .toList();
    }

    private static List<PageMail> mails(String page, Limits limits) {
        Optional<PageMail> marked = MhonarcPage.of(page, limits).or(() -> PipermailPage.of(page, limits));
        if (marked.isPresent()) {
            return List.of(marked.get());
        }
        Document whole = HtmlText.page(page, limits);
        List<PageMail> several = PublicInboxPage.of(whole);
        if (several.isEmpty()) {
            several = HyperKittyPage.of(whole);
        }
        return several.isEmpty()
                ? List.of(MarcPage.of(whole).or(() -> MailArchivePage.of(whole)).orElseGet(() -> any(whole)))
                : several;
    }

    /** The mail of a page that no archive is known by. */
    private static PageMail any(Document page) {
        String text = HtmlText.of(page);
        Optional<String> title = PageText.words(PageTitle.subject(page.title()));
        Optional<SavedHeader> header = SavedHeader.of(text);
        if (header.isEmpty()) {
            return new PageMail(new Message(Optional.empty(), title, Optional.empty(), Optional.empty()), text);
        }
        Message message = header.get().message();
        return new PageMail(
                new Message(message.id(), message.subject().or(() -> title), message.from(), message.date()),
                text.substring(header.get().body()));
    }
}
