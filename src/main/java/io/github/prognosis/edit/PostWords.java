package io.github.prognosis.edit;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.ReleaseTags;
import io.github.prognosis.parse.WrittenItem;
import io.github.prognosis.parse.WrittenLines;
import java.util.List;
import java.util.Optional;

/** How a post says things, and where. */
final class PostWords {

    private static final String LATER = "next-rel(s)";

    private final Update update;
    private final Areas areas;
    private final boolean older;
    private final String laterTag;

    PostWords(Update update, Areas areas) {
        this.update = update;
        this.areas = areas;
        this.older = WrittenLines.isOlderScale(update);
        this.laterTag = update.items().stream()
                .flatMap(item -> item.tags().stream())
                .filter(tag -> ReleaseTags.later(List.of(tag)).isPresent())
                .findFirst()
                .orElse(LATER);
    }

    Family family() {
        return update.family();
    }

    boolean isOlderScale() {
        return older;
    }

    Areas areas() {
        return areas;
    }

    /** The tag by which it defers an item. */
    String laterTag() {
        return laterTag;
    }

    /**
     * What the lines of an item say, its status in its line or in one of its own, so that the same is read of them; empty if
     * neither is so.
     */
    Optional<WrittenItem> lines(Item item) {
        boolean lined = update.family() == Family.NUMBERED;
        for (boolean inHead : new boolean[] {!lined, lined}) {
            for (boolean done : new boolean[] {false, true}) {
                WrittenItem written = WrittenItem.of(item, inHead, done);
                boolean same = written.read(update.family(), older, item.line())
                        .map(ItemContent::of)
                        .filter(ItemContent.of(item)::equals)
                        .isPresent();
                if (same) {
                    return Optional.of(written);
                }
            }
        }
        return Optional.empty();
    }
}
