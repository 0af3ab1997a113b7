package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;
import java.util.Optional;

/** Looks in the prose below the heading of a timeline for the first sentence that names a day. */
final class TimelineProse {

    /** So much of a sentence is kept: enough for any that people write. */
    private static final int LONGEST = 300;

    private static final String CUT = "...";

    /** The sentence that is not at its end yet. */
    private final StringBuilder open = new StringBuilder();

    private Optional<String> found = Optional.empty();

    /**
     * Takes the next line.
     *
     * @param begins whether it does not go on with the line before
     */
    void take(String text, boolean begins) {
        if (begins) {
            end();
        }
        if (found.isPresent()) {
            return;
        }
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, i)) {
                add(text.substring(start, i + 1));
                end();
                start = i + 1;
            }
        }
        add(text.substring(start).strip());
    }

    /** A full stop ends a sentence at the end of a line, or in front of a capital. */
    private static boolean isEnd(String text, int at) {
        if (".!?".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return at + 1 == text.length()
                || (at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isUpperCase(text.charAt(at + 2)));
    }

    private void add(String text) {
        if (!text.isEmpty() && open.length() <= LONGEST) {
            open.append(open.length() > 0 ? " " : "").append(text.strip());
        }
    }

    private void end() {
        String sentence = WhiteSpace.fold(open.toString());
        open.setLength(0);
        if (found.isEmpty() && DateReader.find(WhiteSpace.visible(sentence)).isPresent()) {
            found = Optional.of(
                    sentence.length() <= LONGEST
                            ? sentence
                            : sentence.substring(0, LONGEST).strip() + CUT);
        }
    }

    /** The sentence; empty if none names a complete date. */
    Optional<String> sentence() {
        end();
        return found;
    }
}
