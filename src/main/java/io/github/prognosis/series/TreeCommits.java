package io.github.prognosis.series;

import io.github.prognosis.archive.Commit;
import io.github.prognosis.model.Address;
import java.util.HashMap;
import java.util.Map;

/** Commits as a repository has them. */
final class TreeCommits {

    /** One of each, as most make many commits. */
    private final Map<Address, Address> authors = new HashMap<>();

    TreeCommit of(Commit commit) {
        return new TreeCommit(
                commit.hash(),
                commit.authored(),
                commit.committed(),
                authors.computeIfAbsent(commit.author(), author -> author),
                commit.subject(),
                commit.reverts());
    }
}
