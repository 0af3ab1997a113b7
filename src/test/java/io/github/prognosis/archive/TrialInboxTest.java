package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox that is made for a trial is read as a clone of a real one. */
class TrialInboxTest {

    private static final String FIRST = Archives.update("first@example.org", "Bring up the first board");
    private static final String SECOND =
            FIRST.replace("first", "second").replace("4 Feb 2031 10:00:00 +0000", "5 Feb 2031 11:00:00 +0200");

    @TempDir
    Path folder;

    private Path write(String... mails) throws IOException {
        Path inbox = folder.resolve("0.git");
        TrialInbox.write(inbox, Stream.of(mails).map(Archives::bytes).toList());
        return inbox;
    }

    @Test
    void itsMailsAreFoundTheNewestFirst() throws IOException {
        assertThat(Found.in(write(FIRST, SECOND)))
                .isEqualTo(new Found(List.of("second@example.org", "first@example.org"), List.of()));
    }

    @Test
    void itsCommitsSayWhoSentThemAndWhen() throws IOException {
        List<String> said = new ArrayList<>();
        try (Commits commits = Commits.of(write(FIRST, SECOND), Optional.empty())) {
            for (Optional<Commit> next = commits.next(); next.isPresent(); next = commits.next()) {
                Commit commit = next.get();
                said.add(String.join(
                        "|",
                        commit.subject(),
                        commit.author().name().orElse("nobody"),
                        commit.author().address(),
                        commit.authored().toString(),
                        commit.committed().toString()));
            }
        }
        String sender = "Xen 4.30 development update|Ines Fonseca|ines.fonseca@example.org|";
        assertThat(said)
                .containsExactly(
                        sender + "2031-02-05T09:00:00Z|2031-02-05T09:00:00Z",
                        sender + "2031-02-04T10:00:00Z|2031-02-04T10:00:00Z");
    }

    @Test
    void allOfItStandsInOnePack() throws IOException {
        Path objects = write(FIRST, SECOND).resolve("objects");
        try (Stream<Path> files = Files.walk(objects)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(2)
                    .allMatch(file -> file.toString().matches(".*/pack/pack-\\w+\\.(pack|idx)"));
        }
    }

    @Test
    void aMailWithoutSenderOrDateIsLeftOut() throws IOException {
        String noDate = FIRST.replaceAll("Date: .*\n", "");
        String noSender = FIRST.replaceAll("From: .*\n", "");
        assertThat(Found.in(write(noDate, FIRST, noSender)).ids()).containsExactly("first@example.org");
    }

    @Test
    void withoutMailsItIsEmpty() throws IOException {
        assertThat(Found.in(write())).isEqualTo(new Found(List.of(), List.of()));
    }
}
