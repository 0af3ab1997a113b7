package io.github.prognosis.reading;

import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the same message given twice, say once in an archive and once as a file.
 *
 * <p>Two updates of one release are the same if they have one Message-ID and list the same, or one of them, which is cut, a
 * beginning of it; with other ids or none, if they list the same within a week, or undated. A mail that was found in
 * another's body is none if another mail has its Message-ID: anybody can write that.
 */
public final class Duplicates {

    /** A mail that was sent to a wrong list or bounced is sent again at once; a month later the same text says news. */
    private static final int SENT_AGAIN_WITHIN_DAYS = 7;

    /** So many texts with one Message-ID are compared; nobody but an attacker writes as many. */
    private static final int MOST_WITH_ONE_ID = 20;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Update>> byId = new HashMap<>();
    private final Map<String, List<Update>> byContents = new HashMap<>();

    private Duplicates() {}

    /**
     * The updates without those that are there already, in their order.
     *
     * @see #among
     */
    public static List<Update> removed(Collection<Update> updates) {
        IdentityHashMap<Update, Copy> copies = among(updates, List.of());
        return updates.stream().filter(update -> !copies.containsKey(update)).toList();
    }

    /**
     * The updates that do not count, whatever order they come in: of copies all but the {@linkplain CopyRank best}.
     *
     * @param others mails that are no updates, and have ids all the same
     * @return in no order
     */
    static IdentityHashMap<Update, Copy> among(Collection<Update> updates, Collection<SkippedMail> others) {
        IdentityHashMap<Update, Copy> copies = new IdentityHashMap<>();
        Duplicates kept = new Duplicates();
        for (SkippedMail other : others) {
            if (!hasIdOfOriginal(other)) {
                other.id().ifPresent(kept.ids::add);
            }
        }
        Set<String> shared = shared(updates);
        List<Update> rivals = new ArrayList<>();
        for (Update update : updates) {
            if (shared.contains(contained(update))
                    || update.message().id().filter(shared::contains).isPresent()) {
                rivals.add(update);
            } else if (kept.isForged(update)) {
                copies.put(update, new Copy(update, Optional.empty()));
            }
        }
        for (Update update : CopyRank.bestFirst(UpdateOrder.sorted(rivals))) {
            if (kept.isForged(update)) {
                copies.put(update, new Copy(update, Optional.empty()));
                continue;
            }
            Optional<Update> original = kept.original(update);
            if (original.isPresent()) {
                copies.put(update, new Copy(update, original));
            } else {
                kept.add(update);
            }
            if (!update.source().inBody()) {
                update.message().id().ifPresent(kept.ids::add);
            }
        }
        return copies;
    }

    /**
     * The ids and contents that more than one update has: each other update has no copy, whatever it lists, and need not be
     * looked at.
     */
    private static Set<String> shared(Collection<Update> updates) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Update update : updates) {
            String contents = contained(update);
            if (!seen.add(contents)) {
                shared.add(contents);
            }
            Optional<String> id = update.message().id();
            if (id.isPresent() && !seen.add(id.get())) {
                shared.add(id.get());
            }
        }
        return shared;
    }

    /** Whether a mail was skipped because of one with the same id. */
    private static boolean hasIdOfOriginal(SkippedMail mail) {
        return mail.reason() == SkippedMail.Reason.SAME_ID
                || (mail.duplicateOf().isPresent() && mail.duplicateOf().equals(mail.id()));
    }

    /** Whether a mail in another's body has the id of a mail that is in none. */
    private boolean isForged(Update update) {
        return update.source().inBody()
                && update.message().id().filter(ids::contains).isPresent();
    }

    private void add(Update update) {
        update.message()
                .id()
                .ifPresent(id ->
                        byId.computeIfAbsent(id, unused -> new ArrayList<>()).add(update));
        byContents
                .computeIfAbsent(contained(update), unused -> new ArrayList<>())
                .add(update);
    }

    /** What updates of a release share that list the same; a text, as records take long to be compared for the first time. */
    private static String contained(Update update) {
        return update.release() + ' ' + Contents.hash(update);
    }

    private Optional<Update> original(Update update) {
        Optional<Update> withItsId = update.message().id().stream()
                .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                .limit(MOST_WITH_ONE_ID)
                .filter(other -> isCopy(update, other))
                .findFirst();
        return withItsId.or(() -> byContents.getOrDefault(contained(update), List.of()).stream()
                .filter(other -> Copy.daysApart(update, other) <= SENT_AGAIN_WITHIN_DAYS)
                .filter(other -> Contents.same(update, other))
                .findFirst());
    }

    /** Whether two with one id are one mail. Neither can be the cut one if either may be forged: that could be the longer. */
    private static boolean isCopy(Update update, Update other) {
        return update.release().equals(other.release())
                && (update.source().inBody()
                        ? Contents.same(update, other)
                        : Contents.begins(update, other) || Contents.begins(other, update));
    }
}
