package io.github.prognosis.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.internal.storage.pack.BinaryDelta;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Looks at an object in a pack before JGit opens it, which follows deltas however far they lead, in a circle too, and makes
 * room for whatever they promise.
 */
final class DeltaChains implements AutoCloseable {

    /** git makes no longer ones. */
    private static final int LONGEST = 4095;

    private static final int WINDOW_BYTES = 1 << 13;
    private static final int MORE = 0x80;
    /** Two numbers stand there, of at most nine bytes: how many bytes the base has, and how many it gives. */
    private static final int DELTA_HEAD_BYTES = 18;

    private static final int LAST_SHIFT = 56;

    private final List<Pack> packs;
    private final ByteBuffer window = ByteBuffer.allocateDirect(WINDOW_BYTES).limit(0);
    private final Inflater inflater = new Inflater();
    private @Nullable Pack pack;
    private @Nullable FileChannel file;
    /** Where the window ends in the file. */
    private long end;

    DeltaChains(List<Pack> packs) {
        this.packs = packs;
    }

    /**
     * Looks at all that is unpacked on the way to an object.
     *
     * @param most how many bytes that may be together
     * @throws IOException if it has more, or no end
     */
    void check(AnyObjectId id, long most) throws IOException {
        for (Pack each : packs) {
            PackIndex index;
            try {
                index = each.getIndex();
            } catch (IOException unreadable) {
                continue; // JGit passes such a pack over, too
            }
            long offset = index.findOffset(id);
            if (offset > 0) {
                open(each);
                check(offset, most, index);
            }
        }
    }

    private void check(long first, long most, PackIndex index) throws IOException {
        long bytes = 0;
        long offset = first;
        for (int links = 0; links <= LONGEST; links++) {
            seek(offset);
            int head = next();
            long size = head & 0xf;
            for (int shift = 4, part = head; (part & MORE) != 0; shift += 7) {
                part = next();
                size |= shift > LAST_SHIFT ? -1 : (long) (part & 0x7f) << shift;
            }
            bytes += size;
            int type = head >> 4 & 7;
            if (type == Constants.OBJ_OFS_DELTA) {
                offset -= distance();
            } else if (type == Constants.OBJ_REF_DELTA) {
                offset = index.findOffset(base());
            }
            boolean isDelta = type == Constants.OBJ_OFS_DELTA || type == Constants.OBJ_REF_DELTA;
            bytes += isDelta ? result() : 0;
            if (size < 0 || bytes < 0 || bytes > most) {
                throw tooLong();
            }
            if (!isDelta) {
                return;
            }
        }
        throw new IOException("the repository is damaged: the deltas of an object rest on each other or have no end");
    }

    static IOException tooLong() {
        return new IOException("an object of the repository has too many bytes for what it is");
    }

    private long distance() throws IOException {
        int part = next();
        long distance = part & 0x7f;
        while ((part & MORE) != 0) {
            part = next();
            distance = ((distance + 1) << 7) | (part & 0x7f);
        }
        return distance;
    }

    private ObjectId base() throws IOException {
        byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
        for (int i = 0; i < id.length; i++) {
            id[i] = (byte) next();
        }
        return ObjectId.fromRaw(id);
    }

    /** How many bytes a delta gives. */
    private long result() throws IOException {
        byte[] head = new byte[DELTA_HEAD_BYTES];
        inflater.reset();
        try {
            for (int length = 0; length < head.length && !inflater.finished() && !inflater.needsDictionary(); ) {
                if (inflater.needsInput()) {
                    fill();
                    inflater.setInput(window);
                }
                length += inflater.inflate(head, length, head.length - length);
            }
        } catch (DataFormatException damaged) {
            throw new IOException("the repository is damaged", damaged);
        }
        return BinaryDelta.getResultSize(head);
    }

    private int next() throws IOException {
        fill();
        return window.get() & 0xff;
    }

    private void fill() throws IOException {
        if (!window.hasRemaining()) {
            int read = file == null ? -1 : file.read(window.clear(), end);
            window.flip();
            if (read <= 0) {
                throw new EOFException("the repository is damaged: a pack is cut");
            }
            end += read;
        }
    }

    private void seek(long offset) {
        long inWindow = offset - (end - window.limit());
        if (inWindow >= 0 && inWindow < window.limit()) {
            window.position((int) inWindow);
        } else {
            window.limit(0);
            end = offset;
        }
    }

    private void open(Pack wanted) throws IOException {
        if (wanted != pack) {
            close();
            file = FileChannel.open(
                    wanted.getPackFile().toPath(), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
            pack = wanted;
            window.limit(0);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
