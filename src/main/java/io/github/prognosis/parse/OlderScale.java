package io.github.prognosis.parse;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Brackets;
import java.util.List;
import java.util.Optional;

/** Tells whether a post is written with the scale of 4.2 to 4.4: {@code not for < poor < fair < good < excellent}. */
final class OlderScale {

    /** Of the releases of that time the last, 4.4. */
    private static final String LAST = "4.4";

    private OlderScale() {}

    /** By the words that only one of the scales has; where there are none, by the release. */
    static boolean isUsed(String release, List<ListedItem> items) {
        boolean newer = false;
        for (ListedItem item : items) {
            Optional<String> said = said(item);
            if (said.isPresent()) {
                Optional<Likelihood> older = Likelihood.ofOlder(said.get());
                if (older.isPresent() && older.get().isOlderOnly()) {
                    return true;
                }
                newer |= older.isEmpty() && Likelihood.of(said.get()).isPresent();
            }
        }
        return !newer && isOf(release);
    }

    /** Whether a post that was read is written with it. */
    static boolean isUsed(Update update) {
        boolean newer = false;
        for (Item item : update.items()) {
            if (item.prognosis().isPresent()) {
                newer |= item.prognosis().get().isComparable(Likelihood.NONE);
                if (!newer) {
                    return true;
                }
            }
        }
        return !newer && isOf(update.release());
    }

    private static boolean isOf(String release) {
        return release.length() == LAST.length() && release.compareTo(LAST) <= 0;
    }

    /** What stands in the bracket behind the title, or behind {@code prognosis:}. */
    private static Optional<String> said(ListedItem item) {
        for (Detail detail : item.details()) {
            if (detail instanceof Field field && field.name() == Opener.PROGNOSIS) {
                return Optional.of(field.text());
            }
        }
        int open = Brackets.openingOfLastGroup(item.title());
        return open < 0
                ? Optional.empty()
                : Optional.of(item.title()
                        .substring(open + 1, item.title().length() - 1)
                        .strip());
    }
}
