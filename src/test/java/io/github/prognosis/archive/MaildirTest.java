package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails of a Maildir that are not as most are cost none of the others, and no more is read of them than is needed. */
class MaildirTest {

    private static final String UPDATE = Archives.update("update@example.org", "Faster maps", "Smaller tables");
    /** More than is read at a time. */
    private static final String LONG = "X-Long: " + "x".repeat(UpdateHoldings.HEAD_BYTES) + "\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeTheFolder() throws IOException {
        Archives.maildir(folder, List.of());
    }

    private void mail(byte[] content) throws IOException {
        Files.write(folder.resolve("new/1409652000.M1P77.host"), content);
    }

    private void mail(String content) throws IOException {
        mail(Archives.bytes(content));
    }

    private void assertSkipped(String why, Limits limits) throws IOException {
        assertThat(Found.in(folder, limits))
                .isEqualTo(new Found(List.of(), List.of("new/1409652000.M1P77.host: skipped: " + why)));
    }

    @Test
    void anUpdateIsReadWhereverItsSubjectStands() throws IOException {
        for (String mail : List.of(UPDATE, LONG + UPDATE, LONG + LONG + UPDATE)) {
            mail(mail);
            assertThat(Found.in(folder)).isEqualTo(new Found(List.of("update@example.org"), List.of()));
            mail(Archives.gzip(Archives.bytes(mail)));
            assertThat(Found.in(folder)).isEqualTo(new Found(List.of("update@example.org"), List.of()));
        }
    }

    @Test
    void anotherMailIsNotEvenTold() throws IOException {
        for (String mail : List.of("Subject: flowers\n\nxxx", LONG + "Subject: flowers\n\nxxx", LONG + "\nxxx")) {
            mail(mail);
            assertThat(Found.in(folder)).isEqualTo(new Found(List.of(), List.of()));
        }
    }

    @Test
    void ofAnotherMailNoMoreIsReadThanItsSubject() throws IOException {
        mail(LONG + "Subject: flowers\n\n" + "x".repeat(1 << 20));
        CountedProgress progress = new CountedProgress();
        MailSink nothing = new MailSink() {
            @Override
            public void mail(Mail mail) {
                throw new IllegalStateException();
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException();
            }
        };
        new ArchiveReader(nothing, progress, Limits.STANDARD).read(folder);
        assertThat(progress.mails).isEqualTo(1);
        assertThat(progress.bytes).isBetween((long) LONG.length(), 3L * UpdateHoldings.HEAD_BYTES);
    }

    @Test
    void ofAPackedMailThatIsCutTheFirstPartIsRead() throws IOException {
        byte[] packed = Archives.gzip(Archives.bytes(UPDATE));
        mail(Arrays.copyOf(packed, packed.length - 12));
        assertThat(Found.in(folder))
                .isEqualTo(
                        new Found(
                                List.of("update@example.org"),
                                List.of(
                                        "new/1409652000.M1P77.host: the compressed data is cut; what could be unpacked is read")));
    }

    @Test
    void whatIsNoMailIsNamed() throws IOException {
        mail("");
        assertSkipped("it is empty", Limits.STANDARD);
        mail("words\nand words\n\nand more");
        assertSkipped("it has no header", Limits.STANDARD);
    }

    @Test
    void aHeaderThatIsTooLongIsNamed() throws IOException {
        mail(LONG + UPDATE);
        Limits limits = Limits.STANDARD.with(Limit.HEADER, 2048);
        assertSkipped("no subject stands in the first 2 KiB (limit header)", limits);
    }
}
