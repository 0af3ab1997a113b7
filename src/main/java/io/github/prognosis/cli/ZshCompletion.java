package io.github.prognosis.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** Completion in zsh, by its {@code _arguments}. */
final class ZshCompletion {

    private static final String BEGIN = """
            #compdef prognosis
            # Completes the words of prognosis in zsh: put it as _prognosis into a folder of $fpath.

            _prognosis() {
                local -a commands
                commands=(
            """;

    private static final String BETWEEN = """
                )
                if (( CURRENT == 2 )); then
                    _describe command commands
                    _arguments '--help[this help]' '--version[the version]'
                    return
                fi
                local command=$words[2]
                shift words
                (( CURRENT-- ))
                case $command in
            """;

    private static final String END = """
                esac
            }

            if [ "$funcstack[1]" = _prognosis ]; then
                _prognosis "$@"
            else
                compdef _prognosis prognosis
            fi
            """;

    private ZshCompletion() {}

    static String script() {
        StringBuilder script = new StringBuilder(BEGIN);
        for (Command command : Command.values()) {
            script.append("        ")
                    .append(quoted(command.word() + ":" + command.summary()))
                    .append('\n');
        }
        script.append(BETWEEN);
        for (Command command : Command.values()) {
            script.append("        ").append(command.word()).append(")\n            _arguments -s");
            for (Option option : command.action().options().getOptions()) {
                script.append(" \\\n                ").append(option(option));
            }
            script.append(" \\\n                ")
                    .append(quoted("*:" + command.synopsis().replace(":", "") + action(ValueWords.of(command))))
                    .append("\n            ;;\n");
        }
        return script.append(END).toString();
    }

    private static String option(Option option) {
        String name = "--" + option.getLongOpt();
        String said = "[" + option.getDescription().replaceAll("[\\[\\]:]", "") + "]";
        String value = option.hasArg()
                ? ":" + option.getArgName()
                        + ValueWords.of(option).map(ZshCompletion::action).orElse(": ")
                : "";
        String equals = option.hasArg() ? "=" : "";
        return option.getOpt() == null
                ? quoted("*" + name + equals + said + value)
                : "'*'{-%s,%s%s}%s".formatted(option.getOpt(), name, equals, quoted(said + value));
    }

    private static String action(ValueWords values) {
        if (values.areFiles()) {
            return ":_files";
        }
        List<String> words = values.words();
        return values.several()
                ? ":_sequence compadd - " + String.join(" ", words)
                : ":(" + String.join(" ", words) + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
