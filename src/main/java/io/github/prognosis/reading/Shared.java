package io.github.prognosis.reading;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes what successive updates say alike one and the same object: a post repeats most of the one before, word by word.
 *
 * <p>What was seen is kept in places that its hash tells, and only as long as nothing else is to stand there: so much needs
 * little memory and the same time whatever comes. What is missed is only not shared.
 *
 * <p>The first updates are left as they are: they need little, and how records of a kind are
 * compared Java makes up when it first compares two, which takes longer than to read a post.
 */
final class Shared {

    private static final int PLACES = 1 << 16;

    /** So many items that nothing is shared of take about as many kilobytes. */
    private static final int FIRST_ITEMS = 2_000;

    private Object[] seen = new Object[0];
    private long items;

    /** The same update. */
    Update of(Update update) {
        items += update.items().size();
        if (items <= FIRST_ITEMS) {
            return update;
        }
        if (seen.length == 0) {
            seen = new Object[PLACES];
        }
        return new Update(
                update.source(),
                update.message(),
                one(update.release()),
                update.date(),
                update.family(),
                list(update.scale()),
                one(update.timeline()),
                list(update.sections()),
                update.items().stream().map(this::item).toList(),
                update.digest(),
                update.diagnostics(),
                update.fingerprint());
    }

    private Item item(Item item) {
        return new Item(
                one(item.title()),
                one(item.number()),
                list(item.tags()),
                list(item.aliases()),
                one(item.status()),
                one(item.prognosis()),
                one(item.series()),
                item.disposition(),
                one(item.deferredTo()),
                one(item.target()),
                list(item.section()),
                one(item.area()),
                list(item.owners()),
                list(item.issues()),
                list(item.links()),
                list(item.notes()),
                item.line(),
                item.endLine());
    }

    private <T> List<T> list(List<T> list) {
        List<T> known = one(list);
        if (known != list) {
            return known;
        }
        List<T> shared = new ArrayList<>(list.size());
        list.forEach(element -> shared.add(one(element)));
        List<T> copy = List.copyOf(shared);
        seen[place(copy)] = copy;
        return copy;
    }

    /** One that equals it and was seen; else itself. */
    @SuppressWarnings("unchecked") // what equals it and is of its class is of its type
    private <T> T one(T value) {
        int place = place(value);
        Object known = seen[place];
        if (value.equals(known) && value.getClass() == known.getClass()) {
            return (T) known;
        }
        seen[place] = value;
        return value;
    }

    private static int place(Object value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return hash >>> 16;
    }
}
