package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.series.Series;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two items lead to one series. */
final class SameSeries implements Rule {

    @Override
    public Profile profile() {
        return new Profile("same-series", Group.LIST, Need.VERSION, "two items lead to one series");
    }

    @Override
    public List<Finding> find(Case about) {
        IdentityHashMap<Series, CheckedItem> first = new IdentityHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CheckedItem item : about.items()) {
            if (item.isCompleted() || item.tie().isEmpty()) {
                continue;
            }
            Series series = item.tie().get().series();
            @Nullable CheckedItem other = first.putIfAbsent(series, item);
            if (other != null) {
                String message = "leads to the same series as \"" + other.item().title() + "\" in line "
                        + other.item().line();
                findings.add(Found.of(this, Level.WARN, item, message)
                        .how(item.tie().get().certainty())
                        .by(series.newest().head().mail())
                        .finding());
            }
        }
        return findings;
    }
}
