package io.github.prognosis.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One run of the program as a user sees it.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Program(int code, String out, String err) {

    /** Runs the program without a terminal and with nothing on standard input. */
    static Program run(String... arguments) {
        return on(new Setting(InputStream.nullInputStream(), false, Map.of()), arguments);
    }

    /** Runs the program with a text on standard input. */
    static Program reading(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return on(new Setting(in, false, Map.of()), arguments);
    }

    /** What a run is connected to. */
    record Setting(InputStream in, boolean interactive, Map<String, String> environment) {}

    /** Runs the program as somebody does who sits at a terminal, which does not page. */
    static Program atTerminal(String... arguments) {
        return on(new Setting(InputStream.nullInputStream(), true, Map.of("PAGER", "cat")), true, arguments);
    }

    static Program on(Setting setting, String... arguments) {
        return on(setting, false, arguments);
    }

    private static Program on(Setting setting, boolean watched, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(setting.in(), out, err, setting.interactive(), watched, setting.environment());
        ExitCode code = new Application(terminal).run(List.of(arguments));
        return new Program(code.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
