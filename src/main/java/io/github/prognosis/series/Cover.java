package io.github.prognosis.series;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of patches in a cover, as {@code git format-patch} writes it: below an author with a count each title behind two
 * blanks, wrapped with four. People write such lists by hand, too, and number them.
 */
final class Cover {

    /** {@code A. Person (3):}. */
    private static final Pattern AUTHOR = Pattern.compile("\\S[^\\n]{0,200}? \\(\\d{1,4}\\):? *+");

    private static final Pattern TITLE = Pattern.compile(" {1,3}+(?:\\d{1,4}: )?+(\\S[^\\n]{0,400}+)");
    private static final Pattern GOES_ON = Pattern.compile("(?: {4,8}+|\\t)(\\S[^\\n]{0,400}+)");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\[?\\d{1,4}/\\d{1,4}\\]?:?|\\d{1,4}:) {1,2}+(\\S[^\\n]{0,400}+)");
    private static final int MOST = 10_000;

    private Cover() {}

    /** The titles that a cover's text lists, in its order; empty if it lists none. */
    static List<String> titles(String text) {
        List<String> titles = new ArrayList<>();
        boolean inList = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (titles.size() > MOST) {
                break;
            }
            Matcher title = TITLE.matcher(line);
            Matcher goesOn = GOES_ON.matcher(line);
            Matcher numbered = NUMBERED.matcher(line);
            if (AUTHOR.matcher(line).matches()) {
                inList = true;
            } else if (inList && title.matches()) {
                titles.add(title.group(1).strip());
            } else if (inList && goesOn.matches() && !titles.isEmpty()) {
                int last = titles.size() - 1;
                titles.set(last, titles.get(last) + " " + goesOn.group(1).strip());
            } else if (numbered.matches()) {
                titles.add(numbered.group(1).strip());
            } else if (!line.isBlank()) {
                inList = false;
            }
        }
        return titles;
    }
}
