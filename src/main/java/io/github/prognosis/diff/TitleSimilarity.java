package io.github.prognosis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How alike two titles are.
 *
 * @param score from 0 to 1: twice the words in common over all words; a mistyped word counts nearly whole
 * @param sameButFor whether they differ by mistyped words, fillers and a prefix only
 * @param apart whether words that only one of them has tell them apart
 */
record TitleSimilarity(double score, boolean sameButFor, boolean apart) {

    private static final double MISTYPED = 0.9;

    static TitleSimilarity of(TitleWords one, TitleWords other) {
        List<String> left = new ArrayList<>(one.words());
        List<String> right = new ArrayList<>(other.words());
        int total = left.size() + right.size();
        double common = takeEqual(left, right) + MISTYPED * takeTypos(left, right);
        boolean prefixesDiffer = !one.prefix().isEmpty()
                && !other.prefix().isEmpty()
                && !one.prefix().equals(other.prefix());
        boolean substituted = !left.isEmpty() && !right.isEmpty();
        boolean telling =
                left.stream().anyMatch(TitleWords::tellsApart) || right.stream().anyMatch(TitleWords::tellsApart);
        return new TitleSimilarity(
                total == 0 ? 0 : 2 * common / total,
                left.isEmpty() && right.isEmpty() && total > 0,
                prefixesDiffer || substituted || telling);
    }

    private static int takeEqual(List<String> left, List<String> right) {
        int taken = 0;
        for (int i = left.size() - 1; i >= 0; i--) {
            String word = left.get(i).toLowerCase(Locale.ROOT);
            for (int j = 0; j < right.size(); j++) {
                if (right.get(j).toLowerCase(Locale.ROOT).equals(word)) {
                    right.remove(j);
                    left.remove(i);
                    taken++;
                    break;
                }
            }
        }
        return taken;
    }

    private static int takeTypos(List<String> left, List<String> right) {
        int taken = 0;
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = 0; j < right.size(); j++) {
                if (TitleWords.isTypo(left.get(i), right.get(j))) {
                    right.remove(j);
                    left.remove(i);
                    taken++;
                    break;
                }
            }
        }
        return taken;
    }
}
