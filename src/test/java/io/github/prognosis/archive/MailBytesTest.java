package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a mail is cut into pieces, and whenever somebody asks for it, its bytes are the same. */
class MailBytesTest {

    private static final int LIMIT = 5_000_000;

    private final MailBytes mail = new MailBytes();

    private byte[] all() {
        return Arrays.copyOf(mail.array(), mail.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void piecesOfAnySize(int seed) {
        Random random = new Random(seed);
        for (int turn = 0; turn < 3; turn++) {
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            mail.clear();
            while (expected.size() < LIMIT) {
                byte[] buffer = new byte[random.nextInt(1 << (1 + random.nextInt(21)))];
                random.nextBytes(buffer);
                int from = random.nextInt(buffer.length + 1);
                mail.add(buffer, from, buffer.length, LIMIT);
                expected.write(buffer, from, Math.min(buffer.length - from, LIMIT - expected.size()));
                assertThat(mail.size()).isEqualTo(expected.size());
                if (random.nextInt(20) == 0) {
                    assertThat(all()).isEqualTo(expected.toByteArray());
                }
            }
            assertThat(mail.copy()).isEqualTo(expected.toByteArray());
        }
    }

    @Test
    void whatWasAskedForIsOneArrayUntilMoreComes() {
        byte[] buffer = new byte[3 << 20];
        mail.add(buffer, 0, buffer.length, LIMIT);
        byte[] array = mail.array();
        array[2 << 20] = 'x';
        assertThat(mail.array()).isSameAs(array);
        assertThat(mail.isBlank()).isFalse();
        mail.add(buffer, 0, 10, LIMIT);
        assertThat(mail.array()[2 << 20]).isEqualTo((byte) 'x');
    }

    /** Else one long mail would take its room until the archive is read to its end. */
    @Test
    void whatALongMailTookIsGivenBack() {
        int usual = mail.array().length;
        byte[] buffer = new byte[3 << 20];
        mail.add(buffer, 0, buffer.length, LIMIT);
        assertThat(mail.array()).hasSize(buffer.length);
        mail.clear();
        assertThat(mail.array()).hasSize(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t", "\u00ef\u00bb\u00bf", "\u00ef\u00bb\u00bf \n"})
    void blank(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        mail.add(bytes, 0, bytes.length, LIMIT);
        assertThat(mail.isBlank()).isTrue();
        mail.add(new byte[] {'x'}, 0, 1, LIMIT);
        assertThat(mail.isBlank()).isFalse();
    }
}
