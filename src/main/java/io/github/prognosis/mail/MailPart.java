package io.github.prognosis.mail;

import io.github.prognosis.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a mail by where it stands in it.
 *
 * @param start the offset of its header; of the mail itself that of the mail
 * @param body the offset behind the blank line that ends its header
 * @param end the offset behind its last line, the boundary's not included
 * @param parts those within it; empty if it is undivided
 */
record MailPart(int start, int body, int end, List<MailPart> parts) {

    /** Deeper than programs and list servers nest them; what is deeper is not divided any more. */
    private static final int DEEPEST = 20;

    private static final Pattern BOUNDARY =
            Pattern.compile("boundary\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\\s;\"]++))", Pattern.CASE_INSENSITIVE);

    /** A field and its further lines. */
    static final Pattern FIELD = Pattern.compile(
            "([!-9;-~]++)[ \\t]*+:([^\\r\\n]*+(?:(?:\\r?\\n|\\r)[ \\t][^\\r\\n]*+)*+)(?:\\r?\\n|\\r|\\z)");

    MailPart {
        parts = List.copyOf(parts);
    }

    /**
     * The mail and its parts.
     *
     * @param raw one char for each byte, its line breaks as they came
     * @param header the offset of its first field
     * @param body the offset of its body
     */
    static MailPart of(SourceText raw, int header, int body) {
        return of(raw, header, body, raw.text().length(), 0);
    }

    private static MailPart of(SourceText raw, int start, int body, int end, int depth) {
        String type = field(raw.text(), start, body, "content-type").orElse("");
        Matcher boundary = BOUNDARY.matcher(type);
        boolean divided = type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find();
        if (!divided || depth == DEEPEST) {
            return new MailPart(start, body, end, List.of());
        }
        String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        List<MailPart> parts = new ArrayList<>();
        int from = -1;
        for (int line = raw.line(body); line <= raw.lineCount() && raw.start(line) < end; line++) {
            String words = raw.text().substring(raw.start(line), raw.end(line)).stripTrailing();
            if (!words.equals(mark) && !words.equals(mark + "--")) {
                continue;
            }
            if (from >= 0) {
                parts.add(part(raw, from, raw.start(line), depth));
            }
            from = raw.end(line);
            if (!words.equals(mark)) {
                return new MailPart(start, body, end, parts);
            }
        }
        if (from >= 0 && from < end) {
            parts.add(part(raw, from, end, depth));
        }
        return new MailPart(start, body, end, parts);
    }

    private static MailPart part(SourceText raw, int start, int end, int depth) {
        int at = start;
        Matcher field = FIELD.matcher(raw.text());
        while (at < end && field.region(at, end).lookingAt()) {
            at = field.end();
        }
        boolean blank =
                at < end && raw.text().substring(at, raw.end(raw.line(at))).isBlank();
        return of(raw, start, blank ? raw.end(raw.line(at)) : at, end, depth + 1);
    }

    /** The value of the first field of a name in a header, folded lines and all; empty if there is none. */
    static Optional<String> field(String raw, int start, int end, String name) {
        Matcher field = FIELD.matcher(raw);
        int at = start;
        while (at < end) {
            if (field.region(at, end).lookingAt()) {
                if (field.group(1).equalsIgnoreCase(name)) {
                    return Optional.of(field.group(2));
                }
                at = field.end();
            } else {
                at = raw.indexOf('\n', at) + 1;
                if (at == 0) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The first word of its type, in lower case: {@code text/plain}. */
    String type(String raw) {
        String type = field(raw, start, body, "content-type").orElse("text/plain");
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of its type; empty if there is none. */
    Optional<String> parameter(String raw, String name) {
        String type = field(raw, start, body, "content-type").orElse("");
        Matcher parameter = Pattern.compile(
                        ";\\s*+" + name + "\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\\s;\"]++))", Pattern.CASE_INSENSITIVE)
                .matcher(type);
        return parameter.find()
                ? Optional.of(parameter.group(1) == null ? parameter.group(2) : parameter.group(1))
                : Optional.empty();
    }

    /** How it is encoded for transfer, in lower case; empty if it does not say. */
    String transferEncoding(String raw) {
        return field(raw, start, body, "content-transfer-encoding")
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
