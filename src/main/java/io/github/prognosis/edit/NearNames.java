package io.github.prognosis.edit;

import io.github.prognosis.match.EditDistance;
import io.github.prognosis.match.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may have meant who named something that is not there. */
final class NearNames {

    private static final int MOST = 3;
    private static final double LEAST = 0.6;

    /** To compare letter by letter takes the time of both lengths. */
    private static final int LONGEST = 200;

    private NearNames() {}

    /** Those of the names that are written nearly like it or share half of its words, the nearest first; at most three. */
    static List<String> of(String name, Collection<String> names) {
        Map<String, Double> likeness = new LinkedHashMap<>();
        String wanted = Folded.title(name);
        Set<String> words = words(wanted);
        for (String other : names) {
            String known = Folded.title(other);
            double letters = wanted.length() > LONGEST || known.length() > LONGEST
                    ? 0
                    : EditDistance.similarity(wanted, known, LEAST).orElse(0);
            Set<String> shared = words(known);
            shared.retainAll(words);
            double ofWords = (double) shared.size() / words.size();
            double best = Math.max(letters, ofWords < 0.5 ? 0 : ofWords * 0.9);
            if (best > 0) {
                likeness.merge(other, best, Math::max);
            }
        }
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(likeness.entrySet());
        sorted.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        return sorted.stream().limit(MOST).map(Map.Entry::getKey).toList();
    }

    /** {@code ; near it: "A", "B"}; nothing if nothing is near. */
    static String told(String name, Collection<String> names) {
        List<String> near = of(name, names);
        return near.isEmpty()
                ? ""
                : near.stream().map(one -> '"' + one + '"').collect(Collectors.joining(", ", "; near it: ", ""));
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(Arrays.asList(folded.split(" ", 0)));
    }
}
