package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in front of the first mark of an mbox costs none of its mails. */
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
}
