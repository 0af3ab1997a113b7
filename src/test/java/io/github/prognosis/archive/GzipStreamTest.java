package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever the buffer ends, what stands behind the packed data is seen. */
class GzipStreamTest {

    private static final String TEXT = "Some words in a file.";

    /** Gives the first bytes in one read, and what follows in the next. */
    private static final class InTwo extends FilterInputStream {
        private int first;

        InTwo(byte[] bytes, int first) {
            super(new ByteArrayInputStream(bytes));
            this.first = first;
        }

        @Override
        public int read() throws IOException {
            first--;
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, first > 0 ? Math.min(first, length) : length);
            first -= Math.max(0, read);
            return read;
        }
    }

    @ParameterizedTest
    @CsvSource({"0, '', false", "0, x, true", "1, xyz, true", "30, x, true", "700, '', false", "70000, '', false"})
    void whatStandsBehind(int zeros, String garbage, boolean told) throws IOException {
        byte[] packed = Archives.gzip(TEXT.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(packed);
        all.write(new byte[zeros]);
        all.write(garbage.getBytes(StandardCharsets.UTF_8));
        for (int first = packed.length - 12; first < packed.length + 12; first++) {
            InputStream in = new InTwo(all.toByteArray(), first);
            try (GzipStream unpacked = new GzipStream(in, Limits.STANDARD)) {
                assertThat(unpacked.readAllBytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo(TEXT);
                assertThat(unpacked.hasGarbage()).as("first read of %s", first).isEqualTo(told);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void severalParts(int more) throws IOException {
        byte[] packed = Archives.gzip(TEXT.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(packed);
        all.write(packed);
        all.write(new byte[more]);
        for (int first = packed.length - 12; first < packed.length + 12; first++) {
            try (GzipStream unpacked = new GzipStream(new InTwo(all.toByteArray(), first), Limits.STANDARD)) {
                assertThat(unpacked.readAllBytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo(TEXT + TEXT);
                assertThat(unpacked.hasGarbage()).isFalse();
            }
        }
    }
}
