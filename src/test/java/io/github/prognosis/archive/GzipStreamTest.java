package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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

    @Test
    void whatUnpacksToMoreThanTheLimitIsReadUpToThere() throws IOException {
        byte[] packed = Archives.gzip(TEXT.getBytes(StandardCharsets.UTF_8));
        int length = TEXT.length();
        assertThat(unpacked(packed, Limits.STANDARD.with(Limit.UNPACKED, length)))
                .isEqualTo(length);
        assertThatThrownBy(() -> unpacked(packed, Limits.STANDARD.with(Limit.UNPACKED, length - 1)))
                .isInstanceOf(GzipStream.Damage.class)
                .hasMessage("the file unpacks to more than 20 bytes (limit unpacked); the rest is left out");
    }

    @Test
    void theBytesOfEachPartCountOnce() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int i = 0; i < 9; i++) {
            parts.write(Archives.gzip(TEXT.getBytes(StandardCharsets.UTF_8)));
        }
        int length = 9 * TEXT.length();
        assertThat(unpacked(parts.toByteArray(), Limits.STANDARD.with(Limit.UNPACKED, length)))
                .isEqualTo(length);
        assertThatThrownBy(() -> unpacked(parts.toByteArray(), Limits.STANDARD.with(Limit.UNPACKED, length - 1)))
                .isInstanceOf(GzipStream.Damage.class);
    }

    @ParameterizedTest
    @CsvSource({"24, 1000, true", "25, 1000, true", "26, 1000, false", "26, 1100, true"})
    void whatBecomesTooManyTimesLongerIsReadUpTo100MiB(int parts, int ratio, boolean all) throws IOException {
        int part = 4 << 20;
        byte[] packed = Archives.gzip(new byte[part]);
        assertThat(part / packed.length).isBetween(1000, 1100);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < parts; i++) {
            file.write(packed);
        }
        Limits limits = Limits.STANDARD.with(Limit.RATIO, ratio);
        if (all) {
            assertThat(unpacked(file.toByteArray(), limits)).isEqualTo((long) parts * part);
        } else {
            assertThatThrownBy(() -> unpacked(file.toByteArray(), limits))
                    .isInstanceOf(GzipStream.Damage.class)
                    .hasMessage("the file unpacks to more than 1,000 times its length (limit ratio);"
                            + " the rest is left out");
        }
    }

    /** How many bytes come out, read by the dozen. */
    private static long unpacked(byte[] packed, Limits limits) throws IOException {
        try (GzipStream unpacked = new GzipStream(new ByteArrayInputStream(packed), limits)) {
            byte[] some = new byte[packed.length < 100 ? 12 : 1 << 16];
            long length = 0;
            for (int read = 0; read >= 0; read = unpacked.read(some, 0, some.length)) {
                length += read;
            }
            return length;
        }
    }

    @Test
    void threeBytesTellIt() {
        byte[] head = {0x1f, (byte) 0x8b, 8, 0};
        assertThat(GzipStream.begins(head, 4)).isTrue();
        assertThat(GzipStream.begins(head, 3)).isTrue();
        assertThat(GzipStream.begins(head, 2)).isFalse();
        for (int i = 0; i < 3; i++) {
            byte[] other = head.clone();
            other[i]++;
            assertThat(GzipStream.begins(other, 4)).isFalse();
        }
    }
}
