package io.github.prognosis.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an argument names: {@code list.mbox}, {@code -}, or one update of either, {@code list.mbox#2021-03-15}.
 *
 * @param text as it was given
 * @param input the file or folder; {@code -} is standard input
 * @param selector which update of it; empty for all
 */
record Operand(String text, String input, Optional<Selector> selector) {

    private static final String STANDARD_INPUT = "-";

    /** Parts an argument where the name of the input ends: names of files and message-ids may hold a # too. */
    static Operand of(String text) {
        int hash = hash(text);
        return hash == 0
                ? new Operand(text, text, Optional.empty())
                : new Operand(text, text.substring(0, hash), Optional.of(new Selector(text.substring(hash + 1))));
    }

    /** What is said behind a message that asks for other operands; nothing if there are none yet. */
    static String given(List<String> operands) {
        return operands.isEmpty()
                ? ""
                : "; " + operands.size() + (operands.size() == 1 ? " input was given" : " inputs were given");
    }

    private static int hash(String text) {
        if (exists(text)) {
            return 0;
        }
        int first = text.indexOf('#', 1);
        for (int hash = first; hash > 0; hash = text.indexOf('#', hash + 1)) {
            String input = text.substring(0, hash);
            if (input.equals(STANDARD_INPUT) || exists(input)) {
                return hash;
            }
        }
        return Math.max(0, first);
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    boolean isStandardInput() {
        return input.equals(STANDARD_INPUT);
    }

    /**
     * The file or folder.
     *
     * @throws InputException if it is no name of one
     */
    Path path() throws InputException {
        try {
            if (!input.isEmpty()) {
                return Path.of(input);
            }
        } catch (InvalidPathException noPath) {
            // told below
        }
        throw new InputException(input, "no-such-file", "this is no name of a file");
    }
}
