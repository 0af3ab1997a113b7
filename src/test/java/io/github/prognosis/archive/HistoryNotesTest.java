package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noted of a history while it is gone through, and when nothing is. */
class HistoryNotesTest {

    private static final ObjectId HEAD = ObjectId.fromString("1".repeat(40));
    private static final String SUBJECT = "Xen 4.40 development update";

    @TempDir
    Path folder;

    private ArchiveCache cache() {
        return ArchiveCache.in(folder, List.of("archives"), "somebody");
    }

    private static Optional<byte[]> content(HistoryNotes notes) throws IOException {
        return notes.content("/list.git", new ObjectFiles());
    }

    @Test
    void whatIsNotedIsKept() throws IOException {
        HistoryNotes notes = new HistoryNotes(Optional.of(HEAD), cache());
        notes.candidate(HEAD, SUBJECT);
        assertThat(content(notes).flatMap(KnownHistory::of).orElseThrow().candidates())
                .extracting(KnownHistory.Candidate::subject)
                .containsExactly(SUBJECT);
    }

    @Test
    void nothingIsNotedForNoCache() throws IOException {
        HistoryNotes notes = new HistoryNotes(Optional.of(HEAD), ArchiveCache.NONE);
        notes.candidate(HEAD, SUBJECT);
        assertThat(content(notes)).isEmpty();
    }

    @Test
    void nothingIsKeptOfAHistoryThatBreaksOff() throws IOException {
        HistoryNotes notes = new HistoryNotes(Optional.of(HEAD), cache());
        notes.candidate(HEAD, SUBJECT);
        notes.lost();
        assertThat(content(notes)).isEmpty();
    }
}
