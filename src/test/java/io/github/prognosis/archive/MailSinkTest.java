package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps mails gets each as it was sent, in front of what it says, whatever kind of archive it stands in. */
class MailSinkTest {

    private static final List<String> UPDATES = List.of(
            Archives.update("first@example.org", "Faster maps") + "From now on.\n",
            Archives.update("second@example.org", "Smaller tables"));

    @TempDir
    Path folder;

    private void assertGiven(Path path) throws IOException {
        List<String> given = new ArrayList<>();
        MailSink sink = new MailSink() {
            @Override
            public void content(byte[] content, int length) {
                given.add(new String(content, 0, length, StandardCharsets.ISO_8859_1).strip());
            }

            @Override
            public void mail(Mail mail) {
                String last = given.remove(given.size() - 1);
                assertThat(last).contains("<" + mail.message().id().orElseThrow() + ">");
                given.add(0, last);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.diagnostic().message());
            }
        };
        new ArchiveReader(sink, Progress.NONE, Limits.STANDARD).read(path);
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        UPDATES.stream().map(String::strip).toList());
    }

    @Test
    void ofAnMbox() throws IOException {
        assertGiven(Files.writeString(folder.resolve("list.mbox"), Archives.mboxrd(UPDATES)));
    }

    @Test
    void ofAMaildir() throws IOException {
        assertGiven(Archives.maildir(folder.resolve("list"), UPDATES));
    }

    @Test
    void ofAFolder() throws IOException {
        assertGiven(Archives.folder(folder.resolve("list"), UPDATES));
    }

    @Test
    void ofAPublicInbox() throws IOException {
        assertGiven(InboxWriter.write(folder.resolve("0.git"), UPDATES));
    }
}
