package io.github.prognosis.edit;

import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.model.Item;
import io.github.prognosis.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds edits of one item that cannot all be made, as two say what stands in one place. */
final class Contradictions {

    /** What an edit writes to. */
    private enum Slot {
        WHOLE,
        PLACE,
        RELEASE_TAG,
        VERSION_TAG,
        TITLE,
        GROUP,
        LINE,
        PROGNOSIS_LINE,
        OWNERS,
        ISSUES,
        LINKS
    }

    private Contradictions() {}

    /** The edits of an item that can be made together, each once; an error for each that contradicts one above it. */
    static List<Numbered> without(PostWords post, Item item, List<Numbered> edits, List<Diagnostic> refusals) {
        Optional<ItemLines> lines =
                edits.size() < 2 ? Optional.empty() : post.lines(item).map(ItemLines::new);
        Set<Edit> once = new HashSet<>();
        Map<Slot, Numbered> written = new HashMap<>();
        List<Numbered> together = new ArrayList<>();
        for (Numbered edit : edits) {
            boolean again = !once.add(edit.edit());
            if (again && !adds((Edit.OfItem) edit.edit())) {
                continue;
            }
            List<Slot> slots = slots(post, (Edit.OfItem) edit.edit(), lines);
            Optional<Numbered> above = slots.stream()
                    .flatMap(slot -> Optional.ofNullable(written.get(slot)).stream())
                    .findFirst()
                    .or(() -> ofWhole(written, slots, together))
                    .or(() -> ofLinks((Edit.OfItem) edit.edit(), together));
            if (above.isPresent()) {
                refusals.add(EditsFile.error(
                        edit.line(),
                        1,
                        "contradicts line " + above.get().line() + ", \""
                                + above.get().edit().line() + '"'));
                continue;
            }
            slots.forEach(slot -> written.put(slot, edit));
            together.add(edit);
        }
        return together;
    }

    /** What adds may stand twice. */
    private static boolean adds(Edit.OfItem edit) {
        return edit.verb() == Verb.NOTE;
    }

    private static Optional<Numbered> ofWhole(Map<Slot, Numbered> written, List<Slot> slots, List<Numbered> together) {
        if (written.containsKey(Slot.WHOLE)) {
            return Optional.of(written.get(Slot.WHOLE));
        }
        return slots.contains(Slot.WHOLE) ? together.stream().findFirst() : Optional.empty();
    }

    /** What sets the links leaves nothing to add or to take away. */
    private static Optional<Numbered> ofLinks(Edit.OfItem edit, List<Numbered> together) {
        Verb verb = edit.verb();
        if (!verb.isOfLinks()) {
            return Optional.empty();
        }
        return together.stream()
                .filter(other -> {
                    Verb above = ((Edit.OfItem) other.edit()).verb();
                    return above.isOfLinks() && (verb == Verb.LINKS) != (above == Verb.LINKS);
                })
                .findFirst();
    }

    private static List<Slot> slots(PostWords post, Edit.OfItem edit, Optional<ItemLines> lines) {
        return switch (edit.verb()) {
            case COMPLETE, REOPEN, RELEASE, CLAIM, MOVE -> List.of(Slot.PLACE);
            case DEFER ->
                ItemPlace.tags(edit, post.areas()) ? List.of(Slot.PLACE, Slot.RELEASE_TAG) : List.of(Slot.PLACE);
            case DROP -> List.of(Slot.WHOLE);
            case RENAME -> List.of(Slot.TITLE);
            case TAGS -> List.of(Slot.RELEASE_TAG, Slot.VERSION_TAG);
            case TARGET -> List.of(Slot.RELEASE_TAG);
            case SERIES, STATUS, PROGNOSIS ->
                lines.map(said -> List.of(slot(post, edit, said))).orElse(List.of());
            case OWNERS -> List.of(Slot.OWNERS);
            case ISSUES -> List.of(Slot.ISSUES);
            case LINKS -> List.of(Slot.LINKS);
            case LINK, UNLINK, NOTE, UNNOTE -> List.of();
        };
    }

    private static Slot slot(PostWords post, Edit.OfItem edit, ItemLines lines) {
        return switch (StatusSlot.of(edit.verb(), edit.value().orElse(""), lines, post)) {
            case GROUP -> Slot.GROUP;
            case TAG -> Slot.VERSION_TAG;
            case LINE -> Slot.LINE;
            case PROGNOSIS_LINE -> Slot.PROGNOSIS_LINE;
        };
    }
}
