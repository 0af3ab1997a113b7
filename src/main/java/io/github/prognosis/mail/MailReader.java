package io.github.prognosis.mail;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.UnreadableMailException;
import io.github.prognosis.source.WhiteSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/**
 * Reads one mail or one plain text. Stateless and thread-safe.
 *
 * <p>What it is given is decided by the content, never by a name: a block of mail header fields makes it a mail
 * ({@link Source.Format#EML}), anything else that is text a plain text ({@link Source.Format#TEXT}).
 */
public final class MailReader {

    /** The first bytes of byte order marks. */
    private static final String MARK_BEGINNINGS = "\u00ef\u00fe\u00ff\0";

    private final Limits limits;

    /** A reader with the standard limits; one is enough for any number of mails. */
    public MailReader() {
        this(Limits.STANDARD);
    }

    /** A reader with these limits. */
    public MailReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Decodes a mail or a text.
     *
     * <p>Content that is broken in part is read as far as it goes and told in {@link Mail#diagnostics()}.
     *
     * @param path the file as the caller names it; only carried on to {@link Source#path()}
     * @param content all of its bytes
     * @throws UnreadableMailException if there is nothing to read in it, or binary data
     */
    public Mail read(String path, byte[] content) throws UnreadableMailException {
        Objects.requireNonNull(path);
        Objects.requireNonNull(content);
        byte[] bytes = withoutByteOrderMark(content);
        String mail = LineBreaks.toLineFeeds(new String(bytes, StandardCharsets.ISO_8859_1));
        Optional<MailStart> start = MailStart.find(mail);
        return start.isPresent()
                ? MessageReader.read(new MailPlace(path, Source.Format.EML), mail, start.get(), limits)
                : readText(path, bytes);
    }

    /**
     * Decodes a mail that has a file for itself, among others.
     *
     * @param path the file or its folder, as {@link #read} has it
     * @param archive what kind of archive it is
     * @param content begins with all of the mail's bytes
     * @param length how many they are
     * @throws UnreadableMailException if it has no header
     */
    public Mail readMail(String path, Source.Format archive, byte[] content, int length)
            throws UnreadableMailException {
        return readMail(new MailPlace(path, archive), content, length);
    }

    /**
     * Decodes a mail of an mbox.
     *
     * @param line the 1-based line of the mbox that the mail begins in
     * @param inBody whether no mark stands before it, so that it may be a part of another mail's body
     * @param mark what the mark says behind {@code From }: the sender, and when the mail came
     * @param content begins with all of the mail's bytes
     * @param length how many they are
     * @throws UnreadableMailException if it has no header
     */
    public Mail readMail(String path, long line, boolean inBody, String mark, byte[] content, int length)
            throws UnreadableMailException {
        return readMail(new MailPlace(path, Source.Format.MBOX, OptionalLong.of(line), inBody, mark), content, length);
    }

    /**
     * Decodes a mail that stands in a file below something else.
     *
     * @param line the 1-based line of the file that the mail begins in
     * @throws UnreadableMailException if it has no header
     */
    Mail readBelow(String path, long line, byte[] content) throws UnreadableMailException {
        return readMail(
                new MailPlace(path, Source.Format.EML, OptionalLong.of(line), false, ""), content, content.length);
    }

    private Mail readMail(MailPlace place, byte[] content, int length) throws UnreadableMailException {
        String mail = LineBreaks.toLineFeeds(new String(content, 0, length, StandardCharsets.ISO_8859_1));
        MailStart start = MailStart.find(mail).orElseThrow(() -> new UnreadableMailException("the mail has no header"));
        return MessageReader.read(place, mail, start, limits);
    }

    /** The content without its byte order mark and, if that names another encoding, in UTF-8. */
    private static byte[] withoutByteOrderMark(byte[] content) {
        if (content.length == 0 || MARK_BEGINNINGS.indexOf(content[0] & 0xff) < 0) {
            return content;
        }
        try (BOMInputStream stream = BOMInputStream.builder()
                .setByteArray(content)
                .setByteOrderMarks(
                        ByteOrderMark.UTF_8,
                        ByteOrderMark.UTF_16LE,
                        ByteOrderMark.UTF_16BE,
                        ByteOrderMark.UTF_32LE,
                        ByteOrderMark.UTF_32BE)
                .get()) {
            ByteOrderMark mark = stream.getBOM();
            if (mark == null) {
                return content;
            }
            byte[] bytes = stream.readAllBytes();
            return mark.equals(ByteOrderMark.UTF_8)
                    ? bytes
                    : new String(bytes, Charset.forName(mark.getCharsetName())).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static Mail readText(String path, byte[] bytes) throws UnreadableMailException {
        BinaryContent.refuse(bytes);
        MailDiagnostics problems = new MailDiagnostics();
        String text = CharacterSet.decode(bytes, Optional.empty(), problems);
        String lines = LineBreaks.toLineFeeds(text);
        Optional<SavedHeader> saved = SavedHeader.of(lines);
        if (saved.isPresent()) {
            int body = saved.get().body();
            return new Mail(
                    new Source(path, Source.Format.EML, OptionalInt.of(LineBreaks.lineNumber(lines, body))),
                    saved.get().message(),
                    lines.substring(body),
                    problems.list());
        }
        return new Mail(
                new Source(path, Source.Format.TEXT, OptionalInt.of(1)),
                new Message(Optional.empty(), Optional.of(firstWords(text)), Optional.empty(), Optional.empty()),
                text,
                problems.list());
    }

    /** The first line that is not blank, which tells what a text without a header is about. */
    private static String firstWords(String text) throws UnreadableMailException {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String line = WhiteSpace.fold(text.substring(start, end));
            if (!line.isEmpty()) {
                return line;
            }
            start = end + 1;
        }
        throw new UnreadableMailException(
                "there is no text in it, not one line that is not blank; save the mail or text again");
    }
}
