package io.github.prognosis.mail;

import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The day on which a mail came, by what servers and mailboxes write: for a mail that has no date of its own. */
final class Arrival {

    /** What tools write into the mark of every mail: public-inbox, and git format-patch. */
    private static final Set<LocalDate> MEAN_NOTHING =
            Set.of(LocalDate.of(1970, Month.JANUARY, 1), LocalDate.of(2001, Month.SEPTEMBER, 17));

    private static final int MOST_WORDS = 20;
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private Arrival() {}

    /**
     * The day that the newest {@code Received} field tells, else the one that the mark tells.
     *
     * @param mark what a mark of an mbox says behind {@code From }; may be empty
     * @return empty if neither tells one
     */
    static Optional<LocalDate> of(HeaderFields fields, String mark) {
        return fields.all("received").stream()
                .map(field -> HeaderDate.parse(field.substring(field.lastIndexOf(';') + 1)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .map(OffsetDateTime::toLocalDate)
                .or(() -> marked(mark));
    }

    /** The sender stands in front of the date, in one word or several. */
    private static Optional<LocalDate> marked(String mark) {
        String[] words = BLANKS.split(mark, MOST_WORDS);
        for (int first = 1; first < words.length; first++) {
            String date = String.join(" ", Arrays.asList(words).subList(first, words.length));
            Optional<OffsetDateTime> read = HeaderDate.parse(date);
            if (read.isPresent()) {
                return read.map(OffsetDateTime::toLocalDate).filter(day -> !MEAN_NOTHING.contains(day));
            }
        }
        return Optional.empty();
    }
}
