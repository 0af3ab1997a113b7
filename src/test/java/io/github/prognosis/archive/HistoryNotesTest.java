package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is noted of a history while it is gone through, and when nothing is. */
class HistoryNotesTest {

    private static final ObjectId HEAD = ObjectId.fromString("1".repeat(40));
    private static final String SUBJECT = "Xen 4.40 development update";

    @TempDir
    Path folder;

    private ArchiveCache cache() {
        return ArchiveCache.in(folder, List.of("archives"), "somebody");
    }

    /** The notes of one commit, whose mail is opened. */
    private static HistoryNotes notes(ArchiveCache cache) {
        HistoryNotes notes = new HistoryNotes(Optional.of(HEAD), cache);
        List<KnownHistory.Candidate> candidates = List.of(new KnownHistory.Candidate(HEAD, SUBJECT));
        notes.rest(new KnownHistory("/list.git", new ObjectFiles(), HEAD, 1, 100, candidates));
        return notes;
    }

    private static Optional<byte[]> content(HistoryNotes notes) throws IOException {
        return notes.content("/list.git", new ObjectFiles());
    }

    @Test
    void whatIsNotedIsKept() throws IOException {
        assertThat(content(notes(cache()))
                        .flatMap(KnownHistory::of)
                        .orElseThrow()
                        .candidates())
                .extracting(KnownHistory.Candidate::subject)
                .containsExactly(SUBJECT);
    }

    private static Optional<KnownHistory> keptAndRead(long commits, long bytes, int candidates) throws IOException {
        List<KnownHistory.Candidate> all = Collections.nCopies(candidates, new KnownHistory.Candidate(HEAD, SUBJECT));
        return KnownHistory.of(new KnownHistory("/list.git", new ObjectFiles(), HEAD, commits, bytes, all).content());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 1", "1073741824, 1, 0", "5, 9223372036854775807, 2"})
    void numbersOfAHistoryAreRead(long commits, long bytes, int candidates) throws IOException {
        KnownHistory known = keptAndRead(commits, bytes, candidates).orElseThrow();
        assertThat(known.commits()).isEqualTo(commits);
        assertThat(known.bytes()).isEqualTo(bytes);
        assertThat(known.candidates()).hasSize(candidates);
    }

    /** Somebody may have made up the checksum, too. */
    @ParameterizedTest
    @CsvSource({"1, 1, 2", "-1, 0, 0", "1073741825, 1, 0", "1, -1, 1"})
    void numbersOfNoHistoryAreNot(long commits, long bytes, int candidates) throws IOException {
        assertThat(keptAndRead(commits, bytes, candidates)).isEmpty();
    }

    @Test
    void nothingIsNotedForNoCache() throws IOException {
        assertThat(content(notes(ArchiveCache.NONE))).isEmpty();
    }

    /** Subjects that people write are short; these would take more room than all lists together. */
    @ParameterizedTest
    @CsvSource({"60, true", "70, false"})
    void nothingIsKeptOfWhatIsTooMuch(int candidates, boolean kept) throws IOException {
        HistoryNotes notes = new HistoryNotes(Optional.of(HEAD), cache());
        for (int i = 0; i < candidates; i++) {
            notes.candidate(HEAD, "x".repeat(65_000));
        }
        notes.rest(new KnownHistory("/list.git", new ObjectFiles(), HEAD, candidates, 100, List.of()));
        assertThat(content(notes).isPresent()).isEqualTo(kept);
    }

    @Test
    void nothingIsKeptOfAHistoryThatBreaksOff() throws IOException {
        HistoryNotes notes = notes(cache());
        notes.lost();
        assertThat(content(notes)).isEmpty();
    }
}
