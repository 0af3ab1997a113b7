package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which mail or series a link is about, whatever archive shows it. */
public final class PatchLink {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("/([^/?#@]+?(?:@|%40)[^/?#]++)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIES = Pattern.compile("(?:[?&]series=|/series/)(\\d+)", Pattern.CASE_INSENSITIVE);

    /** Patchew writes {@code _} of a message-id as {@code ._5F}. */
    private static final Pattern ESCAPED_UNDERSCORE = Pattern.compile("\\.?_5f");

    /** A reference by message-id ends a note: {@code [PATCH 0/4] Title <20201222154338.9459-1-a@example.org>}. */
    private static final Pattern REFERENCE = Pattern.compile("<([^<>\\s@]{1,200}@[^<>\\s@]{1,200})>$");

    /** Unlike a mail address, a message-id is full of digits. */
    private static final Pattern DIGITS = Pattern.compile("(?:\\d[^\\d@]{0,8}){6}[^@]{0,200}@");

    /** b4 names the branch: {@code 20241205-vuart-ns8250-v1-0-e9aa923127eb@example.org}; date, version, hash change. */
    private static final Pattern BRANCH = Pattern.compile("^\\d{8}-(\\w[\\w.-]*)-v\\d+-\\d+-[0-9a-f]{12}(@.+)");

    /** git names the author: {@code 20250421073723.3863060-1-a@example.org}, {@code cover.1745402473.git.a@example.org}. */
    private static final Pattern AUTHOR = Pattern.compile("(?:\\d-\\d{1,4}-|\\.git(?:-series)?\\.)(\\D[^@]{0,200}@.+)");

    /** The bug tracker had two names, and both show the same bug. */
    private static final Pattern BUG =
            Pattern.compile("https?://bugs?\\.xenproject\\.org/xen/bug/(\\d+)", Pattern.CASE_INSENSITIVE);

    private PatchLink() {}

    /** The message-id or the number of the series that a URL names; empty for other URLs. */
    static Optional<String> key(String url) {
        List<String> messages = messages(url);
        return messages.isEmpty() ? series(url) : Optional.of(messages.get(0));
    }

    /** The message-id that a URL names, of several the first; in small letters. Empty for other URLs. */
    public static Optional<String> message(String url) {
        List<String> messages = messages(url);
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.get(0));
    }

    /** The message-ids in a URL. Patchew has two of a mail in a series: {@code /Xen/SERIES@example.org/MAIL@example.org/}. */
    private static List<String> messages(String url) {
        List<String> messages = new ArrayList<>();
        boolean mayNameMessage = url.indexOf('@') >= 0 || url.contains("%40");
        Matcher message = MESSAGE_ID.matcher(url);
        while (mayNameMessage && message.find()) {
            String id = message.group(1).toLowerCase(Locale.ROOT).replace("%40", "@");
            messages.add(ESCAPED_UNDERSCORE.matcher(id).replaceAll("_"));
        }
        return messages;
    }

    private static Optional<String> series(String url) {
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

    /** The mails and series that an item names, by its links and by message-ids at the end of its notes. */
    public static Set<String> keys(Item item) {
        Set<String> keys = keys(item.links());
        for (String note : item.notes()) {
            Matcher reference = REFERENCE.matcher(note);
            if (note.endsWith(">")
                    && reference.find()
                    && DIGITS.matcher(reference.group(1)).find()) {
                keys.add(reference.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return keys;
    }

    /** The branches that the message-ids of an item name: they stay the same from one version of a series to the next. */
    static Set<String> branches(Item item) {
        return parts(item, BRANCH, branch -> branch.group(1) + branch.group(2));
    }

    /** The addresses of the authors that the message-ids of an item name. */
    static Set<String> authors(Item item) {
        return parts(item, AUTHOR, author -> author.group(1));
    }

    private static Set<String> parts(Item item, Pattern form, Function<Matcher, String> part) {
        Set<String> parts = new LinkedHashSet<>();
        for (String key : keys(item)) {
            Matcher matcher = form.matcher(key);
            if (matcher.find()) {
                parts.add(part.apply(matcher));
            }
        }
        return parts;
    }

    /** What the URLs show: mails, series and bugs, and URLs that are about none of these as they stand. */
    public static Set<String> contents(Collection<String> urls) {
        Set<String> contents = new LinkedHashSet<>();
        for (String url : urls) {
            contents.add(content(url));
        }
        return contents;
    }

    /** Of a mail in a series the mail, where the key is the series. */
    private static String content(String url) {
        List<String> messages = messages(url);
        return messages.isEmpty() ? series(url).orElseGet(() -> page(url)) : messages.get(messages.size() - 1);
    }

    private static String page(String url) {
        Matcher bug = BUG.matcher(url);
        return bug.matches() ? "bug " + bug.group(1) : url;
    }
}
