package io.github.prognosis.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts without what makes no difference. */
public final class Folded {

    private static final char FIRST_MARK = '\u0300';
    private static final int OF_WORDS = (1 << Character.UPPERCASE_LETTER)
            | (1 << Character.LOWERCASE_LETTER)
            | (1 << Character.TITLECASE_LETTER)
            | (1 << Character.MODIFIER_LETTER)
            | (1 << Character.OTHER_LETTER)
            | (1 << Character.NON_SPACING_MARK)
            | (1 << Character.ENCLOSING_MARK)
            | (1 << Character.COMBINING_SPACING_MARK)
            | (1 << Character.DECIMAL_DIGIT_NUMBER)
            | (1 << Character.LETTER_NUMBER)
            | (1 << Character.OTHER_NUMBER);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** A title without case, white space, punctuation and quotes; as it stands if nothing else is in it. */
    public static String title(String title) {
        String folded = words(title);
        return folded.isEmpty() ? title : folded;
    }

    /** The name of an area: {@code RISC-V} is {@code RISCV}. */
    public static String area(String area) {
        return words(area).replace(" ", "");
    }

    /** A person's name without accents and order: {@code Dong, Eddie} is {@code Eddie Dong}. */
    public static String person(String name) {
        String plain = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String[] words = words(plain).split(" ", 0);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** Several people's names, each without accents and order. */
    public static Set<String> people(Collection<String> names) {
        Set<String> people = new HashSet<>();
        for (String name : names) {
            people.add(person(name));
        }
        return people;
    }

    /** The letters, their marks, and the numbers of a text, in lower case; what stands between them is one blank. */
    private static String words(String text) {
        String lower = composed(text).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        boolean apart = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (!isOfWord(c)) {
                apart = words.length() > 0;
                continue;
            }
            if (apart) {
                words.append(' ');
                apart = false;
            }
            words.appendCodePoint(c);
        }
        return words.toString();
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return ((1 << Character.getType(c)) & OF_WORDS) != 0;
    }

    /** Up to the first combining mark all characters are composed. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
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
