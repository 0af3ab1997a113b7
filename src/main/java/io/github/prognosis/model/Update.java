package io.github.prognosis.model;

import io.github.prognosis.source.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One development update: what is being worked on for a release, by whom, and how likely it is to make it.
 *
 * @param source where it was read from
 * @param message the mail it came in
 * @param release the release it is about, such as {@code 4.5}
 * @param date its day: of the Date header, else of the mail's arrival, of a line {@code Last updated:} or of the file's name
 * @param family the layout it is written in
 * @param scale the words of the scale that it explains; empty if it does not
 * @param timeline its schedule
 * @param sections the headings of its list, in the order of the post, empty ones too
 * @param items what it lists, in the order of the post
 * @param digest what a digest in front of the list names; empty if there is none
 * @param diagnostics what could not be read as it stands
 * @param fingerprint a number for all that the text says, white space and what a list puts below aside: the same text sent
 *     twice has the same, two texts hardly ever
 */
public record Update(
        Source source,
        Message message,
        String release,
        Optional<LocalDate> date,
        Family family,
        List<ScaleEntry> scale,
        Timeline timeline,
        List<Section> sections,
        List<Item> items,
        List<DigestEntry> digest,
        List<Diagnostic> diagnostics,
        long fingerprint) {

    public Update {
        Objects.requireNonNull(source);
        Objects.requireNonNull(message);
        Objects.requireNonNull(release);
        Objects.requireNonNull(date);
        Objects.requireNonNull(family);
        Objects.requireNonNull(timeline);
        scale = List.copyOf(scale);
        sections = List.copyOf(sections);
        items = items instanceof PackedItems ? items : List.copyOf(items);
        digest = List.copyOf(digest);
        diagnostics = List.copyOf(diagnostics);
    }

    /** An update without a digest. */
    public Update(
            Source source,
            Message message,
            String release,
            Optional<LocalDate> date,
            Family family,
            List<ScaleEntry> scale,
            Timeline timeline,
            List<Section> sections,
            List<Item> items,
            List<Diagnostic> diagnostics,
            long fingerprint) {
        this(
                source,
                message,
                release,
                date,
                family,
                scale,
                timeline,
                sections,
                items,
                List.of(),
                diagnostics,
                fingerprint);
    }

    /** What names it for people and as an operand: its file, in an archive its Message-ID too, as in {@code list.mbox#ID}. */
    public String name() {
        return SkippedMail.name(source.path(), source.format().isArchive() ? message.id() : Optional.empty());
    }

    /** A number for what the items tell, wherever they stand: updates that list the same share it. */
    public int itemsHash() {
        return items instanceof PackedItems packed ? packed.hash() : PackedItems.hash(items);
    }

    /** The same update for one who only lists it: of its items only what tells them apart, and nothing of its headings. */
    public Update brief() {
        return new Update(
                source,
                message,
                release,
                date,
                family,
                List.of(),
                timeline,
                List.of(),
                PackedItems.of(items),
                List.of(),
                fingerprint);
    }

    /** The same update with only some of its items. */
    public Update withItems(List<Item> some) {
        return new Update(
                source,
                message,
                release,
                date,
                family,
                scale,
                timeline,
                sections,
                some,
                digest,
                diagnostics,
                fingerprint);
    }

    /** The same update, with more to say about how it was read. */
    public Update withDiagnosticsBefore(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(more);
        all.addAll(diagnostics);
        return new Update(
                source, message, release, date, family, scale, timeline, sections, items, digest, all, fingerprint);
    }
}
