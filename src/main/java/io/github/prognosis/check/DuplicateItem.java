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
import java.util.stream.Collectors;

/** One title or patch link stands in two items. */
final class DuplicateItem implements Rule {

    /** So many lines are named; a post may list one title by the thousand. */
    private static final int MOST_NAMED = 10;

    @Override
    public Profile profile() {
        return new Profile("duplicate-item", Group.POST, Need.POST, "one title or patch link stands in two items");
    }

    @Override
    public List<Finding> find(Case about) {
        Map<String, List<Item>> listed = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CheckedItem item : about.items()) {
            Set<String> keys = keys(item.item());
            List<Item> others = List.of();
            for (String key : keys) {
                others = others.isEmpty() ? listed.getOrDefault(key, List.of()) : others;
            }
            if (!others.isEmpty()) {
                findings.add(Found.of(this, Level.WARN, item, message(others, item.item()))
                        .finding());
            }
            for (String key : keys) {
                listed.computeIfAbsent(key, none -> new ArrayList<>(1)).add(item.item());
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

    /** An item listed a third time says so: the same words as of the second would look like one finding told twice. */
    private static String message(List<Item> others, Item last) {
        Item first = others.get(0);
        int times = others.size() + 1;
        String listed = times == 2 ? "listed twice" : "listed " + times + " times";
        boolean sameTitle = Folded.title(first.title()).equals(Folded.title(last.title()));
        String what = sameTitle ? listed : "has the link of \"" + first.title() + '"';
        String how = first.disposition() == last.disposition() ? "" : ", as " + word(first) + " and " + word(last);
        String lines = others.stream()
                .limit(MOST_NAMED)
                .map(item -> Integer.toString(item.line()))
                .collect(Collectors.joining(", "));
        if (others.size() > MOST_NAMED) {
            lines += " and " + (others.size() - MOST_NAMED) + " more";
        }
        return what + how + (times == 2 ? "; the other is in line " : "; the others are in lines ") + lines;
    }

    private static String word(Item item) {
        return item.disposition().word().replace('-', ' ');
    }
}
