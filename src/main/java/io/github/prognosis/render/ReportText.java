package io.github.prognosis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a page, in which no line breaks within a date. */
final class ReportText {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ReportText() {}

    /**
     * A part of a text.
     *
     * @param date whether it is a date
     */
    record Part(String text, boolean date) {}

    /** More marks on one letter than any language has reach into the lines above and below. */
    private static final Pattern MARKS = Pattern.compile("(\\p{M}{2})\\p{M}++");

    /** The text, in which nothing is left that is not seen, and of the marks on a letter two. */
    static String shown(String text) {
        return MARKS.matcher(Printable.of(text)).replaceAll("$1");
    }

    /** The parts of a text, in which nothing is left that is not seen; together they are the text. */
    static List<Part> parts(String text) {
        String shown = shown(text);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        Matcher date = DATE.matcher(shown);
        while (date.find()) {
            if (date.start() > start) {
                parts.add(new Part(shown.substring(start, date.start()), false));
            }
            parts.add(new Part(date.group(), true));
            start = date.end();
        }
        if (start < shown.length()) {
            parts.add(new Part(shown.substring(start), false));
        }
        return parts;
    }
}
