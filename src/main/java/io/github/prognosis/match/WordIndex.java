package io.github.prognosis.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds those of many titles that have words in common with one of others, without comparing it with all.
 *
 * <p>Where still too many would be to compare, because the lists are longer than any that people write or made for it, only
 * words count that few titles have.
 */
final class WordIndex {

    /** A word in more titles than this says nothing about any of them. */
    private static final int COMMON = 100;

    /** How much is compared at most, which takes a second or two; lists that people write take a hundredth of it. */
    private static final long MOST_WORK = 8_000_000;

    /** To compare two titles takes this much besides what their words take. */
    private static final int WORK_OF_ANY = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> titlesByWord = new ArrayList<>();
    private final List<int[]> wordsByTitle = new ArrayList<>();
    private final int[] lengths;
    private final List<int[]> wordsOfOthers = new ArrayList<>();
    private final int[] lengthsOfOthers;
    private int common = COMMON;
    private boolean capped;

    WordIndex(List<TitleWords> titles, List<TitleWords> others) {
        lengths = new int[titles.size()];
        for (TitleWords title : titles) {
            lengths[wordsByTitle.size()] = title.words().size();
            for (String word : distinct(title)) {
                if (numbers.putIfAbsent(word, numbers.size()) == null) {
                    titlesByWord.add(new ArrayList<>());
                }
            }
            int[] words = numbers(title);
            for (int word : words) {
                titlesByWord.get(word).add(wordsByTitle.size());
            }
            wordsByTitle.add(words);
        }
        lengthsOfOthers = new int[others.size()];
        for (TitleWords other : others) {
            lengthsOfOthers[wordsOfOthers.size()] = other.words().size();
            wordsOfOthers.add(numbers(other));
        }
        while (common > 0 && work() > MOST_WORK) {
            common /= 2;
        }
    }

    /** How much is to be compared if all others are compared with all titles that share a word that counts. */
    long work() {
        long work = 0;
        for (int other = 0; other < lengthsOfOthers.length; other++) {
            long titles = 0;
            for (int word : wordsOfOthers.get(other)) {
                int size = titlesByWord.get(word).size();
                titles += size <= common ? size : 0;
            }
            work += titles * (lengthsOfOthers[other] + WORK_OF_ANY);
        }
        return work;
    }

    /** The numbers of the words that the index knows, ascending. */
    private int[] numbers(TitleWords title) {
        Set<String> words = distinct(title);
        int[] known = new int[words.size()];
        int count = 0;
        for (String word : words) {
            Integer number = numbers.get(word);
            if (number != null) {
                known[count] = number;
                count++;
            }
        }
        Arrays.sort(known, 0, count);
        return Arrays.copyOf(known, count);
    }

    /**
     * The indexes of the titles whose score against one of the others can be that high, if at most one word is mistyped;
     * ascending. Titles that share only words that many have are left out.
     */
    int[] alike(int other, double leastScore) {
        int[] words = wordsOfOthers.get(other);
        BitSet sharing = new BitSet(lengths.length);
        for (int word : words) {
            List<Integer> titles = titlesByWord.get(word);
            if (titles.size() <= common) {
                for (int index : titles) {
                    sharing.set(index);
                }
            } else {
                capped = true;
            }
        }
        int length = lengthsOfOthers[other];
        int[] alike = new int[sharing.cardinality()];
        int count = 0;
        for (int index = sharing.nextSetBit(0); index >= 0; index = sharing.nextSetBit(index + 1)) {
            int shared = shared(words, wordsByTitle.get(index)) + 1;
            if (2.0 * shared >= leastScore * (length + lengths[index])) {
                alike[count] = index;
                count++;
            }
        }
        return Arrays.copyOf(alike, count);
    }

    /** Whether a word was passed over so far because many titles have it. */
    boolean isCapped() {
        return capped;
    }

    /** How many numbers are in both, each of which is ascending. */
    private static int shared(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int difference = Integer.compare(one[i], other[j]);
            shared += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static Set<String> distinct(TitleWords words) {
        Set<String> distinct = new HashSet<>();
        for (String word : words.words()) {
            distinct.add(word.toLowerCase(Locale.ROOT));
        }
        return distinct;
    }
}
