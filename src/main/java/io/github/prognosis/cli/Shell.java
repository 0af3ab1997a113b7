package io.github.prognosis.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A shell that can complete the program's words. */
enum Shell {
    BASH,
    ZSH,
    FISH;

    /** The word on the command line, as in {@code bash}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all. */
    static List<String> words() {
        return Arrays.stream(values()).map(Shell::word).toList();
    }

    /** The script that teaches it to complete. */
    String completion() {
        return switch (this) {
            case BASH -> BashCompletion.script();
            case ZSH -> ZshCompletion.script();
            case FISH -> FishCompletion.script();
        };
    }
}
