package io.github.prognosis.diff;

import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers by which the changes between two updates are known in every run: hashes of what each change says, so that another
 * post in the archive, a filter or another format makes no difference.
 */
final class ChangeNumbers {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int BITS = 4 * Change.ID_DIGITS;

    private final long updates;
    private final Map<Long, Integer> counts = new HashMap<>();

    ChangeNumbers(Update oldUpdate, Update newUpdate) {
        this.updates = update(newUpdate, update(oldUpdate, START));
    }

    private static long update(Update update, long hash) {
        return hash(update.date().map(LocalDate::toString).orElse(""), hash(update.release(), hash));
    }

    /** The number of the next change; of those that say the same the second has another than the first. */
    long next(List<String> section, String title, Difference main) {
        ChangeKind kind = main.kind() == ChangeKind.RETURNED ? ChangeKind.ADDED : main.kind();
        long hash = hash(kind.word(), hash(title, texts(section, updates)));
        hash = value(main.newValue(), value(main.oldValue(), hash));
        int count = counts.merge(hash, 1, Integer::sum);
        return mixed(hash + PRIME * (count - 1)) >>> (Long.SIZE - BITS);
    }

    private static long value(Value value, long hash) {
        List<String> texts = value instanceof Value.Texts many
                ? many.texts()
                : ((Value.Text) value).text().stream().toList();
        return texts(texts, hash);
    }

    private static long texts(List<String> texts, long start) {
        long hash = hash(Integer.toString(texts.size()), start);
        for (String text : texts) {
            hash = hash(text, hash);
        }
        return hash;
    }

    /** The FNV-1a hash of the characters, and of where they end. */
    private static long hash(String text, long start) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return (hash ^ Character.MIN_SURROGATE) * PRIME;
    }

    /** Every bit of a hash counts for every bit of the number: the last step of MurmurHash3. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
