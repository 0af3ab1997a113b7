package io.github.prognosis.diff;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which mail or series a link is about, whatever archive shows it. */
final class PatchLink {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("/([^/?#@]+?(?:@|%40)[^/?#]++)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIES = Pattern.compile("(?:[?&]series=|/series/)(\\d+)", Pattern.CASE_INSENSITIVE);

    /** Patchew writes {@code _} of a message-id as {@code ._5F}. */
    private static final Pattern ESCAPED_UNDERSCORE = Pattern.compile("\\.?_5f");

    private PatchLink() {}

    /** The message-id or the number of the series that a URL names; empty for other URLs. */
    static Optional<String> key(String url) {
        Matcher message = MESSAGE_ID.matcher(url);
        if (message.find()) {
            String id = message.group(1).toLowerCase(Locale.ROOT).replace("%40", "@");
            return Optional.of(ESCAPED_UNDERSCORE.matcher(id).replaceAll("_"));
        }
        Matcher series = SERIES.matcher(url);
        return series.find() ? Optional.of("series " + series.group(1)) : Optional.empty();
    }

    /** The mails and series that the URLs name. */
    static Set<String> keys(Collection<String> urls) {
        Set<String> keys = new LinkedHashSet<>();
        for (String url : urls) {
            Optional<String> key = key(url);
            if (key.isPresent()) {
                keys.add(key.get());
            }
        }
        return keys;
    }

    /** What the URLs show: mails and series, and URLs that are about neither as they stand. */
    static Set<String> contents(Collection<String> urls) {
        Set<String> contents = new LinkedHashSet<>();
        for (String url : urls) {
            contents.add(key(url).orElse(url));
        }
        return contents;
    }
}
