package io.github.prognosis.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * How alike two titles are.
 *
 * @param score from 0 to 1: twice the words in common over all words; a word spelled otherwise counts nearly whole
 * @param common how many words they have in common
 * @param onlyOne the words that only the one has
 * @param onlyOther the words that only the other has
 * @param apart whether words tell them apart
 */
record TitleSimilarity(double score, int common, List<String> onlyOne, List<String> onlyOther, boolean apart) {

    private static final double OTHERWISE = 0.9;

    /** Two words of the one, one word of the other. */
    private static final double JOINED = 1.5;

    TitleSimilarity {
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
    }

    /** How alike two titles are, which is the same whichever is the one: words are taken in the order of a fixed one of them. */
    static TitleSimilarity of(TitleWords one, TitleWords other) {
        return FixedOrder.isBehind(one.words(), other.words())
                ? inOrder(other, one).turned()
                : inOrder(one, other);
    }

    private TitleSimilarity turned() {
        return new TitleSimilarity(score, common, /* onlyOne= */ onlyOther, /* onlyOther= */ onlyOne, apart);
    }

    private static TitleSimilarity inOrder(TitleWords one, TitleWords other) {
        List<String> left = new ArrayList<>(one.words());
        List<String> right = new ArrayList<>(other.words());
        int total = left.size() + right.size();
        int equal = take(left, right, String::equalsIgnoreCase);
        int joined = takeJoined(left, right) + takeJoined(right, left);
        int alike = take(left, right, WordForms::areAlike);
        double common = equal + JOINED * joined + OTHERWISE * alike;
        boolean substituted = !left.isEmpty() && !right.isEmpty();
        boolean apart = substituted
                || left.stream().anyMatch(TellingWords::tells)
                || right.stream().anyMatch(TellingWords::tells)
                || !one.fitsPrefixes(other)
                || turned(one, other);
        return new TitleSimilarity(total == 0 ? 0 : 2 * common / total, equal + joined + alike, left, right, apart);
    }

    /** Takes the words that both have. */
    private static int take(List<String> left, List<String> right, BiPredicate<String, String> same) {
        int taken = 0;
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = 0; j < right.size(); j++) {
                if (same.test(left.get(i), right.get(j))) {
                    right.remove(j);
                    left.remove(i);
                    taken++;
                    break;
                }
            }
        }
        return taken;
    }

    /** Takes {@code clean up} and {@code cleanup}. */
    private static int takeJoined(List<String> parted, List<String> joined) {
        int taken = 0;
        for (int i = parted.size() - 2; i >= 0; i--) {
            String first = parted.get(i);
            String second = parted.get(i + 1);
            if (takeJoined(joined, first, second)) {
                parted.subList(i, i + 2).clear();
                i--;
                taken++;
            }
        }
        return taken;
    }

    private static boolean takeJoined(List<String> joined, String first, String second) {
        for (int i = 0; i < joined.size(); i++) {
            if (isJoined(joined.get(i), first, second)) {
                joined.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(String word, String first, String second) {
        return word.length() == first.length() + second.length()
                && word.regionMatches(true, 0, first, 0, first.length())
                && word.regionMatches(true, first.length(), second, 0, second.length());
    }

    /** Whether the same telling words stand in another order. */
    private static boolean turned(TitleWords one, TitleWords other) {
        List<String> telling = new ArrayList<>(one.telling());
        List<String> others = new ArrayList<>(other.telling());
        telling.retainAll(other.telling());
        others.retainAll(one.telling());
        return telling.size() == others.size() && !telling.equals(others);
    }

    /** Whether they differ by spelling, fillers and a prefix only. */
    boolean sameButFor() {
        return onlyOne.isEmpty() && onlyOther.isEmpty() && common > 0;
    }

    /** What tells them apart, as a clause for people; empty if nothing does. */
    Optional<String> whatTellsThemApart() {
        if (!apart) {
            return Optional.empty();
        }
        if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
            return Optional.of("their prefixes, or the order of their words, tell them apart");
        }
        if (onlyOne.isEmpty() || onlyOther.isEmpty()) {
            return Optional.of(quoted(onlyOne.isEmpty() ? onlyOther : onlyOne) + ", only there, tells them apart");
        }
        return Optional.of(quoted(onlyOne) + " and " + quoted(onlyOther) + " tell them apart");
    }

    private static String quoted(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", "\"", "\""));
    }
}
