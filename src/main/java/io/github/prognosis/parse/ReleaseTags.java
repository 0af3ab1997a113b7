package io.github.prognosis.parse;

import io.github.prognosis.model.Target;
import io.github.prognosis.source.WhiteSpace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tags in front of a title say about its release. */
final class ReleaseTags {

    private static final Pattern TARGET = Pattern.compile("(?<![\\d.])(?:for-)?(4\\.\\d{1,3})(\\?)?(?!\\.*+\\w)");

    private static final Optional<String> LATER = Optional.of("next");

    private ReleaseTags() {}

    /** The word {@code next} if a tag defers the item, as {@code next-rel(s)} does; else empty. */
    static Optional<String> later(List<String> tags) {
        for (String tag : tags) {
            Optional<String> release = HeadingWords.release(tag);
            if (release.equals(LATER)) {
                return release;
            }
        }
        return Optional.empty();
    }

    /** The release that a tag names, {@code 4.21?} or {@code for-4.16}. */
    static Optional<Target> target(List<String> tags) {
        for (String tag : tags) {
            Matcher release = TARGET.matcher(WhiteSpace.visible(tag));
            if (!HeadingWords.release(tag).equals(LATER) && release.find()) {
                return Optional.of(new Target(release.group(1), release.group(2) != null));
            }
        }
        return Optional.empty();
    }
}
