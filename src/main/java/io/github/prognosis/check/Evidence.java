package io.github.prognosis.check;

import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.TreeCommit;

/** What a finding rests on. */
public sealed interface Evidence {

    /** A mail of the list. */
    record OfMail(ListMail mail) implements Evidence {}

    /** A commit of the tree. */
    record OfCommit(TreeCommit commit) implements Evidence {}
}
