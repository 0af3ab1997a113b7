package io.github.prognosis.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A pager as a process of its own, on the terminal of this one. */
final class PagerProcess extends OutputStream {

    /** As git has them: less ends if all fits, shows colours and leaves the text on the screen; lv shows them too. */
    private static final Map<String, String> SETTINGS = Map.of("LESS", "FRX", "LV", "-c");

    private final Process process;
    private final OutputStream out;
    private boolean left;

    private PagerProcess(Process process) {
        this.process = process;
        this.out = process.getOutputStream();
    }

    /**
     * Starts it by the shell, as git does.
     *
     * @param command what to start, in the shell's words: {@code less -S}
     * @throws IOException if there is no shell, or no room for a process
     */
    static OutputStream start(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        SETTINGS.forEach(builder.environment()::putIfAbsent);
        PagerProcess pager = new PagerProcess(builder.start());
        // Ctrl-C is for the pager to understand; were this process gone first, the shell would have the terminal again.
        Runtime.getRuntime().addShutdownHook(new Thread(pager::await));
        return pager;
    }

    @Override
    public void write(int octet) {
        unlessLeft(() -> out.write(octet));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        unlessLeft(() -> out.write(bytes, offset, length));
    }

    @Override
    public void close() {
        unlessLeft(out::close);
        await();
    }

    /** What passes something on to the pager. */
    private interface Passing {
        void run() throws IOException;
    }

    /** Passes it on; a reader who left has seen enough, and the rest is for nobody. */
    private void unlessLeft(Passing passing) {
        if (!left) {
            try {
                passing.run();
            } catch (IOException closed) {
                left = true;
            }
        }
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
