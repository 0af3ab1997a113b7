package io.github.prognosis.parse;

import io.github.prognosis.model.Target;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tags in front of a title say about its release. */
public final class ReleaseTags {

    private static final Pattern TARGET = Pattern.compile("(?<![\\d.])(?:for-)?(4\\.\\d{1,3})(\\?)?(?!\\.*+\\w)");

    private static final Optional<String> LATER = Optional.of("next");

    private ReleaseTags() {}

    /** The word {@code next} if a tag defers the item, as {@code next-rel(s)} does; else empty. */
    public static Optional<String> later(List<String> tags) {
        for (String tag : tags) {
            Optional<String> release = HeadingWords.release(tag);
            if (release.equals(LATER)) {
                return release;
            }
        }
        return Optional.empty();
    }

    /** The release that a tag names, {@code 4.21?} or {@code for-4.16}. */
    public static Optional<Target> target(List<String> tags) {
        for (String tag : tags) {
            Matcher release = TARGET.matcher(WhiteSpace.visible(tag));
            if (!HeadingWords.release(tag).equals(LATER) && release.find()) {
                return Optional.of(new Target(release.group(1), release.group(2) != null));
            }
        }
        return Optional.empty();
    }

    /**
     * The tags for another release: {@code for-4.17} of {@code for-4.16}; a tag of its own, in front of all, where none names
     * one.
     *
     * @param target empty to take the release's tag away
     */
    public static List<String> withTarget(List<String> tags, Optional<Target> target) {
        List<String> changed = new ArrayList<>(tags);
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            Matcher release = TARGET.matcher(tag);
            if (target(List.of(tag)).isPresent() && release.find()) {
                if (target.isEmpty()) {
                    changed.remove(i);
                } else {
                    changed.set(i, tag.substring(0, release.start(1)) + target.get() + tag.substring(release.end()));
                }
                return changed;
            }
        }
        target.ifPresent(another -> changed.add(0, another.toString()));
        return changed;
    }

    /** The tags without those that defer the item. */
    public static List<String> withoutLater(List<String> tags) {
        return tags.stream().filter(tag -> later(List.of(tag)).isEmpty()).toList();
    }
}
