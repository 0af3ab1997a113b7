package io.github.prognosis.mail;

import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.WhiteSpace;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the text of a mail among its MIME parts. */
final class BodyFinder {

    /** Deeper than any program or list server nests parts. */
    private static final int MAX_DEPTH = 20;

    /** More parts than a mail that people wrote has, few enough to look at each. */
    private static final int MAX_PARTS = 1000;

    /** The standard allows 70 bytes; public-inbox has been reading mails with this limit. */
    private static final int MAX_BOUNDARY = 2048;

    /** What a part can be to the mail; what stands first is taken. */
    private enum Rank {
        PLAIN,
        HTML,
        OTHER_TEXT,
        /** The text of a mail within the mail. */
        FORWARDED,
        FORWARDED_HTML,
        /** What the list's server adds as a part of its own. */
        LIST_FOOTER,
        BLANK
    }

    private final byte[] bytes;
    private final Problems problems;
    private final Map<Rank, Candidate> found = new EnumMap<>(Rank.class);
    private int parts;

    private BodyFinder(byte[] bytes, Problems problems) {
        this.bytes = bytes;
        this.problems = problems;
    }

    /** The text of the mail whose header that is; an empty one, and a warning, if it has none. */
    static Body find(byte[] bytes, HeaderBlock header, Problems problems) {
        BodyFinder finder = new BodyFinder(bytes, problems);
        finder.look(header, bytes.length, new Place(0, false, ContentType.PLAIN));
        Optional<Candidate> best = finder.found.values().stream().findFirst();
        if (best.isEmpty()) {
            problems.warn(Problems.NO_TEXT, "the mail holds no text");
            return new Body("", OptionalInt.empty());
        }
        problems.addAll(best.get().diagnostics);
        OptionalInt start = best.get().start;
        return new Body(
                best.get().text, start.isPresent() ? OptionalInt.of(ByteLines.number(bytes, start.getAsInt())) : start);
    }

    /**
     * A text that may be the one.
     *
     * @param start the offset it has in the bytes; empty if it does not stand there as it is
     * @param diagnostics what decoding it met
     */
    private record Candidate(String text, OptionalInt start, List<Diagnostic> diagnostics) {}

    /**
     * Where a part stands.
     *
     * @param depth how many parts are around it
     * @param forwarded whether one of these is a mail
     * @param type what it is if its header does not say
     */
    private record Place(int depth, boolean forwarded, String type) {

        Place within(boolean inMail, String type) {
            return new Place(depth + 1, forwarded || inMail, type);
        }
    }

    private void look(HeaderBlock header, int to, Place place) {
        if (found.containsKey(Rank.PLAIN)) {
            return;
        }
        if (place.depth > MAX_DEPTH || ++parts > MAX_PARTS) {
            problems.warn(
                    Problems.MIME,
                    place.depth > MAX_DEPTH
                            ? "parts are nested deeper than " + MAX_DEPTH + "; the deeper ones are left out"
                            : "there are more than " + MAX_PARTS + " parts; those behind are left out");
            return;
        }
        if (place.depth > 0 && isAttachment(header)) {
            return;
        }
        ContentType type = ContentType.of(header, place.type);
        if (type.isMultipart()) {
            lookInside(header, type, to, place);
        } else if (type.value().equals(ContentType.MESSAGE)) {
            look(HeaderBlock.read(bytes, header.bodyStart(), to), to, place.within(true, ContentType.PLAIN));
        } else if (type.isText()) {
            take(header, type, to, place);
        }
    }

    private static boolean isAttachment(HeaderBlock header) {
        return header.first(HeaderField.CONTENT_DISPOSITION)
                .map(field -> ContentType.of(field).value())
                .filter("attachment"::equals)
                .isPresent();
    }

    private void lookInside(HeaderBlock header, ContentType type, int to, Place place) {
        String boundary = type.parameter("boundary").orElse("");
        boolean usable = !boundary.isEmpty() && boundary.length() <= MAX_BOUNDARY;
        Multipart multipart = usable
                ? Multipart.split(bytes, header.bodyStart(), to, boundary, MAX_PARTS)
                : new Multipart(List.of(), false);
        if (multipart.parts().isEmpty()) {
            problems.warn(Problems.MIME, "the mail is said to have parts, but none is found; it is taken as one text");
            take(header, new ContentType(ContentType.PLAIN, Map.of()), to, place);
            return;
        }
        if (!multipart.closed()) {
            problems.warn(Problems.MIME, "the boundary that ends the last part is missing; the mail may be cut");
        }
        Place inside =
                place.within(false, type.value().equals("multipart/digest") ? ContentType.MESSAGE : ContentType.PLAIN);
        for (Multipart.Range part : multipart.parts()) {
            look(HeaderBlock.read(bytes, part.from(), part.to()), part.to(), inside);
        }
    }

    private void take(HeaderBlock header, ContentType type, int to, Place place) {
        boolean html = type.value().equals(ContentType.HTML);
        Rank rank = rank(type, html, place.forwarded);
        if (found.containsKey(rank)) {
            return;
        }
        Candidate candidate = html ? html(header, type, to) : plain(header, type, to);
        if (candidate.text.chars().allMatch(c -> WhiteSpace.isSpace((char) c))) {
            rank = Rank.BLANK;
        } else if (!html && ListFooter.is(candidate.text)) {
            rank = Rank.LIST_FOOTER;
        }
        found.putIfAbsent(rank, candidate);
    }

    private static Rank rank(ContentType type, boolean html, boolean forwarded) {
        if (forwarded) {
            return html ? Rank.FORWARDED_HTML : Rank.FORWARDED;
        }
        if (html) {
            return Rank.HTML;
        }
        return type.value().equals(ContentType.PLAIN) ? Rank.PLAIN : Rank.OTHER_TEXT;
    }

    private Candidate plain(HeaderBlock header, ContentType type, int to) {
        Problems met = new Problems();
        byte[] content = Arrays.copyOfRange(bytes, header.bodyStart(), to);
        Optional<byte[]> decoded = TransferEncoding.decode(header, content, met);
        String text = CharacterSet.decode(decoded.orElse(content), type.parameter("charset"), met);
        return new Candidate(
                type.has("format", "flowed") ? FlowedText.unstuff(text, type.has("delsp", "yes")) : text,
                decoded.isEmpty() ? OptionalInt.of(header.bodyStart()) : OptionalInt.empty(),
                met.list());
    }

    private Candidate html(HeaderBlock header, ContentType type, int to) {
        Problems met = new Problems();
        byte[] content = Arrays.copyOfRange(bytes, header.bodyStart(), to);
        byte[] page = TransferEncoding.decode(header, content, met).orElse(content);
        if (page.length > HtmlText.MAX_BYTES) {
            met.warn(Problems.MIME, "the HTML is longer than " + HtmlText.MAX_BYTES + " bytes; the rest is left out");
            page = Arrays.copyOf(page, HtmlText.MAX_BYTES);
        }
        String text = HtmlText.of(CharacterSet.decode(page, type.parameter("charset"), met));
        // Positions in the page are none in the text.
        List<Diagnostic> anywhere = met.list().stream()
                .map(diagnostic -> new Diagnostic(
                        Optional.empty(), diagnostic.severity(), diagnostic.code(), diagnostic.message()))
                .toList();
        return new Candidate(text, OptionalInt.empty(), anywhere);
    }
}
