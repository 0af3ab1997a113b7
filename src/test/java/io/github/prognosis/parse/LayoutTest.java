package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Family;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void everyFamilyHasOne() {
        assertThat(Layout.ALL).extracting(Layout::family).containsExactlyInAnyOrder(Family.values());
    }
}
