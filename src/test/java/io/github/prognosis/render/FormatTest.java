package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the texts of a long report come to its writer. */
class FormatTest {

    /** A report of many years is longer than what memory there may be. */
    @Test
    void eachTextIsWrittenBeforeTheNextIsMade() throws IOException {
        StringWriter writer = new StringWriter();
        Stream<String> texts = Stream.of("4.1", "4.2")
                .flatMap(release -> IntStream.range(0, 3).mapToObj(number -> {
                    assertThat(writer.toString()).endsWith(number == 0 ? "" : release + " " + (number - 1) + "\n");
                    return release + " " + number + "\n";
                }));
        Format.write(texts, writer);
        assertThat(writer.toString()).hasLineCount(6).endsWith("4.2 2\n");
    }

    @Test
    void aWriterThatFailsSaysSo() {
        Writer full = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8) {
            @Override
            public void write(String text) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> Format.write(Stream.of("text"), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
