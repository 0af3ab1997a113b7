package io.github.prognosis.diff;

import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.List;

/**
 * Numbers by which the changes between two updates are known in every run: hashes of what each change says, so that another
 * post in the archive, a filter or another format makes no difference.
 */
final class ChangeNumbers {

    private final long updates;
    private final StableNumbers numbers = new StableNumbers();

    ChangeNumbers(Update oldUpdate, Update newUpdate) {
        this.updates = update(newUpdate, update(oldUpdate, StableNumbers.START));
    }

    private static long update(Update update, long hash) {
        return StableNumbers.text(
                update.date().map(LocalDate::toString).orElse(""), StableNumbers.text(update.release(), hash));
    }

    /** The number of the next change; of those that say the same the second has another than the first. */
    long next(List<String> section, String title, Difference main) {
        ChangeKind kind = main.kind() == ChangeKind.RETURNED ? ChangeKind.ADDED : main.kind();
        long hash = StableNumbers.text(kind.word(), StableNumbers.text(title, StableNumbers.texts(section, updates)));
        return numbers.next(value(main.newValue(), value(main.oldValue(), hash)));
    }

    private static long value(Value value, long hash) {
        List<String> texts = value instanceof Value.Texts many
                ? many.texts()
                : ((Value.Text) value).text().stream().toList();
        return StableNumbers.texts(texts, hash);
    }
}
