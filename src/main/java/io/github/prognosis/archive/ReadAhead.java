package io.github.prognosis.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ReadAheadInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream in a thread of its own, so that one unpacks while the other looks at what is unpacked. If the stream fails,
 * so does this one, behind all that was read before.
 */
final class ReadAhead extends InputStream {

    private static final int BUFFER_BYTES = 1 << 18;

    private final Source source;
    private final ReadAheadInputStream ahead;

    ReadAhead(InputStream in) throws IOException {
        source = new Source(in);
        ahead = ReadAheadInputStream.builder()
                .setInputStream(source)
                .setBufferSize(BUFFER_BYTES)
                .get();
    }

    @Override
    public int read() throws IOException {
        return whatWasRead(ahead.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return whatWasRead(ahead.read(buffer, offset, length));
    }

    private int whatWasRead(int read) throws IOException {
        IOException failure = source.failure;
        if (read < 0 && failure != null) {
            throw failure;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        ahead.close();
    }

    /** Ends where the stream fails: its reader would tell of that at once, and lose what it has read before. */
    private static final class Source extends FilterInputStream {

        private volatile @Nullable IOException failure;

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException met) {
                failure = met;
                return -1;
            }
        }
    }
}
