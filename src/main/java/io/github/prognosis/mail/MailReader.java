package io.github.prognosis.mail;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.WhiteSpace;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads one mail or one plain text. Stateless and thread-safe.
 *
 * <p>What it is given is decided by the content, never by a name: a block of mail header fields makes it a mail
 * ({@link Source.Format#EML}), anything else that is text a plain text ({@link Source.Format#TEXT}).
 */
public final class MailReader {

    /** Creates a reader; one is enough for any number of mails. */
    public MailReader() {}

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
        byte[] bytes = ByteOrderMark.toUtf8(content);
        Optional<HeaderBlock> header = MailHeader.find(bytes);
        return header.isPresent()
                ? MessageReader.read(path, Source.Format.EML, bytes, header.get())
                : readText(path, bytes);
    }

    private static Mail readText(String path, byte[] bytes) throws UnreadableMailException {
        BinaryContent.refuse(bytes);
        Problems problems = new Problems();
        String text = CharacterSet.decode(bytes, Optional.empty(), problems);
        String subject = firstLine(text);
        if (subject.isEmpty()) {
            throw new UnreadableMailException(
                    "there is no text in it, not one line that is not blank; save the mail or text again");
        }
        return new Mail(
                new Source(path, Source.Format.TEXT, OptionalInt.of(1)),
                new Message(Optional.empty(), Optional.of(subject), Optional.empty(), Optional.empty()),
                text,
                problems.list());
    }

    /** The first line that is not blank, folded; empty if there is none. */
    private static String firstLine(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String line = WhiteSpace.fold(text.subSequence(start, end));
            if (!line.isEmpty()) {
                return line;
            }
            start = end + 1;
        }
        return "";
    }
}
