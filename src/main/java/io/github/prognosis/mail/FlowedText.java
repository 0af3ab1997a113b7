package io.github.prognosis.mail;

import java.util.regex.Pattern;

/**
 * Undoes what {@code format=flowed} (RFC 3676) does to single lines. Lines are not joined, so that their numbers stay; but of
 * a link that goes on in the next line the beginning is moved there.
 */
final class FlowedText {

    private static final Pattern STUFFED = Pattern.compile("(?<![^\\n]) ");

    /** A line that goes on in the next, which {@code -- } before a signature does not. */
    private static final Pattern SOFT_BREAK = Pattern.compile("(?<![^\\n])(?!>*+ ?-- \\n)([^\\n]*) (?=\\n)");

    private static final Pattern ONLY_LETTERS = Pattern.compile("\\p{L}*+[.,;:!?)]*+");
    private static final String SCHEME = "://";
    private static final int LONGEST_LINK = 2048;

    private FlowedText() {}

    /**
     * The lines without the blank that the sender's program stuffed in front.
     *
     * <p>Quoted lines stay as they are: there the stuffed blank is the one behind the quote marks, which is shown to
     * people as well.
     *
     * @param text its line breaks line feeds
     * @param dropsBlanks whether the blank at the end of a line that goes on in the next is none of the text
     *     ({@code DelSp=yes})
     */
    static String unstuff(String text, boolean dropsBlanks) {
        String unstuffed = STUFFED.matcher(text).replaceAll("");
        String joined = unstuffed.contains(SCHEME) ? joined(unstuffed, dropsBlanks) : unstuffed;
        return dropsBlanks ? SOFT_BREAK.matcher(joined).replaceAll("$1") : joined;
    }

    private static String joined(String text, boolean dropsBlanks) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i + 1 < lines.length; i++) {
            String line = lines[i];
            int end = line.length() - 1;
            if (end < 0 || line.charAt(end) != ' ' || line.charAt(0) == '>') {
                continue;
            }
            int begin = line.lastIndexOf(' ', end - 1) + 1;
            String link = line.substring(begin, end);
            String next = lines[i + 1];
            int blank = next.indexOf(' ');
            String word = blank < 0 ? next : next.substring(0, blank);
            boolean isOneWord = blank < 0 || blank == next.length() - 1;
            if (!link.contains(SCHEME) || link.length() > LONGEST_LINK || !goesOn(word, dropsBlanks)) {
                continue;
            }
            if (isOneWord) {
                String before = line.substring(0, begin).stripTrailing();
                lines[i] = before;
                lines[i + 1] = (before.isEmpty() ? line.substring(0, begin) : "") + link + next;
            } else if (dropsBlanks) {
                lines[i] = line.substring(0, end) + word;
                lines[i + 1] = next.substring(blank + 1);
            }
        }
        return String.join("\n", lines);
    }

    /** Without {@code DelSp} the blank is one of the text, and behind it often stands the last word of a sentence. */
    private static boolean goesOn(String word, boolean dropsBlanks) {
        if (word.isEmpty() || word.contains(SCHEME) || "-*>=([+".indexOf(word.charAt(0)) >= 0) {
            return false;
        }
        return dropsBlanks || !ONLY_LETTERS.matcher(word).matches();
    }
}
