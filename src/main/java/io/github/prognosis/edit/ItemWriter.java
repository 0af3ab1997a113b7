package io.github.prognosis.edit;

import io.github.prognosis.edit.Spelling.Kind;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.parse.Given;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.Passage;
import io.github.prognosis.parse.PlacedItem;
import io.github.prognosis.parse.WrittenItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes in an item's lines what is to change of it; where it stands is none of its concern. */
final class ItemWriter {

    private final Page page;
    private final Manuscript post;
    private final Spelling spelling;
    private final PlacedItem place;
    private final Item wanted;
    private final HeadWriter head;

    private ItemWriter(Page page, Manuscript post, Spelling spelling, PlacedItem place, Item wanted)
            throws UnsayableException {
        this.page = page;
        this.post = post;
        this.spelling = spelling;
        this.place = place;
        this.wanted = wanted;
        this.head = HeadWriter.of(page, post.source(), place);
    }

    /**
     * Writes all in which the wanted item differs from the one that stands there.
     *
     * @param written by what lines it is said; empty if that is not known
     * @throws UnsayableException if the layout has no way to say it
     */
    static void write(
            Page page, Manuscript post, Spelling spelling, PlacedItem place, Item wanted, Optional<WrittenItem> written)
            throws UnsayableException {
        boolean ownLine = written.flatMap(WrittenItem::status).isPresent();
        new ItemWriter(page, post, spelling, place, wanted).write(ownLine);
    }

    private void write(boolean statusHasLine) throws UnsayableException {
        Item item = place.item();
        Optional<Passage> statusLine = below(passage -> passage.given().status());
        boolean newLine =
                statusHasLine && item.status().isEmpty() && wanted.status().isPresent();
        head.write(wanted, statusLine.isEmpty() && !newLine);
        if (newLine) {
            page.putWithin(
                    place.head().endLine(),
                    List.of(spelling.field("Status: " + wanted.status().get(), place)));
        }
        if (statusLine.isPresent() && !item.status().equals(wanted.status())) {
            put(statusLine.get(), wanted.status());
        }
        Optional<Passage> prognosisLine = below(passage -> passage.given().prognosis());
        if (prognosisLine.isPresent() && !item.prognosis().equals(wanted.prognosis())) {
            put(prognosisLine.get(), wanted.prognosis().map(Likelihood::word));
        }
        List<String> tied = tiedIssues();
        boolean behind =
                !wanted.issues().isEmpty() && tied.contains(wanted.issues().get(0));
        ValueWriter values = new ValueWriter(page, post.source(), spelling, place, head, behind);
        values.write(Kind.OWNER, item.owners(), wanted.owners(), Given::owners, Spelling::words);
        values.write(
                Kind.ISSUE, without(tied, item.issues()), without(tied, wanted.issues()), Given::issues, key -> key);
        List<String> notes = values.write(Kind.NOTE, item.notes(), wanted.notes(), Given::notes, note -> note);
        values.writeLinks(wanted.links(), notes);
    }

    private Optional<Passage> below(Predicate<Passage> asked) {
        return place.below().stream().filter(asked).findFirst();
    }

    /** Other words in a passage; none take its lines away. */
    private void put(Passage passage, Optional<String> words) throws UnsayableException {
        Optional<Wording> wording = Wording.of(post.source(), passage);
        if (words.isPresent() && wording.isPresent()) {
            page.replace(wording.get().all(), words.get());
        } else {
            page.remove(passage.line(), passage.endLine());
        }
    }

    /** Keys that links or the title give, which no line of their own says. */
    private List<String> tiedIssues() {
        List<String> tied = new ArrayList<>(place.head().given().issues());
        for (Passage passage : place.below()) {
            if (Kind.of(passage) != Kind.ISSUE) {
                tied.addAll(passage.given().issues());
            }
        }
        for (String link : wanted.links()) {
            tied.add("#" + link.substring(link.lastIndexOf('/') + 1));
        }
        return tied;
    }

    private static List<String> without(List<String> tied, List<String> keys) {
        return keys.stream().filter(key -> !tied.contains(key)).toList();
    }
}
