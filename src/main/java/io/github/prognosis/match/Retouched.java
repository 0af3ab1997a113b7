package io.github.prognosis.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** Titles that somebody touched up on the way: a committer who mends a patch's title. */
public final class Retouched {

    /** Titles beyond this are texts, and alike by none of their characters. */
    private static final int LONGEST = 300;

    private static final LongestCommonSubsequence SUBSEQUENCE = new LongestCommonSubsequence();

    private Retouched() {}

    /**
     * How alike two titles are by their characters, case aside: twice the longest common subsequence over the sum of their
     * lengths.
     *
     * @return from 0 to 1; 0 for titles of more than 300 characters
     */
    public static double likeness(String one, String other) {
        int sum = one.length() + other.length();
        if (sum == 0 || Math.max(one.length(), other.length()) > LONGEST) {
            return 0;
        }
        return 2.0 * SUBSEQUENCE.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) / sum;
    }

    /** The most that {@link #likeness} can be of titles of these lengths, without looking at them. */
    public static double mostLikeness(int one, int other) {
        return one + other == 0 ? 0 : 2.0 * Math.min(one, other) / (one + other);
    }

    /** Whether a word stands in one of the titles only that tells things apart. */
    public static boolean tellApart(String one, String other) {
        List<String> left = words(one);
        List<String> right = new ArrayList<>();
        for (String word : words(other)) {
            if (!removed(left, word)) {
                right.add(word);
            }
        }
        return left.stream().anyMatch(TellingWords::tells) || right.stream().anyMatch(TellingWords::tells);
    }

    private static boolean removed(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(word)) {
                words.remove(i);
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.split("[^\\p{L}\\p{M}\\p{N}]++", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether so many letters inserted, left out or changed make one of the other. */
    public static boolean isWithin(int edits, String one, String other) {
        return EditDistance.within(edits, one, other);
    }
}
