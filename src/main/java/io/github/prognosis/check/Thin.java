package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Disposition;
import java.util.ArrayList;
import java.util.List;

/** An open item has no owner or no link, and two thirds of the open ones have one. */
final class Thin implements Rule {

    @Override
    public Profile profile() {
        return new Profile(
                "thin",
                Group.POST,
                Need.POST,
                "an open item has no owner or no link, and two thirds of the open ones have one");
    }

    @Override
    public List<Finding> find(Case about) {
        // What is up for grabs has no owner by its nature.
        List<CheckedItem> open = about.items().stream()
                .filter(item -> item.item().disposition() == Disposition.OPEN)
                .toList();
        long owned =
                open.stream().filter(item -> !item.item().owners().isEmpty()).count();
        long linked =
                open.stream().filter(item -> !item.item().links().isEmpty()).count();
        List<Finding> findings = new ArrayList<>();
        for (CheckedItem item : open) {
            List<String> missing = new ArrayList<>();
            if (item.item().owners().isEmpty() && owned * 3 >= open.size() * 2L) {
                missing.add("owner");
            }
            if (item.item().links().isEmpty() && linked * 3 >= open.size() * 2L) {
                missing.add("link");
            }
            if (!missing.isEmpty()) {
                findings.add(Found.of(this, Level.INFO, item, "has no " + String.join(" and no ", missing))
                        .finding());
            }
        }
        return findings;
    }
}
