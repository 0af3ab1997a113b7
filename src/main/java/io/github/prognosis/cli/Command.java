package io.github.prognosis.cli;

import java.io.IOException;
import org.apache.commons.cli.Options;

/** One of the program's commands. */
interface Command {

    /** The word it is called by. */
    String name();

    /** One line for the list of commands. */
    String summary();

    /** What stands behind its name, as in {@code OLD NEW}. */
    String synopsis();

    /** The options it has. */
    Options options();

    /**
     * Carries it out.
     *
     * @throws UsageException if the arguments do not fit
     * @throws InputException if an input cannot be read or holds no update
     * @throws IOException if the output cannot be written
     */
    ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException;
}
