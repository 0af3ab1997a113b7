package io.github.prognosis.series;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the mails of a version.
 *
 * @param count how many there are
 * @param last the newest; empty if there is none
 * @param lastOfOthers the newest that is not by the version's own sender; empty if there is none
 */
public record Answers(int count, Optional<ListMail> last, Optional<ListMail> lastOfOthers) {

    static final Answers NONE = new Answers(0, Optional.empty(), Optional.empty());

    /** These and one more, which may be by the version's own sender. */
    Answers with(ListMail answer, boolean own) {
        return new Answers(
                count + 1,
                Optional.of(newer(last.orElse(null), answer)),
                own ? lastOfOthers : Optional.of(newer(lastOfOthers.orElse(null), answer)));
    }

    private static ListMail newer(@Nullable ListMail one, ListMail other) {
        return one == null || !other.date().isBefore(one.date()) ? other : one;
    }

    /** When the newest was sent. */
    public Optional<Instant> date() {
        return last.map(ListMail::date);
    }
}
