package io.github.prognosis.series;

import io.github.prognosis.archive.Commit;
import io.github.prognosis.model.Address;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commits as a repository has them, with what their messages say that they revert. */
final class TreeCommits {

    private static final String SAID = "This reverts commit ";

    private static final Pattern REVERTS = Pattern.compile(SAID + "([0-9a-fA-F]{7,64})");

    /** One of each, as most make many commits. */
    private final Map<Address, Address> authors = new HashMap<>();

    TreeCommit of(Commit commit) {
        return new TreeCommit(
                commit.hash(),
                commit.authored(),
                commit.committed(),
                authors.computeIfAbsent(commit.author(), author -> author),
                commit.subject(),
                reverts(commit));
    }

    private static Optional<String> reverts(Commit commit) {
        String message = commit.message();
        if (!message.contains(SAID)) {
            return Optional.empty();
        }
        Matcher reverts = REVERTS.matcher(message);
        return reverts.find() ? Optional.of(reverts.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
