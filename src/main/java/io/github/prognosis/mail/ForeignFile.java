package io.github.prognosis.mail;

import io.github.prognosis.source.UnreadableMailException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files in which mails may be that are not read: each is named by its kind, with what to do. */
public final class ForeignFile {

    /** How many bytes of a file have to be there to know it. */
    public static final int BYTES = 512;

    private static final String UNPACK = "; unpack it and give what comes out";
    private static final String SAVE = "; save the mail as text or as .eml and give that";
    private static final int TAR_SIGN = 257;

    /** What such files begin with. */
    private enum Kind {
        BZIP2("BZh91AY&SY", "the file is compressed with bzip2" + UNPACK),
        XZ("\u00fd7zXZ\0", "the file is compressed with xz" + UNPACK),
        ZSTD("(\u00b5/\u00fd", "the file is compressed with zstd" + UNPACK),
        GZIP("\u001f\u008b", "the file is compressed with gzip" + UNPACK),
        COMPRESS("\u001f\u009d", "the file is compressed with compress" + UNPACK),
        ZIP("PK\u0003\u0004", "the file is a zip archive" + UNPACK),
        EMPTY_ZIP("PK\u0005\u0006", "the file is a zip archive with nothing in it"),
        SEVEN_ZIP("7z\u00bc\u00af'\u001c", "the file is a 7z archive" + UNPACK),
        RAR("Rar!\u001a\u0007", "the file is a rar archive" + UNPACK),
        MSG(
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                "the file is a mail of Outlook (.msg) or a document of Office" + SAVE),
        PST(
                "!BDN",
                "the file is a data file of Outlook (.pst, .ost); put its mails into an mbox with readpst and give that"),
        DBX("\u00cf\u00ad\u0012\u00fe", "the file is a folder of Outlook Express (.dbx); export its mails as .eml"),
        TNEF("x\u009f>\"", "the file is an attachment of Outlook (winmail.dat)" + SAVE),
        PDF("%PDF-", "the file is a PDF; give the mail itself, its source or its text"),
        RTF("{\\rtf", "the file is a text with formats (RTF)" + SAVE),
        BABYL(
                "BABYL OPTIONS:",
                "the file is a Babyl file of Emacs' Rmail; put its mails into an mbox with M-x unrmail and give that"),
        WEB_ARCHIVE(
                "bplist00",
                "the file is a web archive of Safari or a property list; save the page as its source and give that"),
        SQLITE("SQLite format 3\0", "the file is a database (SQLite); give the mails that it was made of");

        private final String begin;
        private final String message;

        Kind(String begin, String message) {
            this.begin = begin;
            this.message = message;
        }
    }

    /** Objects of JSON, in arrays as deep as notmuch nests them. */
    private static final String JSON = "^(?:\\s|\\[)*+\\{\\s*+\"[^\"\\n]{1,60}+\"\\s*+:";

    private ForeignFile() {}

    /**
     * Throws an exception that says what a file is and what to do, if it is of such a kind.
     *
     * @param head how the file begins, at least {@link #BYTES} bytes of it if it has them
     */
    public static void refuse(byte[] head) throws UnreadableMailException {
        Optional<String> reason = reason(head);
        if (reason.isPresent()) {
            throw new UnreadableMailException(reason.get());
        }
    }

    private static Optional<String> reason(byte[] head) {
        if (isTar(head)) {
            return Optional.of("the file is a tar archive" + UNPACK);
        }
        String begin = new String(head, 0, Math.min(head.length, BYTES), StandardCharsets.ISO_8859_1);
        for (Kind kind : Kind.values()) {
            if (begin.startsWith(kind.begin)) {
                return Optional.of(kind.message);
            }
        }
        return isJson(begin)
                ? Optional.of("the file is JSON, as lei and notmuch write it; have them write an mbox and give that"
                        + " (lei q -f mboxrd, notmuch show --format=mbox)")
                : Optional.empty();
    }

    /** Hardly any file begins with a bracket: the pattern is made for those only. */
    private static boolean isJson(String begin) {
        String json = begin.stripLeading();
        return (json.startsWith("{") || json.startsWith("["))
                && Pattern.compile(JSON).matcher(begin).lookingAt();
    }

    /** A tar archive says so in the header of its first file, or has the sum of that header's bytes in it. */
    private static boolean isTar(byte[] head) {
        if (head.length < BYTES) {
            return false;
        }
        if (new String(head, TAR_SIGN, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
            return true;
        }
        int sum = 0;
        int said = 0;
        boolean digits = false;
        for (int i = 0; i < BYTES; i++) {
            boolean inSum = i >= 148 && i < 156;
            sum += inSum ? ' ' : head[i] & 0xff;
            if (inSum && head[i] >= '0' && head[i] <= '7') {
                said = said * 8 + head[i] - '0';
                digits = true;
            } else if (inSum && head[i] != ' ' && head[i] != 0) {
                return false;
            }
        }
        return digits && said == sum && head[0] != 0;
    }
}
