package io.github.prognosis.reading;

import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import io.github.prognosis.source.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what is doubtful about updates that all count: two with one Message-ID, and one without a date among others. */
final class Doubts {

    private static final String UNDATED = "undated";

    private Doubts() {}

    /** What is to be said of these, in their order. */
    static List<Problem> about(Collection<Update> updates) {
        List<Problem> doubts = new ArrayList<>();
        if (updates.size() < 2) {
            return doubts;
        }
        Map<String, Update> byId = new HashMap<>();
        Map<String, Integer> ofRelease = new HashMap<>();
        updates.forEach(update -> ofRelease.merge(update.release(), 1, Integer::sum));
        for (Update update : UpdateOrder.sorted(updates)) {
            update.message().id().ifPresent(id -> {
                Update before = byId.put(id, update);
                if (before != null) {
                    doubts.add(sameId(update, before, id));
                }
            });
            if (update.date().isEmpty() && ofRelease.getOrDefault(update.release(), 0) > 1) {
                doubts.add(Copy.warning(
                        update,
                        UNDATED,
                        "it has no date; it counts as older than the dated updates of Xen " + update.release()));
            }
        }
        return doubts;
    }

    private static Problem sameId(Update update, Update before, String id) {
        return Copy.warning(
                update,
                SkippedMail.Reason.SAME_ID.word(),
                "the update of " + Copy.day(update) + " has the message-id " + id + " that another of "
                        + Copy.day(before) + " has, which says something else; both count");
    }
}
