package io.github.prognosis.cli;

import io.github.prognosis.check.RuleName;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Level;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.TableDefinition;
import org.apache.commons.cli.help.TextHelpAppendable;

/** The help of the program and of its commands. */
final class Help {

    private static final int WIDTH = 79;

    private Help() {}

    /** What {@code prognosis --help} says. */
    static String program() {
        StringBuilder help = new StringBuilder("""
                Reads Xen development updates, and tells what changed from one to the next.

                Usage: prognosis COMMAND [OPTIONS] ...

                """);
        for (Command.Group group : Command.Group.values()) {
            help.append(group.heading()).append('\n');
            for (Command command : Command.values()) {
                if (command.group() == group) {
                    String line = "  %-10s %-23s %s".formatted(command.word(), command.synopsis(), command.summary());
                    help.append(line.stripTrailing()).append('\n');
                }
            }
        }
        return help.append("""

                A FILE or ARCHIVE is a text, a mail, an mbox, a Maildir, a public-inbox, a page
                of a web archive, a folder of such, or - for standard input; files may be
                compressed with gzip. Behind a # stands which update of it: a message-id, a
                day, a month or year that has just one, a release, of which it is the newest,
                first, last, or last-1.
                'prognosis COMMAND --help' tells the options of a command, with examples.

                Exit codes: 0 it ran; 1 --fail-on found something; 2 usage; 3 an input cannot
                be read or holds no update; 70 a bug.
                """).toString();
    }

    /** What {@code prognosis COMMAND --help} says. */
    static String command(Command command) throws IOException {
        StringBuilder help = new StringBuilder();
        help.append("Usage: prognosis ")
                .append(command.word())
                .append(" [OPTIONS] ")
                .append(command.synopsis())
                .append("\n\n");
        String summary = command.summary();
        help.append(Character.toUpperCase(summary.charAt(0)))
                .append(summary.substring(1))
                .append(".\n\n");
        Options options = command.action().options();
        options(options)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> help.append(line.stripTrailing()).append('\n'));
        if (options.hasLongOption("only")) {
            help.append(command == Command.CHECK ? rules() : kinds());
        }
        help.append("\nExamples:\n");
        command.examples()
                .forEach(example -> help.append("  prognosis ").append(example).append('\n'));
        return help.toString();
    }

    /** The words that choose findings. */
    private static String rules() {
        Map<String, List<String>> words = levels();
        RuleName.groups().forEach(group -> words.put(group, RuleName.of(group)));
        return words("RULES are levels, groups, or rules of these groups:", words);
    }

    private static Map<String, List<String>> levels() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("levels", Arrays.stream(Level.values()).map(Level::word).toList());
        return words;
    }

    /** The words that choose changes. */
    private static String kinds() {
        Map<String, List<String>> words = levels();
        for (ChangeKind.Group group : ChangeKind.Group.values()) {
            words.put(
                    group.word().orElse("others"),
                    group.kinds().stream().map(ChangeKind::word).toList());
        }
        return words("KINDS are levels, groups, or kinds of these groups and others:", words);
    }

    private static String words(String heading, Map<String, List<String>> words) {
        StringBuilder help = new StringBuilder("\n" + heading + "\n");
        words.forEach((name, some) -> line(help, "  %-11s  ".formatted(name), some));
        return help.toString();
    }

    /** Words behind a name, in as many lines as they take. */
    private static void line(StringBuilder help, String name, List<String> words) {
        int start = help.length();
        help.append(name).append(words.get(0));
        for (String word : words.subList(1, words.size())) {
            boolean fits = help.length() - start + ", ,".length() + word.length() <= WIDTH;
            help.append(fits ? ", " : ",\n" + " ".repeat(name.length()));
            start = fits ? start : help.length() - name.length();
            help.append(word);
        }
        help.append('\n');
    }

    /** The options as a table of two columns, without a line of headers. */
    private static String options(Options options) throws IOException {
        StringBuilder text = new StringBuilder();
        TextHelpAppendable appendable = new TextHelpAppendable(text);
        TableDefinition table =
                HelpFormatter.builder().setShowSince(false).get().getTableDefinition(options.getOptions());
        appendable.appendTable(TableDefinition.from("", table.columnTextStyles(), List.of("", ""), table.rows()));
        return text.toString();
    }
}
