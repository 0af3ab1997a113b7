package io.github.prognosis.archive;

import io.github.prognosis.source.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much was read of a stream, which is left open for whoever opened it. */
final class CountedStream extends FilterInputStream {

    private final Progress progress;

    CountedStream(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            progress.bytes(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        progress.bytes(Math.max(0, read));
        return read;
    }

    @Override
    public void close() {}
}
