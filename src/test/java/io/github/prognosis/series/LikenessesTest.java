package io.github.prognosis.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.match.Retouched;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessesTest {

    private static final double ALIKE = 0.85;

    private final Likenesses likenesses = new Likenesses();

    /** Nothing that is alike is passed over for its characters. */
    @Test
    void tellsWhatIsAlikeAndNothingElse() {
        Random random = new Random(31);
        int alike = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder one = new StringBuilder();
            for (int c = 0; c < 20; c++) {
                one.append("abCD \u00e9\u00c9:-".charAt(random.nextInt(9)));
            }
            StringBuilder other = new StringBuilder(one);
            for (int edits = random.nextInt(6); edits > 0; edits--) {
                other.setCharAt(random.nextInt(20), "abcd".charAt(random.nextInt(4)));
            }
            double likeness = Retouched.likeness(one.toString(), other.toString());
            alike += likeness >= ALIKE ? 1 : 0;
            assertThat(likenesses.of(one.toString(), other.toString(), ALIKE))
                    .isEqualTo(likeness < ALIKE ? 0 : likeness);
        }
        assertThat(alike).isBetween(2_000, 18_000);
        assertThat(likenesses.isSpent()).isFalse();
    }
}
