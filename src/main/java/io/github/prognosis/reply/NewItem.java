package io.github.prognosis.reply;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An item that a reply asks for, with what the reply says of it.
 *
 * @param title in the reply's words
 * @param version the version of its series; empty if none is named
 * @param owner whom the reply names as its owner; empty if none, and the sender is meant
 * @param links the URLs given for it
 * @param section the headings of the post that stand nearest to where it is asked for, outermost first: a guess; empty if none
 *     is quoted
 */
public record NewItem(
        String title, OptionalInt version, Optional<String> owner, List<String> links, List<String> section) {
    public NewItem {
        Objects.requireNonNull(title);
        Objects.requireNonNull(version);
        Objects.requireNonNull(owner);
        links = List.copyOf(links);
        section = List.copyOf(section);
    }

    /** One whose owner is not named. */
    static NewItem of(String title, OptionalInt version, List<String> links, List<String> section) {
        return new NewItem(title, version, Optional.empty(), links, section);
    }
}
