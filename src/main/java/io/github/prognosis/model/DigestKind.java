package io.github.prognosis.model;

import io.github.prognosis.source.WhiteSpace;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a digest says of items, in its order. */
public enum DigestKind {
    COMPLETED(
            "The following items were moved to completed:",
            "\\b(?:completed|finished|done|committed|merged|applied)\\b"),
    ADDED("Some new items were added:", "\\b(?:new|added)\\b"),
    DEFERRED("The following items were deferred:", "\\b(?:deferred|postponed)\\b"),
    DROPPED("The following items were dropped:", "\\b(?:dropped|removed)\\b");

    private final String sentence;
    private final Pattern words;

    DigestKind(String sentence, String words) {
        this.sentence = sentence;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The usual sentence above them. */
    public String sentence() {
        return sentence;
    }

    /** What a sentence says of the items below it; empty if it says nothing of the kind. */
    public static Optional<DigestKind> of(String sentence) {
        String visible = WhiteSpace.visible(sentence);
        return Arrays.stream(values())
                .filter(kind -> kind.words.matcher(visible).find())
                .findFirst();
    }

    /** What is said of an item that no post listed before. */
    public static DigestKind ofNew(Disposition disposition) {
        return switch (disposition) {
            case COMPLETED -> COMPLETED;
            case DEFERRED -> DEFERRED;
            case OPEN, UP_FOR_GRABS -> ADDED;
        };
    }
}
