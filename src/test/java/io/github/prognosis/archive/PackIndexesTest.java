package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An index is as long as the number of objects that it says it has asks for, or it is not loaded. */
class PackIndexesTest {

    private static final int BUCKETS = 256;
    private static final int ID = 20;
    private static final int CHECKSUMS = 2 * ID;

    @TempDir
    Path folder;

    private Path packs;

    @BeforeEach
    void makeTheFolder() throws IOException {
        packs = Files.createDirectories(folder.resolve("objects/pack"));
    }

    private void index(byte[] content) throws IOException {
        Files.write(packs.resolve("pack-1.idx"), content);
    }

    /** The first version: buckets, then each object with its offset. */
    private static byte[] first(int objects) {
        ByteBuffer index = ByteBuffer.allocate(BUCKETS * Integer.BYTES + objects * (ID + Integer.BYTES) + CHECKSUMS);
        return buckets(index, objects).array();
    }

    /** The second: a signature, the version, and for each object its id, checksum and offset. */
    private static byte[] second(int version, int objects) {
        ByteBuffer index =
                ByteBuffer.allocate((2 + BUCKETS) * Integer.BYTES + objects * (ID + 2 * Integer.BYTES) + CHECKSUMS);
        return buckets(index.putInt(0xff744f63).putInt(version), objects).array();
    }

    /** One object begins with 0, the others with what is as high as can be. */
    private static ByteBuffer buckets(ByteBuffer index, int objects) {
        for (int i = 0; i < BUCKETS; i++) {
            index.putInt(i < BUCKETS - 1 ? Math.min(1, objects) : objects);
        }
        return index;
    }

    private void assertSound() {
        assertThatCode(() -> PackIndexes.check(folder)).doesNotThrowAnyException();
    }

    private void assertDamaged() {
        assertThatThrownBy(() -> PackIndexes.check(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("the index of a pack is damaged: pack-1.idx"
                        + "; delete it in a copy of the repository and run git index-pack there");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7})
    void anIndexOfEitherVersion(int objects) throws IOException {
        index(first(objects));
        assertSound();
        index(second(2, objects));
        assertSound();
    }

    /** Where a pack is beyond 2 GiB, an object has a longer offset too. */
    @ParameterizedTest
    @CsvSource({"24, true", "8, true", "25, false", "-1, false"})
    void theSecondVersionMayHaveALongerOffsetForEachObject(int more, boolean sound) throws IOException {
        byte[] index = second(2, 3);
        index(Arrays.copyOf(index, index.length + more));
        if (sound) {
            assertSound();
        } else {
            assertDamaged();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void theFirstVersionHasNoOtherLength(int more) throws IOException {
        byte[] index = first(3);
        index(Arrays.copyOf(index, index.length + more));
        assertDamaged();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 7, 1031})
    void anIndexThatIsCutInItsHead(int length) throws IOException {
        index(Arrays.copyOf(second(2, 0), length));
        assertDamaged();
    }

    @Test
    void aVersionThatIsNotKnown() throws IOException {
        index(second(3, 1));
        assertDamaged();
    }

    /** Each bucket counts the objects of those before, too. */
    @Test
    void bucketsThatCountBackwards() throws IOException {
        byte[] index = first(2);
        ByteBuffer.wrap(index).putInt(0, 2);
        index(index);
        assertDamaged();
        index = second(2, 2);
        ByteBuffer.wrap(index).putInt((2 + BUCKETS - 2) * Integer.BYTES, 3);
        index(index);
        assertDamaged();
    }

    /** Even if it is as long as that of an empty pack, which it may claim to be in its last bucket. */
    @Test
    void bucketsThatCountBackwardsToNothing() throws IOException {
        byte[] index = second(2, 0);
        ByteBuffer.wrap(index).putInt(2 * Integer.BYTES, 1);
        index(index);
        assertDamaged();
    }

    /** As a signed number it would be less than none. */
    @Test
    void moreObjectsThanAPackCanHave() throws IOException {
        byte[] index = second(2, 0);
        ByteBuffer.wrap(index).putInt((2 + BUCKETS - 1) * Integer.BYTES, -1);
        index(index);
        assertDamaged();
    }

    @Test
    void noPacksAreNoTrouble() throws IOException {
        Files.delete(packs);
        assertSound();
    }
}
