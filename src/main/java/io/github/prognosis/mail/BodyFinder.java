package io.github.prognosis.mail;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Finds the text of a mail among its parts. */
final class BodyFinder {

    /** Quoted-printable makes three bytes of one, and breaks lines; a longer part is cut. */
    private static final int ENCODED = 4;

    /** Enough of a text to know it again, little enough to look for in a long mail. */
    private static final int KNOWN_BY = 200;

    /** What Mailman adds to mails as a part of its own: a line of underscores, and the address of the list. */
    private static final Pattern LIST_FOOTER = Pattern.compile("\\s*+_{20,}+[ \\t]*+\\n");

    /** What a part can be to the mail; what stands first is taken. */
    private enum Rank {
        PLAIN,
        HTML,
        OTHER_TEXT,
        /** The text of a mail within the mail. */
        FORWARDED,
        FORWARDED_HTML,
        LIST_FOOTER,
        BLANK
    }

    /**
     * A text that may be the one.
     *
     * @param part where it stands as it is; empty if it had to be decoded
     * @param problems what decoding it met
     */
    private record Candidate(String text, Optional<Part> part, MailDiagnostics problems) {}

    private final String mail;
    private final MailStart start;
    private final Limits limits;
    private final MailDiagnostics problems;
    private final Map<Rank, Candidate> found = new EnumMap<>(Rank.class);

    BodyFinder(String mail, MailStart start, Limits limits, MailDiagnostics problems) {
        this.mail = mail;
        this.start = start;
        this.limits = limits;
        this.problems = problems;
    }

    /** The best text that was found; an empty one, and a warning, if none was. */
    Body best() {
        Optional<Candidate> best = found.values().stream().findFirst();
        if (best.isEmpty()) {
            problems.warn(MailDiagnostics.NO_TEXT, "the mail holds no text");
            return new Body("", OptionalInt.empty());
        }
        problems.addAll(best.get().problems.list());
        return new Body(best.get().text, best.get().part.map(this::line).orElse(OptionalInt.empty()));
    }

    /** Looks at all parts that come behind the mail's header. */
    void look(MimeTokenStream stream, MimeMonitor monitor) throws IOException, MimeException {
        Optional<Part> undivided = Optional.empty();
        int parts = 1;
        for (EntityState state = stream.next(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            boolean cut = monitor.takeCut();
            if (undivided.isPresent() && state != EntityState.T_START_BODYPART) {
                takeWhole(undivided.get());
            } else if (cut) {
                warn("the boundary that ends the last part is missing; the mail may be cut");
            }
            undivided = Optional.empty();
            if (state == EntityState.T_START_BODYPART || state == EntityState.T_START_MESSAGE) {
                parts++;
                if (parts > limits.of(Limit.PARTS)) {
                    warn("there are more than " + limits.shown(Limit.PARTS) + "; those behind are left out");
                    return;
                }
            } else if (state == EntityState.T_PREAMBLE) {
                undivided = Optional.of(part(stream));
            } else if (state == EntityState.T_BODY) {
                take(part(stream));
            }
        }
    }

    private void warn(String message) {
        problems.warn(MailDiagnostics.MIME, message);
    }

    /**
     * A part as it came.
     *
     * @param content one char for each byte
     */
    private record Part(PartHeader header, String content) {

        byte[] bytes() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** The part that the stream is at: of what is no text nothing, of a text no more than a post can have. */
    private Part part(MimeTokenStream stream) throws IOException {
        PartHeader header = (PartHeader) stream.getBodyDescriptor();
        if (!header.isText() && !header.isContainer()) {
            return new Part(header, "");
        }
        long decoded = header.type().equals(PartHeader.HTML) ? limits.of(Limit.HTML) : limits.of(Limit.TEXT);
        int most = (int) Math.min(ENCODED * (decoded + 1), limits.count(Limit.MAIL));
        byte[] bytes = stream.getInputStream().readNBytes(most);
        if (bytes.length == most) {
            warn("a part of the mail is longer than what is read of one; the rest is left out");
        }
        return new Part(header, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private void take(Part part) {
        PartHeader header = part.header;
        if (header.isContainer() && header.isDeepest()) {
            warn("parts are nested deeper than " + limits.shown(Limit.DEPTH) + "; the deeper ones are left out");
        } else if (header.isContainer()) {
            takeWhole(part);
        } else if (header.isText() && !header.isAttachment()) {
            take(part, header.type());
        }
    }

    private void takeWhole(Part part) {
        warn("the mail is said to have parts, but none is found; it is taken as one text");
        take(part, PartHeader.PLAIN);
    }

    private void take(Part part, String type) {
        boolean html = type.equals(PartHeader.HTML);
        Rank rank = rank(type, html, part.header.isForwarded());
        if (found.containsKey(rank) || found.containsKey(Rank.PLAIN)) {
            return;
        }
        Candidate candidate = html ? html(part) : plain(part);
        if (candidate.text.chars().allMatch(c -> WhiteSpace.isSpace((char) c))) {
            rank = Rank.BLANK;
        } else if (!html && LIST_FOOTER.matcher(candidate.text).lookingAt()) {
            rank = Rank.LIST_FOOTER;
        }
        found.putIfAbsent(rank, candidate);
    }

    private static Rank rank(String type, boolean html, boolean forwarded) {
        if (forwarded) {
            return html ? Rank.FORWARDED_HTML : Rank.FORWARDED;
        }
        if (html) {
            return Rank.HTML;
        }
        return type.equals(PartHeader.PLAIN) ? Rank.PLAIN : Rank.OTHER_TEXT;
    }

    private static Candidate plain(Part part) {
        MailDiagnostics met = new MailDiagnostics();
        PartHeader header = part.header;
        Optional<byte[]> decoded = TransferEncoding.decode(header.getTransferEncoding(), part.content, met);
        String text = LineBreaks.toLineFeeds(
                CharacterSet.decode(decoded.orElseGet(part::bytes), header.parameter("charset"), met));
        return new Candidate(
                header.has("format", "flowed") ? FlowedText.unstuff(text, header.has("delsp", "yes")) : text,
                decoded.isEmpty() ? Optional.of(part) : Optional.empty(),
                met);
    }

    private Candidate html(Part part) {
        MailDiagnostics met = new MailDiagnostics();
        byte[] page = TransferEncoding.decode(part.header.getTransferEncoding(), part.content, met)
                .orElseGet(part::bytes);
        int most = limits.count(Limit.HTML);
        if (page.length > most) {
            met.warn(
                    MailDiagnostics.MIME,
                    "the HTML is longer than " + limits.shown(Limit.HTML) + "; the rest is left out");
            page = Arrays.copyOf(page, most);
        }
        String text = HtmlText.of(CharacterSet.decode(page, part.header.parameter("charset"), met), limits);
        return new Candidate(text, Optional.empty(), met.withoutPositions());
    }

    /** The line of the mail that a part begins in; mime4j does not tell it, so it is looked for by how it begins. */
    private OptionalInt line(Part part) {
        if (part.header.depth() == 0) {
            return OptionalInt.of(LineBreaks.lineNumber(mail, start.body()));
        }
        String beginning = part.content.substring(0, Math.min(part.content.length(), KNOWN_BY));
        int blankLine = mail.indexOf("\n\n" + beginning, start.body() - 1);
        return blankLine < 0 ? OptionalInt.empty() : OptionalInt.of(LineBreaks.lineNumber(mail, blankLine + 2));
    }
}
