package io.github.prognosis.mail;

import io.github.prognosis.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a part of a mail, line by line as it is encoded there, so that lines which stay keep their bytes. */
final class WrittenPart {

    private static final int BASE64_LINE = 76;

    private final String encoding;
    private final boolean flowed;
    private final Charset charset;

    /** How each line stands in the mail, encoded, its end included; empty where that cannot be told line by line. */
    private final List<String> raw;

    private final List<String> words;
    private final List<String> ends;

    /** How long the part is as it is encoded. */
    private int length;

    private WrittenPart(
            String encoding, boolean flowed, Charset charset, List<String> raw, List<String> words, List<String> ends) {
        this.encoding = encoding;
        this.flowed = flowed;
        this.charset = charset;
        this.raw = raw;
        this.words = words;
        this.ends = ends;
    }

    /** How a text is encoded. */
    record Coding(String transfer, Optional<String> charset, boolean flowed, boolean dropsBlanks) {}

    /**
     * The text of a part.
     *
     * @param content one char for each byte, line breaks as they came
     * @param text as it was read; its line breaks are line feeds
     * @return empty if it is not what was read of the part
     */
    static Optional<WrittenPart> of(String content, Coding coding, String text) {
        MailDiagnostics ignored = new MailDiagnostics();
        Optional<byte[]> decoded = TransferEncoding.decode(coding.transfer(), LineBreaks.toLineFeeds(content), ignored);
        boolean plain = decoded.isEmpty();
        byte[] bytes = decoded.orElseGet(() -> content.getBytes(StandardCharsets.ISO_8859_1));
        String read = CharacterSet.decode(bytes, coding.charset(), ignored);
        Optional<Charset> charset = CharacterSet.used(bytes, coding.charset(), read);
        String lines = LineBreaks.toLineFeeds(read);
        String shown = coding.flowed() ? FlowedText.unstuff(lines, coding.dropsBlanks()) : lines;
        if (charset.isEmpty() || !shown.equals(text)) {
            return Optional.empty();
        }
        String encoding = plain ? "8bit" : coding.transfer().equals("base64") ? "base64" : "quoted-printable";
        List<String> words = List.of(shown.split("\n", -1));
        List<String> raw = encoding.equals("base64") ? List.of() : rawLines(content, encoding);
        boolean lineByLine = raw.size() == words.size();
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String end = lineByLine ? end(raw.get(i)) : read.contains("\r\n") ? "\r\n" : "\n";
            ends.add(i == words.size() - 1 ? "" : end);
        }
        WrittenPart part =
                new WrittenPart(encoding, coding.flowed(), charset.get(), lineByLine ? raw : List.of(), words, ends);
        part.length = content.length();
        return Optional.of(part);
    }

    /** How many bytes of the mail it is. */
    int length() {
        return length;
    }

    /** The encoded lines of each line: quoted-printable breaks one in several. */
    private static List<String> rawLines(String content, String encoding) {
        SourceText source = SourceText.of(content);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= source.lineCount(); i++) {
            line.append(content, source.start(i), source.end(i));
            boolean soft = encoding.equals("quoted-printable")
                    && line.toString().stripTrailing().endsWith("=")
                    && i < source.lineCount();
            if (!soft) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        return lines;
    }

    private static String end(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(end);
    }

    /** The text, its line breaks as they came. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(ends.get(i));
        }
        return text.toString();
    }

    /**
     * What is to stand in place of the part's content.
     *
     * @param content one char for each byte
     * @param unicode whether the character set is UTF-8 now and was another
     * @param eightBit whether there are other bytes in it than ASCII
     */
    record Encoded(String content, boolean unicode, boolean eightBit) {}

    /** Encodes a text anew, of which lines that stay keep their bytes. */
    Encoded encode(List<TextLine> lines) {
        boolean unicode = !charset.equals(StandardCharsets.UTF_8)
                && !lines.stream()
                        .allMatch(
                                line -> line.from() > 0 || charset.newEncoder().canEncode(line.words()));
        Charset used = unicode ? StandardCharsets.UTF_8 : charset;
        String content = raw.isEmpty() || unicode ? whole(lines, used) : byLine(lines, used);
        return new Encoded(content, unicode, content.chars().anyMatch(c -> c > 0x7f));
    }

    private String byLine(List<TextLine> lines, Charset used) {
        StringBuilder content = new StringBuilder();
        boolean[] kept = kept(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (kept[i]) {
                String bytes = raw.get(line.from() - 1);
                content.append(bytes, 0, bytes.length() - end(bytes).length()).append(line.end());
            } else {
                content.append(encoded(line, used));
            }
        }
        return content.toString();
    }

    /** Which lines stay as they are encoded: of two between which a link was broken only both or none. */
    private boolean[] kept(List<TextLine> lines) {
        boolean[] kept = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            int from = lines.get(i).from();
            if (from > 0 && !isBroken(from) && !isBroken(from - 1)) {
                kept[i] = true;
            } else if (from > 0
                    && isBroken(from)
                    && i + 1 < lines.size()
                    && lines.get(i + 1).from() == from + 1) {
                kept[i] = true;
                kept[i + 1] = true;
                i++;
            }
        }
        return kept;
    }

    /** Whether a link that begins in a line goes on in the next, to which it was moved. */
    private boolean isBroken(int line) {
        if (!flowed || line < 1 || line >= raw.size()) {
            return false;
        }
        String here = new String(raw.get(line - 1).stripTrailing().getBytes(StandardCharsets.ISO_8859_1), charset);
        return !words.get(line).isEmpty()
                && here.contains("://")
                && !words.get(line - 1).contains("://")
                && words.get(line).contains("://");
    }

    private String encoded(TextLine line, Charset used) {
        boolean stuffed = flowed
                && (line.words().startsWith(" ")
                        || line.words().startsWith("From ")
                        || line.words().startsWith(">"));
        byte[] bytes = ((stuffed ? " " : "") + line.words()).getBytes(used);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return (encoding.equals("quoted-printable") ? QuotedLine.of(latin, end(usual())) : latin) + line.end();
    }

    private String usual() {
        return ends.isEmpty() || ends.get(0).isEmpty() ? "\n" : ends.get(0);
    }

    private String whole(List<TextLine> lines, Charset used) {
        if (!encoding.equals("base64")) {
            StringBuilder content = new StringBuilder();
            lines.forEach(line -> content.append(encoded(line, used)));
            return content.toString();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (TextLine line : lines) {
            Stream.of(line.words(), line.end()).forEach(text -> bytes.writeBytes(text.getBytes(used)));
        }
        return Base64.getMimeEncoder(BASE64_LINE, usual().getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes.toByteArray())
                + usual();
    }
}
