package io.github.prognosis.check;

import io.github.prognosis.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A post held against what is known.
 *
 * @param update the post
 * @param mailsUntil the last moment of which mails are known; empty without an archive
 * @param commitsUntil the last moment of which commits are known; empty without a repository
 * @param mails how many mails the archive has
 * @param series how many series the archive has
 * @param commits how many commits the repository has
 * @param items the post's items in their order, with their series
 * @param filter what the findings are filtered by, in words; empty if they are not
 * @param hidden how many findings are left out by that
 * @param findings in the order of the rules, those of one rule in the order of the post
 */
public record CheckReport(
        Update update,
        Optional<Instant> mailsUntil,
        Optional<Instant> commitsUntil,
        int mails,
        int series,
        int commits,
        List<CheckedItem> items,
        List<String> filter,
        int hidden,
        List<Finding> findings) {

    public CheckReport {
        Objects.requireNonNull(update);
        Objects.requireNonNull(mailsUntil);
        Objects.requireNonNull(commitsUntil);
        items = List.copyOf(items);
        filter = List.copyOf(filter);
        findings = List.copyOf(findings);
    }

    /** The same with some of the findings only. */
    CheckReport with(List<Finding> some, List<String> by) {
        int left = hidden + findings.size() - some.size();
        return new CheckReport(update, mailsUntil, commitsUntil, mails, series, commits, items, by, left, some);
    }
}
