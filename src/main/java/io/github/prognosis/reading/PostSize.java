package io.github.prognosis.reading;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.util.Optional;

/** Tells posts that are too much to read and to compare. */
final class PostSize {

    private final Limits limits;

    PostSize(Limits limits) {
        this.limits = limits;
    }

    /** What of a text is beyond a limit, and where; empty if nothing is. */
    Optional<String> beyond(String text) {
        if (text.length() > limits.of(Limit.TEXT)) {
            return Optional.of("its text is longer than " + limits.shown(Limit.TEXT));
        }
        if (text.length() < Math.min(limits.of(Limit.LINE), limits.of(Limit.LINES))) {
            return Optional.empty(); // a text has at most one line more than characters
        }
        long line = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isLineBreak(text, i)) {
                continue;
            }
            if (i - start > limits.of(Limit.LINE)) {
                return Optional.of("line " + line + " of its text is longer than " + limits.shown(Limit.LINE));
            }
            start = i + 1;
            line++;
        }
        return line - 1 > limits.of(Limit.LINES)
                ? Optional.of("its text has more than " + limits.shown(Limit.LINES))
                : Optional.empty();
    }

    private static boolean isLineBreak(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    /** What of an update is beyond a limit; empty if nothing is. */
    Optional<String> beyond(Update update) {
        if (update.items().size() > limits.of(Limit.ITEMS)) {
            return Optional.of("it lists more than " + limits.shown(Limit.ITEMS));
        }
        for (Item item : update.items()) {
            if (item.owners().size() > limits.of(Limit.OWNERS)) {
                return Optional.of(crowd(item));
            }
        }
        return Optional.empty();
    }

    private String crowd(Item item) {
        return "the item in line " + item.line() + " of its text has more than " + limits.shown(Limit.OWNERS);
    }
}
