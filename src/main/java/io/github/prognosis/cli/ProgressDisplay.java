package io.github.prognosis.cli;

import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far long work is, as a bar on standard error, if that is a terminal and once a second has passed. */
final class ProgressDisplay implements Progress, AutoCloseable {

    private static final long UNKNOWN = -1;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long MEGABYTE = 1_000_000;

    private final Terminal terminal;
    private final long total;
    private final LongSupplier clock;
    private final long start;
    private long shown;
    private long bytes;
    private long mails;
    private long updates;
    private long commits;
    private @Nullable ProgressBar bar;
    private @Nullable Line line;
    /** What is still read in another thread then, nobody waits for. */
    private boolean closed;

    /**
     * A display of work that begins.
     *
     * @param total how many bytes are to be read; negative if nobody knows
     * @param clock nanoseconds since whenever
     */
    ProgressDisplay(Terminal terminal, long total, LongSupplier clock) {
        this.terminal = terminal;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shown = start;
    }

    /** For standard input, of which nobody knows how long it is. */
    static ProgressDisplay of(Terminal terminal) {
        return new ProgressDisplay(terminal, UNKNOWN, System::nanoTime);
    }

    /** For a file or a folder. */
    static ProgressDisplay of(Path path, Terminal terminal) {
        long size = UNKNOWN;
        try {
            if (Files.isRegularFile(path)) {
                size = Files.size(path);
            }
        } catch (IOException unreadable) {
            // reading it will say so
        }
        return new ProgressDisplay(terminal, size, System::nanoTime);
    }

    /** For the archives that an option names. */
    static ProgressDisplay of(List<String> archives, Terminal terminal) {
        return new ProgressDisplay(terminal, size(archives), System::nanoTime);
    }

    /** How many bytes are to be read of archives; negative if nobody knows, as of a folder. */
    static long size(List<String> archives) {
        long size = 0;
        for (String archive : archives) {
            try {
                Operand operand = Operand.of(archive);
                if (operand.isStandardInput() || !Files.isRegularFile(operand.path())) {
                    return UNKNOWN;
                }
                size += Files.size(operand.path());
            } catch (InputException | IOException unreadable) {
                // reading it will say so
            }
        }
        return size;
    }

    @Override
    public synchronized void bytes(long count) {
        bytes += count;
        if (terminal.watched()) {
            show();
        }
    }

    @Override
    public synchronized void mail() {
        mails++;
    }

    @Override
    public synchronized void update() {
        updates++;
    }

    @Override
    public synchronized void commit() {
        commits++;
        if (terminal.watched()) {
            show();
        }
    }

    private void show() {
        long now = clock.getAsLong();
        if (closed || now - start < PATIENCE || now - shown < INTERVAL) {
            return;
        }
        shown = now;
        ProgressBar current = bar == null ? open() : bar;
        bar = current;
        current.stepTo(bytes);
        current.setExtraMessage(counts(mails, updates, commits));
    }

    /** What stands behind the bar. */
    static String counts(long mails, long updates, long commits) {
        String ofUpdates = updates == 0 ? "" : ", " + count(updates, "update");
        String ofCommits = commits == 0 ? "" : ", " + count(commits, "commit");
        return " " + count(mails, "mail") + ofUpdates + ofCommits;
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    private ProgressBar open() {
        PrintStream err = new PrintStream(terminal.err(), true, StandardCharsets.UTF_8);
        Line consumer = new Line(err, terminal.width() - 1);
        line = consumer;
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(total)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .continuousUpdate()
                .startsFrom(bytes, Duration.ofNanos(shown - start))
                .setConsumer(consumer)
                .build();
    }

    /** The line that the bar stands in. The library would begin another below. */
    private static final class Line extends ConsoleProgressBarConsumer {

        Line(PrintStream err, int most) {
            super(err, most);
        }

        @Override
        public void close() {
            // all is written already
        }
    }

    /** Leaves the line empty, which the library forgets if the bar has only begun. */
    @Override
    public synchronized void close() {
        closed = true;
        if (bar != null) {
            bar.close();
        }
        if (line != null) {
            line.clear();
        }
    }
}
