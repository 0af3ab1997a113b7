package io.github.prognosis.archive;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * The files in which a repository keeps its objects: packs, their indexes, and objects in files of their own. Of each is known
 * a number that its name, its length and the time of its last change give. Git never changes such a file; it adds others, and
 * puts one in the place of many.
 */
final class ObjectFiles {

    /** Where more are there, it is not known whether they are the same. Git packs objects when they are some thousands. */
    private static final int MOST = 1 << 16;

    private static final int FIRST_ROOM = 16;
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    /** In order, once {@link #sort} was called. */
    private long[] numbers = new long[FIRST_ROOM];

    private int count;
    private boolean isKnown = true;

    /** Adds a file, if it holds objects. */
    void add(Path file, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName());
        String parent = String.valueOf(file.getName(Math.max(0, file.getNameCount() - 2)));
        if (name.endsWith(".pack") || name.endsWith(".idx") || parent.length() == 2) {
            long number = mixed(parent.hashCode(), name.hashCode());
            number = mixed(number, attributes.size());
            add(mixed(number, attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
        }
    }

    private static long mixed(long first, long second) {
        long product = (Long.rotateLeft(first, 31) ^ second) * FACTOR;
        return product ^ (product >>> 32);
    }

    private void add(long number) {
        if (count == MOST) {
            isKnown = false;
            return;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    /** Says that all are added. */
    void sort() {
        Arrays.sort(numbers, 0, count);
    }

    /** Whether all of them are known. */
    boolean areKnown() {
        return isKnown;
    }

    /** Whether others are all among these, as they were. */
    boolean haveAll(ObjectFiles others) {
        int at = 0;
        for (int other = 0; other < others.count; other++) {
            while (at < count && numbers[at] < others.numbers[other]) {
                at++;
            }
            if (at == count || numbers[at] != others.numbers[other]) {
                return false;
            }
        }
        return isKnown && others.isKnown;
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeLong(numbers[i]);
        }
    }

    static ObjectFiles readFrom(DataInput in) throws IOException {
        ObjectFiles files = new ObjectFiles();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            files.add(in.readLong());
        }
        files.sort();
        return files;
    }
}
