package io.github.prognosis.match;

import io.github.prognosis.source.WhiteSpace;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts without what makes no difference. */
public final class Folded {

    private static final int DOTLESS_I = 0x131;
    private static final int FIRST_LIGATURE = 0xfb00;
    private static final int LAST_LIGATURE = 0xfb17;
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

    /**
     * A title without case, white space, punctuation, quotes and characters that show nothing; as it stands if nothing else is
     * in it. {@link Signs} stay.
     */
    public static String title(String title) {
        String folded = signedWords(withoutCase(title));
        return folded.isEmpty() ? title : folded;
    }

    /** A title as {@link #title}, and without accents, ligatures and wide forms of letters. */
    static String plainTitle(String title) {
        return isAscii(title) ? title(title) : title(PlainLetters.of(title));
    }

    /** The words of a title as they are written, with their {@link Signs}, one blank between two. */
    static String signedWords(String title) {
        return words(title, true);
    }

    /** A text without the characters that show nothing, and else as it is. */
    public static String visible(String text) {
        return WhiteSpace.visible(text);
    }

    /** The name of an area: {@code RISC-V} is {@code RISCV}. */
    public static String area(String area) {
        return words(withoutCase(area), false).replace(" ", "");
    }

    /** A person's name without accents and order: {@code Dong, Eddie} is {@code Eddie Dong}. */
    public static String person(String name) {
        String plain = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String[] words = words(withoutCase(plain), false).split(" ", 0);
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

    /** The letters, their marks, and the numbers of a text; what stands between them is one blank. */
    private static String words(String text, boolean withSigns) {
        Signs signs = new Signs(text);
        StringBuilder words = new StringBuilder(text.length());
        boolean apart = false;
        boolean signed = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean first = signed || words.length() == 0;
            String opening = isOfWord(c) || !withSigns ? "" : signs.beforeWord(i);
            if (isOfWord(c)) {
                if (apart && !first) {
                    words.append(' ');
                }
                words.appendCodePoint(c);
                signed = false;
                apart = false;
            } else if (opening.isEmpty()) {
                words.append(withSigns && !apart && !signed ? signs.behindWord(i) : "");
                apart = true;
            } else {
                words.append(first ? "" : " ").append(opening);
                signed = true;
                apart = false;
            }
            i += Character.charCount(c);
        }
        return words.toString();
    }

    /** Whether a character is a letter, a mark or a number. */
    static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return ((1 << Character.getType(c)) & OF_WORDS) != 0;
    }

    /** A text in small letters by Unicode's rules, characters that show nothing left out, all others composed. */
    private static String withoutCase(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder small = new StringBuilder(text.length());
        text.codePoints().filter(c -> !PlainLetters.isInvisible(c)).forEach(c -> appendWithoutCase(c, small));
        return Normalizer.normalize(small, Normalizer.Form.NFC);
    }

    /** {@code \u00df} and {@code \u1e9e} are {@code ss}. A ligature is more than a case, and a dotless {@code \u0131} no {@code i}. */
    private static void appendWithoutCase(int c, StringBuilder small) {
        if (c < 0x80) {
            small.append((char) Character.toLowerCase(c));
        } else if (c == DOTLESS_I
                || Character.getType(c) == Character.OTHER_LETTER
                || (c >= FIRST_LIGATURE && c <= LAST_LIGATURE)) {
            small.appendCodePoint(c);
        } else {
            String one = Character.toString(c).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
            small.append(one.length() == 1 ? one.toLowerCase(Locale.ROOT) : smallEach(one));
        }
    }

    /** Letter by letter: at the end of a word a sigma would be another. */
    private static String smallEach(String text) {
        StringBuilder small = new StringBuilder(text.length());
        text.codePoints().forEach(c -> small.append(Character.toString(c).toLowerCase(Locale.ROOT)));
        return small.toString();
    }

    /** Most texts are, and need no tables of Unicode, which take longer to load than to compare two posts. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
