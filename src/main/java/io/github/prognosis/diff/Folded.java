package io.github.prognosis.diff;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts without what makes no difference. */
final class Folded {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** A title without case, white space, punctuation and quotes; as it stands if nothing else is in it. */
    static String title(String title) {
        String folded = words(title);
        return folded.isEmpty() ? title : folded;
    }

    /** The name of an area: {@code RISC-V} is {@code RISCV}. */
    static String area(String area) {
        return words(area).replace(" ", "");
    }

    /** A person's name without accents and order: {@code Dong, Eddie} is {@code Eddie Dong}. */
    static String person(String name) {
        String plain = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String[] words = words(plain).split(" ", 0);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** Several people's names, each without accents and order. */
    static Set<String> people(Collection<String> names) {
        Set<String> people = new HashSet<>();
        for (String name : names) {
            people.add(person(name));
        }
        return people;
    }

    private static String words(String text) {
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return NO_WORD.matcher(composed.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Most texts are, and need no tables of Unicode, which take longer to load than to compare two posts. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
