package io.github.prognosis.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that show nothing, or are obeyed and not shown: a text can hide words in them, or turn others around.
 *
 * <p>Of some it depends on the others around them: they join emoji ({@code 👩‍🚀}), choose how a character looks, or say whose
 * flag it is.
 */
final class Invisible {

    private static final String SELECTORS = "\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}";

    /** Control and format characters, those that Unicode would have ignored where it names none yet, and blank letters. */
    private static final String CLASS =
            "\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\u034f\\u0890\\u0891\\u115f\\u1160\\u17b4\\u17b5\\u2065"
                    + "\\u3164\\uffa0\\ufff0-\\ufff8\\x{13430}-\\x{1343f}\\x{e0000}-\\x{e0fff}" + SELECTORS;

    private static final String EMOJI = "[\\u2190-\\u2bff\\x{1f000}-\\x{1faff}]";

    /** The flags of England and the like: a black one, and whose it is in tags. */
    private static final String FLAG = "\\x{1f3f4}[\\x{e0030}-\\x{e0039}\\x{e0061}-\\x{e007a}]{3,7}+\\x{e007f}";

    private static final String JOINER = "(?<=" + EMOJI + "\\ufe0f?)\\u200d(?=" + EMOJI + ")";

    /** Behind a character that has several forms, as no letter of ASCII has. */
    private static final String SELECTOR = "(?<=[[0-9#*][^\\p{ASCII}\\p{Z}" + CLASS + "]])[" + SELECTORS + "]";

    /** A class of their own, so that they are made only where a text is not of plain characters, as nearly all are. */
    private static final class Patterns {

        static final Pattern ANY = Pattern.compile("[" + CLASS + "]");

        /** What is seen in its place; or, as a group, what is not, nor is half of a character. */
        static final Pattern UNSEEN =
                Pattern.compile(FLAG + "|" + JOINER + "|" + SELECTOR + "|([" + CLASS + "\\p{Cs}])");
    }

    private Invisible() {}

    /** How a character is written that is not to stand there itself. */
    interface Escape {
        String of(int codePoint);
    }

    /** The text with an escape for each of them, wherever it stands. */
    static String escaped(String text, Escape escape) {
        return isPlain(text) ? text : Patterns.ANY.matcher(text).replaceAll(found -> quoted(escape, found.group()));
    }

    /** The text with an escape for each that is not seen where it stands. */
    static String shown(String text, Escape escape) {
        return isPlain(text)
                ? text
                : Patterns.UNSEEN
                        .matcher(text)
                        .replaceAll(found -> found.group(1) == null ? "$0" : quoted(escape, found.group(1)));
    }

    private static String quoted(Escape escape, String character) {
        return Matcher.quoteReplacement(escape.of(character.codePointAt(0)));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
