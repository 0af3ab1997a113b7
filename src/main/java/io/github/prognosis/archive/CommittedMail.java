package io.github.prognosis.archive;

import io.github.prognosis.model.Address;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A mail of a public-inbox as far as its commit tells it.
 *
 * @param tree where the mail stands
 * @param subject decoded, as it stands in the commit; or what says that the commit takes a mail back
 * @param author who sent it
 * @param authored when it was sent
 */
record CommittedMail(ObjectId tree, String subject, Address author, Instant authored) {

    CommittedMail {
        Objects.requireNonNull(tree);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(author);
        Objects.requireNonNull(authored);
    }

    static CommittedMail of(Commit commit) {
        return new CommittedMail(commit.tree(), commit.subject(), commit.author(), commit.authored());
    }
}
