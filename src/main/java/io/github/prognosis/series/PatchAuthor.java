package io.github.prognosis.series;

import io.github.prognosis.model.Address;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author of a patch, where that is not its sender: the first line of the mail's text is {@code From: Name <a@b.c>}. */
final class PatchAuthor {

    private static final Pattern FROM =
            Pattern.compile("\\s{0,20}+From: \"?+([^<>\"\\n]{0,200}?)\"? ?<([^<>\\s]{1,200})>");

    private PatchAuthor() {}

    /** Whom the text names; empty if it begins with something else. */
    static Optional<Person> of(String text) {
        Matcher from = FROM.matcher(text);
        return from.lookingAt()
                ? Optional.of(Person.of(
                        new Address(Optional.of(from.group(1).strip()).filter(name -> !name.isEmpty()), from.group(2))))
                : Optional.empty();
    }
}
