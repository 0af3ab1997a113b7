package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Update;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a file: a mail, an mbox, a page, a text, packed or not. */
@Timeout(60)
class MailFuzzTest {

    private static final String NAME = "archive";

    @MethodSource("io.github.prognosis.fuzz.Inputs#files")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyFileIsRead(byte[] bytes) throws IOException {
        Object outcome = outcome(new ByteArrayInputStream(bytes));
        if (outcome instanceof Reading reading) {
            assertThat(reading.updates()).allSatisfy(MailFuzzTest::isWhole);
            assertThat(reading.updates().size()).isLessThanOrEqualTo((int) reading.mails());
            assertThat(reading.problems())
                    .allMatch(problem -> !problem.diagnostic().message().isBlank());
        }
        assertThat(outcome(new Dribble(bytes))).as("by the byte").isEqualTo(outcome);
        if (!isGzip(bytes)) {
            assertThat(outcome(new ByteArrayInputStream(packed(bytes))))
                    .as("packed")
                    .isEqualTo(outcome);
            if (outcome instanceof Reading reading) {
                OneMail.isTheSameEverywhere(bytes, reading);
            }
        }
        Proportion.holds(bytes, more -> Prognosis.read(new ByteArrayInputStream(more), NAME));
    }

    private static void isWhole(Update update) {
        assertThat(update.items()).isNotEmpty();
        assertThat(update.release()).matches("4\\.\\d+");
        assertThat(update.source().path()).isEqualTo(NAME);
    }

    /** What was read, or why nothing was. */
    private static Object outcome(InputStream stream) {
        try {
            return Prognosis.read(stream, NAME);
        } catch (IOException unreadable) {
            assertThat(unreadable.getMessage()).isNotBlank();
            return unreadable.getMessage();
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Gives few bytes at a time, as a pipe can. */
    private static final class Dribble extends FilterInputStream {
        Dribble(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 7));
        }
    }
}
