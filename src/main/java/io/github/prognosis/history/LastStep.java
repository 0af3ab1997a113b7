package io.github.prognosis.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed from the last update but one to the newest.
 *
 * @param from the day of the one before; empty if it is not known
 * @param to the day of the newest; empty if it is not known
 * @param open how many items were open before
 * @param became what became of them, in the order of {@link Fate}; those that nothing became of are left out
 * @param groups what is to be told of items, the worst first
 */
public record LastStep(
        Optional<LocalDate> from, Optional<LocalDate> to, int open, List<Became> became, List<Group> groups) {

    public LastStep {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        became = List.copyOf(became);
        groups = List.copyOf(groups);
    }

    /** How many of the open ones came to something. */
    public record Became(Fate fate, int items) {}

    /** What became of an open item. */
    public enum Fate {
        /** It is still open. */
        OPEN("still open"),
        /** It is in the tree. */
        COMPLETED("completed"),
        /** It is put off. */
        DEFERRED("deferred"),
        /** Nobody works on it. */
        UP_FOR_GRABS("up for grabs"),
        /** It is not listed, without a word. */
        GONE("gone without a word"),
        /** Another item stands for it. */
        MERGED("told under another title");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** What stands behind the number. */
        public String words() {
            return words;
        }

        /** The word in JSON, as in {@code up-for-grabs}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Items of which the same is to be told, by title; at least one. */
    public record Group(News news, List<StatusItem> items) {
        public Group {
            items = items.stream()
                    .sorted(Comparator.comparing(item -> item.title().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    /** What is to be told, the worst first. */
    public enum News {
        /** Not listed any more. */
        GONE("Gone without a word"),
        /** The prognosis went down, or it was completed. */
        FELL("Fell back"),
        /** Put off now. */
        DEFERRED("Deferred"),
        /** Nobody works on it now. */
        UP_FOR_GRABS("Up for grabs"),
        /** In the tree now. */
        COMPLETED("Completed"),
        /** Something moved. */
        MOVED("Moved on: a new version, status or prognosis"),
        /** Listed for the first time, or again. */
        NEW("New in the list");

        private final String heading;

        News(String heading) {
            this.heading = heading;
        }

        /** What stands above the items. */
        public String heading() {
            return heading;
        }

        /** The word in JSON, as in {@code up-for-grabs}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
