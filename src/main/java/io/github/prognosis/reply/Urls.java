package io.github.prognosis.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The URLs in what people write. */
final class Urls {

    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]++", Pattern.CASE_INSENSITIVE);
    private static final String BEHIND = ").,;:]>";

    private Urls() {}

    /** Those of a text, without the marks of the sentence that they stand in. */
    static List<String> in(String text) {
        List<String> links = new ArrayList<>();
        Matcher url = URL.matcher(text);
        while (url.find()) {
            int end = url.end();
            while (BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            links.add(text.substring(url.start(), end));
        }
        return links;
    }

    /** The text without them. */
    static String without(String text) {
        return text.contains("://") ? URL.matcher(text).replaceAll(" ") : text;
    }
}
