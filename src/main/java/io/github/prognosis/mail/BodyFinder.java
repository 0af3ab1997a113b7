package io.github.prognosis.mail;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** More texts than programs and gateways put in front of a list. */
    private static final int MOST_TEXTS = 8;

    /** A text beside HTML that says less than this part of it stands there for those who cannot see that. */
    private static final int STUB = 2;

    /** What a part can be to the mail, what is most likely its text first. */
    private enum Rank {
        PLAIN,
        HTML,
        OTHER_TEXT,
        ATTACHED,
        LIST_FOOTER,
        BLANK
    }

    /**
     * A text that may be the one.
     *
     * @param part where it stands as it is; empty if it had to be decoded
     * @param problems what decoding it met
     */
    private record Candidate(Rank rank, String text, Optional<Part> part, MailDiagnostics problems) {

        long letters() {
            return text.chars().filter(Character::isLetterOrDigit).count();
        }
    }

    private final String mail;
    private final MailStart start;
    private final Limits limits;
    private final MailDiagnostics problems;
    private final List<Candidate> found = new ArrayList<>();
    private long length;
    private boolean holdsMails;

    BodyFinder(String mail, MailStart start, Limits limits, MailDiagnostics problems) {
        this.mail = mail;
        this.start = start;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * The texts that were found, the best first: of those that are shown at once the plain ones, then HTML, then what is
     * attached. At least one, and an empty one with a warning if there was none.
     */
    List<Body> all() {
        if (found.isEmpty()) {
            if (!holdsMails) {
                problems.warn(MailDiagnostics.NO_TEXT, "the mail holds no text");
            }
            return List.of(new Body("", OptionalInt.empty(), List.of()));
        }
        List<Candidate> sorted = sorted();
        Candidate best = sorted.get(0);
        List<Body> bodies = new ArrayList<>();
        bodies.add(body(best));
        for (Candidate other : sorted.subList(1, sorted.size())) {
            if (mayBeInstead(other, best)) {
                bodies.add(body(other));
            }
        }
        return bodies;
    }

    private List<Candidate> sorted() {
        List<Candidate> sorted = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            for (Candidate text : found) {
                if (text.rank == rank && sorted.size() < MOST_TEXTS) {
                    sorted.add(text);
                }
            }
        }
        return sorted;
    }

    private Body body(Candidate text) {
        OptionalInt line = text.part.isPresent() ? line(text.part.get()) : OptionalInt.empty();
        return new Body(text.text, line, text.problems.list());
    }

    /** HTML says again what the plain text says, and has lists where people only meant paragraphs. */
    private static boolean mayBeInstead(Candidate other, Candidate best) {
        return switch (other.rank) {
            case PLAIN, OTHER_TEXT, ATTACHED -> true;
            case HTML -> best.rank == Rank.HTML || best.letters() < other.letters() / STUB;
            case LIST_FOOTER, BLANK -> false;
        };
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
        if (!header.isText() && !header.isTextFile() && !header.isContainer()) {
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
        } else if (header.isForwarded()) {
            holdsMails = true;
        } else if (header.isText() || header.isTextFile()) {
            take(part, header.type());
        }
    }

    private void takeWhole(Part part) {
        if (part.header.isForwarded()) {
            holdsMails = true;
            return;
        }
        warn("the mail is said to have parts, but none is found; it is taken as one text");
        take(part, PartHeader.PLAIN);
    }

    private void take(Part part, String type) {
        if (length > limits.of(Limit.TEXT)) {
            return;
        }
        boolean html = type.equals(PartHeader.HTML);
        Candidate candidate = html ? html(part) : plain(part, rank(part.header, type));
        if (candidate.rank == Rank.ATTACHED && !part.header.isTextFile()) {
            return;
        }
        length += candidate.text.length();
        found.add(candidate);
    }

    /** Whether a text is what the list put below as a part of its own. */
    static boolean isListFooter(String text) {
        return LIST_FOOTER.matcher(text).lookingAt();
    }

    private static Rank rank(PartHeader header, String type) {
        if (header.isAttachment() || (!header.isText() && !header.isContainer())) {
            return Rank.ATTACHED;
        }
        return type.equals(PartHeader.PLAIN) ? Rank.PLAIN : Rank.OTHER_TEXT;
    }

    private static Rank rank(String text, Rank usual) {
        for (int i = 0; i < text.length(); i++) {
            if (!WhiteSpace.isSpace(text.charAt(i))) {
                return usual;
            }
        }
        return Rank.BLANK;
    }

    private static Candidate plain(Part part, Rank usual) {
        MailDiagnostics met = new MailDiagnostics();
        PartHeader header = part.header;
        Optional<byte[]> decoded = TransferEncoding.decode(header.getTransferEncoding(), part.content, met);
        byte[] bytes = decoded.isPresent() ? decoded.get() : part.bytes();
        String text = LineBreaks.toLineFeeds(CharacterSet.decode(bytes, header.parameter("charset"), met));
        return new Candidate(
                isListFooter(text) ? Rank.LIST_FOOTER : rank(text, usual),
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
        Rank rank = part.header.isAttachment() ? Rank.ATTACHED : rank(text, Rank.HTML);
        return new Candidate(rank, text, Optional.empty(), met.withoutPositions());
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
