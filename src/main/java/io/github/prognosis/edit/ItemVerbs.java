package io.github.prognosis.edit;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.SeriesWords;
import io.github.prognosis.model.Target;
import io.github.prognosis.parse.ReleaseTags;
import io.github.prognosis.parse.WrittenItem;
import io.github.prognosis.parse.WrittenLines;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes edits in the lines of an item, one verb after the other. */
final class ItemVerbs {

    private static final Pattern TARGET = Pattern.compile("(4\\.\\d{1,3})(\\?)?");

    private final PostWords post;
    private final ItemLines lines;

    /** The lines before any edit, which tell where each value stands. */
    private final ItemLines before;

    private final ItemPlace place;
    private final ItemRemarks remarks;

    /** What is missed of the remarks, once that was asked: an item may have thousands of such edits. */
    private Optional<Optional<String>> missedRemarks = Optional.empty();

    ItemVerbs(PostWords post, Item item, ItemLines lines, List<Edit.OfItem> edits) {
        this.post = post;
        this.lines = lines;
        this.before = new ItemLines(lines.written());
        this.place = new ItemPlace(post, item, lines);
        this.remarks = new ItemRemarks(lines, edits);
    }

    /**
     * Makes one edit.
     *
     * @throws EditException if it cannot be made
     */
    void make(Edit.OfItem edit) throws EditException {
        String value = WhiteSpace.fold(edit.value().orElse(""));
        switch (edit.verb()) {
            case COMPLETE, DEFER, REOPEN, RELEASE, CLAIM, MOVE -> place.make(edit);
            case DROP -> throw new IllegalArgumentException("what is dropped has no lines");
            case RENAME -> lines.title = value;
            case SERIES -> series(value);
            case STATUS, PROGNOSIS -> write(StatusSlot.of(edit.verb(), value, before, post), value);
            case TAGS -> tags(value);
            case TARGET -> target(value);
            case OWNERS -> owners(edit.values());
            case ISSUES -> issues(edit.values());
            case LINKS, LINK, UNLINK, NOTE, UNNOTE -> remarks.make(edit);
        }
    }

    /** Ends it once each edit is made. */
    void finish() {
        remarks.finish();
    }

    private void write(StatusSlot slot, String value) {
        Optional<String> text = Optional.of(value).filter(words -> !words.isEmpty());
        switch (slot) {
            case GROUP -> lines.group = text;
            case LINE -> lines.status = text;
            case PROGNOSIS_LINE -> lines.prognosis = text;
            case TAG -> throw new IllegalArgumentException("a tag has more than a value");
        }
    }

    private void series(String value) throws EditException {
        Optional<SeriesWords.StatusSeries> said = SeriesWords.ofStatus(value);
        if (said.isEmpty() && !value.isEmpty()) {
            throw new EditException(1, "\"" + value + "\" is no version; write v5, RFC v2 or v4 -> v5");
        }
        StatusSlot slot = StatusSlot.of(Verb.SERIES, value, before, post);
        if (slot != StatusSlot.TAG) {
            write(slot, value);
            return;
        }
        Optional<Series> series = said.flatMap(SeriesWords.StatusSeries::series);
        List<String> tags = new ArrayList<>();
        boolean written = false;
        for (String tag : lines.tags) {
            Optional<String> changed = written ? Optional.empty() : SeriesWords.inTag(tag, series);
            written |= changed.isPresent();
            tags.add(changed.orElse(tag));
        }
        tags.removeIf(String::isEmpty);
        if (!written && series.isPresent()) {
            tags.add(series.get().toString());
        }
        lines.tags = tags;
    }

    private void tags(String value) throws EditException {
        lines.tags = value.isEmpty()
                ? List.of()
                : WrittenLines.tags(value)
                        .orElseThrow(() -> new EditException(
                                1, "tags are groups in square brackets, as in [4.21], and not \"" + value + '"'));
    }

    private void target(String value) throws EditException {
        Matcher release = TARGET.matcher(value);
        if (!release.matches() && !value.isEmpty()) {
            throw new EditException(1, "a target is a release, 4.21 or 4.21?, and not \"" + value + '"');
        }
        lines.tags = ReleaseTags.withTarget(
                lines.tags,
                value.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Target(release.group(1), release.group(2) != null)));
    }

    private void owners(List<String> names) throws EditException {
        List<Owner> owners = new ArrayList<>();
        for (String name : names) {
            owners.addAll(WrittenLines.owners(name)
                    .orElseThrow(() -> new EditException(1, "\"" + name + "\" would not be read as people")));
        }
        lines.owners = owners;
    }

    /** The keys of links are said by these. */
    private void issues(List<String> keys) throws EditException {
        List<String> issues = new ArrayList<>();
        for (String key : keys) {
            List<String> read = WrittenLines.issues(key);
            if (read.isEmpty()) {
                throw new EditException(1, "\"" + key + "\" would not be read as an issue; write XEN-28 or #11");
            }
            read.stream().filter(one -> !issues.contains(one)).forEach(issues::add);
        }
        lines.issues = issues;
    }

    /** What is missed of what an edit asks for, once the item is read again; empty if nothing is. */
    Optional<String> missed(Edit.OfItem edit, Item read) {
        String value = WhiteSpace.fold(edit.value().orElse(""));
        return switch (edit.verb()) {
            case COMPLETE, DEFER, REOPEN, RELEASE, CLAIM, MOVE -> place.missed(edit, read);
            case SERIES -> missedSeries(value, read);
            case PROGNOSIS ->
                value.isEmpty() == read.prognosis().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                value.isEmpty()
                                        ? "another line says the prognosis too"
                                        : "\"" + value + "\" is no word of the scale: "
                                                + ItemEditing.scale(post.isOlderScale()));
            case STATUS ->
                read.status().orElse("").equals(value)
                        ? Optional.empty()
                        : Optional.of("another line says the status too");
            case TARGET ->
                read.target().map(Target::toString).orElse("").equals(value)
                        ? Optional.empty()
                        : Optional.of("another tag says the target too");
            case ISSUES ->
                read.issues().equals(lines.issues)
                                || (edit.values().isEmpty() && read.issues().isEmpty())
                        ? Optional.empty()
                        : Optional.of("its links name issues too, in another order: "
                                + String.join(Edit.DIVIDER, read.issues()));
            case LINKS, LINK, UNLINK, NOTE, UNNOTE -> {
                if (missedRemarks.isEmpty()) {
                    missedRemarks = Optional.of(remarks.missed(read));
                }
                yield missedRemarks.get();
            }
            case DROP, RENAME, TAGS, OWNERS -> Optional.empty();
        };
    }

    private static Optional<String> missedSeries(String value, Item read) {
        Optional<Series> wanted = SeriesWords.ofStatus(value).flatMap(SeriesWords.StatusSeries::series);
        return read.series().equals(wanted)
                ? Optional.empty()
                : Optional.of(
                        "the item says " + read.series().map(Series::toString).orElse("no version") + " elsewhere");
    }

    /** Where items of a disposition verb stand. */
    static Disposition disposition(Verb verb) {
        return switch (verb) {
            case COMPLETE -> Disposition.COMPLETED;
            case DEFER -> Disposition.DEFERRED;
            case RELEASE -> Disposition.UP_FOR_GRABS;
            case REOPEN, CLAIM -> Disposition.OPEN;
            case DROP,
                    MOVE,
                    RENAME,
                    SERIES,
                    STATUS,
                    PROGNOSIS,
                    TAGS,
                    TARGET,
                    OWNERS,
                    ISSUES,
                    LINKS,
                    LINK,
                    UNLINK,
                    NOTE,
                    UNNOTE -> throw new IllegalArgumentException("says nothing of where an item stands: " + verb);
        };
    }

    static boolean isUrl(String text) {
        return WrittenItem.linksOf(text).equals(List.of(text));
    }
}
