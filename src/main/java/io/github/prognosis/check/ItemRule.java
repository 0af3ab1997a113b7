package io.github.prognosis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that looks at one item after another. */
interface ItemRule extends Rule {

    /** What is wrong with an item; empty if nothing is. */
    Optional<Finding> find(Case about, CheckedItem item);

    @Override
    default List<Finding> find(Case about) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedItem item : about.items()) {
            find(about, item).ifPresent(findings::add);
        }
        return findings;
    }
}
