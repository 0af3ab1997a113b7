package io.github.prognosis.cli;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.cli.Options;

/**
 * Which updates are told.
 *
 * @param releases only updates of one of these releases; of all if there is none
 * @param since only updates of that day and later; an undated one is not
 * @param until only updates of that day and before; an undated one is not
 */
record EntryFilter(List<String> releases, Optional<LocalDate> since, Optional<LocalDate> until) {

    /** All updates are told. */
    static final EntryFilter ALL = new EntryFilter(List.of(), Optional.empty(), Optional.empty());

    EntryFilter {
        releases = List.copyOf(releases);
    }

    static Options addTo(Options options) {
        return options.addOption(Arguments.valued("release", "4.N", "only updates of that release (may be repeated)"))
                .addOption(Arguments.valued(
                        "since", "DATE", "only updates of that day (2015-03-09), month or year, and later"))
                .addOption(Arguments.valued("until", "DATE", "only updates of that day, month or year, and before"));
    }

    static EntryFilter of(Arguments arguments) throws UsageException {
        List<String> releases = arguments.values("release");
        for (String release : releases) {
            if (!release.matches("4\\.[0-9]{1,3}")) {
                throw new UsageException("--release is a release such as 4.6, not '" + release + "'");
            }
        }
        return new EntryFilter(releases, day(arguments, "since", Days::first), day(arguments, "until", Days::last));
    }

    private static Optional<LocalDate> day(Arguments arguments, String option, Function<Days, LocalDate> end)
            throws UsageException {
        Optional<String> value = arguments.value(option);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.of(value.get()).map(end);
        if (day.isEmpty()) {
            throw new UsageException(
                    "--" + option + " is a date such as 2015-03-09, 2015-03 or 2015, not '" + value.get() + "'");
        }
        return day;
    }

    /** Whether all updates are told. */
    boolean isAll() {
        return releases.isEmpty() && since.isEmpty() && until.isEmpty();
    }

    /** Which updates are told, in words: {@code release 4.6 or 4.7}, {@code since 2015-03-01}; nothing if all are. */
    List<String> description() {
        List<String> description = new ArrayList<>();
        if (!releases.isEmpty()) {
            description.add("release " + String.join(" or ", releases));
        }
        since.ifPresent(day -> description.add("since " + day));
        until.ifPresent(day -> description.add("until " + day));
        return description;
    }

    boolean accepts(Update update) {
        return accepts(Optional.of(update.release()), update.date());
    }

    /** Of a mail that is skipped only the subject tells a release. */
    boolean accepts(SkippedMail mail) {
        return accepts(mail.subject().flatMap(subject -> SubjectLine.of(subject).release()), mail.date());
    }

    private boolean accepts(Optional<String> release, Optional<LocalDate> date) {
        return (releases.isEmpty() || release.filter(releases::contains).isPresent())
                && (since.isEmpty()
                        || date.filter(day -> !day.isBefore(since.get())).isPresent())
                && (until.isEmpty()
                        || date.filter(day -> !day.isAfter(until.get())).isPresent());
    }
}
