package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.Answers;
import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.UtcDay;
import io.github.prognosis.series.Version;
import java.time.Instant;
import java.util.Optional;

/** The newest version has no reply by another for 28 days; or whose turn it is. */
final class Unanswered implements ItemRule {

    private static final int DAYS = 28;

    @Override
    public Profile profile() {
        return new Profile(
                "unanswered",
                Group.LIST,
                Need.ANSWER,
                "the newest version has no reply by another for 28 days; or whose turn it is");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        if (!item.isOpen() || item.tie().isEmpty() || item.isInTree()) {
            return Optional.empty();
        }
        Tie tie = item.tie().get();
        Version newest = tie.series().newest();
        Instant until = about.mailsUntil().orElseThrow();
        Answers answers = newest.answers();
        long days = Words.daysBetween(newest.date(), until);
        if (answers.lastOfOthers().isEmpty()) {
            return days < DAYS
                    ? Optional.empty()
                    : Optional.of(Found.of(
                                    this,
                                    Level.WARN,
                                    item,
                                    Words.version(newest) + " has no reply by another since it was posted on "
                                            + UtcDay.of(newest.date()) + ", " + Words.days(days) + " ago")
                            .how(tie.certainty())
                            .by(newest.head().mail())
                            .finding());
        }
        ListMail last = answers.last().orElseThrow();
        boolean others = last.equals(answers.lastOfOthers().get());
        String who = last.from().name().orElse(last.from().address());
        String message = (others ? "it is the author's turn: " : "it is the reviewers' turn: ") + who
                + " spoke last on " + UtcDay.of(last.date());
        return Optional.of(Found.of(this, Level.INFO, item, message)
                .how(tie.certainty())
                .by(last)
                .finding());
    }
}
