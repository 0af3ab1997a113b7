package io.github.prognosis.diff;

import java.util.List;
import java.util.Optional;

/** What stood, or stands now, where two updates differ. */
public sealed interface Value {

    /** Nothing. */
    Value NONE = new Text(Optional.empty());

    /**
     * One text, such as a prognosis, a date or a title.
     *
     * @param text empty if there is none
     */
    record Text(Optional<String> text) implements Value {}

    /**
     * Several texts, such as owners or links.
     *
     * @param texts empty if there are none
     */
    record Texts(List<String> texts) implements Value {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** One text. */
    static Value of(String text) {
        return new Text(Optional.of(text));
    }

    /** One text or none. */
    static Value of(Optional<String> text) {
        return new Text(text);
    }

    /** Several texts. */
    static Value of(List<String> texts) {
        return new Texts(texts);
    }
}
