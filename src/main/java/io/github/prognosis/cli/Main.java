package io.github.prognosis.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isInteractive(System.console()),
                isWatched(),
                System.getenv());
        System.exit(new Application(terminal).run(List.of(arguments)).code());
    }

    /** Whether standard error is a terminal, where the system shows that; Java itself does not tell. */
    private static boolean isWatched() {
        try {
            return Path.of("/proc/self/fd/2").toRealPath().startsWith("/dev/pts");
        } catch (IOException unknown) {
            return isInteractive(System.console());
        }
    }

    /** From Java 22 on there is a console without a terminal too, and a method to tell them apart. */
    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}
