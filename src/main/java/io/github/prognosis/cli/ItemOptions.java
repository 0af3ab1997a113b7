package io.github.prognosis.cli;

import io.github.prognosis.diff.ItemFilter;
import org.apache.commons.cli.Options;

/** {@code --item}, {@code --owner} and {@code --section}: which items are told. */
final class ItemOptions {

    private ItemOptions() {}

    /** Adds these options to those that a command has. */
    static Options addTo(Options options) {
        return options.addOption(Arguments.valued(
                        "item", "WORDS", "only items whose title has all these words (may be repeated)"))
                .addOption(Arguments.valued(
                        "owner",
                        "WORDS",
                        "only items with an owner whose name and address have all these words (may be repeated)"))
                .addOption(Arguments.valued(
                        "section", "WORDS", "only items whose headings have all these words (may be repeated)"));
    }

    /** Reads the options; given several times, the values of one unite. */
    static ItemFilter of(Arguments arguments) {
        ItemFilter filter = ItemFilter.ALL;
        for (ItemFilter.Field field : ItemFilter.Field.values()) {
            for (String words : arguments.values(field.word())) {
                filter = filter.with(field, words);
            }
        }
        return filter;
    }
}
