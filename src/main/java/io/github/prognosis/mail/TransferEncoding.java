package io.github.prognosis.mail;

import io.github.prognosis.source.WhiteSpace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/**
 * Undoes the Content-Transfer-Encoding of a part.
 *
 * <p>The decoders are those of mime4j. Own is what they are given, as they stop at the first padding of base64, and
 * cannot tell that a text is not encoded at all.
 */
final class TransferEncoding {

    private static final Pattern PLAIN_FIRST_LINE = Pattern.compile("\\s*+\\S++[ \\t]++\\S");
    private static final Pattern PLAIN_WORDS = Pattern.compile("\\S[ \\t]++\\S");

    /** A line that holds what is no base64. It is closed like padding, so that it does not garble those behind it. */
    private static final Pattern BROKEN_LINE = Pattern.compile("[^A-Za-z0-9+/=\\s][^\\n]*+(?:\\n|\\z)");

    private static final String CLOSED = "\n=";

    private static final Pattern BEHIND_PADDING = Pattern.compile("(?<==)(?!=)");

    /** More runs than a mail has broken lines; what is behind the last one's padding is left out. */
    private static final int MAX_RUNS = 10_000;

    private static final String BROKEN_BASE64 = "the base64 is broken or cut; what cannot be decoded is left out";

    private static final Pattern QUOTED_BYTE = Pattern.compile("=[0-9A-Fa-f]{2}");
    private static final Pattern QUOTED_NOTHING = Pattern.compile("=(?![0-9A-Fa-f]{2}|[ \\t]*+(?:\\n|\\z))");

    /** An equals sign, or a letter of UTF-8 of more than one byte. */
    private static final Pattern QUOTED_SURELY = Pattern.compile("=3D|=[C-F][0-9A-F]=[89AB][0-9A-F]");

    private static final Pattern QUOTED_CONTROL = Pattern.compile("=(?:0[0-8BCEF]|1[0-9A-F]|7F)");

    /** One in so many may encode nothing. */
    private static final int MOST_BROKEN = 10;

    private TransferEncoding() {}

    /**
     * The bytes of a part as they were before they were encoded for transfer.
     *
     * @param name how they are encoded, in lower case; empty if nobody says
     * @param content one char for each byte
     * @return empty if they stand in the mail as they are: not encoded, or not in a way that can be undone
     */
    static Optional<byte[]> decode(String name, String content, MailDiagnostics problems) {
        switch (name) {
            case "", "7bit", "8bit", "binary" -> {
                return undeclared(content, problems);
            }
            case "base64", "quoted-printable" -> {
                Optional<byte[]> decoded =
                        name.equals("base64") ? base64(content, problems) : quotedPrintable(content, problems);
                if (decoded.isEmpty()) {
                    warn(problems, "the text is declared as " + name + " and is not; it is taken as it is");
                }
                return decoded;
            }
            default -> {
                String shown = WhiteSpace.fold(name.substring(0, Math.min(40, name.length())));
                warn(problems, "the transfer encoding \"" + shown + "\" is not known; the text is taken as it is");
                return Optional.empty();
            }
        }
    }

    private static void warn(MailDiagnostics problems, String message) {
        problems.warn(MailDiagnostics.TRANSFER_ENCODING, message);
    }

    /** List servers put footers behind the padding, some encoded anew and some not. */
    private static Optional<byte[]> base64(String encoded, MailDiagnostics problems) {
        if (PLAIN_FIRST_LINE.matcher(encoded).lookingAt()) {
            return Optional.empty();
        }
        DecodeMonitor monitor = new DecodeMonitor() {
            @Override
            public boolean warn(String error, String consequence) {
                TransferEncoding.warn(problems, BROKEN_BASE64);
                return false;
            }
        };
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        boolean padded = false;
        String[] runs = BEHIND_PADDING.split(BROKEN_LINE.matcher(encoded).replaceAll("$0="), MAX_RUNS);
        if (runs.length == MAX_RUNS) {
            warn(problems, BROKEN_BASE64);
        }
        for (String run : runs) {
            if (padded && PLAIN_WORDS.matcher(run).find()) {
                warn(problems, "there is text behind the base64; it is left out");
                break;
            }
            padded |= run.endsWith("=") && !run.endsWith(CLOSED);
            decoded.writeBytes(readAll(new Base64InputStream(stream(run), monitor)));
        }
        return Optional.of(decoded.toByteArray());
    }

    /** Nothing if more of the {@code =} encode nothing than something, as in a text with headings like {@code = Open =}. */
    private static Optional<byte[]> quotedPrintable(String encoded, MailDiagnostics problems) {
        long broken = QUOTED_NOTHING.matcher(encoded).results().count();
        if (broken > QUOTED_BYTE.matcher(encoded).results().count()) {
            return Optional.empty();
        }
        if (broken > 0) {
            warn(problems, "the quoted-printable holds a \"=\" that encodes nothing; it is left as it is");
        }
        // A last "=" without line break would be decoded to rubbish.
        String ended = encoded.endsWith("=") ? encoded + "\n" : encoded;
        return Optional.of(readAll(new QuotedPrintableInputStream(stream(ended), DecodeMonitor.SILENT)));
    }

    /**
     * Quoted-printable that a gateway no longer declares: each {@code =} encodes something, one of them a sign that nobody
     * else writes so; a few may stand in what a list server added.
     */
    private static Optional<byte[]> undeclared(String content, MailDiagnostics problems) {
        if (!mayBeQuoted(content) || !QUOTED_SURELY.matcher(content).find()) {
            return Optional.empty();
        }
        long quoted = QUOTED_BYTE.matcher(content).results().count();
        long broken = QUOTED_NOTHING.matcher(content).results().count();
        if (broken * MOST_BROKEN > quoted || QUOTED_CONTROL.matcher(content).find()) {
            return Optional.empty();
        }
        problems.warn(
                MailDiagnostics.ENCODING, "the text is quoted-printable and is not declared as that; it is decoded");
        return quotedPrintable(content, problems);
    }

    /** Whether some {@code =} has a digit or a letter behind it that encodes: seen sooner than by the pattern. */
    private static boolean mayBeQuoted(String content) {
        int sign = content.indexOf('=');
        while (sign >= 0 && sign + 1 < content.length()) {
            char next = content.charAt(sign + 1);
            if (next == '3' || (next >= 'C' && next <= 'F')) {
                return true;
            }
            sign = content.indexOf('=', sign + 1);
        }
        return false;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] readAll(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
