package io.github.prognosis.match;

/**
 * The signs that tell one title from another, where all other punctuation makes no difference: {@code C++} and {@code C#} are
 * not {@code C}, {@code <4} is not {@code >4}, {@code -1} not {@code 1}, {@code !HVM} not {@code HVM}.
 */
final class Signs {

    /** How far a {@code >} stands behind the {@code <} that it closes. */
    private static final int LONGEST_IN_BRACKETS = 80;

    private static final int WIDE_FORMS = 0xfee0;

    private final String text;

    Signs(String text) {
        this.text = text;
    }

    /** Whether a word of a title begins or ends with such a sign. */
    static boolean isSigned(String word) {
        return "<>-!".indexOf(word.charAt(0)) >= 0 || "+#".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** The sign that ends the word in front of that place, {@code ++}; empty if there is none. */
    String behindWord(int at) {
        char sign = plain(at);
        if ((sign != '+' && sign != '#') || !isOfWord(at - 1)) {
            return "";
        }
        int end = at;
        while (plain(end) == sign) {
            end++;
        }
        boolean closes = !isOfWord(end) || (sign == '+' && end > at + 1);
        return closes ? String.valueOf(sign).repeat(end - at) : "";
    }

    /** The sign that begins the word behind that place, {@code <=}; empty if there is none. */
    String beforeWord(int at) {
        char sign = plain(at);
        return switch (sign) {
            case '-' -> isDigit(at + 1) && opens(at) ? "-" : "";
            case '!' -> negation(at);
            case '<', '>' -> comparison(sign, at);
            default -> "";
        };
    }

    private String negation(int at) {
        if (plain(at + 1) == '=' && plain(at + 2) != '=' && isOfWord(pastBlanks(at + 2))) {
            return "!=";
        }
        return isOfWord(at + 1) && opens(at) ? "!" : "";
    }

    /** Neither an arrow nor a bracket, but less or more. */
    private String comparison(char sign, int at) {
        boolean written = text.charAt(at) == '\u2264' || text.charAt(at) == '\u2265';
        boolean orEqual = written || plain(at + 1) == '=';
        int end = at + (orEqual && !written ? 2 : 1);
        if ("-=<>".indexOf(plain(at - 1)) >= 0 || "-=<>".indexOf(plain(end)) >= 0) {
            return "";
        }
        int next = pastBlanks(end);
        boolean ofNumber = isDigit(next) || (plain(next) == '-' && isDigit(next + 1));
        boolean ofWord = isBlank(at - 1) && isBlank(end) && isOfWord(next);
        if (!(ofNumber || ofWord) || (sign == '<' && isClosed(end))) {
            return "";
        }
        return orEqual ? sign + "=" : String.valueOf(sign);
    }

    private boolean isClosed(int from) {
        int most = Math.min(text.length(), from + LONGEST_IN_BRACKETS);
        for (int i = from; i < most && !isBlank(i); i++) {
            if (text.charAt(i) == '>') {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands there can begin a word. */
    private boolean opens(int at) {
        return at == 0 || isBlank(at - 1) || "([{=<>,:/".indexOf(plain(at - 1)) >= 0;
    }

    private int pastBlanks(int from) {
        int at = from;
        while (isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == ' ' || Character.isSpaceChar(text.charAt(at)));
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isOfWord(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        boolean second = Character.isLowSurrogate(text.charAt(at)) && at > 0;
        return Folded.isOfWord(second ? text.codePointBefore(at + 1) : text.codePointAt(at));
    }

    /** The character in ASCII where it is a wide or another form of such a sign; a blank beyond the ends. */
    private char plain(int at) {
        if (at < 0 || at >= text.length()) {
            return ' ';
        }
        char c = text.charAt(at);
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '\u2212' -> '-';
            case '\u2264' -> '<';
            case '\u2265' -> '>';
            default -> c > '\uff00' && c < '\uff5f' ? (char) (c - WIDE_FORMS) : c;
        };
    }
}
