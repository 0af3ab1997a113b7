package io.github.prognosis.mail;

import io.github.prognosis.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * A web page that a browser saved with all that belongs to it ({@code .mht}, {@code .mhtml}): written as a mail, but who saved
 * it and when is nothing that the mail on the page says.
 */
public final class SavedPage {

    private static final Pattern SAVED_BY = Pattern.compile("^[\"<]?saved by ");
    private static final Pattern END_OF_FIELD = Pattern.compile("\\n(?![ \\t])");
    /** Fields that only programs write that save pages. */
    private static final String LOCATION = "snapshot-content-location";

    private static final byte[] NOTHING = {};

    private SavedPage() {}

    /** Whether a file that begins so is such a page. */
    public static boolean isThere(byte[] head) {
        return isSaved(LineBreaks.toLineFeeds(new String(head, StandardCharsets.ISO_8859_1)));
    }

    private static boolean isSaved(String mail) {
        Optional<MailStart> start = MailStart.find(mail);
        if (start.isEmpty() || mail.startsWith("From ")) {
            return false;
        }
        String from = "";
        boolean sender = false;
        boolean related = false;
        boolean mailed = false;
        String header = mail.substring(start.get().header(), start.get().body());
        for (String field : END_OF_FIELD.splitAsStream(header).toList()) {
            int colon = field.indexOf(':');
            String name = field.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            String value = field.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            switch (name) {
                case LOCATION -> {
                    return true;
                }
                case "from" -> {
                    sender = true;
                    from = value;
                }
                case "content-type" -> related = value.startsWith("multipart/related") || value.startsWith("text/html");
                case "received", "message-id", "to" -> mailed = true;
                default -> {}
            }
        }
        return related && !mailed && (!sender || SAVED_BY.matcher(from).find());
    }

    /** Reads the page, saved in this way or as it is; as {@link ArchivePage#read}. */
    public static List<Mail> read(String path, byte[] content, Limits limits) {
        String mail = LineBreaks.toLineFeeds(new String(content, StandardCharsets.ISO_8859_1));
        return isSaved(mail) ? page(path, mail, limits) : ArchivePage.read(path, content, limits);
    }

    private static List<Mail> page(String path, String mail, Limits limits) {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.PERMISSIVE, new MimeMonitor(), new PartHeader(limits));
        try {
            stream.parse(MailStart.find(mail).orElseThrow().open(mail));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (state == EntityState.T_BODY
                        && stream.getBodyDescriptor() instanceof PartHeader header
                        && header.type().equals(PartHeader.HTML)) {
                    return ArchivePage.read(path, page(stream, header), header.parameter("charset"), limits);
                }
            }
        } catch (IOException | MimeException cut) {
            return ArchivePage.read(path, NOTHING, limits);
        }
        return ArchivePage.read(path, NOTHING, limits);
    }

    private static byte[] page(MimeTokenStream stream, PartHeader header) throws IOException {
        String part = new String(stream.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return TransferEncoding.decode(header.getTransferEncoding(), part, new MailDiagnostics())
                .orElseGet(() -> part.getBytes(StandardCharsets.ISO_8859_1));
    }
}
