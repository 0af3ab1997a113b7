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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in front of the first mark of an mbox costs none of its mails; what has none is read as a whole. */
class MboxReaderTest {

    private static final String UPDATE = Archives.update("update@example.org", "Faster maps");
    private static final String OTHER = Archives.update("other@example.org", "Smaller tables");

    @TempDir
    Path folder;

    private Found found(String mbox) throws IOException {
        return Found.in(Files.write(folder.resolve("list.mbox"), Archives.bytes(mbox)));
    }

    @Test
    void theEndOfAMailThatWasCutIsSkippedAndTold() throws IOException {
        assertThat(found("of what we did\nlast week.\n\n" + Archives.mboxrd(List.of(UPDATE, OTHER))))
                .isEqualTo(new Found(
                        List.of("update@example.org", "other@example.org"),
                        List.of(": the file does not begin with a mail; what stands before the first is skipped")));
    }

    @Test
    void aMailThatLostItsMarkIsRead() throws IOException {
        assertThat(found(UPDATE + Archives.mboxrd(List.of(OTHER))))
                .isEqualTo(new Found(List.of("update@example.org", "other@example.org"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\u00ef\u00bb\u00bf", "\u00ef\u00bb\u00bf\n"})
    void blankLinesAndAByteOrderMarkAreNothingToTell(String before) throws IOException {
        assertThat(found(before + Archives.mboxrd(List.of(UPDATE, OTHER))))
                .isEqualTo(new Found(List.of("update@example.org", "other@example.org"), List.of()));
    }

    /** The body of the only mail of a file, and what else is told of the file. */
    private String only(String content) throws IOException {
        Path file = Files.write(folder.resolve("file"), Archives.bytes(content));
        List<String> bodies = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        MailSink sink = new MailSink() {
            @Override
            public void mail(Mail mail) {
                bodies.add(mail.body());
            }

            @Override
            public void content(byte[] bytes, int size) {
                contents.add(new String(bytes, 0, size, StandardCharsets.ISO_8859_1));
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.diagnostic().message());
            }
        };
        new ArchiveReader(sink, Progress.NONE, Limits.STANDARD).read(file);
        assertThat(contents).containsExactly(content);
        assertThat(bodies).hasSize(1);
        return bodies.get(0);
    }

    /** Whoever names it wants to know why it is none. */
    @Test
    void aFileIsReadToItsEndWhateverItIs() throws IOException {
        String text = "*  Faster maps\n".repeat(10_000) + "*  Smaller tables\n";
        assertThat(only("Xen 4.30 update\n\n= Open =\n\n" + text)).endsWith(text);
        for (String subject : List.of("Xen 4.30 update", "Re: Xen 4.30 update", "flowers")) {
            assertThat(only(Archives.mail("only@example.org", subject, text))).isEqualTo(text);
        }
    }
}
