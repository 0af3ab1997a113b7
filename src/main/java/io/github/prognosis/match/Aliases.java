package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names under which an item is known. */
final class Aliases {

    private static final Pattern OTHER_NAME = Pattern.compile(
            " ?\\(was\\b[^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\)|,? ?\\(?\\baka\\b[^,;()\\[\\]]*+\\)?",
            Pattern.CASE_INSENSITIVE);

    private Aliases() {}

    /** The folded title, the title without {@code (was X)} and {@code aka X}, and each X. */
    static Set<String> names(Item item) {
        Set<String> names = new LinkedHashSet<>();
        names.add(Folded.title(item.title()));
        if (!item.aliases().isEmpty()) {
            item.aliases().forEach(alias -> names.add(Folded.title(alias)));
            String bare = OTHER_NAME.matcher(item.title()).replaceAll("").strip();
            if (!bare.isEmpty()) {
                names.add(Folded.title(bare));
            }
        }
        return names;
    }
}
