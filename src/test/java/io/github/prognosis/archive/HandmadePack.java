package io.github.prognosis.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.eclipse.jgit.lib.Constants;

/** A pack with its index (version 2) as no git writes it: any object under any id, deltas on anything. */
final class HandmadePack {

    static final int DELTA_BY_OFFSET = 6;
    static final int DELTA_BY_ID = 7;

    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
    private final Map<String, Integer> offsets = new TreeMap<>();

    HandmadePack() {
        pack.writeBytes(new byte[12]);
    }

    /** Where the next object begins. */
    int end() {
        return pack.size();
    }

    HandmadePack whole(String id, int type, String content) {
        return add(id, type, new byte[0], content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A delta that gives an object of this many bytes, all of them copied from the first bytes of its base. */
    HandmadePack delta(String id, String base, int baseSize, int size) {
        return add(id, DELTA_BY_ID, HexFormat.of().parseHex(base), copies(baseSize, size));
    }

    /** A delta on what stands so many bytes before it; 0 is itself. */
    HandmadePack delta(String id, int back, int baseSize, int size) {
        ByteBuffer written = ByteBuffer.allocate(16).position(16);
        int rest = back;
        written.put(written.position() - 1, (byte) (rest & 0x7f)).position(written.position() - 1);
        for (rest >>= 7; rest > 0; rest >>= 7) {
            rest--;
            written.put(written.position() - 1, (byte) (rest & 0x7f | 0x80)).position(written.position() - 1);
        }
        byte[] distance = new byte[written.remaining()];
        written.get(distance);
        return add(id, DELTA_BY_OFFSET, distance, copies(baseSize, size));
    }

    private static byte[] copies(int baseSize, int size) {
        ByteArrayOutputStream delta = new ByteArrayOutputStream();
        number(delta, baseSize);
        number(delta, size);
        for (int rest = size; rest > 0; rest -= Math.min(rest, baseSize)) {
            int count = Math.min(rest, baseSize);
            delta.writeBytes(new byte[] {(byte) 0xf0, (byte) count, (byte) (count >> 8), (byte) (count >> 16)});
        }
        return delta.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        for (; rest > 0x7f; rest >>>= 7) {
            out.write(rest & 0x7f | 0x80);
        }
        out.write(rest);
    }

    private HandmadePack add(String id, int type, byte[] base, byte[] content) {
        return add(id, type, content.length, base, deflated(content));
    }

    /** Any object. */
    HandmadePack add(String id, int type, long size, byte[] base, byte[] packed) {
        offsets.put(id, pack.size());
        int first = (int) (type << 4 | size & 15);
        long rest = size >>> 4;
        for (; rest != 0; rest >>>= 7) {
            pack.write(first | 0x80);
            first = (int) (rest & 0x7f);
        }
        pack.write(first);
        pack.writeBytes(base);
        pack.writeBytes(packed);
        return this;
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** Writes both files into a repository. */
    void write(Path repository) throws IOException {
        byte[] content = ByteBuffer.wrap(pack.toByteArray())
                .put(Constants.encodeASCII("PACK"))
                .putInt(2)
                .putInt(offsets.size())
                .array();
        byte[] sum = Constants.newMessageDigest().digest(content);
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(8 + 1024).putInt(0xff744f63).putInt(2);
        for (int first = 0; first < 256; first++) {
            int most = first;
            head.putInt((int) offsets.keySet().stream()
                    .filter(id -> Integer.parseInt(id.substring(0, 2), 16) <= most)
                    .count());
        }
        index.writeBytes(head.array());
        offsets.keySet().forEach(id -> index.writeBytes(HexFormat.of().parseHex(id)));
        index.writeBytes(new byte[4 * offsets.size()]);
        offsets.values()
                .forEach(offset ->
                        index.writeBytes(ByteBuffer.allocate(4).putInt(offset).array()));
        index.writeBytes(sum);
        index.writeBytes(Constants.newMessageDigest().digest(index.toByteArray()));
        String name = "objects/pack/pack-" + HexFormat.of().formatHex(sum);
        Files.createDirectories(repository.resolve("objects/pack"));
        Files.write(repository.resolve(name + ".idx"), index.toByteArray());
        Files.write(
                repository.resolve(name + ".pack"),
                ByteBuffer.allocate(content.length + sum.length)
                        .put(content)
                        .put(sum)
                        .array());
    }
}
