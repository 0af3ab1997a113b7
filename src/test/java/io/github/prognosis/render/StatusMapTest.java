package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of items by update: how many updates have room, which items come first, which signs are explained. */
class StatusMapTest {

    private static final LocalDate FIRST = LocalDate.of(2032, 1, 5);

    /** A release of so many updates, a month apart. */
    private static ReleaseStatus status(int updates) throws IOException {
        List<Update> all = new ArrayList<>();
        for (int i = 0; i < updates; i++) {
            String last = i == updates - 1 ? " (v2)\n* Latecomer (v1)" : " (v1)";
            all.addAll(read(FIRST.plusMonths(i), "= Open =\n* Early console" + last + "\n"));
        }
        return Prognosis.status(all, "4.34");
    }

    private static List<Update> read(LocalDate day, String body) throws IOException {
        return Prognosis.read("Xen 4.34 development update\n\n" + body, day + ".txt")
                .updates();
    }

    @ParameterizedTest
    @CsvSource({"1, wide", "6, wide", "7, tight few", "12, tight few", "13, tight", "20, tight", "21, tight"})
    void theMoreColumnsTheLessRoom(int updates, String style) throws IOException {
        StatusMap map = StatusMap.of(status(updates));
        assertThat(map.style()).isEqualTo(style);
        assertThat(map.isWide()).isEqualTo(style.equals("wide"));
    }

    @Test
    void ofMoreThanTwentyUpdatesTheNewestAreShown() throws IOException {
        assertThat(StatusMap.of(status(20)).note()).isEmpty();
        StatusMap map = StatusMap.of(status(21));
        assertThat(map.note()).contains("The newest 20 of 21 updates; the older ones count, and are not shown.");
        assertThat(map.columns()).hasSize(20);
        assertThat(map.columns().get(0)).isEqualTo(new StatusMap.Column(1, Optional.of(FIRST.plusMonths(1))));
    }

    /** Only signs that occur are explained, in the order of the legend. */
    @Test
    void theLegendHasTheSignsThatOccur() throws IOException {
        assertThat(StatusMap.of(status(3)).legend())
                .extracting(StatusMark::spoken)
                .containsExactly(
                        "new in the list",
                        "changed: what it says now (\u25b2 better prognosis)",
                        "unchanged for 1 update",
                        "not listed");
    }

    /** What has stood still longest comes first, then by title, whatever its case. */
    @Test
    void theOrderOfOpenItems() throws IOException {
        List<Update> all = new ArrayList<>(read(FIRST, "= Open =\n* zebra (v1)\n* Apple (v1)\n* beta (v1)\n"));
        all.addAll(read(FIRST.plusMonths(1), "= Open =\n* zebra (v1)\n* Delta (v1)\n* Apple (v2)\n* beta (v2)\n"));
        StatusMap map = StatusMap.of(Prognosis.status(all, "4.34"));
        assertThat(map.groups()).hasSize(1);
        assertThat(map.groups().get(0).items())
                .extracting(item -> item.title())
                .containsExactly("zebra", "Apple", "beta", "Delta");
    }
}
