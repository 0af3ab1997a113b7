package io.github.prognosis.edit;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.SeriesWords;
import io.github.prognosis.parse.WrittenLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The edits that make an item say what another says. */
final class ItemEdits {

    private final ItemName name;
    private final Item before;
    private final Item now;
    private final List<String> area;
    private final List<Edit> edits = new ArrayList<>();

    /** How the edits of an item's own line are chosen. */
    private enum Way {
        /** The verb tells what changed; a version or a deferral that a tag says goes without an edit of the tags. */
        TELLING,
        /** The same, and the tags are set. */
        TAGGED,
        /** Each is set where it is written. */
        PLAIN
    }

    private ItemEdits(ItemName name, Item before, Item now, List<String> area) {
        this.name = name;
        this.before = before;
        this.now = now;
        this.area = area;
    }

    /**
     * Edits that may do it, the most telling first; each is to be tried.
     *
     * @param name what the file calls the item
     * @param before the item, below headings by their old names
     * @param area the headings that it goes below, by their old names
     */
    static List<List<Edit>> ways(ItemName name, Item before, Item now, List<String> area) {
        List<List<Edit>> ways = new ArrayList<>();
        for (Way way : Way.values()) {
            for (boolean named : new boolean[] {false, true}) {
                ItemEdits edits = new ItemEdits(name, before, now, area);
                edits.make(way, named);
                if (!ways.contains(edits.edits)) {
                    ways.add(edits.edits);
                }
            }
        }
        return ways;
    }

    private void add(Verb verb, Optional<String> value) {
        edits.add(new Edit.OfItem(verb, name, value));
    }

    private void set(Verb verb, String value) {
        add(verb, Optional.of(value));
    }

    /**
     * Makes the edits.
     *
     * @param named whether the area is named where it goes without saying
     */
    private void make(Way way, boolean named) {
        boolean telling = way != Way.PLAIN;
        boolean stands = before.disposition() == now.disposition();
        boolean tagged = !stands && before.section().equals(area);
        if (!stands && (!tagged || way == Way.TELLING)) {
            add(verb(), named && !tagged ? Optional.of(Edit.headings(area)) : Optional.empty());
        } else if (!before.section().equals(area)) {
            set(Verb.MOVE, Edit.headings(area));
        }
        if (!before.title().equals(now.title())) {
            set(Verb.RENAME, now.title());
        }
        status(telling);
        boolean series = way == Way.TELLING && edits.stream().anyMatch(edit -> isOf(edit, Verb.SERIES));
        boolean defers = way == Way.TELLING && tagged;
        if (!before.tags().equals(now.tags()) && !series && !defers) {
            set(Verb.TAGS, tags());
        }
        List<String> owners = now.owners().stream()
                .map(owner -> WrittenLines.text(owner).orElse(owner.name()))
                .toList();
        if (!before.owners().equals(now.owners())) {
            set(Verb.OWNERS, String.join(Edit.DIVIDER, owners));
        }
        notes();
        if (!before.links().equals(now.links())) {
            set(Verb.LINKS, String.join(" ", now.links()));
        }
        if (!before.issues().equals(now.issues())) {
            set(Verb.ISSUES, String.join(Edit.DIVIDER, now.issues()));
        }
    }

    private static boolean isOf(Edit edit, Verb verb) {
        return edit instanceof Edit.OfItem item && item.verb() == verb;
    }

    private Verb verb() {
        return switch (now.disposition()) {
            case COMPLETED -> Verb.COMPLETE;
            case DEFERRED -> Verb.DEFER;
            case UP_FOR_GRABS -> Verb.RELEASE;
            case OPEN -> before.disposition() == Disposition.UP_FOR_GRABS ? Verb.CLAIM : Verb.REOPEN;
        };
    }

    private String tags() {
        return String.join(" ", now.tags().stream().map(tag -> '[' + tag + ']').toList());
    }

    private void status(boolean telling) {
        String status = now.status().orElse("");
        if (!before.status().equals(now.status())) {
            boolean series = SeriesWords.ofStatus(status)
                    .flatMap(SeriesWords.StatusSeries::series)
                    .isPresent();
            boolean likelihood = Likelihood.of(status).isPresent()
                    || Likelihood.ofOlder(status).isPresent();
            Verb verb = series ? Verb.SERIES : likelihood ? Verb.PROGNOSIS : Verb.STATUS;
            set(telling ? verb : Verb.STATUS, status);
        } else if (!before.prognosis().equals(now.prognosis())) {
            set(Verb.PROGNOSIS, now.prognosis().map(Likelihood::word).orElse(""));
        } else if (telling
                && !before.series().equals(now.series())
                && now.series().isPresent()) {
            set(Verb.SERIES, now.series().get().toString());
        }
    }

    /** New notes take the places of old ones; where that does not make the order, all are written anew. */
    private void notes() {
        List<String> olds = before.notes();
        List<String> news = now.notes();
        if (olds.equals(news)) {
            return;
        }
        Set<String> kept = new HashSet<>(olds);
        kept.retainAll(news);
        List<String> gone = olds.stream().filter(note -> !kept.contains(note)).toList();
        List<String> come = news.stream().filter(note -> !kept.contains(note)).toList();
        List<String> result = new ArrayList<>();
        int next = 0;
        for (String note : olds) {
            if (kept.contains(note)) {
                result.add(note);
            } else if (next < come.size()) {
                result.add(come.get(next++));
            }
        }
        result.addAll(come.subList(next, come.size()));
        boolean anew = !result.equals(news);
        List<String> unnoted = anew ? List.of() : gone;
        List<String> noted = anew ? news : come;
        if (anew || !gone.isEmpty()) {
            set(Verb.UNNOTE, String.join(Edit.DIVIDER, unnoted));
        }
        if (!noted.isEmpty()) {
            set(Verb.NOTE, String.join(Edit.DIVIDER, noted));
        }
    }
}
