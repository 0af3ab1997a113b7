package io.github.prognosis.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** The manual page {@code prognosis(1)}, made from the same commands and options as {@code --help}. */
final class ManualPage {

    private static final String BEGIN = """
            .TH PROGNOSIS 1 "" "prognosis VERSION" "User Commands"
            .SH NAME
            prognosis \\- reads Xen development updates, and tells what changed from one to the next
            .SH SYNOPSIS
            .B prognosis
            .I COMMAND
            [\\fIOPTIONS\\fR] ...
            .SH DESCRIPTION
            The release managers of the Xen hypervisor mail development updates to their list: what is being worked on for the
            next release, by whom, and how likely it is to make it.
            .B prognosis
            reads such posts from texts, mails and archives of mails, compares them, holds them against the list and the
            repository, and helps to write the next one.
            .SH COMMANDS
            """;

    private static final String END = """
            .SH FILES AND ARCHIVES
            A FILE or ARCHIVE is a text, a mail, an mbox, a Maildir, a public\\-inbox repository, a page of a web archive, a folder
            of such, or \\- for standard input; files may be compressed with gzip. Behind a # stands which update of it is meant: a
            message\\-id, a day (2025\\-06\\-02), a month or year that has just one, a release, of which it is the newest,
            .BR first ", " last ", or " last\\-1 .
            .SH EXIT STATUS
            .TP
            .B 0
            It ran; without \\-\\-fail\\-on or \\-\\-exit\\-code whatever it found.
            .TP
            .B 1
            It ran, and found something at or above \\-\\-fail\\-on.
            .TP
            .B 2
            Usage: a bad option or value, or not exactly one update where one is needed.
            .TP
            .B 3
            An input could not be read, or holds no update.
            .TP
            .B 70
            A bug.
            .SH ENVIRONMENT
            .TP
            .B PROGNOSIS_MATCHES
            A file of decisions which items are the same, for every run; as \\-\\-matches.
            .TP
            .B NO_COLOR
            No colours.
            .TP
            .B COLUMNS
            How many columns a text has, from 40 to 120.
            .TP
            .B XDG_CACHE_HOME
            Where an archive of the program's classes is kept, so that it starts faster; else ~/.cache. It may be deleted at any
            time.
            .SH SEE ALSO
            .BR git (1),
            .BR diff (1),
            .BR mbox (5)
            .br
            HOME
            """;

    private ManualPage() {}

    /** The page, for {@code man}. */
    static String text() {
        StringBuilder page = new StringBuilder(BEGIN.replace("VERSION", roff(Version.NUMBER)));
        for (Command command : Command.values()) {
            page.append(".SS ")
                    .append(command.word())
                    .append(" \\fR")
                    .append(roff(command.synopsis()))
                    .append('\n');
            page.append(roff(capital(command.summary()))).append(".\n");
            for (Option option : command.action().options().getOptions()) {
                page.append(".TP\n")
                        .append(name(option))
                        .append('\n')
                        .append(roff(option.getDescription()))
                        .append('\n');
            }
            page.append(".PP\n")
                    .append(command.examples().size() == 1 ? "Example:\n" : "Examples:\n")
                    .append(".RS\n.nf\n");
            for (String example : command.examples()) {
                page.append(roff("prognosis " + example)).append('\n');
            }
            page.append(".fi\n.RE\n");
        }
        return page.append(END.replace("HOME", roff(Version.ISSUES.replaceFirst("/issues$", ""))))
                .toString();
    }

    private static String name(Option option) {
        String letter = option.getOpt() == null ? "" : "\\fB\\-" + option.getOpt() + "\\fR, ";
        String value = option.hasArg() ? " \\fI" + roff(option.getArgName()) + "\\fR" : "";
        return letter + "\\fB\\-\\-" + roff(option.getLongOpt()) + "\\fR" + value;
    }

    private static String capital(String summary) {
        return Character.toUpperCase(summary.charAt(0)) + summary.substring(1);
    }

    /** A text as it stands within a line; one that begins like a request of roff does not. */
    private static String roff(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        boolean request = List.of(".", "'").stream().anyMatch(escaped::startsWith);
        return request ? "\\&" + escaped : escaped;
    }
}
