package io.github.prognosis.mail;

/**
 * Undoes what {@code format=flowed} (RFC 3676) does to single lines. Lines are not joined, so that their numbers stay.
 */
final class FlowedText {

    private static final String SIGNATURE_MARK = "-- ";

    private FlowedText() {}

    /**
     * The lines without the blank that the sender's program stuffed in front.
     *
     * <p>Quoted lines stay as they are: there the stuffed blank is the one behind the quote marks, which is shown to
     * people as well.
     *
     * @param dropsBlanks whether the blank at the end of a line that goes on in the next is none of the text
     *     ({@code DelSp=yes})
     */
    static String unstuff(String text, boolean dropsBlanks) {
        StringBuilder unstuffed = new StringBuilder(text.length());
        int line = 0;
        while (line < text.length()) {
            int end = line;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int from = line < end && text.charAt(line) == ' ' ? line + 1 : line;
            boolean goesOn = from < end && text.charAt(end - 1) == ' ' && !isSignatureMark(text, from, end);
            unstuffed.append(text, from, goesOn && dropsBlanks ? end - 1 : end);
            if (end < text.length()) {
                unstuffed.append(text.charAt(end));
            }
            line = end + 1;
        }
        return unstuffed.toString();
    }

    /** Whether the line is {@code -- }, quoted or not. */
    private static boolean isSignatureMark(String text, int from, int end) {
        int start = from;
        while (start < end && text.charAt(start) == '>') {
            start++;
        }
        if (start > from && start < end && text.charAt(start) == ' ') {
            start++;
        }
        return end - start == SIGNATURE_MARK.length() && text.startsWith(SIGNATURE_MARK, start);
    }
}
