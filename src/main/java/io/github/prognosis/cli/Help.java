package io.github.prognosis.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.TableDefinition;
import org.apache.commons.cli.help.TextHelpAppendable;

/** The help of the program and of its commands. */
final class Help {

    private Help() {}

    /** What {@code prognosis --help} says. */
    static String program() {
        StringBuilder help = new StringBuilder("""
                Reads Xen development updates, and tells what changed from one to the next.

                Usage: prognosis COMMAND [OPTIONS] ...

                """);
        for (Command command : Command.values()) {
            String line = "  %-10s %-23s %s".formatted(command.word(), command.synopsis(), command.summary());
            help.append(line.stripTrailing()).append('\n');
        }
        return help.append("""

                A FILE or ARCHIVE is a text, a mail, an mbox, a Maildir, a public-inbox, a page
                of a web archive, a folder of such, or - for standard input; files may be
                compressed with gzip. Behind a # stands which update of it: a message-id, a
                date, or last.
                'prognosis COMMAND --help' tells the options of a command.

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
        options(command.action().options())
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> help.append(line.stripTrailing()).append('\n'));
        return help.toString();
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
