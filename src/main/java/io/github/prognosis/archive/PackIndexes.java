package io.github.prognosis.archive;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.eclipse.jgit.util.NB;

/** The indexes of packs, which JGit loads whole and believes in how many objects they say they have. */
final class PackIndexes {

    private static final int SECOND_VERSION = 0xff744f63;
    private static final int BUCKETS = 256;
    private static final int ID = 20;
    private static final int CHECKSUMS = 2 * ID;

    /** They may take this part of the memory. */
    private static final int PART = 3;

    private PackIndexes() {}

    /**
     * Looks at all of a repository.
     *
     * @throws IOException if one is not as long as what it says it has, or they are too long for the memory
     */
    static void check(Path folder) throws IOException {
        Path packs = folder.resolve("objects/pack");
        if (!Files.isDirectory(packs, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        long bytes = 0;
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(packs, "*.idx")) {
            for (Path index : indexes) {
                if (!isSound(index)) {
                    throw new IOException("the index of a pack is damaged: " + index.getFileName()
                            + "; delete it in a copy of the repository and run git index-pack there");
                }
                bytes += Files.size(index);
            }
        }
        if (bytes > Runtime.getRuntime().maxMemory() / PART) {
            throw new IOException("the indexes of its packs have " + (bytes >> 20) + " MiB, too much for the memory;"
                    + " give Java more of it (-Xmx)");
        }
    }

    private static boolean isSound(Path index) throws IOException {
        long length = Files.size(index);
        try (DataInputStream in = new DataInputStream(Files.newInputStream(index, LinkOption.NOFOLLOW_LINKS))) {
            int first = in.readInt();
            boolean second = first == SECOND_VERSION;
            if (second && in.readInt() != 2) {
                return false;
            }
            long objects = second ? buckets(in, 0, BUCKETS) : buckets(in, first, BUCKETS - 1);
            long least =
                    (second ? 2 + BUCKETS + 2 * objects : BUCKETS + objects) * Integer.BYTES + ID * objects + CHECKSUMS;
            return objects >= 0 && length >= least && length <= (second ? least + Long.BYTES * objects : least);
        } catch (EOFException | IndexOutOfBoundsException cut) {
            return false;
        }
    }

    /** How many objects there are: what stands in the last bucket; negative if one has fewer than the one before. */
    private static long buckets(DataInputStream in, int before, int count) throws IOException {
        byte[] buckets = in.readNBytes(Integer.BYTES * count);
        long objects = Integer.toUnsignedLong(before);
        for (int i = 0; i < count; i++) {
            long next = NB.decodeUInt32(buckets, Integer.BYTES * i);
            if (next < objects) {
                return -1;
            }
            objects = next;
        }
        return objects;
    }
}
