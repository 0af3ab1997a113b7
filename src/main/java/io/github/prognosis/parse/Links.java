package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URLs in text. */
final class Links {

    /** A scheme, and at least the first letter of a host. */
    private static final String BEGINNING = "(?:https?|ftp|git)://[\\p{L}\\p{N}]";

    private static final Pattern URL = Pattern.compile(BEGINNING + "[^\\s<>\"]*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern START = Pattern.compile("[<\\[(]?" + BEGINNING, Pattern.CASE_INSENSITIVE);
    private static final String OPENING = "([<{";
    private static final String CLOSING = ")]>}";
    private static final String PUNCTUATION = ".,;:!?'*";

    /** Stands in every URL, and is found sooner than a URL. */
    private static final String SIGN = "://";

    private Links() {}

    /** Whether the text begins with a URL, be it in brackets. */
    static boolean startsWithLink(String text) {
        return START.matcher(text).lookingAt();
    }

    /** Whether a URL stands anywhere in the text. */
    static boolean isIn(String text) {
        return text.contains(SIGN) && URL.matcher(text).find();
    }

    /**
     * A text without its links.
     *
     * @param links the URLs, in their order
     * @param rest the text without them and without the brackets around them; it may begin or end with a blank
     */
    record Cut(List<String> links, String rest) {

        /** Whether there are links and nothing else. */
        boolean isOnlyLinks() {
            return !links.isEmpty() && rest.isBlank();
        }
    }

    /** Takes the URLs out of a text, and the brackets around each. */
    static Cut cut(String text) {
        if (!text.contains(SIGN)) {
            return new Cut(List.of(), text);
        }
        Matcher matcher = URL.matcher(text);
        if (!matcher.find()) {
            return new Cut(List.of(), text);
        }
        List<String> links = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int from = 0;
        do {
            String url = trimmed(matcher.group());
            links.add(url);
            int end = matcher.start() + url.length();
            rest.append(text, from, matcher.start());
            from = afterBrackets(text, end, rest);
        } while (matcher.find(from));
        rest.append(text, from, text.length());
        return new Cut(List.copyOf(links), rest.toString());
    }

    /** Where the text goes on behind its first link, or first few, and the bracket that closes it; -1 without a link. */
    static int endOfFirst(String text) {
        Matcher matcher = URL.matcher(text);
        int end = -1;
        int from = 0;
        while (matcher.find(from)
                && (end < 0 || text.substring(end, matcher.start()).isBlank())) {
            end = matcher.start() + trimmed(matcher.group()).length();
            from = end;
        }
        int close = Math.max(end, 0);
        while (end >= 0 && close < text.length() && text.charAt(close) == ' ') {
            close++;
        }
        boolean closed = end >= 0 && close < text.length() && CLOSING.indexOf(text.charAt(close)) >= 0;
        return closed ? close + 1 : end;
    }

    /** Takes the bracket before the URL off the rest if it is closed right behind; returns where the text goes on. */
    private static int afterBrackets(String text, int end, StringBuilder rest) {
        int open = rest.length();
        while (open > 0 && rest.charAt(open - 1) == ' ') {
            open--;
        }
        int close = end;
        while (close < text.length() && text.charAt(close) == ' ') {
            close++;
        }
        if (open == 0 || close == text.length()) {
            return end;
        }
        int bracket = OPENING.indexOf(rest.charAt(open - 1));
        if (bracket < 0 || CLOSING.charAt(bracket) != text.charAt(close)) {
            return end;
        }
        rest.setLength(open - 1);
        return close + 1;
    }

    /** Without the punctuation and the brackets behind that are the sentence's, not the URL's. */
    private static String trimmed(String url) {
        char endsWith = url.charAt(url.length() - 1);
        if (CLOSING.indexOf(endsWith) < 0 && PUNCTUATION.indexOf(endsWith) < 0) {
            return url;
        }
        int[] surplus = surplus(url);
        int end = url.length();
        while (end > 0) {
            char last = url.charAt(end - 1);
            int bracket = CLOSING.indexOf(last);
            if (bracket >= 0 && surplus[bracket] > 0) {
                surplus[bracket]--;
            } else if (PUNCTUATION.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return url.substring(0, end);
    }

    /** How many more closing than opening brackets there are, of each kind. */
    private static int[] surplus(String text) {
        int[] surplus = new int[CLOSING.length()];
        for (int i = 0; i < text.length(); i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                surplus[opening]--;
            } else if (closing >= 0) {
                surplus[closing]++;
            }
        }
        return surplus;
    }
}
