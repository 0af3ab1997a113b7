package io.github.prognosis.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process with its exit code: at once, as nothing is left to be done then, and since Java
     * 21 {@link System#exit} first sets up logging.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        UtcZone.everywhere();
        Runtime.getRuntime()
                .halt(new Application(terminal(), CacheFolder.ofProcess())
                        .run(List.of(arguments))
                        .code());
    }

    /** The terminal, or what stands in its place, that the process was started with. */
    static Terminal terminal() {
        Screen screen = new Screen();
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(1),
                isTerminal(2),
                System.getenv(),
                screen,
                screen);
    }

    /** What the process runs in. A class, as the first lambda or method reference costs Java as much as a tenth of its start. */
    private static final class Screen implements Supplier<Optional<Window>>, Pager {

        @Override
        public Optional<Window> get() {
            return Window.ask();
        }

        @Override
        public OutputStream start(String command) throws IOException {
            return PagerProcess.start(command);
        }
    }

    /** Whether a stream is a terminal. Java tells that of standard input and output together, Linux of each of its own. */
    private static boolean isTerminal(int descriptor) {
        try {
            return isTerminal(Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)));
        } catch (IOException elsewhere) {
            return isInteractive(System.console());
        }
    }

    /** Whether what a stream leads to is one: {@code /dev/pts/0}. */
    static boolean isTerminal(Path stream) {
        return stream.startsWith("/dev/pts") || stream.toString().startsWith("/dev/tty");
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
