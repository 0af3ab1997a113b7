package io.github.prognosis.cli;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.cli.Options;

/**
 * Which updates are told.
 *
 * @param release only updates of that release
 * @param since only updates of that day and later; an undated one is not
 * @param until only updates of that day and before; an undated one is not
 */
record EntryFilter(Optional<String> release, Optional<LocalDate> since, Optional<LocalDate> until) {

    static Options addTo(Options options) {
        return options.addOption(Arguments.valued("release", "4.N", "only updates of that release"))
                .addOption(Arguments.valued("since", "DATE", "only updates of that day (2015-03-09) and later"))
                .addOption(Arguments.valued("until", "DATE", "only updates of that day and before"));
    }

    static EntryFilter of(Arguments arguments) throws UsageException {
        Optional<String> release = arguments.value("release");
        if (release.filter(word -> !word.matches("4\\.[0-9]{1,3}")).isPresent()) {
            throw new UsageException("--release is a release such as 4.6");
        }
        return new EntryFilter(release, date(arguments, "since"), date(arguments, "until"));
    }

    private static Optional<LocalDate> date(Arguments arguments, String option) throws UsageException {
        Optional<String> value = arguments.value(option);
        try {
            return value.map(LocalDate::parse);
        } catch (DateTimeException noDate) {
            throw new UsageException("--" + option + " is a date such as 2015-03-09");
        }
    }

    boolean accepts(Update update) {
        return accepts(Optional.of(update.release()), update.date());
    }

    /** Of a mail that is skipped only the subject tells a release. */
    boolean accepts(SkippedMail mail) {
        return accepts(mail.subject().flatMap(subject -> SubjectLine.of(subject).release()), mail.date());
    }

    private boolean accepts(Optional<String> itsRelease, Optional<LocalDate> date) {
        return (release.isEmpty() || release.equals(itsRelease))
                && (since.isEmpty()
                        || date.filter(day -> !day.isBefore(since.get())).isPresent())
                && (until.isEmpty()
                        || date.filter(day -> !day.isAfter(until.get())).isPresent());
    }
}
