package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.match.Folded;
import io.github.prognosis.match.PatchLink;
import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One title or patch link stands in two items. */
final class DuplicateItem implements Rule {

    @Override
    public Profile profile() {
        return new Profile("duplicate-item", Group.POST, Need.POST, "one title or patch link stands in two items");
    }

    @Override
    public List<Finding> find(Case about) {
        Map<String, CheckedItem> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CheckedItem item : about.items()) {
            @Nullable CheckedItem twin = null;
            for (String key : keys(item.item())) {
                @Nullable CheckedItem other = first.putIfAbsent(key, item);
                twin = twin == null ? other : twin;
            }
            if (twin != null) {
                findings.add(Found.of(this, Level.WARN, item, message(twin.item(), item.item()))
                        .finding());
            }
        }
        return findings;
    }

    private static Set<String> keys(Item item) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("title " + Folded.title(item.title()));
        PatchLink.keys(item).forEach(key -> keys.add("link " + key));
        return keys;
    }

    private static String message(Item first, Item second) {
        boolean sameTitle = Folded.title(first.title()).equals(Folded.title(second.title()));
        String what = sameTitle ? "listed twice" : "has the link of \"" + first.title() + '"';
        String how = first.disposition() == second.disposition() ? "" : ", as " + word(first) + " and " + word(second);
        return what + how + "; the other is in line " + first.line();
    }

    private static String word(Item item) {
        return item.disposition().word().replace('-', ' ');
    }
}
