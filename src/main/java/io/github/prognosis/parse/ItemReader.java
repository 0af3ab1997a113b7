package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.SeriesWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one item: its title, and what each line below says. */
final class ItemReader {

    /** How far behind a dash or bullet its words begin at least, in columns. */
    private static final int HANGING = 2;

    private final ItemDraft draft;
    private final TitleReader.Parts parts;
    private final List<Owner> owners = new ArrayList<>();
    private final Set<String> issues = new LinkedHashSet<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();
    private Optional<String> statusLine = Optional.empty();
    private Optional<Likelihood> prognosisLine = Optional.empty();

    /** A likelihood that is no word of the scale, as {@code prognosis: Excellent}. */
    private Optional<Field> otherPrognosis = Optional.empty();

    /** How far in the first dash with words stands; negative where there is none yet. */
    private int dashIndent = -1;

    private ItemReader(ItemDraft draft) {
        this.draft = draft;
        this.parts = TitleReader.read(draft.head().text());
    }

    /** Reads an item; empty if nothing stands behind its bullet. */
    static Optional<Item> read(ItemDraft draft) {
        if (draft.head().text().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ItemReader(draft).item());
    }

    /** Whether a line behind a dash names owners, an issue or links, and nothing else. */
    static boolean saysOwnerOrLink(String text) {
        Links.Cut cut = Links.cut(text);
        return cut.isOnlyLinks()
                || !IssueKeys.ofLine(text).isEmpty()
                || OwnerReader.read(text).isPresent();
    }

    private Item item() {
        takeLinks(parts.links());
        for (LogicalLine detail : draft.details()) {
            take(detail);
        }
        endParagraph();
        takeOtherPrognosis();
        Optional<String> status = parts.status().isPresent() ? parts.status() : statusLine;
        Optional<Likelihood> prognosis = status.isPresent() ? Likelihood.of(status.get()) : Optional.empty();
        Disposition disposition = disposition();
        return new Item(
                parts.titleOr(draft.head().text()),
                number(),
                parts.tags(),
                parts.aliases(),
                status,
                prognosis.isPresent() ? prognosis : prognosisLine,
                series(),
                disposition,
                disposition == Disposition.DEFERRED ? deferredTo() : Optional.empty(),
                ReleaseTags.target(parts.tags()),
                draft.place().section(),
                draft.place().area(),
                owners,
                List.copyOf(issues),
                links,
                notes,
                draft.head().number(),
                draft.endLine());
    }

    /** Whether a line below an item tells a likelihood, be it no word of the scale. */
    static boolean hasPrognosisLine(ItemDraft draft) {
        for (LogicalLine detail : draft.details()) {
            if (detail.opener() == Opener.PROGNOSIS && Field.of(detail).tellsPrognosis()) {
                return true;
            }
        }
        return false;
    }

    /** A likelihood in other words is the status where there is no other, and a remark beside one. */
    private void takeOtherPrognosis() {
        if (otherPrognosis.isPresent()) {
            Field prognosis = otherPrognosis.get();
            if (hasStatus()) {
                notes.add(prognosis.whole());
            } else {
                statusLine = Optional.of(prognosis.text());
            }
        }
    }

    private boolean hasStatus() {
        return parts.status().isPresent() || statusLine.isPresent();
    }

    private void take(LogicalLine detail) {
        if (detail.opener() != Opener.INDENT) {
            endParagraph();
        }
        switch (detail.opener()) {
            case DASH -> takeDash(detail);
            case LINK, OWNER, STATUS, PROGNOSIS -> takeField(Field.of(detail));
            case INDENT -> takeProse(detail);
            case BULLET -> paragraph.addAll(detail.lines());
            case NUMBER, LETTER -> takeNote(detail.first().mark() + " " + detail.text());
            case BANNER, FLUSH -> takeNote(detail.text());
            case QUOTE, HERE -> {
                // somebody else's words, or the timeline's: nothing of the item's
            }
        }
    }

    private void takeDash(LogicalLine detail) {
        String text = detail.text();
        Links.Cut cut = Links.cut(text);
        List<String> keys = IssueKeys.ofLine(text);
        if (!cut.links().isEmpty()) {
            takeNote(text);
        } else if (!keys.isEmpty()) {
            issues.addAll(keys);
        } else {
            Optional<List<Owner>> people = isPoint(detail) ? Optional.empty() : OwnerReader.read(text);
            if (people.isPresent()) {
                owners.addAll(people.get());
            } else {
                paragraph.addAll(detail.lines());
            }
        }
    }

    /** A single word further in than the first dash is a point of a list, {@code   - migration}, and no handle. */
    private boolean isPoint(LogicalLine detail) {
        int indent = detail.first().indent();
        if (dashIndent < 0) {
            dashIndent = indent;
        }
        return indent > dashIndent && OwnerReader.isHandle(detail.text());
    }

    /** A field of a part of the work, {@code status (Linux): ...}, is a remark; so is one that was told before. */
    private void takeField(Field field) {
        if (field.name() == Opener.OWNER) {
            owners.addAll(OwnerReader.people(field.text(), field.part()));
        } else if (field.part().isPresent()) {
            takeNote(field.text().isEmpty() ? "" : field.whole());
        } else if (field.name() == Opener.PROGNOSIS) {
            takePrognosis(field);
        } else if (field.name() == Opener.STATUS) {
            takeStatus(field.text());
        } else {
            takeNote(field.text());
        }
    }

    private void takePrognosis(Field field) {
        Optional<Likelihood> said = Likelihood.of(field.text());
        if (prognosisLine.isPresent() || otherPrognosis.isPresent()) {
            takeNote(field.text());
        } else if (said.isPresent()) {
            prognosisLine = said;
        } else if (field.tellsPrognosis()) {
            otherPrognosis = Optional.of(field);
        }
    }

    private void takeStatus(String text) {
        if (hasStatus()) {
            takeNote(text);
        } else if (!text.isEmpty()) {
            statusLine = Optional.of(text);
        }
    }

    /** Indented lines make up a paragraph, up to a blank line; each line with a quote mark ({@code > http://...}) stands for itself. */
    private void takeProse(LogicalLine detail) {
        Links.Cut cut = Links.cut(detail.text());
        boolean marked = detail.text().startsWith("> ") || detail.text().equals(">");
        if (marked) {
            endParagraph();
            takeNote(detail.text().substring(1).strip());
        } else if (cut.isOnlyLinks()) {
            endParagraph();
            takeLinks(cut.links());
        } else {
            if (!paragraph.isEmpty() && !goesOn(detail.first())) {
                endParagraph();
            }
            paragraph.addAll(detail.lines());
        }
    }

    /**
     * Whether a line goes on with the paragraph right above it; with a point's only if it hangs below the point's words, and
     * is not what these announce.
     */
    private boolean goesOn(Line line) {
        Line first = paragraph.get(0);
        Line above = paragraph.get(paragraph.size() - 1);
        boolean point = first.opener() == Opener.DASH || first.opener() == Opener.BULLET;
        boolean hangs = !point
                || (line.indent() >= first.indent() + HANGING && !above.text().endsWith(":"));
        return line.number() == above.number() + 1 && hangs;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            takeNote(LogicalLine.joined(paragraph));
            paragraph.clear();
        }
    }

    /** Keeps the links of a remark, and its words where there are any besides. */
    private void takeNote(String text) {
        Links.Cut cut = Links.cut(text);
        takeLinks(cut.links());
        if (!cut.rest().isBlank()) {
            notes.add(text);
        }
    }

    private void takeLinks(List<String> urls) {
        links.addAll(urls);
        issues.addAll(IssueKeys.ofLinks(urls));
    }

    private Optional<String> number() {
        Line head = draft.head().first();
        return switch (head.opener()) {
            case NUMBER, LETTER ->
                Optional.of(head.mark().substring(0, head.mark().length() - 1));
            case BULLET, BANNER, DASH, LINK, OWNER, STATUS, PROGNOSIS, QUOTE, HERE, INDENT, FLUSH -> Optional.empty();
        };
    }

    /** The heading says it; where none does, or only {@code Open}, a tag can. */
    private Disposition disposition() {
        Disposition said = draft.place().disposition().orElse(Disposition.OPEN);
        return said == Disposition.OPEN && ReleaseTags.later(parts.tags()).isPresent() ? Disposition.DEFERRED : said;
    }

    private Optional<String> deferredTo() {
        Optional<String> named = draft.place().deferredTo();
        return named.isPresent() ? named : ReleaseTags.later(parts.tags());
    }

    /** The newest of the trailing group, the tags and the notes, the first of equals; a bare RFC is the least. */
    private Optional<Series> series() {
        Optional<SeriesWords.StatusSeries> said =
                parts.status().isPresent() ? SeriesWords.ofStatus(parts.status().get()) : Optional.empty();
        Optional<Series> newest = said.isPresent() ? said.get().series() : Optional.empty();
        for (String tag : parts.tags()) {
            newest = SeriesWords.newer(newest, SeriesWords.ofTag(tag));
        }
        for (String note : notes) {
            newest = SeriesWords.newer(newest, SeriesWords.ofNote(note));
        }
        return newest;
    }
}
