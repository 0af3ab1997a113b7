package io.github.prognosis.render;

import io.github.prognosis.model.Update;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment below the heading of an entry in a changelog that somebody keeps. It shows nowhere, and tells which update
 * the entry is of, whatever becomes of the heading: {@code <!-- prognosis 4.6 2015-04-13 20150413@example.org -->}.
 *
 * @param release the release
 * @param day the update's date; without one its file
 * @param id the mail's Message-ID
 */
record EntryMark(String release, String day, Optional<String> id) {

    private static final Pattern MARK = Pattern.compile("<!-- prognosis (\\S+) (\\S+)(?: (\\S+))? -->");

    static EntryMark of(Update update) {
        return new EntryMark(
                written(update.release()),
                written(Phrases.day(update)),
                update.message().id().map(EntryMark::written));
    }

    /** A text as it is read again from the comment: half of a surrogate pair cannot be written. */
    private static String written(String text) {
        return decoded(encoded(text));
    }

    /** The marks in a piece of HTML. */
    static List<EntryMark> in(String html) {
        List<EntryMark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(html);
        while (matcher.find()) {
            try {
                Optional<String> id = Optional.ofNullable(matcher.group(3)).map(EntryMark::decoded);
                marks.add(new EntryMark(decoded(matcher.group(1)), decoded(matcher.group(2)), id));
            } catch (IllegalArgumentException edited) {
                // Somebody edited the comment: it is a mark no longer.
            }
        }
        return marks;
    }

    /** Whether the two are of the same update: by their Message-IDs where both have one, else by release and day. */
    boolean isOf(EntryMark other) {
        return release.equals(other.release)
                && ((id.isPresent() && other.id.isPresent()) ? id.equals(other.id) : day.equals(other.day));
    }

    /** The comment. */
    @Override
    public String toString() {
        String last = id.map(text -> " " + encoded(text)).orElse("");
        return "<!-- prognosis " + encoded(release) + " " + encoded(day) + last + " -->";
    }

    /** Without blanks, and without anything that ends a comment. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%40", "@")
                .replace("--", "-%2D");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
