package io.github.prognosis.history;

import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Posts of a test, and how the newest release of them stands. */
final class ReleasePosts {

    private static final Message NO_HEADERS =
            new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final List<Update> updates = new ArrayList<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<CheckEvidence> check = Optional.empty();

    /** Adds a post of Xen 4.6 and a day of 2019 with these open items. */
    ReleasePosts open(String day, String... items) {
        return post("4.6", day, "= Open =\n* " + String.join("\n* ", items));
    }

    /** Adds a post of a release and a day of 2019; no day where that is empty. */
    ReleasePosts post(String release, String day, String... lines) {
        Source source = new Source("post" + updates.size() + ".txt", Source.Format.TEXT, OptionalInt.of(1));
        Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse("2019-" + day));
        String body = String.join("\n", lines) + "\n";
        updates.add(UpdateReader.read(new Post(source, NO_HEADERS, release, date, body))
                .update());
        return this;
    }

    ReleasePosts asOf(String day) {
        asOf = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Adds what a check of the newest post found of its items. */
    ReleasePosts checked(String mailsUntil, CheckEvidence.OfItem... items) {
        check = Optional.of(new CheckEvidence(
                "4.6",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(mailsUntil)),
                Optional.empty(),
                List.of(),
                List.of(items)));
        return this;
    }

    ReleaseStatus status() {
        String newest = updates.get(updates.size() - 1).release();
        return ReleaseStatusBuilder.of(updates, newest, asOf, check, MatchOptions.DEFAULT);
    }

    /** The item of that title. */
    StatusItem item(String title) {
        return status().items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** {@code 2 updates, 59 days}; what moves nothing in the newest post. */
    String unchanged(String title) {
        StatusItem item = item(title);
        String updates =
                item.unchanged().isPresent() ? Integer.toString(item.unchanged().getAsInt()) : "-";
        String days = item.days().isPresent() ? Long.toString(item.days().getAsLong()) : "-";
        return updates + " updates, " + days + " days";
    }

    /** {@code danger: unchanged 3, carried-over 1}. */
    String standing(String title) {
        StatusItem item = item(title);
        List<String> reasons = item.reasons().stream()
                .map(risk -> risk.kind().word() + " " + risk.weight())
                .toList();
        return item.group().word() + ": " + String.join(", ", reasons);
    }

    /** What is said of an item by each post, as in {@code new unchanged gone}. */
    String states(String title) {
        return String.join(
                " ",
                item(title).states().stream().map(state -> state.kind().word()).toList());
    }
}
