package io.github.prognosis.cli;

import io.github.prognosis.check.RuleName;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Level;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The help of the program and of its commands. */
final class Help {

    private static final int WIDTH = 79;

    /** What stands in front of an option and between it and its description. */
    private static final int GAP = 4;

    /** The options that most commands have, below those that somebody looks for. */
    private static final List<String> GENERAL = List.of(
            "no-pager", "color", LimitOption.NAME, CacheFolder.OPTION, "strict", "quiet", "verbose", "help", "version");

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
    static String command(Command command) {
        StringBuilder help = new StringBuilder();
        help.append("Usage: prognosis ")
                .append(command.word())
                .append(" [OPTIONS] ")
                .append(command.synopsis())
                .append("\n\n");
        String summary = command.summary();
        help.append(Character.toUpperCase(summary.charAt(0)))
                .append(summary.substring(1))
                .append(".\n");
        Options options = command.action().options();
        if (options.hasLongOption(LimitOption.NAME)) {
            help.append("""
                    One update of an archive is named behind a #, as in list.mbox#2025-06 or
                    list.mbox#last; 'prognosis --help' tells all ways.
                    """);
        }
        int column = GAP
                + options.getOptions().stream()
                        .mapToInt(option -> name(option).length())
                        .max()
                        .orElse(0);
        Map<Boolean, List<Option>> own = options.getOptions().stream()
                .collect(Collectors.partitioningBy(one -> !GENERAL.contains(one.getLongOpt())));
        options(help, "Options:", Objects.requireNonNull(own.get(true)), column);
        options(help, "General options:", Objects.requireNonNull(own.get(false)), column);
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
        words.forEach((name, some) -> line(help, "  %-11s  ".formatted(name), some, ","));
        return help.toString();
    }

    /** Words behind a name, in as many lines as they take, with a sign between two of them or none. */
    private static void line(StringBuilder help, String name, List<String> words, String sign) {
        int start = help.length();
        help.append(name).append(words.get(0));
        for (String word : words.subList(1, words.size())) {
            int behind = help.length() - start + sign.length() + 1 + word.length() + sign.length();
            boolean fits = behind <= WIDTH;
            help.append(sign).append(fits ? " " : "\n" + " ".repeat(name.length()));
            start = fits ? start : help.length() - name.length();
            help.append(word);
        }
        help.append('\n');
    }

    /** Options in two columns under a heading; nothing if there are none. */
    private static void options(StringBuilder help, String heading, List<Option> options, int column) {
        if (options.isEmpty()) {
            return;
        }
        help.append('\n').append(heading).append('\n');
        for (Option option : options) {
            String name = ("  %-" + (column - 2) + "s").formatted(name(option));
            line(help, name, List.of(option.getDescription().split(" ", -1)), "");
        }
    }

    private static String name(Option option) {
        String letter = option.getOpt() == null ? "" : "-" + option.getOpt() + ", ";
        return letter + "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
    }
}
