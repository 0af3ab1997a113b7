package io.github.prognosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is left of items that are only listed. */
class PackedItemsTest {

    private static final Item ITEM = new ItemBuilder("Grüße 🐧 \ud83d", 7, 9)
            .opening(Optional.of("C"), List.of("4.21", "PATCH v5 00/13"))
            .status(Optional.of("v5 (in master)"), Optional.empty())
            .section(List.of("Open", "ARM"), Optional.empty())
            .addOwners(List.of(
                    Owner.named("Ines Fonseca"),
                    new Owner("Petr Havlik", Optional.of("petr@example.org"), Optional.of("unknown"))))
            .addIssues(List.of("XEN-28"))
            .addLinks(List.of("https://example.org/a", "https://example.org/b"))
            .addNote("first")
            .addNote("")
            .build();

    @Test
    void whatTellsItemsApartIsKept() {
        List<Item> packed = PackedItems.of(List.of(ITEM, new ItemBuilder("Other", 1, 1).build()));
        assertThat(packed).hasSize(2);
        assertThat(packed.get(0))
                .usingRecursiveComparison()
                .ignoringFields("number", "line", "endLine")
                .isEqualTo(ITEM);
        assertThat(packed.get(1)).isEqualTo(new ItemBuilder("Other", 1, 1).build());
    }

    @Test
    void whatIsPackedIsLeftSo() {
        List<Item> packed = PackedItems.of(List.of(ITEM));
        assertThat(PackedItems.of(packed)).isSameAs(packed);
        assertThat(PackedItems.of(List.of())).isEmpty();
    }

    /** By this number copies are found; nothing is unpacked for it. */
    @Test
    void itemsHaveOneNumberPackedOrNot() {
        Item renamed = new ItemBuilder("Other", 7, 9).addNote("first").build();
        assertThat(numbers(List.of(ITEM))).hasSize(1);
        assertThat(numbers(List.of(ITEM, renamed))).hasSize(1).isNotEqualTo(numbers(List.of(renamed, ITEM)));
    }

    private static Set<Integer> numbers(List<Item> items) {
        PackedItems packed = PackedItems.of(items);
        return new HashSet<>(List.of(packed.hash(), PackedItems.hash(items), PackedItems.hash(packed)));
    }

    @Test
    void aLongTextIsKept() {
        String note = "x".repeat(100_000);
        List<Item> items = IntStream.range(0, 3)
                .mapToObj(number ->
                        new ItemBuilder("Title " + number, 1, 1).addNote(note).build())
                .toList();
        assertThat(PackedItems.of(items)).isEqualTo(items);
    }
}
