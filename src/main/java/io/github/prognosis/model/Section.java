package io.github.prognosis.model;

import io.github.prognosis.source.WhiteSpace;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A heading of the list and the headings above it; it may stand over no item at all.
 *
 * @param path the headings, outermost first; never empty
 * @param disposition where the items below it stand, tags apart
 * @param line the 1-based line of the heading
 */
public record Section(List<String> path, Disposition disposition, int line) {

    private static final Pattern BLOCKER = Pattern.compile("\\bblockers?\\b", Pattern.CASE_INSENSITIVE);

    public Section {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a section has a heading");
        }
        Objects.requireNonNull(disposition);
    }

    /** Whether a heading says that what stands below blocks the release. */
    public static boolean saysBlocker(String heading) {
        return BLOCKER.matcher(WhiteSpace.visible(heading)).find();
    }
}
