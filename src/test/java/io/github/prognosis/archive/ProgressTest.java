package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who waits hears of every byte and every mail that was read, once. */
class ProgressTest {

    private static final List<String> MAILS = Stream.concat(
                    Stream.of(Archives.update("update@example.org", "Faster maps")), Archives.chatter().stream())
            .toList();

    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    private static final class Heard extends CountedProgress implements MailSink {

        private int taken;

        @Override
        public void mail(Mail mail) {
            taken++;
        }

        @Override
        public void problem(Problem problem) {
            throw new IllegalStateException(problem.diagnostic().message());
        }
    }

    private ArchiveReader reader() {
        return new ArchiveReader(heard, heard, Limits.STANDARD);
    }

    @Test
    void ofAnMbox() throws IOException {
        Path file = Files.writeString(folder.resolve("list.mbox"), Archives.mboxrd(MAILS));
        reader().read(file);
        assertThat(heard.bytes).isEqualTo(Files.size(file));
        assertThat(heard.mails).isEqualTo(MAILS.size());
    }

    /** What counts is what stands in the file, as that is known beforehand. */
    @Test
    void ofAPackedMbox() throws IOException {
        Path file = folder.resolve("list.mbox.gz");
        Files.write(file, Archives.gzip(Archives.bytes(Archives.mboxrd(MAILS))));
        reader().read(file);
        assertThat(heard.bytes).isEqualTo(Files.size(file));
        assertThat(heard.mails).isEqualTo(MAILS.size());
    }

    @Test
    void ofAFolder() throws IOException {
        reader().read(Archives.folder(folder, MAILS));
        assertThat(heard.bytes)
                .isEqualTo(MAILS.stream().mapToLong(String::length).sum());
        assertThat(heard.mails).isEqualTo(MAILS.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d\nSubject: Apple's mail\nDate: Tue, 4 Feb 2031 10:00:00 +0000\n\nText\n",
                "<html><head><title>A page</title></head><body><pre>Text of it</pre></body></html>",
                "From: <Saved by Blink>\nSnapshot-Content-Location: https://lists.example.org/1.html\n"
                        + "Subject: A page\nContent-Type: text/html\n\n<html><body><pre>Text</pre></body></html>",
                "Xen 4.30 update\n\n= Open =\n"
            })
    void ofAFileThatIsOneMail(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), content.formatted(content.length()));
        reader().read(file);
        assertThat(heard.bytes).isEqualTo(Files.size(file));
        assertThat(heard.mails).isEqualTo(1);
        assertThat(heard.taken).isEqualTo(1);
    }

    @Test
    void ofAMaildir() throws IOException {
        reader().read(Archives.maildir(folder, MAILS));
        assertThat(heard.bytes)
                .isEqualTo(MAILS.stream().mapToLong(String::length).sum());
        assertThat(heard.mails).isEqualTo(MAILS.size());
    }

    @Test
    void ofAPublicInbox() throws IOException {
        reader().read(InboxWriter.write(folder.resolve("0.git"), MAILS));
        assertThat(heard.bytes).isPositive();
        assertThat(heard.mails).isEqualTo(MAILS.size());
    }

    /** Who asks for headers alone waits as well. */
    @Test
    void ofHeaders() throws IOException {
        Path mbox = Files.writeString(folder.resolve("list.mbox"), Archives.mboxrd(MAILS));
        headers(mbox);
        assertThat(heard.bytes).isEqualTo(Files.size(mbox));
        assertThat(heard.mails).isEqualTo(MAILS.size());
    }

    @Test
    void ofHeadersInAPublicInbox() throws IOException {
        headers(InboxWriter.write(folder.resolve("0.git"), MAILS));
        assertThat(heard.bytes).isPositive();
        assertThat(heard.mails).isEqualTo(MAILS.size());
    }

    private void headers(Path path) throws IOException {
        HeadSink sink = new HeadSink() {
            @Override
            public boolean wants(String subject) {
                return true;
            }

            @Override
            public void head(MailHead head) {}

            @Override
            public void problem(Problem problem) {
                heard.problem(problem);
            }
        };
        try (MailStore store = new MailStore(sink, heard, Limits.STANDARD, ArchiveCache.NONE)) {
            store.read(path);
        }
    }

    @Test
    void ofAStreamByteByByte() throws IOException {
        byte[] three = {1, 2, 3};
        try (InputStream counted = new CountedStream(new ByteArrayInputStream(three), heard)) {
            assertThat(counted.read()).isEqualTo(1);
            assertThat(counted.read(new byte[9], 0, 9)).isEqualTo(2);
            assertThat(counted.read()).isNegative();
            assertThat(counted.read(new byte[9], 0, 9)).isNegative();
        }
        assertThat(heard.bytes).isEqualTo(3);
    }
}
