package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What links show, whatever archive or host it is. */
class PatchLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://bugs.xenproject.org/xen/bug/28, http://bug.xenproject.org/xen/bug/28, true",
        "https://bugs.xenproject.org/xen/bug/28, https://bugs.xenproject.org/xen/bug/2, false",
        "https://bugs.xenproject.org/xen/bug/28, https://bugs.example.org/xen/bug/28, false",
        "https://lore.kernel.org/xen-devel/20250101-1-a@example.org/, https://patchew.org/Xen/20250101-1-a@example.org/, true",
        "https://lore.kernel.org/xen-devel/20250101-1-a@example.org/, https://lore.kernel.org/xen-devel/20250101-2-a@example.org/, false",
    })
    void showTheSameOrNot(String one, String other, boolean same) {
        assertThat(PatchLink.contents(List.of(one)).equals(PatchLink.contents(List.of(other))))
                .isEqualTo(same);
    }

    @Test
    void aBugIsNoMailOfASeries() {
        assertThat(PatchLink.keys(List.of("https://bugs.xenproject.org/xen/bug/28")))
                .isEqualTo(Set.of());
    }
}
