package io.github.prognosis.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;

/** Completion in bash, without the package bash-completion; where nothing is offered, bash offers files. */
final class BashCompletion {

    private static final String BEGIN = """
            # Completes the words of prognosis in bash: source it, or put it as prognosis into
            # ~/.local/share/bash-completion/completions

            _prognosis_words() {
                local word
                for word in $1; do
                    case $word in "$cur"*) COMPREPLY+=("$word") ;; esac
                done
            }

            # Words between commas: what stands before the last comma stays.
            _prognosis_list() {
                local before= whole=$cur word
                case $cur in *,*) before=${cur%,*}, cur=${cur##*,} ;; esac
                for word in $1; do
                    case $word in "$cur"*) COMPREPLY+=("$before$word") ;; esac
                done
                cur=$whole
                compopt -o nospace 2>/dev/null
            }

            _prognosis() {
                local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
                COMPREPLY=()
                # bash takes --format=json apart
                [ "$cur" != = ] || cur=
                [ "$prev" != = ] || prev=${COMP_WORDS[COMP_CWORD - 2]}
                if [ "$COMP_CWORD" -le 1 ]; then
                    _prognosis_words "COMMANDS --help --version"
                    return
                fi
                case ${COMP_WORDS[1]}:$prev in
            """;

    private static final String END = """
                esac
            }

            complete -o default -F _prognosis prognosis
            """;

    private BashCompletion() {}

    static String script() {
        List<Command> commands = List.of(Command.values());
        StringBuilder script = new StringBuilder(
                BEGIN.replace("COMMANDS", commands.stream().map(Command::word).collect(Collectors.joining(" "))));
        for (Command command : commands) {
            for (Option option : command.action().options().getOptions()) {
                if (option.hasArg()) {
                    script.append(value(command, option));
                }
            }
        }
        script.append("    esac\n    case ${COMP_WORDS[1]}:$cur in\n");
        for (Command command : commands) {
            String options = command.action().options().getOptions().stream()
                    .map(option -> "--" + option.getLongOpt())
                    .collect(Collectors.joining(" "));
            script.append("        %s:-*) _prognosis_words \"%s\" ;;".formatted(command.word(), options))
                    .append('\n');
            ValueWords operands = ValueWords.of(command);
            if (!operands.areFiles()) {
                script.append("        %s:*) _prognosis_words \"%s\" ;;"
                                .formatted(command.word(), String.join(" ", operands.words())))
                        .append('\n');
            }
        }
        return script.append(END).toString();
    }

    /** The line for the value of an option; nothing is offered where it is a file, so that bash offers files. */
    private static String value(Command command, Option option) {
        String names = Stream.of(
                        option.getOpt() == null ? "" : command.word() + ":-" + option.getOpt(),
                        command.word() + ":--" + option.getLongOpt())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" | "));
        String offers = ValueWords.of(option)
                .filter(values -> !values.areFiles())
                .map(values -> (values.several() ? "_prognosis_list" : "_prognosis_words") + " \""
                        + String.join(" ", values.words()) + "\"; ")
                .orElse("");
        return "        " + names + ") " + offers + "return ;;\n";
    }
}
