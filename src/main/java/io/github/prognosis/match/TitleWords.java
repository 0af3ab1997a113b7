package io.github.prognosis.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a title that say what it is about.
 *
 * @param prefixes the subsystems in front of colons or of the first dash, {@code x86} of {@code x86: Drop Xeon Phi}, in
 *     small letters
 * @param words the others as they are written, but for accents and the like, without those that every title may have;
 *     acronyms in the singular
 */
record TitleWords(List<String> prefixes, List<String> words) {

    private static final Pattern PREFIX = Pattern.compile("([\\w./{},+-]{1,40})(?:: +| +- +)(?=\\S)");

    private static final Set<String> FILLERS = Set.of(
            "a", "an", "and", "the", "of", "for", "to", "in", "on", "with", "by", "from", "or", "some", "its", "patch");

    /** Titles have up to twenty words. What is this long in characters or in words is a text, and alike by none of them. */
    private static final int LONGEST = 600;

    private static final int MOST_WORDS = 60;

    private static final TitleWords NONE = new TitleWords(List.of(), List.of());

    TitleWords {
        prefixes = List.copyOf(prefixes);
        words = List.copyOf(words);
    }

    /** The words of a title; none of one that is longer than any that people write, which takes too long to compare. */
    static TitleWords of(String written) {
        if (written.length() > LONGEST) {
            return NONE;
        }
        String title = PlainLetters.of(written);
        List<String> prefixes = new ArrayList<>();
        Matcher prefix = PREFIX.matcher(title);
        int start = 0;
        while (prefix.region(start, title.length()).lookingAt()) {
            add(prefixes, prefix.group(1).toLowerCase(Locale.ROOT));
            start = prefix.end();
        }
        List<String> words = new ArrayList<>();
        for (String word : Folded.signedWords(title.substring(start)).split(" ", 0)) {
            add(words, areAcronyms(word) ? word.substring(0, word.length() - 1) : word);
        }
        return words.size() > MOST_WORDS ? NONE : new TitleWords(prefixes, words);
    }

    /** Whether it is a capital's plural, as {@code PVHs}. */
    private static boolean areAcronyms(String word) {
        int end = word.length() - 1;
        return end > 0
                && word.charAt(end) == 's'
                && Character.getType(word.codePointBefore(end)) == Character.UPPERCASE_LETTER;
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty() && !FILLERS.contains(word.toLowerCase(Locale.ROOT))) {
            words.add(word);
        }
    }

    /** Whether both name the same subsystems, or one names some that the other leaves out. */
    boolean fitsPrefixes(TitleWords other) {
        return isWithin(prefixes, other.prefixes) || isWithin(other.prefixes, prefixes);
    }

    private static boolean isWithin(List<String> few, List<String> many) {
        int found = 0;
        for (String prefix : many) {
            found += found < few.size() && isSame(few.get(found), prefix) ? 1 : 0;
        }
        return found == few.size();
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || WordForms.areAlike(one, other);
    }

    /** The words that tell titles apart, in small letters and in their order: {@code PV to PVH} is not {@code PVH to PV}. */
    List<String> telling() {
        return words.stream()
                .filter(TellingWords::tells)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
