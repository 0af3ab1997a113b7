package io.github.prognosis.series;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a work a title says that it is: {@code first batch of ...}, {@code ..., round 2}. */
final class Ordinals {

    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:batch|part|phase|round|set|stage|step) #?+(\\d{1,2}+)\\b|\\b(\\d{1,2}+)(?:st|nd|rd|th)\\b");

    private Ordinals() {}

    /** Whether both titles say a part, and not the same: then neither is the other under another title. */
    static boolean differ(String one, String other) {
        Set<Integer> some = of(one);
        Set<Integer> others = of(other);
        return !some.isEmpty() && !others.isEmpty() && !some.equals(others);
    }

    private static Set<Integer> of(String title) {
        String text = title.toLowerCase(Locale.ROOT);
        Set<Integer> parts = new HashSet<>();
        for (String word : text.split("[^a-z]++", 0)) {
            if (WORDS.contains(word)) {
                parts.add(WORDS.indexOf(word) + 1);
            }
        }
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            parts.add(Integer.valueOf(numbered.group(1) == null ? numbered.group(2) : numbered.group(1)));
        }
        return parts;
    }
}
