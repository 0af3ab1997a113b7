package io.github.prognosis.cli;

import io.github.prognosis.check.CheckOptions;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.reading.ScheduleMails;
import io.github.prognosis.series.Letter;
import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.SeriesArchive;
import java.time.ZoneOffset;
import java.util.Optional;

/** The dates of a release as the newest schedule among the mails of a list tells them. */
final class ListedDates {

    /** So many mails are opened to look for a schedule; a release has few of that kind of subject. */
    private static final int MOST_OPENED = 200;

    private ListedDates() {}

    /** The options with the last posting date of the newest schedule that tells one, and does not only propose it. */
    static CheckOptions added(CheckOptions options, SeriesArchive list, String release) {
        return list.dated(release).stream()
                .limit(MOST_OPENED)
                .flatMap(mail -> list.open(mail).stream())
                .flatMap(letter -> schedule(letter).stream())
                .filter(schedule -> !schedule.proposed())
                .map(schedule -> options.with(schedule.timeline()))
                .filter(known -> known.scheduled().isPresent())
                .findFirst()
                .orElse(options);
    }

    private static Optional<Schedule> schedule(Letter letter) {
        ListMail mail = letter.mail();
        Message message = new Message(
                mail.id(),
                Optional.of(mail.subject()),
                Optional.of(mail.from()),
                Optional.of(mail.date().atOffset(ZoneOffset.UTC)));
        return ScheduleMails.read(message, letter.text());
    }
}
