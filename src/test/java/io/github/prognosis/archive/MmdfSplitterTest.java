package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails between lines of four control characters, and where they stand. */
class MmdfSplitterTest {

    private static final String BETWEEN = "\1\1\1\1\n";

    private record Found(long line, long offset, String text) {}

    private final List<Found> found = new ArrayList<>();

    private final MboxSplitter.Mails mails = new MboxSplitter.Mails() {

        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private long line;
        private long offset;

        @Override
        public void begin(long startLine, long startOffset, MboxSplitter.Beginning beginning, String mark) {
            assertThat(beginning).isEqualTo(MboxSplitter.Beginning.MARK);
            line = startLine;
            offset = startOffset;
            text.reset();
        }

        @Override
        public void bytes(byte[] buffer, int from, int to) {
            text.write(buffer, from, to - from);
        }

        @Override
        public void end(boolean cut) {
            assertThat(cut).isFalse();
            found.add(new Found(line, offset, text.toString(StandardCharsets.ISO_8859_1)));
        }
    };

    private List<String> texts(String mmdf) throws IOException {
        found.clear();
        MmdfSplitter.split(new ByteArrayInputStream(Archives.bytes(mmdf)), mails);
        return found.stream().map(Found::text).toList();
    }

    @Test
    void areFoundWithTheirLinesAndOffsets() throws IOException {
        texts(BETWEEN + "A: a\n\nB\n" + BETWEEN + BETWEEN + "\nC: c\n\nD" + "\n" + BETWEEN);
        assertThat(found).containsExactly(new Found(2, 5, "A: a\n\nB\n"), new Found(8, 24, "C: c\n\nD\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aMarkInFrontOfAMailIsNoneOfIt(String lineBreak) throws IOException {
        for (String mark : List.of("From a@b\n", "From " + "a".repeat(20_000) + "\n", "\n", "\n\n", "")) {
            String mmdf = BETWEEN + mark + "A: a\n\nB\n" + BETWEEN + BETWEEN + mark + "C: c\n" + BETWEEN;
            assertThat(texts(mmdf.replace("\n", lineBreak)))
                    .containsExactly("A: a\n\nB\n".replace("\n", lineBreak), "C: c\n".replace("\n", lineBreak));
        }
    }

    @Test
    void whatOnlyLooksLikeOneIsTextOfAMail() throws IOException {
        String mail = "A: a\nFrom: b\n\n\0a\0\nFrom a@b\nFrom now on\n\1\1\1\n\1\1\1\1\1\n \1\1\1\1\n\1\1\1\1 \n"
                + "x".repeat(1 << 13) + "\1\1\1\1\n\r\n";
        assertThat(texts(BETWEEN + mail + BETWEEN)).containsExactly(mail);
        assertThat(texts(BETWEEN + "From\n" + mail)).containsExactly("From\n" + mail);
    }

    @Test
    void nothingBetweenThemIsNoMail() throws IOException {
        assertThat(texts(BETWEEN + BETWEEN + "\n" + BETWEEN + "From a@b\n" + BETWEEN))
                .isEmpty();
    }

    @Test
    void whatAStreamGaveBeforeItFailedIsGiven() {
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        };
        InputStream given = new ByteArrayInputStream(Archives.bytes(BETWEEN + "A: a\n\nB\n"));
        assertThatThrownBy(() -> MmdfSplitter.split(new SequenceInputStream(given, torn), mails))
                .hasMessage("torn");
        assertThat(found).extracting(Found::text).containsExactly("A: a\n\nB\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\1\1\1\1\n", "\1\1\1\1\r\n"})
    void areTheFirstLine(String beginning) {
        assertThat(MmdfSplitter.isThere(Archives.bytes(beginning))).isTrue();
        assertThat(MmdfSplitter.isThere(Archives.bytes(beginning.strip()))).isFalse();
        assertThat(MmdfSplitter.isThere(Archives.bytes("\1" + beginning))).isFalse();
        assertThat(MmdfSplitter.isThere(Archives.bytes(beginning.substring(1)))).isFalse();
    }
}
