package io.github.prognosis.archive;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;
import org.jspecify.annotations.Nullable;

/**
 * The commits of a repository from the newest to the oldest, each once. Where lines were merged, those of each are looked at
 * by when they were made. Of a commit that was looked at only its id is kept.
 *
 * <p>As in git, a commit's id is not held against its content, which would be a tenth of the work. What is before itself, which
 * only a forged commit can be, is told by this, that the history has no beginning.
 */
final class History {

    private static final Comparator<Waiting> NEWEST_FIRST =
            Comparator.comparingLong(Waiting::second).reversed().thenComparingLong(Waiting::number);

    /** So many commits of merged lines are kept until it is their turn, if they are not long; others are read again. */
    private static final int MOST_KEPT = 200;

    private static final int LONGEST_KEPT = 1 << 13;

    private final GuardedRepository repository;
    private final ObjectIdOwnerMap<Seen> seen = new ObjectIdOwnerMap<>();
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(NEWEST_FIRST);
    private long number;
    private @Nullable ObjectId last;
    /** Where it is known already what follows. */
    private Optional<ObjectId> known = Optional.empty();

    /** Whether each commit so far had one before it. */
    private boolean isOneLine = true;

    private boolean isAtKnown;
    /** Whether a commit was met that none is before, or of which it was told that those before it are lost. */
    private boolean hasBeginning;

    History(GuardedRepository repository) {
        this(repository, repository.head());
    }

    /** Those from a commit on; none if there is none. */
    History(GuardedRepository repository, Optional<ObjectId> start) {
        this.repository = repository;
        start.ifPresent(commit -> add(commit, 0, Optional.empty()));
    }

    /** A commit that is looked at next; it was read already or not. */
    private record Waiting(ObjectId id, long second, long number, Optional<Commit> read) {}

    private static final class Seen extends ObjectIdOwnerMap.Entry {

        private static final long serialVersionUID = 1L;

        Seen(ObjectId id) {
            super(id);
        }
    }

    /**
     * Ends in front of a commit, if it and those before it are all that is left when it is its turn, in the order in which they
     * are found from it on.
     */
    void endAt(ObjectId commit) {
        known = Optional.of(commit);
    }

    /** Whether it ended in front of the commit where it was to end; else it goes, or went, to the oldest. */
    boolean isAtKnown() {
        return isAtKnown;
    }

    /**
     * The next commit; empty behind the oldest.
     *
     * @throws LostHistoryException if it is missing, damaged or before itself, so that those before it cannot be found; others
     *     may follow
     */
    Optional<Commit> next() throws LostHistoryException {
        Waiting next = waiting.poll();
        if (next == null) {
            end();
            return Optional.empty();
        }
        if (isOneLine && known.isPresent() && next.id().equals(known.get())) {
            isAtKnown = true;
            hasBeginning = true;
            return Optional.empty();
        }
        last = next.id();
        try {
            Commit commit = next.read().isPresent() ? next.read().get() : Commit.read(next.id(), repository);
            List<ObjectId> parents = commit.parents();
            hasBeginning = hasBeginning || parents.isEmpty();
            isOneLine = isOneLine && parents.size() == 1;
            boolean alone = parents.size() == 1 && waiting.isEmpty();
            for (ObjectId parent : parents) {
                if (!seen.contains(parent)) {
                    add(parent, alone);
                }
            }
            return Optional.of(commit);
        } catch (IOException missing) {
            hasBeginning = true;
            throw new LostHistoryException(next.id(), missing);
        }
    }

    private void end() throws LostHistoryException {
        if (last != null && !hasBeginning) {
            hasBeginning = true;
            throw LostHistoryException.circle(last);
        }
    }

    /**
     * Goes through all that are left.
     *
     * @param lost hears of each that is missing or damaged, so that those before it cannot be found
     */
    void forEach(Consumer<Commit> commits, Consumer<LostHistoryException> lost) {
        for (boolean more = true; more; ) {
            try {
                Optional<Commit> commit = next();
                commit.ifPresent(commits);
                more = commit.isPresent();
            } catch (LostHistoryException missing) {
                lost.accept(missing);
            }
        }
    }

    /** Adds a commit; where several wait it is looked at when it was made. One that cannot be read is told next. */
    private void add(ObjectId id, boolean alone) {
        if (alone) {
            add(id, 0, Optional.empty());
            return;
        }
        try {
            Commit commit = Commit.read(id, repository);
            boolean isKept = waiting.size() < MOST_KEPT && commit.size() <= LONGEST_KEPT;
            add(id, commit.second(), isKept ? Optional.of(commit) : Optional.empty());
        } catch (IOException missing) {
            add(id, Long.MAX_VALUE, Optional.empty());
        }
    }

    private void add(ObjectId id, long second, Optional<Commit> read) {
        seen.add(new Seen(id));
        waiting.add(new Waiting(id, second, number++, read));
    }
}
