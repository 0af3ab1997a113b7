package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail says of itself when it is opened behind its header, in a file as in a repository. */
class OpenedMailTest {

    private static final String ANSWER = Archives.mail(
                    "answer@example.org", "Re: [PATCH] Timers", "Good.\n>From now on it works.\n")
            .replaceFirst(
                    "\n",
                    "\nReferences: <first@example.org> <second@example.org>\nIn-Reply-To: <second@example.org>\n");
    private static final String NO_ID =
            ANSWER.replace("Message-ID: <answer@example.org>\n", "").replace(">From", "From");

    @TempDir
    Path folder;

    /** The mail, opened; empty if it cannot be. */
    private static Optional<OpenedMail> open(Path path, Limits limits) throws IOException {
        List<Long> places = new ArrayList<>();
        HeadSink sink = new HeadSink() {
            @Override
            public boolean wants(String subject) {
                return true;
            }

            @Override
            public void head(MailHead head) {
                places.add(head.place());
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.diagnostic().message());
            }
        };
        try (MailStore store = new MailStore(sink, Progress.NONE, limits, ArchiveCache.NONE)) {
            store.read(path);
            assertThat(places).hasSize(1);
            Optional<OpenedMail> mail = store.open(places.get(0));
            mail.ifPresent(OpenedMail::text); // it is decoded while the archive is there
            return mail;
        }
    }

    private List<Path> both(String mail) throws IOException {
        return List.of(
                Files.writeString(folder.resolve("list.mbox"), Archives.MARK + mail),
                InboxWriter.write(folder.resolve("0.git"), List.of(mail)));
    }

    @Test
    void saysItsIdWhatItAnswersAndItsText() throws IOException {
        for (Path path : both(ANSWER)) {
            OpenedMail mail = open(path, Limits.STANDARD).orElseThrow();
            assertThat(mail.id()).hasValue("answer@example.org");
            assertThat(mail.references()).containsExactly("first@example.org", "second@example.org");
            boolean isQuoted = path.endsWith("0.git"); // there nobody quotes
            assertThat(mail.text()).isEqualTo("Good.\n" + (isQuoted ? ">" : "") + "From now on it works.\n");
        }
    }

    @Test
    void withoutAnIdSaysTheRest() throws IOException {
        for (Path path : both(NO_ID)) {
            OpenedMail mail = open(path, Limits.STANDARD).orElseThrow();
            assertThat(mail.id()).isEmpty();
            assertThat(mail.references()).containsExactly("first@example.org", "second@example.org");
            assertThat(mail.text()).isEqualTo("Good.\nFrom now on it works.\n");
        }
    }

    @Test
    void isNotOpenedBeyondTheLimit() throws IOException {
        for (Path path : both(ANSWER)) {
            assertThat(open(path, Limits.STANDARD.with(Limit.MAIL, ANSWER.length())))
                    .isPresent();
            assertThat(open(path, Limits.STANDARD.with(Limit.MAIL, ANSWER.length() - 1)))
                    .isEmpty();
        }
    }
}
