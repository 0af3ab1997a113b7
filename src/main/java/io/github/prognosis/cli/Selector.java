package io.github.prognosis.cli;

import io.github.prognosis.model.Release;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Which update of an archive is meant: what stands behind the {@code #}.
 *
 * <p>A message-id, a day, a month or year that holds just one, a release, of which it is the newest, {@code first}, {@code
 * last}, or {@code last-1}, the one before the last.
 *
 * @param word as it was given
 */
record Selector(String word) {

    private static final Pattern RELEASE = Pattern.compile("4\\.[0-9]{1,3}");
    private static final Pattern LAST = Pattern.compile("last(?:-([0-9]{1,6}))?");

    /** A message-id as in mails, in angle brackets or not. */
    private String id() {
        return word.replaceAll("^<|>$", "");
    }

    /**
     * The updates that are meant; one, if the word names one.
     *
     * @param updates all of the archive, by date
     * @param skipped mails of which a copy is among the updates
     */
    List<Update> of(List<Update> updates, List<SkippedMail> skipped) {
        List<Update> named = with(id(), updates);
        if (named.isEmpty()) {
            named = skipped.stream()
                    .filter(mail -> mail.id().filter(id()::equals).isPresent())
                    .flatMap(mail -> mail.duplicateOf().stream())
                    .findFirst()
                    .map(original -> with(original, updates))
                    .orElse(List.of());
        }
        return named.isEmpty() ? placed(updates) : named;
    }

    /** The schedules of that message-id; all else names updates only. */
    List<Schedule> of(List<Schedule> schedules) {
        return schedules.stream()
                .filter(schedule -> schedule.message().id().filter(id()::equals).isPresent())
                .toList();
    }

    private static List<Update> with(String id, List<Update> updates) {
        return only(updates, update -> update.message().id().filter(id::equals).isPresent());
    }

    private List<Update> placed(List<Update> updates) {
        Matcher last = LAST.matcher(word);
        if (last.matches()) {
            int back = last.group(1) == null ? 0 : Integer.parseInt(last.group(1));
            return at(updates.size() - 1 - back, updates);
        }
        if (word.equals("first")) {
            return at(0, updates);
        }
        if (RELEASE.matcher(word).matches()) {
            List<Update> ofRelease = only(updates, update -> update.release().equals(word));
            return at(ofRelease.size() - 1, ofRelease);
        }
        return Days.of(word).map(days -> only(updates, days::include)).orElse(List.of());
    }

    private static List<Update> at(int index, List<Update> updates) {
        return index >= 0 && index < updates.size() ? List.of(updates.get(index)) : List.of();
    }

    private static List<Update> only(List<Update> updates, Predicate<Update> named) {
        return updates.stream().filter(named).toList();
    }

    /**
     * The updates, those first that are nearest to what is meant, the newest first of those that are as near.
     *
     * @param updates all of an archive that has none that is meant, by date
     */
    List<Update> nearest(List<Update> updates) {
        if (LAST.matcher(word).matches()) {
            return updates;
        }
        List<Update> nearest = new ArrayList<>(updates);
        Collections.reverse(nearest);
        distance().ifPresent(nearest::sort);
        return nearest;
    }

    private Optional<Comparator<Update>> distance() {
        if (RELEASE.matcher(word).matches()) {
            int minor = Release.of(word).minor();
            return Optional.of(Comparator.comparingInt(
                    update -> Math.abs(Release.of(update.release()).minor() - minor)));
        }
        Optional<Days> days = Days.of(word);
        if (days.isPresent()) {
            return Optional.of(Comparator.comparingLong(
                    update -> update.date().map(day -> days(day, days.get())).orElse(Long.MAX_VALUE)));
        }
        if (word.contains("@")) {
            LevenshteinDistance letters = LevenshteinDistance.getDefaultInstance();
            return Optional.of(Comparator.comparingInt(update ->
                    update.message().id().map(id -> letters.apply(id, id())).orElse(Integer.MAX_VALUE)));
        }
        return Optional.empty();
    }

    private static long days(LocalDate day, Days days) {
        if (day.isBefore(days.first())) {
            return ChronoUnit.DAYS.between(day, days.first());
        }
        return Math.max(0, ChronoUnit.DAYS.between(days.last(), day));
    }
}
