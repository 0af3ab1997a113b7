package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Issue keys such as {@code XEN-28} and bug numbers such as {@code #11}. */
final class IssueKeys {

    private static final Pattern KEYS =
            Pattern.compile("(?:(?:XEN-\\d+|(?:bug )?#\\d+)(?:[,;& ]+|$))++", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("(XEN-\\d+)|#(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUG_LINK =
            Pattern.compile("://bugs?\\.xen(?:project)?\\.org/xen/bug/(\\d+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED =
            Pattern.compile("(?:bug )?#(\\d{1,9})(?: ?[:\u2013-])? (\\S.*)", Pattern.CASE_INSENSITIVE);

    private IssueKeys() {}

    /** The keys of a line that holds nothing else; empty if it does. */
    static List<String> ofLine(String written) {
        String text = WhiteSpace.visible(written);
        boolean hasSign = text.indexOf('#') >= 0 || text.indexOf('-') >= 0;
        if (!hasSign || !KEYS.matcher(text).matches()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            keys.add(key.group(1) != null ? "XEN-" + key.group(1).substring(4) : "#" + key.group(2));
        }
        return keys;
    }

    /** A title without the bug's number in front of it. */
    record Numbered(String key, String title) {}

    /** Takes the number off a title: {@code #11 Slow console}; empty if it has none. */
    static Optional<Numbered> ofTitle(String title) {
        Matcher numbered = NUMBERED.matcher(title);
        return numbered.matches()
                ? Optional.of(new Numbered("#" + numbered.group(1), numbered.group(2)))
                : Optional.empty();
    }

    /** The bug numbers that links to the bug tracker name. */
    static List<String> ofLinks(List<String> links) {
        List<String> keys = new ArrayList<>();
        for (String link : links) {
            Matcher bug = BUG_LINK.matcher(link);
            if (bug.find()) {
                keys.add("#" + bug.group(1));
            }
        }
        return keys;
    }
}
