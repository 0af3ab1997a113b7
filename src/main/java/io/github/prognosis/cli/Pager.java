package io.github.prognosis.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Starts a program that shows text page by page. */
interface Pager {

    /**
     * Starts it. What is written to the stream is shown; closing the stream waits until the reader has seen enough.
     *
     * @param command what to start, in the shell's words: {@code less -S}
     * @throws IOException if it cannot be started
     */
    OutputStream start(String command) throws IOException;
}
