package io.github.prognosis.mail;

import io.github.prognosis.model.Original;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.UnreadableMailException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mail or text as it came, into which another text can be written: what stays of it keeps its bytes.
 *
 * <p>What belongs to the old mail only goes once a line is written: its id, what it answers, its way, signatures, what the
 * list added, and a twin in HTML, which would say what the old text said.
 */
public final class OriginalMail {

    private static final String MARK = "\u00ef\u00bb\u00bf";

    private final byte[] content;

    /** One char for each byte, without a byte order mark. */
    private final SourceText raw;

    private final boolean marked;
    private final MailPart whole;
    private final MailPart part;
    private final WrittenPart text;

    private OriginalMail(
            byte[] content, SourceText raw, boolean marked, MailPart whole, MailPart part, WrittenPart text) {
        this.content = content;
        this.raw = raw;
        this.marked = marked;
        this.whole = whole;
        this.part = part;
        this.text = text;
    }

    /**
     * Finds the text of a mail in its bytes.
     *
     * @param mail its bytes, which are not changed, and what was read of them
     * @throws UnreadableMailException if nothing can be written into it, and why
     */
    public static OriginalMail of(Original mail) throws UnreadableMailException {
        String latin = new String(mail.content(), StandardCharsets.ISO_8859_1);
        boolean marked = latin.startsWith(MARK);
        SourceText raw = SourceText.of(marked ? latin.substring(MARK.length()) : latin);
        Optional<MailStart> start = MailStart.find(LineBreaks.toLineFeeds(raw.text()));
        boolean header = start.isPresent() && mail.source().format() != Source.Format.TEXT;
        int body = header
                ? offset(
                        raw,
                        LineBreaks.lineNumber(
                                LineBreaks.toLineFeeds(raw.text()), start.get().body()))
                : offset(raw, mail.source().bodyLine().orElse(1));
        MailPart whole = header
                ? MailPart.of(
                        raw,
                        offset(
                                raw,
                                LineBreaks.lineNumber(
                                        LineBreaks.toLineFeeds(raw.text()),
                                        start.get().header())),
                        body)
                : new MailPart(body, body, raw.text().length(), List.of());
        for (MailPart leaf : leaves(whole)) {
            boolean html = leaf.type(raw.text()).equals(PartHeader.HTML);
            Optional<WrittenPart> text = html ? Optional.empty() : text(raw.text(), leaf, mail.body());
            if (text.isPresent()) {
                return new OriginalMail(mail.content().clone(), raw, marked, whole, leaf, text.get());
            }
        }
        boolean page =
                leaves(whole).stream().anyMatch(leaf -> leaf.type(raw.text()).equals(PartHeader.HTML));
        throw new UnreadableMailException(
                page
                        ? "its list stands only in HTML, into which nothing is written; save it as plain text first"
                        : "its text is encoded so that nothing can be written into it; save it as plain text first");
    }

    private static int offset(SourceText raw, int line) {
        return line > raw.lineCount() ? raw.text().length() : raw.start(line);
    }

    private static List<MailPart> leaves(MailPart part) {
        if (part.parts().isEmpty()) {
            return List.of(part);
        }
        List<MailPart> leaves = new ArrayList<>();
        part.parts().forEach(inner -> leaves.addAll(leaves(inner)));
        return leaves;
    }

    private static Optional<WrittenPart> text(String raw, MailPart part, String body) {
        boolean flowed =
                part.parameter(raw, "format").filter("flowed"::equalsIgnoreCase).isPresent();
        boolean dropsBlanks =
                part.parameter(raw, "delsp").filter("yes"::equalsIgnoreCase).isPresent();
        String wanted = LineBreaks.toLineFeeds(body);
        WrittenPart.Coding coding =
                new WrittenPart.Coding(part.transferEncoding(raw), part.parameter(raw, "charset"), flowed, dropsBlanks);
        // the line break in front of a boundary is the boundary's
        for (int end = part.end(); end >= part.body() && end >= part.end() - 2; end--) {
            Optional<WrittenPart> text = WrittenPart.of(raw.substring(part.body(), end), coding, wanted);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The text, its line breaks as they came. */
    public String text() {
        return text.text();
    }

    /**
     * The mail with another text.
     *
     * @param lines of the text; where all are those of the old one, and nothing else is wanted, the bytes are as they came
     * @param subject what the header is to say; empty if it stays
     * @param date the day that the header is to say; the time of day stays. Empty if it stays
     * @throws UnreadableMailException if there is no header that could say it
     */
    public byte[] with(List<TextLine> lines, Optional<String> subject, Optional<LocalDate> date)
            throws UnreadableMailException {
        boolean same = subject.isEmpty() && date.isEmpty() && isSame(lines);
        if (same) {
            return content.clone();
        }
        boolean header = whole.body() > whole.start();
        if (!header && (subject.isPresent() || date.isPresent()) && whole.start() > 0) {
            throw new UnreadableMailException("its header is one that a program printed; save the mail itself");
        }
        WrittenPart.Encoded encoded = text.encode(lines);
        StringBuilder mail = new StringBuilder();
        if (header) {
            MailHeaderWriter writer = new MailHeaderWriter(subject, date);
            write(whole, encoded, writer, mail);
        } else {
            mail.append(raw.text(), 0, whole.start()).append(encoded.content());
        }
        return ((marked ? MARK : "") + mail).getBytes(StandardCharsets.ISO_8859_1);
    }

    private boolean isSame(List<TextLine> lines) {
        StringBuilder written = new StringBuilder();
        lines.forEach(line -> written.append(line.words()).append(line.end()));
        return written.toString().equals(text.text());
    }

    private void write(MailPart current, WrittenPart.Encoded encoded, MailHeaderWriter header, StringBuilder mail) {
        boolean ours = current.equals(part);
        String fields = raw.text().substring(current.start(), current.body());
        mail.append(raw.text(), current.equals(whole) ? 0 : current.start(), current.start());
        mail.append(header.write(fields, current.equals(whole), ours ? Optional.of(encoded) : Optional.empty()));
        if (ours) {
            mail.append(encoded.content());
            int behind = current.body() + text.length();
            mail.append(raw.text(), Math.min(behind, current.end()), current.end());
            return;
        }
        int from = current.body();
        boolean alternative = current.type(raw.text()).equals("multipart/alternative");
        for (MailPart inner : current.parts()) {
            boolean holds = leaves(inner).contains(part);
            boolean twin = !holds
                    && alternative
                    && leaves(current).contains(part)
                    && leaves(inner).stream()
                            .anyMatch(leaf -> leaf.type(raw.text()).equals(PartHeader.HTML));
            if (twin || isListFooter(inner)) {
                from = behindBoundary(inner, from, mail);
                continue;
            }
            mail.append(raw.text(), from, inner.start());
            if (holds) {
                write(inner, encoded, header, mail);
            } else {
                mail.append(raw.text(), inner.start(), inner.end());
            }
            from = inner.end();
        }
        mail.append(raw.text(), from, current.end());
    }

    /** Leaves a part out with the boundary in front of it; returns where the mail goes on. */
    private int behindBoundary(MailPart left, int from, StringBuilder mail) {
        int boundary = raw.start(Math.max(1, raw.line(left.start()) - 1));
        mail.append(raw.text(), from, Math.max(from, boundary));
        return left.end();
    }

    private boolean isListFooter(MailPart inner) {
        return inner.parts().isEmpty()
                && !inner.equals(part)
                && BodyFinder.isListFooter(LineBreaks.toLineFeeds(raw.text().substring(inner.body(), inner.end())));
    }
}
