package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Family;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void everyFamilyHasOne() {
        assertThat(Arrays.stream(Layout.values()).map(Layout::family)).containsExactlyInAnyOrder(Family.values());
    }
}
