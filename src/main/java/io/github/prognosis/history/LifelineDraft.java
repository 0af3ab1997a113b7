package io.github.prognosis.history;

import io.github.prognosis.diff.Change;
import io.github.prognosis.history.Lifeline.Ending;
import io.github.prognosis.history.Lifeline.Entry;
import io.github.prognosis.history.Lifeline.How;
import io.github.prognosis.history.Lifeline.Presence;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Release;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A lifeline while the updates are gone through. */
final class LifelineDraft {

    private static final Comparator<Entry> BY_RELEASE =
            Comparator.comparing(step -> Release.of(step.update().release()));

    private final List<Entry> steps = new ArrayList<>();
    private int latestListing = -1;

    /**
     * Adds an update that lists the item.
     *
     * @param entry the number of the update in the changelog
     * @param back whether the update before does not
     */
    void listed(int entry, Update update, Item item, boolean back, Optional<Change.OfItem> change) {
        Presence presence = steps.isEmpty() ? Presence.FIRST : back ? Presence.BACK : Presence.THERE;
        steps.add(new Entry(update, presence, Optional.of(item), change, false));
        latestListing = entry;
    }

    /** Adds an update that does not list the item any more. */
    void gone(Update update, Change.OfItem change) {
        steps.add(new Entry(update, Presence.GONE, Optional.empty(), Optional.of(change), false));
    }

    /**
     * The lifeline.
     *
     * @param isContinued whether a later update is compared with that one
     * @param newest the number of the last entry of the changelog
     */
    Lifeline finish(Predicate<Update> isContinued, int newest) {
        List<Entry> listed =
                steps.stream().filter(step -> step.item().isPresent()).toList();
        Set<String> titles = new LinkedHashSet<>();
        for (Entry step : listed) {
            String title = step.item().orElseThrow().title();
            titles.remove(title);
            titles.add(title);
        }
        Update lastSeen = listed.get(listed.size() - 1).update();
        return new Lifeline(
                List.copyOf(titles),
                listed.get(0).update(),
                lastSeen,
                listed.size(),
                steps,
                ending(isContinued, newest));
    }

    /** Of releases whose updates overlap in time the later release has the last word. */
    private Ending ending(Predicate<Update> isContinued, int newest) {
        List<Entry> ordered = steps.stream().sorted(BY_RELEASE).toList();
        List<Entry> listed =
                ordered.stream().filter(step -> step.item().isPresent()).toList();
        Entry last = listed.get(listed.size() - 1);
        Item item = last.item().orElseThrow();
        if (item.disposition() == Disposition.COMPLETED) {
            return new Ending(How.COMPLETED, since(listed), Optional.empty());
        }
        if (item.disposition() == Disposition.DEFERRED) {
            return new Ending(How.DEFERRED, since(listed), item.deferredTo());
        }
        Entry end = ordered.get(ordered.size() - 1);
        if (end.presence() == Presence.GONE) {
            return new Ending(How.REMOVED, end.update(), Optional.empty());
        }
        if (isContinued.test(last.update())) {
            return new Ending(How.TWIN, last.update(), Optional.empty());
        }
        if (item.disposition() == Disposition.UP_FOR_GRABS) {
            return new Ending(How.UP_FOR_GRABS, since(listed), Optional.empty());
        }
        How how = latestListing == newest ? How.OPEN : How.END_OF_RELEASE;
        return new Ending(how, last.update(), Optional.empty());
    }

    /** The update in which the item came to stand where it stands last. */
    private static Update since(List<Entry> listed) {
        int first = listed.size() - 1;
        while (first > 0 && disposition(listed.get(first - 1)) == disposition(listed.get(first))) {
            first--;
        }
        return listed.get(first).update();
    }

    private static Disposition disposition(Entry step) {
        return step.item().orElseThrow().disposition();
    }
}
