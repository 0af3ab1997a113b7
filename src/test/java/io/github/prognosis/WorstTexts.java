package io.github.prognosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the worst texts for a regular expression from it: they look like what it looks for. */
final class WorstTexts {

    /** So many parts of an expression are repeated together. */
    private static final int WINDOW = 5;

    /** What may stand between two repetitions, so that each looks like a beginning, and behind the last, so that it fails. */
    private static final List<String> GAPS = List.of("", " ", "a");

    private static final List<String> SAMPLES =
            List.of("a", "1", "A", " ", "-", ".", "/", "\n", "\t", ",", ":", "x", "=", "_", "\u00c4");

    private final String expression;
    private final List<String> parts = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;

    private WorstTexts(String expression) {
        this.expression = expression;
    }

    /** A text that an expression may take long for: what it asks for first, what it asks for then over and over, and the end. */
    record Worst(String before, String pump, String behind) {

        /** The text, about as long as that. */
        String text(int length) {
            return before + pump.repeat(Math.max(1, length / pump.length())) + behind;
        }
    }

    static Set<Worst> of(Pattern pattern) {
        WorstTexts worst = new WorstTexts(pattern.pattern());
        worst.takeApart();
        Set<Worst> texts = new LinkedHashSet<>();
        for (int start = 0; start < worst.parts.size(); start++) {
            for (int end = start + 1; end <= Math.min(worst.parts.size(), start + WINDOW); end++) {
                worst.pump(start, end, texts);
            }
        }
        return texts;
    }

    private void pump(int start, int end, Set<Worst> texts) {
        String before = String.join("", parts.subList(0, start));
        String pump = String.join("", parts.subList(start, end));
        String behind = String.join("", parts.subList(end, parts.size()));
        for (String gap : GAPS) {
            texts.add(new Worst("", pump + gap, "\0"));
            texts.add(new Worst(before, pump + gap, "\0"));
            texts.add(new Worst(before, pump + gap, behind));
        }
    }

    /** Finds what the expression asks for, part by part, each as a text that it takes. */
    private void takeApart() {
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == '\\') {
                escape();
            } else if (c == '[') {
                int end = endOfClass();
                part(ofClass(expression.substring(at, end)));
                at = end;
            } else if (c == '{') {
                endWord(true);
                at = expression.indexOf('}', at) + 1;
            } else if (expression.startsWith("(?", at)) {
                endWord(false);
                at += expression.startsWith("(?<", at) ? 4 : 3;
            } else if ("()|?*+^$".indexOf(c) >= 0) {
                endWord("?*+".indexOf(c) >= 0);
                at++;
            } else if (c == '.') {
                part("x");
                at++;
            } else {
                word.append(c);
                at++;
            }
        }
        endWord(false);
    }

    private void part(String sample) {
        endWord(false);
        if (!sample.isEmpty()) {
            parts.add(sample);
        }
    }

    /** Ends the letters that stand for themselves; what repeats them repeats the last only. */
    private void endWord(boolean repeated) {
        int last = repeated ? word.length() - 1 : word.length();
        if (last > 0) {
            parts.add(word.substring(0, last));
        }
        if (last >= 0 && last < word.length()) {
            parts.add(word.substring(last));
        }
        word.setLength(0);
    }

    private void escape() {
        char kind = expression.charAt(at + 1);
        at += 2;
        switch (kind) {
            case 'p' -> {
                int end = expression.indexOf('}', at);
                part(ofClass("\\p" + expression.substring(at, end + 1)));
                at = end + 1;
            }
            case 'u' -> {
                word.append((char) Integer.parseInt(expression.substring(at, at + 4), 16));
                at += 4;
            }
            case 'x' -> {
                int start = expression.charAt(at) == '{' ? at + 1 : at;
                int end = start > at ? expression.indexOf('}', start) : at + 2;
                word.appendCodePoint(Integer.parseInt(expression.substring(start, end), 16));
                at = start > at ? end + 1 : end;
            }
            case 'b', 'A', 'z' -> endWord(false);
            case 'R' -> part("\n");
            default -> {
                if (Character.isLetter(kind)) {
                    part(ofClass("\\" + kind));
                } else {
                    word.append(kind);
                }
            }
        }
    }

    /** The end of a class of characters, which may hold others: {@code [[0-9#*]&&[^1]]}. */
    private int endOfClass() {
        int depth = 0;
        int end = at;
        do {
            char c = expression.charAt(end);
            boolean first = (end > at && expression.charAt(end - 1) == '[') || expression.startsWith("[^", end - 2);
            if (c == '[') {
                depth++;
            } else if (c == ']' && !first) {
                depth--;
            }
            end += c == '\\' ? 2 : 1;
        } while (depth > 0);
        return end;
    }

    private static String ofClass(String expression) {
        Pattern pattern = Pattern.compile(expression);
        for (String sample : SAMPLES) {
            if (pattern.matcher(sample).matches()) {
                return sample;
            }
        }
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (pattern.matcher(Character.toString(c)).matches()) {
                return Character.toString(c);
            }
        }
        throw new IllegalArgumentException(expression);
    }
}
