package io.github.prognosis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a distribution has beside the program, where systems look for it: the manual page, and the shells' completions. */
final class ProgramFiles {

    private ProgramFiles() {}

    /**
     * Writes the files.
     *
     * @param arguments the folder that is to be {@code share}
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, String> file : all().entrySet()) {
            Path path = Path.of(arguments[0], file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }

    /** Their texts by their places. */
    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("man/man1/prognosis.1", ManualPage.text());
        for (Shell shell : Shell.values()) {
            String place = switch (shell) {
                case BASH -> "bash-completion/completions/prognosis";
                case ZSH -> "zsh/site-functions/_prognosis";
                case FISH -> "fish/vendor_completions.d/prognosis.fish";
            };
            files.put(place, shell.completion());
        }
        return files;
    }
}
