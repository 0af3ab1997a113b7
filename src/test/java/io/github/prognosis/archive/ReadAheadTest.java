package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Streams that are counted or read in another thread give what stands in them. */
class ReadAheadTest {

    private static final byte[] BYTES = {0, 1, -1, 'a'};

    /** A stream that fails behind the bytes. */
    private static InputStream failing() {
        return new SequenceInputStream(new ByteArrayInputStream(BYTES), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        });
    }

    @Test
    void givesEachByteAndThenTheEnd() throws IOException {
        try (ReadAhead stream = new ReadAhead(new ByteArrayInputStream(BYTES))) {
            for (byte each : BYTES) {
                assertThat(stream.read()).isEqualTo(each & 0xff);
            }
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void failsBehindAllThatWasRead() throws IOException {
        try (ReadAhead stream = new ReadAhead(failing())) {
            assertThat(stream.readNBytes(BYTES.length)).isEqualTo(BYTES);
            assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("torn");
        }
    }

    /** A zero that stands last is no sign of the failure, which may be met long before it is told. */
    @Test
    void aFailureThatIsMetAheadCostsNoByte() throws Exception {
        CountDownLatch met = new CountDownLatch(1);
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                met.countDown();
                throw new IOException("torn");
            }
        };
        byte[] bytes = {1, 0, 0};
        try (ReadAhead stream = new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(bytes), torn))) {
            assertThat(stream.read()).isEqualTo(1);
            assertThat(met.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.read()).isZero();
            assertThat(stream.read()).isZero();
            assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("torn");
        }
    }

    @Test
    void whoClosesItClosesWhatItReads() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        new ReadAhead(new ByteArrayInputStream(BYTES) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                })
                .close();
        assertThat(closed).isTrue();
    }

    @Test
    void everyByteCounts() throws IOException {
        CountedProgress progress = new CountedProgress();
        CountedStream stream = new CountedStream(new ByteArrayInputStream(BYTES), progress);
        assertThat(stream.read()).isZero();
        assertThat(progress.bytes).isEqualTo(1);
        assertThat(stream.read(new byte[9], 0, 9)).isEqualTo(3);
        assertThat(stream.read(new byte[9], 0, 9)).isEqualTo(-1);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(progress.bytes).isEqualTo(BYTES.length);
    }
}
