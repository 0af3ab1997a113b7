package io.github.prognosis.cli;

import java.io.IOException;
import org.apache.commons.cli.Options;

/** What carries out a command. */
interface Action {

    /** The options that the command has. */
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
