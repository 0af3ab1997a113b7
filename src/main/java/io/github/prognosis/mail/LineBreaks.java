package io.github.prognosis.mail;

/** The line breaks of a mail. */
final class LineBreaks {

    private LineBreaks() {}

    /** The text with a line feed for each line break, also for the two carriage returns that careless gateways make. */
    static String toLineFeeds(String text) {
        return text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The 1-based line that an offset stands in; line breaks are line feeds. */
    static int lineNumber(String text, int offset) {
        int line = 1;
        for (int feed = text.indexOf('\n'); feed >= 0 && feed < offset; feed = text.indexOf('\n', feed + 1)) {
            line++;
        }
        return line;
    }
}
