package io.github.prognosis.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which pager the user wants, told as for git. */
final class PagerChoice {

    private static final String USUAL = "less";

    /** What git leaves to the shell to understand. */
    private static final Pattern FOR_THE_SHELL = Pattern.compile("[|&;<>()$`\\\\\"'*?\\[#~=%]");

    private PagerChoice() {}

    /** {@code PAGER}, else {@code less} on a terminal that can move its cursor; none if that is empty or {@code cat}. */
    static Optional<String> command(Terminal terminal) {
        Map<String, String> environment = terminal.environment();
        Optional<String> usual =
                terminal.isDumb() || !isThere(USUAL, environment) ? Optional.empty() : Optional.of(USUAL);
        return Optional.ofNullable(environment.get("PAGER"))
                .or(() -> usual)
                .filter(command -> !command.isBlank() && !command.strip().equals("cat"));
    }

    /** Whether a shell would find the command's program; what only a shell can understand counts as found. */
    static boolean isThere(String command, Map<String, String> environment) {
        String program = command.strip().split("[ \t\n]", 2)[0];
        if (FOR_THE_SHELL.matcher(program).find()) {
            return true;
        }
        Stream<String> folders = program.contains("/")
                ? Stream.of("")
                : Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return folders.anyMatch(folder -> isProgram(folder, program));
    }

    private static boolean isProgram(String folder, String program) {
        try {
            Path path = Path.of(folder).resolve(program);
            return Files.isRegularFile(path) && Files.isExecutable(path);
        } catch (InvalidPathException noName) {
            return false;
        }
    }
}
