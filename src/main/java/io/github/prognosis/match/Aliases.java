package io.github.prognosis.match;

import io.github.prognosis.model.Item;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names under which an item is known. */
final class Aliases {

    private static final Pattern OTHER_NAME = Pattern.compile(
            " ?\\(was\\b[^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\)|,? ?\\(?\\baka\\b[^,;()\\[\\]]*+\\)?",
            Pattern.CASE_INSENSITIVE);

    /** {@code "Tidy the frame table" and fixes thereto}: nothing or what belongs to it stands behind the quoted title. */
    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u201e\u00ab\u00bb]++)[\"\u201c\u201d\u00bb](?![\\p{L}\\p{N}\"])(?=(?:[.:,;]| and | \\+ | & |\\z))");

    /** A quoted word or two are no title. */
    private static final int WORDS_OF_A_TITLE = 3;

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

    /** The folded title that a title quotes at its beginning; empty if it quotes none, or says something else of it. */
    static Optional<String> quoted(Item item) {
        Matcher quoted = QUOTED.matcher(item.title());
        if (!quoted.lookingAt()) {
            return Optional.empty();
        }
        String title = Folded.title(quoted.group(1));
        boolean isTitle = title.split(" ", 0).length >= WORDS_OF_A_TITLE;
        return isTitle ? Optional.of(title) : Optional.empty();
    }
}
