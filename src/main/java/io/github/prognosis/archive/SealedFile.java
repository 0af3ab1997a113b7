package io.github.prognosis.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** A file that a cache keeps: its form stands in front and a checksum behind, by which one is known that is cut or damaged. */
final class SealedFile {

    private static final int CHECKSUM_BYTES = Long.BYTES;

    private SealedFile() {}

    /** Writes what stands between form and checksum. */
    interface Content {
        void writeTo(DataOutput out) throws IOException;
    }

    /** Reads what stands there. */
    interface Reading<T> {

        /**
         * Reads it.
         *
         * @param in has so many bytes as are {@link DataInputStream#available()}
         * @throws IOException if it says something that cannot be
         */
        T of(DataInputStream in) throws IOException;
    }

    /** Writes a file to a stream, and leaves that open. */
    static void write(int form, Content content, OutputStream out) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(checked));
        data.writeInt(form);
        content.writeTo(data);
        data.flush();
        data.writeLong(checked.getChecksum().getValue());
        data.flush();
    }

    /** What a file says; empty if it is cut, damaged, or has another form. */
    static <T> Optional<T> read(int form, byte[] file, Reading<T> reading) {
        int length = file.length - CHECKSUM_BYTES;
        if (length < 0) {
            return Optional.empty();
        }
        CRC32 checksum = new CRC32();
        checksum.update(file, 0, length);
        if (ByteBuffer.wrap(file, length, CHECKSUM_BYTES).getLong() != checksum.getValue()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, length))) {
            return in.readInt() == form ? Optional.of(reading.of(in)) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
