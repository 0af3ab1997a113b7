package io.github.prognosis.cli;

import java.util.Optional;
import org.apache.commons.cli.Option;

/** Completion in fish. */
final class FishCompletion {

    private static final String BEGIN = """
            # Completes the words of prognosis in fish: put it as prognosis.fish into ~/.config/fish/completions.

            # Words between commas: what stands before the last comma stays.
            function __prognosis_list
                set -l before (string match -r '.*,' -- (string replace -r '^--?[a-z-]+=' '' -- (commandline -ct)))
                printf "$before%s\\n" $argv
            end

            """;

    private FishCompletion() {}

    static String script() {
        StringBuilder script = new StringBuilder(BEGIN);
        script.append("complete -c prognosis -n __fish_use_subcommand -l help -d 'this help'\n");
        script.append("complete -c prognosis -n __fish_use_subcommand -l version -d 'the version'\n");
        for (Command command : Command.values()) {
            script.append("\ncomplete -c prognosis -n __fish_use_subcommand -f -a ")
                    .append(command.word())
                    .append(" -d ")
                    .append(quoted(command.summary()))
                    .append('\n');
            String within = "complete -c prognosis -n '__fish_seen_subcommand_from %s'".formatted(command.word());
            ValueWords operands = ValueWords.of(command);
            if (!operands.areFiles()) {
                script.append(within)
                        .append(" -f -a ")
                        .append(quoted(String.join(" ", operands.words())))
                        .append('\n');
            }
            for (Option option : command.action().options().getOptions()) {
                script.append(within).append(option(option)).append('\n');
            }
        }
        return script.toString();
    }

    private static String option(Option option) {
        StringBuilder line = new StringBuilder();
        if (option.getOpt() != null) {
            line.append(" -s ").append(option.getOpt());
        }
        line.append(" -l ").append(option.getLongOpt());
        if (option.hasArg()) {
            Optional<ValueWords> values = ValueWords.of(option);
            boolean files = values.filter(ValueWords::areFiles).isPresent();
            line.append(files ? " -r -F" : " -x");
            values.filter(known -> !known.areFiles())
                    .map(known -> (known.several() ? "(__prognosis_list %s)" : "%s")
                            .formatted(String.join(" ", known.words())))
                    .ifPresent(words -> line.append(" -a ").append(quoted(words)));
        }
        return line.append(" -d ").append(quoted(option.getDescription())).toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
