package io.github.prognosis.match;

import java.text.Normalizer;
import java.util.Map;

/** Letters as a keyboard has them that lacks accents, ligatures and wide forms. */
final class PlainLetters {

    /** Those that Unicode does not take apart. */
    private static final Map<Integer, String> OTHERS = Map.ofEntries(
            Map.entry(0xdf, "ss"),
            Map.entry(0xc6, "AE"),
            Map.entry(0xe6, "ae"),
            Map.entry(0x152, "OE"),
            Map.entry(0x153, "oe"),
            Map.entry(0xd8, "O"),
            Map.entry(0xf8, "o"),
            Map.entry(0x110, "D"),
            Map.entry(0x111, "d"),
            Map.entry(0x131, "i"),
            Map.entry(0x141, "L"),
            Map.entry(0x142, "l"));

    private static final int FIRST_ACCENT = 0x300;
    private static final int LAST_ACCENT = 0x36f;

    private PlainLetters() {}

    /** A text in such letters, without characters that show nothing. */
    static String of(String text) {
        if (Folded.isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isInvisible(c) && (c < FIRST_ACCENT || c > LAST_ACCENT))
                .forEach(c -> plain.append(OTHERS.getOrDefault(c, Character.toString(c))));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Formatting, and what chooses one of several looks of a character. */
    static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0100 && c <= 0xe01ef);
    }
}
