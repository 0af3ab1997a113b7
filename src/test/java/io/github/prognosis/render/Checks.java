package io.github.prognosis.render;

import io.github.prognosis.check.CheckOptions;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Checker;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.series.MadeList;

/** Reports of checks in which everything occurs. */
final class Checks {

    private Checks() {}

    /** A post of which one item is in the tree, by mail and commit. */
    static CheckReport report(Update update) {
        Item item = update.items().get(0);
        MadeList list = new MadeList()
                .version("2024-01-10", "Ann Ash", "PATCH v9", item.title(), "arm: map it", "arm: unmap it")
                .commit("2024-02-01", "Ann Ash", "arm: map it")
                .commit("2024-02-02", "Ann Ash", "arm: unmap it");
        return new Checker(update)
                .list(list.series(), list.letters())
                .tree(list.tree())
                .check(CheckOptions.STANDARD);
    }
}
