package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large mbox, also one that changes while it is read. */
class LargeMboxTest {

    private static final long LARGE = 40L << 20;

    @TempDir
    Path folder;

    private final List<String> found = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private final MailSink sink = new MailSink() {
        @Override
        public void mail(Mail mail) {
            found.add(mail.message().id().orElseThrow());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem.diagnostic().message());
        }
    };

    /** Does something as soon as the first bytes are read. */
    private abstract static class AtFirst implements Progress {
        private boolean done;

        abstract void act() throws IOException;

        @Override
        public void bytes(long count) {
            if (!done) {
                done = true;
                try {
                    act();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }

        @Override
        public void mail() {}

        @Override
        public void update() {}
    }

    private static void resize(Path file, long length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }

    /** Between the mails are zeros, as a crash leaves them; the file takes no room on most disks. */
    private Path mbox(String... ids) throws IOException {
        Path mbox = folder.resolve("list.mbox");
        try (RandomAccessFile file = new RandomAccessFile(mbox.toFile(), "rw")) {
            for (int i = 0; i < ids.length; i++) {
                file.seek(i * LARGE / ids.length);
                file.write(Archives.bytes(Archives.mboxrd(
                        List.of(Archives.update(ids[i], "Timer"), Archives.mail("end" + i, "Minutes", "Nothing\n")))));
            }
            file.setLength(LARGE);
        }
        return mbox;
    }

    @Test
    void ofOneThatIsCutWhatIsLeftIsReadAndItIsTold() throws IOException {
        Path mbox = mbox("1@example.org", "2@example.org");
        Progress cutting = new AtFirst() {
            @Override
            void act() throws IOException {
                resize(mbox, LARGE / 4);
            }
        };
        new ArchiveReader(sink, cutting, Limits.STANDARD).read(mbox);
        assertThat(found).containsExactly("1@example.org");
        assertThat(problems).contains("the file became shorter while it was read; what was left is read");
    }

    @Test
    void oneThatGrowsIsReadAsFarAsItIsThere() throws IOException {
        Path mbox = mbox("1@example.org", "2@example.org");
        Progress growing = new AtFirst() {
            @Override
            void act() throws IOException {
                resize(mbox, 2 * LARGE);
            }
        };
        new ArchiveReader(sink, growing, Limits.STANDARD).read(mbox);
        assertThat(found).containsExactly("1@example.org", "2@example.org");
        assertThat(problems).noneMatch(problem -> problem.contains("shorter"));
    }

    /** What is found in an archive. */
    private record Found(List<Mail> mails, List<Problem> problems) implements MailSink {

        Found() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public void mail(Mail mail) {
            mails.add(mail);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }

    @Test
    void ofALargeOneMailsAndProblemsAreToldWithTheirLinesAsOfAStream() throws IOException {
        byte[] mails = Archives.bytes(Archives.mboxrd(List.of(
                        Archives.update("1@example.org", "Timer"),
                        "no header\n",
                        Archives.mail("2@example.org", "Minutes", "A line of many.\n".repeat(200_000)) + "half a wo"))
                .stripTrailing());
        Path mbox = folder.resolve("large.mbox");
        try (OutputStream out = Files.newOutputStream(mbox)) {
            for (int i = 0; i < 12; i++) {
                out.write(mails);
            }
        }
        Found found = new Found();
        new ArchiveReader(found, Progress.NONE, Limits.STANDARD).read(mbox);
        Found ofStream = new Found();
        try (InputStream in = Files.newInputStream(mbox)) {
            new ArchiveReader(ofStream, Progress.NONE, Limits.STANDARD).read(in, mbox.toString());
        }
        assertThat(found).isEqualTo(ofStream);
        assertThat(found.mails).hasSize(12).allMatch(mail -> mail.start().isPresent());
        assertThat(found.problems)
                .hasSize(2 * 12 - 1)
                .allMatch(problem -> problem.diagnostic().position().isPresent());
    }
}
