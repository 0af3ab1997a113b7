package io.github.prognosis.archive;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;

/**
 * The commits of a repository from the newest to the oldest, each once. Where lines were merged, those of each are looked at
 * by when they were made. Of a commit that was looked at only its id is kept.
 */
final class History {

    private static final Comparator<Waiting> NEWEST_FIRST =
            Comparator.comparingLong(Waiting::second).reversed().thenComparingLong(Waiting::number);

    private final GuardedRepository repository;
    private final ObjectIdOwnerMap<Seen> seen = new ObjectIdOwnerMap<>();
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(NEWEST_FIRST);
    private long number;

    History(GuardedRepository repository) {
        this(repository, repository.head());
    }

    /** Those from a commit on; none if there is none. */
    History(GuardedRepository repository, Optional<ObjectId> start) {
        this.repository = repository;
        start.ifPresent(commit -> add(commit, 0));
    }

    /** A commit that is looked at next. */
    private record Waiting(ObjectId id, long second, long number) {}

    private static final class Seen extends ObjectIdOwnerMap.Entry {

        private static final long serialVersionUID = 1L;

        Seen(ObjectId id) {
            super(id);
        }
    }

    /**
     * The next commit; empty behind the oldest.
     *
     * @throws LostHistoryException if it is missing or damaged, so that those before it cannot be found; others may follow
     */
    Optional<Commit> next() throws LostHistoryException {
        Waiting next = waiting.poll();
        if (next == null) {
            return Optional.empty();
        }
        try {
            Commit commit = Commit.read(next.id(), repository);
            List<ObjectId> parents = commit.parents();
            boolean alone = parents.size() == 1 && waiting.isEmpty();
            for (ObjectId parent : parents) {
                if (!seen.contains(parent)) {
                    add(parent, alone ? 0 : second(parent));
                }
            }
            return Optional.of(commit);
        } catch (IOException missing) {
            throw new LostHistoryException(next.id(), missing);
        }
    }

    private void add(ObjectId commit, long second) {
        seen.add(new Seen(commit));
        waiting.add(new Waiting(commit, second, number++));
    }

    /** When a commit was made; one that cannot be read is told next. */
    private long second(ObjectId commit) {
        try {
            return Commit.read(commit, repository).second();
        } catch (IOException missing) {
            return Long.MAX_VALUE;
        }
    }
}
