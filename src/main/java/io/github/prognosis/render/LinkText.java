package io.github.prognosis.render;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link leads to, in a few words: {@code v6, 2025-05-27} of a patch series whose message-id tells it, else the site and
 * what is last in the URL, {@code gitlab.com 183}.
 *
 * @param url where it leads
 * @param text the words
 */
record LinkText(String url, String text) {

    /** git and b4 begin an id with the day: {@code 20250421073723.3863060-1-a@}, {@code 20241205-vuart-v1-0-e9aa923127eb@}. */
    private static final Pattern DAY = Pattern.compile("(?<![0-9])(20\\d{6})(?=\\d{6}\\.|-)");

    /** {@code cover.1745402473.git.a@}: the seconds since 1970. */
    private static final Pattern SECONDS = Pattern.compile("(?:cover|patch)\\.(1\\d{9})\\.git");

    private static final Pattern VERSION = Pattern.compile("-(v\\d{1,3})-\\d{1,4}-[0-9a-f]{12}(?:@|%40)");
    private static final Pattern SERIES = Pattern.compile("[?&/]series[=/](\\d{1,12})");
    private static final Pattern ID = Pattern.compile("/([^/?#@%]++(?:@|%40)[^/?#]++)");
    private static final Pattern NUMBER = Pattern.compile("[?&](?:m|id)=([0-9]++)");

    /** The last part of a path, of which nothing but a slash, a query or a fragment follows. */
    private static final Pattern NAME = Pattern.compile("(?<=[^/:]/)([^/?#]++)/?+(?:[?#].*+)?+$");

    private static final int LONGEST = 16;

    /** The words for several links; those that would have the same have their sites too. */
    static List<LinkText> of(List<String> urls) {
        Map<String, Integer> counts = new HashMap<>();
        urls.forEach(url -> counts.merge(words(url), 1, Integer::sum));
        return urls.stream()
                .map(url -> {
                    String words = words(url);
                    String site = WebLink.site(url).orElse("");
                    boolean ambiguous = counts.getOrDefault(words, 0) > 1 && !words.startsWith(site);
                    return new LinkText(url, ambiguous ? words + ", " + site : words);
                })
                .toList();
    }

    private static String words(String url) {
        String site = WebLink.site(url).orElse(url);
        Optional<String> day = day(url);
        if (day.isPresent()) {
            Matcher version = VERSION.matcher(url);
            return (version.find() ? version.group(1) + ", " : "") + day.get();
        }
        Matcher series = SERIES.matcher(url);
        if (series.find()) {
            return site + ", series " + series.group(1);
        }
        String last = last(url);
        String shown = last.length() > LONGEST ? last.substring(0, LONGEST) + "\u2026" : last;
        return (site + " " + shown).strip();
    }

    private static Optional<String> day(String url) {
        try {
            Matcher day = DAY.matcher(url);
            if (day.find()) {
                return Optional.of(LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE)
                        .toString());
            }
            Matcher seconds = SECONDS.matcher(url);
            return seconds.find()
                    ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate()
                            .toString())
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The message-id, the number in a query, or the end of the path; empty if there is none. */
    private static String last(String url) {
        Matcher id = ID.matcher(url);
        if (id.find()) {
            return id.group(1);
        }
        Matcher number = NUMBER.matcher(url);
        if (number.find()) {
            return number.group(1);
        }
        Matcher name = NAME.matcher(url);
        return name.find() ? name.group(1) : "";
    }
}
