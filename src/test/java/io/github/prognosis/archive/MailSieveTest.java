package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what is surely no update is sorted out. */
class MailSieveTest {

    @TempDir
    Path folder;

    private final Counted counted = new Counted();

    /** Counts what is sorted out, and takes nothing. */
    private static final class Counted extends CountedProgress implements MailSink {

        @Override
        public void mail(Mail mail) {
            throw new IllegalStateException();
        }

        @Override
        public void problem(Problem problem) {
            throw new IllegalStateException();
        }
    }

    private List<String> left(Iterator<Path> files) throws IOException {
        List<String> left = new ArrayList<>();
        new MailSieve(new Intake(counted, counted, Limits.STANDARD))
                .sift(files, file -> left.add(file.getFileName().toString()));
        return left;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void whatMayBeAnUpdateOrCannotBeReadIsLeft() throws IOException {
        List<Path> files = List.of(
                file("other", "Subject: words\n\nbody"),
                file("no-subject", "Date: today\n\nbody"),
                file("update", "Subject: Xen 4.5\n\nbody"),
                file("reply", "Subject: Re: Xen 4.5\n\nbody"),
                file("late-subject", "X: " + "x".repeat(UpdateHoldings.HEAD_BYTES) + "\nSubject: words\n\nbody"),
                file("no-header", "words\n\nbody"),
                Files.write(folder.resolve("packed"), new byte[] {0x1f, (byte) 0x8b, 8}),
                file("empty", ""),
                Files.createDirectory(folder.resolve("folder")),
                Files.createSymbolicLink(folder.resolve("link"), folder.resolve("other")),
                folder.resolve("vanished"));
        assertThat(left(files.iterator()))
                .containsExactly(
                        "update",
                        "reply",
                        "late-subject",
                        "no-header",
                        "packed",
                        "empty",
                        "folder",
                        "link",
                        "vanished");
        assertThat(counted.mails).isEqualTo(2);
        assertThat(counted.bytes).isEqualTo("Subject: words\n\nbody".length() + "Date: today\n\nbody".length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 512, 3000})
    void anyNumberOfFilesInTheirOrder(int count) throws IOException {
        Path other = file("other", "Subject: words\n\nbody");
        List<Path> files = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean vanished = i % 3 == 0;
            files.add(vanished ? folder.resolve("vanished" + i) : other);
            if (vanished) {
                wanted.add("vanished" + i);
            }
        }
        assertThat(left(files.iterator())).isEqualTo(wanted);
        assertThat(counted.mails).isEqualTo(count - wanted.size());
    }

    /** A folder that cannot be read to its end costs nothing of what was read of it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 256, 3000})
    void whatStandsBeforeAFailureIsGiven(int count) {
        List<String> left = new ArrayList<>();
        Iterator<Path> failing = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Path next() {
                if (given == count) {
                    throw new DirectoryIteratorException(new IOException("a broken disk"));
                }
                given++;
                return folder.resolve("vanished" + given);
            }
        };
        assertThatThrownBy(() -> new MailSieve(new Intake(counted, counted, Limits.STANDARD))
                        .sift(failing, file -> left.add(file.getFileName().toString())))
                .isInstanceOf(DirectoryIteratorException.class);
        assertThat(left).hasSize(count);
    }
}
