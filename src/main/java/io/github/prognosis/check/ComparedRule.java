package io.github.prognosis.check;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that looks at one item after another that the update before has too. */
interface ComparedRule extends Rule {

    /** What is wrong with an item; empty if nothing is. */
    Optional<Finding> find(CheckedItem item, Item old);

    @Override
    default List<Finding> find(Case about) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedItem item : about.items()) {
            about.old()
                    .flatMap(before -> before.of(item.item()))
                    .flatMap(old -> find(item, old))
                    .ifPresent(findings::add);
        }
        return findings;
    }
}
