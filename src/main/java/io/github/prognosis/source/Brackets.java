package io.github.prognosis.source;

/** Finds brackets that belong together. */
public final class Brackets {

    private Brackets() {}

    /** Where the round bracket opens that the text's last character closes, or -1. */
    public static int openingOfLastGroup(String text) {
        if (!text.endsWith(")")) {
            return -1;
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
