package io.github.prognosis.series;

import java.util.HashSet;
import java.util.Set;

/** The titles of a version's patches, of which each counts once, where a prefix may be missing on one side. */
final class ListedTitles {

    private final Set<String> folded = new HashSet<>();
    private final Set<String> bare = new HashSet<>();

    /** Adds a title; whether it agrees with none that is there. */
    boolean add(String text) {
        SeriesTitle title = SeriesTitle.of(text);
        boolean agrees = folded.contains(title.folded())
                || bare.contains(title.folded())
                || title.bare().filter(folded::contains).isPresent();
        folded.add(title.folded());
        title.bare().ifPresent(bare::add);
        return !agrees;
    }
}
