package io.github.prognosis.cli;

import io.github.prognosis.check.RuleName;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Level;
import io.github.prognosis.render.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/**
 * What can stand as the value of an option, or behind a command's word, for a shell to complete.
 *
 * @param words all that can stand there; empty if it is a file or a folder
 * @param several whether commas divide several of them
 */
record ValueWords(List<String> words, boolean several) {

    ValueWords {
        words = List.copyOf(words);
    }

    private static final ValueWords FILES = new ValueWords(List.of(), false);

    /** The values of an option, by the name that its value has in the help; empty if they cannot be told. */
    static Optional<ValueWords> of(Option option) {
        if (!option.hasArg()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (option.getArgName()) {
                    case "FORMAT" -> new ValueWords(Output.formats(option), false);
                    case "WHEN" -> new ValueWords(List.of("auto", "always", "never"), false);
                    case "LEVEL" -> new ValueWords(levels(), false);
                    case "KINDS" -> new ValueWords(kinds(), true);
                    case "RULES" -> new ValueWords(rules(), true);
                    case "NAME=N" ->
                        new ValueWords(
                                LimitOption.words().stream()
                                        .map(name -> name + '=')
                                        .toList(),
                                true);
                    case "FILE", "FOLDER", "OLD", "ARCHIVE", "REPOSITORY" -> FILES;
                    default -> null;
                });
    }

    /** What stands behind the word of a command. */
    static ValueWords of(Command command) {
        return switch (command) {
            case PARSE, DIFF, CHANGELOG, LIST, HISTORY, CHECK, NEXT, STATUS, EXPORT -> FILES;
            case SCHEMA ->
                new ValueWords(Arrays.stream(Schema.values()).map(Schema::word).toList(), false);
            case COMPLETION -> new ValueWords(Shell.words(), false);
        };
    }

    /** Whether any file or folder can stand there. */
    boolean areFiles() {
        return words.isEmpty();
    }

    private static List<String> levels() {
        return Arrays.stream(Level.values()).map(Level::word).toList();
    }

    private static List<String> kinds() {
        List<String> words = new ArrayList<>(levels());
        for (ChangeKind.Group group : ChangeKind.Group.values()) {
            group.word().ifPresent(words::add);
        }
        Arrays.stream(ChangeKind.values()).map(ChangeKind::word).forEach(words::add);
        return words;
    }

    private static List<String> rules() {
        List<String> words = new ArrayList<>(levels());
        words.addAll(RuleName.groups());
        words.addAll(RuleName.all());
        return words;
    }
}
