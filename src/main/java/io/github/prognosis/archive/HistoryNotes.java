package io.github.prognosis.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** What is noted while a public-inbox is gone through, to be remembered if it could be gone through to its end. */
final class HistoryNotes {

    /** Besides the subject. */
    private static final int BYTES_OF_CANDIDATE = 24;

    private final Optional<ObjectId> head;
    private final List<KnownHistory.Candidate> candidates = new ArrayList<>();
    private long commits;
    private long bytes;
    private long candidateBytes;

    /** Whether all is found, and is to be remembered: else nothing is noted. */
    private boolean isKept;

    /**
     * Has nothing noted yet.
     *
     * @param head the commit that is begun with
     * @param cache where it is to be remembered
     */
    HistoryNotes(Optional<ObjectId> head, ArchiveCache cache) {
        this.head = head;
        this.isKept = cache.isUsed();
    }

    void commit(Commit commit) {
        commits++;
        bytes += commit.size();
    }

    /** Notes a commit whose mail is opened. */
    void candidate(ObjectId tree, String subject) {
        if (!isKept) {
            return;
        }
        candidateBytes += BYTES_OF_CANDIDATE + subject.length();
        if (candidateBytes <= ArchiveCache.MOST_BYTES) {
            candidates.add(new KnownHistory.Candidate(tree, subject));
        } else {
            candidates.clear();
        }
    }

    /** Notes that those that are left are these, as was found another time. */
    void rest(KnownHistory known) {
        commits += known.commits();
        bytes += known.bytes();
        known.candidates().forEach(candidate -> candidate(candidate.tree(), candidate.subject()));
    }

    /** Notes that there are others that could not be found. */
    void lost() {
        isKept = false;
    }

    /**
     * The bytes that a cache keeps of it; empty if there is nothing to be kept.
     *
     * @throws IOException if it cannot be kept
     */
    Optional<byte[]> content(String repository, ObjectFiles files) throws IOException {
        if (head.isEmpty() || !isKept || candidateBytes > ArchiveCache.MOST_BYTES) {
            return Optional.empty();
        }
        byte[] content = new KnownHistory(repository, files, head.get(), commits, bytes, candidates).content();
        return content.length > ArchiveCache.MOST_BYTES ? Optional.empty() : Optional.of(content);
    }
}
