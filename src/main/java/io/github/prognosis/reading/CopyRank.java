package io.github.prognosis.reading;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much an update is to be trusted among its copies: first one that was found as a mail of its own and not in another's
 * body, then the undamaged, the longer, the dated one and one with an id; of equals the first in {@link UpdateOrder}.
 */
final class CopyRank {

    private static final Comparator<CopyRank> BEST_FIRST = Comparator.comparing(CopyRank::inBody)
            .thenComparing(CopyRank::damaged)
            .thenComparing(CopyRank::items, Comparator.reverseOrder())
            .thenComparing(CopyRank::milestones, Comparator.reverseOrder())
            .thenComparing(CopyRank::lost)
            .thenComparing(CopyRank::length, Comparator.reverseOrder())
            .thenComparing(CopyRank::dated, Comparator.reverseOrder())
            .thenComparing(CopyRank::named, Comparator.reverseOrder());

    /** Updates that are in their order, the one first that counts among its copies. */
    static List<Update> bestFirst(List<Update> sorted) {
        return sorted.stream()
                .map(CopyRank::new)
                .sorted(BEST_FIRST)
                .map(CopyRank::update)
                .toList();
    }

    private final Update update;

    /** Counted when another update lists as much, as that takes a look at each item; negative before. */
    private long lost = -1;

    private long length = -1;

    private CopyRank(Update update) {
        this.update = update;
    }

    private Update update() {
        return update;
    }

    private boolean inBody() {
        return update.source().inBody();
    }

    private boolean damaged() {
        return isDamaged(update);
    }

    private int items() {
        return update.items().size();
    }

    private int milestones() {
        return update.timeline().milestones().size();
    }

    private long lost() {
        if (lost < 0) {
            lost = texts(update).filter(text -> text.contains(Contents.LOST)).count();
        }
        return lost;
    }

    private long length() {
        if (length < 0) {
            length = texts(update).mapToLong(CopyRank::length).sum();
        }
        return length;
    }

    private boolean dated() {
        return update.date().isPresent();
    }

    private boolean named() {
        return update.message().id().isPresent();
    }

    /** Whether some of its text may be missing. */
    static boolean isDamaged(Update update) {
        return update.diagnostics().stream().anyMatch(Mail::costsText);
    }

    /** How many letters and digits it has, one more as it has an end: where a status is cut its bracket is the title's. */
    private static long length(String text) {
        return 1 + text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static Stream<String> texts(Update update) {
        return update.items().stream().flatMap(CopyRank::texts);
    }

    private static Stream<String> texts(Item item) {
        return Stream.of(
                        Stream.of(item.title()),
                        item.status().stream(),
                        item.tags().stream(),
                        item.ownerNames().stream(),
                        item.links().stream(),
                        item.notes().stream())
                .flatMap(texts -> texts);
    }
}
