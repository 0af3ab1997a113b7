package io.github.prognosis.mail;

import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.util.CharsetUtil;

/** From bytes to characters, by what a mail declares or else by what the bytes allow. */
final class CharacterSet {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Names that mail programs write, registered or not, and Java does not know. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "macintosh", "x-MacRoman",
            "mac", "x-MacRoman",
            "x-mac-roman", "x-MacRoman",
            "x-mac-cyrillic", "x-MacCyrillic",
            "x-mac-ce", "x-MacCentralEurope",
            "windows-874", "x-windows-874",
            "iso-8859-8-i", "ISO-8859-8",
            "iso-8859-8-e", "ISO-8859-8",
            "x-gbk", "GBK",
            "cp-850", "IBM850");

    private static final char REPLACEMENT = '\ufffd';

    private CharacterSet() {}

    /** The characters of bytes that nobody declares anything about: UTF-8, or windows-1252 if they are none. */
    static String guess(byte[] bytes) {
        Optional<String> text = strict(bytes, StandardCharsets.UTF_8);
        return text.isPresent() ? text.get() : new String(bytes, WINDOWS_1252);
    }

    /**
     * The characters of a text, without a byte order mark.
     *
     * @param declared the name that the mail gives the character set; empty if it gives none
     */
    static String decode(byte[] bytes, Optional<String> declared, MailDiagnostics problems) {
        String text = declared.isPresent()
                ? declared(bytes, declared.get().strip(), problems)
                : guess(bytes, "the text is not UTF-8", problems);
        return !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.substring(1) : text;
    }

    /**
     * The character set as which bytes were decoded.
     *
     * @param declared as in {@link #decode}
     * @param text what they were decoded to
     * @return empty if some bytes are lost in the text, so that it does not lead back to them
     */
    static Optional<Charset> used(byte[] bytes, Optional<String> declared, String text) {
        Optional<Charset> named = declared.map(String::strip).flatMap(CharacterSet::lookup);
        return Stream.of(
                        named.filter(charset -> !charset.equals(StandardCharsets.ISO_8859_1)
                                && !charset.equals(StandardCharsets.US_ASCII)),
                        Optional.of(StandardCharsets.UTF_8),
                        Optional.of(WINDOWS_1252))
                .flatMap(Optional::stream)
                .filter(charset -> strict(bytes, charset)
                        .filter(read -> read.equals(text) || read.equals("\ufeff" + text))
                        .isPresent())
                .findFirst();
    }

    private static String declared(byte[] bytes, String name, MailDiagnostics problems) {
        Optional<Charset> charset = lookup(name);
        if (charset.isEmpty()) {
            String text = guess(bytes);
            problems.warn(
                    MailDiagnostics.CHARSET,
                    "the character set " + quoted(name) + " is not known; the text is read as "
                            + (strict(bytes, StandardCharsets.UTF_8).isPresent() ? "UTF-8" : "windows-1252"));
            return text;
        }
        if (isUtf8InTruth(bytes, charset.get())) {
            problems.warn(
                    MailDiagnostics.CHARSET,
                    "the text is declared as " + quoted(name) + " and is UTF-8; it is read as that");
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (charset.get().equals(StandardCharsets.US_ASCII)) {
            return guess(bytes, "the text is declared as us-ascii and is not UTF-8 either", problems);
        }
        if (charset.get().equals(StandardCharsets.UTF_8) && isNoUtf8AtAll(bytes)) {
            problems.warn(
                    MailDiagnostics.CHARSET, "the text is declared as UTF-8 and is not; it is read as windows-1252");
            return new String(bytes, WINDOWS_1252);
        }
        Charset used = charset.get().equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset.get();
        Optional<String> whole = strict(bytes, used);
        if (whole.isPresent()) {
            return whole.get();
        }
        String text = new String(bytes, used);
        String message = "some bytes are no " + charset.get().name()
                + ", as which the text is declared; they are shown as replacement characters";
        int first = text.indexOf(REPLACEMENT);
        if (first < 0) {
            problems.warn(MailDiagnostics.CHARSET, message);
        } else {
            problems.warn(SourceText.of(text).position(first), MailDiagnostics.CHARSET, message);
        }
        return text;
    }

    /**
     * Whether bytes are UTF-8 whatever is declared: letters of other sets, one byte each, do not make UTF-8 together, nor do
     * those of two bytes make ASCII.
     */
    private static boolean isUtf8InTruth(byte[] bytes, Charset declared) {
        boolean wide = declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
        if (wide) {
            return bytes.length > 0
                    && !hasZero(bytes)
                    && strict(bytes, StandardCharsets.UTF_8).isPresent();
        }
        boolean other = !declared.equals(StandardCharsets.UTF_8)
                && declared.canEncode()
                && (declared.newEncoder().maxBytesPerChar() <= 1
                        || strict(bytes, declared).isEmpty());
        return other
                && hasForeign(bytes)
                && strict(bytes, StandardCharsets.UTF_8).isPresent();
    }

    /** Whether there is not one letter of UTF-8 in it that has more than a byte, and it is not cut in one. */
    private static boolean isNoUtf8AtAll(byte[] bytes) {
        int foreign = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                foreign++;
                boolean follows = i + 1 < bytes.length && bytes[i + 1] < (byte) 0xc0;
                if ((bytes[i] & 0xff) >= 0xc2 && (follows || i + 1 == bytes.length)) {
                    return false;
                }
            }
        }
        return foreign > 0 && strict(bytes, WINDOWS_1252).isPresent();
    }

    private static boolean hasForeign(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> lookup(String name) {
        Charset known = CharsetUtil.lookup(name);
        return known == null
                ? Optional.ofNullable(OTHER_NAMES.get(name.toLowerCase(Locale.ROOT)))
                        .map(CharsetUtil::lookup)
                : Optional.of(known);
    }

    private static String guess(byte[] bytes, String otherwise, MailDiagnostics problems) {
        Optional<String> text = strict(bytes, StandardCharsets.UTF_8);
        if (text.isPresent()) {
            return text.get();
        }
        problems.warn(MailDiagnostics.CHARSET, otherwise + "; it is read as windows-1252");
        return new String(bytes, WINDOWS_1252);
    }

    /** The characters if all bytes stand for some. */
    private static Optional<String> strict(byte[] bytes, Charset charset) {
        String lenient = new String(bytes, charset);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            return Optional.of(lenient); // a string is made of bytes many times sooner than by a decoder
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String quoted(String name) {
        String shown = WhiteSpace.fold(name);
        return '"' + shown.substring(0, Math.min(shown.length(), 40)) + '"';
    }
}
