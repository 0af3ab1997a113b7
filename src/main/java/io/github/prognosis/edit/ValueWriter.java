package io.github.prognosis.edit;

import io.github.prognosis.edit.Spelling.Kind;
import io.github.prognosis.model.Family;
import io.github.prognosis.parse.Given;
import io.github.prognosis.parse.Passage;
import io.github.prognosis.parse.PlacedItem;
import io.github.prognosis.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes the owners, issues, links and notes of an item: lines that stay are left alone. */
final class ValueWriter {

    private final Page page;
    private final SourceText source;
    private final Spelling spelling;
    private final PlacedItem place;
    private final HeadWriter head;

    /** Whether the first key that has a line of its own comes behind those that links give. */
    private final boolean issuesBehindLinks;

    /** The passages that say something else by now. */
    private final Set<Passage> touched = new HashSet<>();

    ValueWriter(
            Page page,
            SourceText source,
            Spelling spelling,
            PlacedItem place,
            HeadWriter head,
            boolean issuesBehindLinks) {
        this.issuesBehindLinks = issuesBehindLinks;
        this.page = page;
        this.source = source;
        this.spelling = spelling;
        this.place = place;
        this.head = head;
    }

    /**
     * Where a value stands.
     *
     * @param passage the passage below the title; empty for the title's line
     * @param index which of those that stand there it is
     */
    private record Slot(Optional<Passage> passage, int index) {}

    /**
     * Writes the values of a kind that are wanted in place of those that are there.
     *
     * @return those that were not there before
     * @throws UnsayableException if one stands where it cannot be written
     */
    <T> List<T> write(Kind kind, List<T> old, List<T> wanted, Function<Given, List<T>> of, Function<T, String> words)
            throws UnsayableException {
        if (old.equals(wanted)) {
            return List.of();
        }
        List<Slot> slots = new ArrayList<>();
        if (kind != Kind.ISSUE) {
            slots(Optional.empty(), of.apply(place.head().given()).size(), slots);
        }
        for (Passage passage : place.below()) {
            if (Kind.of(passage) == kind) {
                slots(Optional.of(passage), of.apply(passage.given()).size(), slots);
            }
        }
        return align(kind, slots, old, wanted, words);
    }

    /**
     * Writes the links that are wanted; those within a note are said by that.
     *
     * @param notes those that are new
     */
    void writeLinks(List<String> wanted, List<String> notes) throws UnsayableException {
        List<Slot> slots = new ArrayList<>();
        List<String> standing = new ArrayList<>();
        add(Optional.empty(), place.head().given().links(), slots, standing);
        for (Passage passage : place.below()) {
            if (!touched.contains(passage)) {
                add(Optional.of(passage), passage.given().links(), slots, standing);
            }
        }
        List<String> own = new ArrayList<>(wanted);
        for (String note : notes) {
            for (String link : new LinkedHashSet<>(wanted)) {
                if (note.contains(link) && Collections.frequency(own, link) > Collections.frequency(standing, link)) {
                    own.remove(link);
                }
            }
        }
        if (!standing.equals(own)) {
            align(Kind.LINK, slots, standing, own, link -> link);
        }
    }

    private static void add(Optional<Passage> passage, List<String> links, List<Slot> slots, List<String> standing) {
        slots(passage, links.size(), slots);
        standing.addAll(links);
    }

    private static void slots(Optional<Passage> passage, int count, List<Slot> slots) {
        for (int i = 0; i < count; i++) {
            slots.add(new Slot(passage, i));
        }
    }

    private <T> List<T> align(Kind kind, List<Slot> slots, List<T> old, List<T> wanted, Function<T, String> words)
            throws UnsayableException {
        if (slots.size() != old.size()) {
            throw new UnsayableException("the " + kind.plural() + " of this item do not stand in lines of their own");
        }
        Alignment<T> alignment = Alignment.of(old, wanted);
        List<T> added = new ArrayList<>(alignment.behind().get(0));
        put(kind, first(kind, slots), alignment.behind().get(0), Optional.empty(), words);
        int from = 0;
        while (from < slots.size()) {
            Optional<Passage> passage = slots.get(from).passage();
            int to = from + 1;
            while (to < slots.size()
                    && passage.isPresent()
                    && slots.get(to).passage().equals(passage)) {
                to++;
            }
            if (passage.isEmpty()) {
                ofHead(kind, slots.get(from).index(), from, alignment, words);
            } else {
                below(kind, passage.get(), from, to, alignment, words);
            }
            for (int i = from; i < to; i++) {
                if (alignment.changed().get(i)) {
                    alignment.now().get(i).ifPresent(added::add);
                }
                added.addAll(alignment.behind().get(i + 1));
            }
            from = to;
        }
        return added;
    }

    private <T> void ofHead(Kind kind, int index, int at, Alignment<T> alignment, Function<T, String> words)
            throws UnsayableException {
        Optional<String> now = alignment.now().get(at).map(words);
        if (alignment.changed().get(at)) {
            switch (kind) {
                case LINK -> head.link(index, now);
                case NOTE -> head.remark(now);
                case OWNER, ISSUE, OTHER ->
                    throw new UnsayableException("the " + kind.plural() + " of this item stand in its line");
            }
        }
        put(kind, place.head().endLine(), alignment.behind().get(at + 1), Optional.empty(), words);
    }

    private <T> void below(
            Kind kind, Passage passage, int from, int to, Alignment<T> alignment, Function<T, String> words)
            throws UnsayableException {
        boolean whole = !alignment.changed().subList(from, to).contains(true);
        List<T> values = new ArrayList<>();
        for (int i = from; i < to; i++) {
            alignment.now().get(i).ifPresent(values::add);
            boolean last = i == to - 1;
            whole &= last || alignment.behind().get(i + 1).isEmpty();
            if (!last) {
                values.addAll(alignment.behind().get(i + 1));
            }
        }
        List<T> behind = alignment.behind().get(to);
        if (!whole) {
            if (Kind.of(passage) != kind) {
                throw new UnsayableException("a link of this item stands in a note, which says it");
            }
            touched.add(passage);
            rewrite(kind, passage, values, words);
        }
        put(kind, passage.endLine(), behind, Optional.of(passage), words);
    }

    /** The first value stands where the passage does, each other in lines of its own. */
    private <T> void rewrite(Kind kind, Passage passage, List<T> values, Function<T, String> words)
            throws UnsayableException {
        if (values.isEmpty()) {
            page.remove(passage.line(), passage.endLine());
            return;
        }
        Wording wording = Wording.of(source, passage)
                .orElseThrow(
                        () -> new UnsayableException("a line of this item holds characters that cannot be written"));
        page.replace(wording.all(), words.apply(values.get(0)));
        put(kind, passage.endLine(), values.subList(1, values.size()), Optional.of(passage), words);
    }

    private <T> void put(Kind kind, int line, List<T> values, Optional<Passage> like, Function<T, String> words) {
        for (T value : values) {
            page.putWithin(line, spelling.lines(kind, words.apply(value), place, like));
        }
    }

    /** The line below which a first value goes. */
    private int first(Kind kind, List<Slot> slots) {
        if (!slots.isEmpty() && slots.get(0).passage().isPresent()) {
            return slots.get(0).passage().get().line() - 1;
        }
        int line = place.head().endLine();
        for (Passage passage : place.below()) {
            Kind other = Kind.of(passage);
            boolean above = switch (kind) {
                case OWNER, OTHER -> false;
                case ISSUE -> issuesBehindLinks && !passage.given().issues().isEmpty();
                case LINK -> spelling.family() == Family.SCRIPTED && (other == Kind.OWNER || other == Kind.ISSUE);
                case NOTE -> spelling.family() != Family.NUMBERED || other == Kind.LINK;
            };
            line = above ? passage.endLine() : line;
        }
        return line;
    }
}
