package io.github.prognosis.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a check of the newest update found on the list and in the tree.
 *
 * @param release the release that the checked update is of
 * @param id the Message-ID of the checked update; empty if it has none
 * @param date its day; empty if it has none
 * @param mailsUntil the last day of which mails are known; empty without any
 * @param commitsUntil the last day of which commits are known; empty without any
 * @param filter what the check was filtered by; empty if nothing is left out
 */
public record CheckEvidence(
        String release,
        Optional<String> id,
        Optional<LocalDate> date,
        Optional<LocalDate> mailsUntil,
        Optional<LocalDate> commitsUntil,
        List<String> filter,
        List<OfItem> items) {

    public CheckEvidence {
        Objects.requireNonNull(release);
        Objects.requireNonNull(id);
        Objects.requireNonNull(date);
        Objects.requireNonNull(mailsUntil);
        Objects.requireNonNull(commitsUntil);
        filter = List.copyOf(filter);
        items = List.copyOf(items);
    }

    /** Its items by their line in the post. */
    Map<Integer, OfItem> byLine() {
        Map<Integer, OfItem> byLine = new HashMap<>();
        items.forEach(item -> byLine.put(item.line(), item));
        return byLine;
    }

    /**
     * What is known of an item.
     *
     * @param line the 1-based line of the post that it begins in
     * @param series its patch series; empty if that is not known
     */
    public record OfItem(String title, int line, Optional<KnownSeries> series, List<Found> findings) {
        public OfItem {
            Objects.requireNonNull(title);
            Objects.requireNonNull(series);
            findings = List.copyOf(findings);
        }

        /** What a rule found; empty if it found nothing. */
        Optional<Found> found(String rule) {
            return findings.stream().filter(one -> one.rule().equals(rule)).findFirst();
        }
    }

    /**
     * A patch series.
     *
     * @param lastMail the day of its last mail; empty if that is not known
     * @param patches how many patches its newest version has
     * @param committed how many of them are in the tree; empty if no tree was looked at
     * @param lastCommit the day of the last of them; empty if there is none
     * @param link where it is to be read; empty if that is not known
     */
    public record KnownSeries(
            Optional<LocalDate> lastMail,
            int patches,
            OptionalInt committed,
            Optional<LocalDate> lastCommit,
            Optional<String> link) {
        public KnownSeries {
            Objects.requireNonNull(lastMail);
            Objects.requireNonNull(committed);
            Objects.requireNonNull(lastCommit);
            Objects.requireNonNull(link);
        }
    }

    /**
     * What a rule found about an item.
     *
     * @param rule its name, as in {@code late}
     * @param level as in {@code warn}
     */
    public record Found(String rule, String level, String message) {
        public Found {
            Objects.requireNonNull(rule);
            Objects.requireNonNull(level);
            Objects.requireNonNull(message);
        }
    }
}
