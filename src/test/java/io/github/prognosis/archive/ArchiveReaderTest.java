package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that changes while it is read: mail programs move and shorten files at any time. */
class ArchiveReaderTest {

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();
    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.write(
                folder.resolve("list.mbox"),
                Archives.bytes(Archives.mboxrd(List.of(Archives.update("update@example.org", "Faster maps")))));
    }

    /** What is told if the file gets another length as soon as something of it was read. */
    private List<String> told(long more) throws IOException {
        long length = Files.size(file);
        Progress changing = new CountedProgress() {
            @Override
            public void bytes(long count) {
                try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                    content.setLength(length + more);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        MailSink sink = new MailSink() {
            @Override
            public void mail(Mail mail) {}

            @Override
            public void problem(Problem problem) {
                problems.add(problem.diagnostic().message());
            }
        };
        new ArchiveReader(sink, changing, Limits.STANDARD).read(file);
        return problems;
    }

    @Test
    void thatItBecameShorterIsTold() throws IOException {
        assertThat(told(-1)).containsExactly("the file became shorter while it was read; what was left is read");
    }

    @Test
    void thatItStaysOrGrowsIsNot() throws IOException {
        assertThat(told(0)).isEmpty();
        assertThat(told(9)).isEmpty();
    }

    @Test
    void oneThatIsNotThereIsNotRead() throws IOException {
        Files.delete(file);
        assertThatThrownBy(() -> told(0)).isInstanceOf(NoSuchFileException.class);
    }
}
