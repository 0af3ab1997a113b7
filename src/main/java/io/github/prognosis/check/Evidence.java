package io.github.prognosis.check;

import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.TreeCommit;
import java.util.Optional;

/** What a finding rests on. */
public sealed interface Evidence {

    /** Where people read it on the web, if it is of the list and the repository of the Xen project; empty for a mail without an id. */
    Optional<String> link();

    /** A mail of the list. */
    record OfMail(ListMail mail) implements Evidence {
        @Override
        public Optional<String> link() {
            return mail.id().map(Tie::link);
        }
    }

    /** A commit of the tree. */
    record OfCommit(TreeCommit commit) implements Evidence {

        private static final String WEB = "https://xenbits.xenproject.org/gitweb/?p=xen.git;a=commit;h=";

        @Override
        public Optional<String> link() {
            return Optional.of(WEB + commit.hash());
        }
    }
}
