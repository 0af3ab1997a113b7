package io.github.prognosis.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that look at several files of one archive at a time. They keep no process alive. */
public final class Workers implements AutoCloseable {

    /** More would wait for the disk. */
    private static final int MAX_THREADS = 4;

    private final int threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService service;

    /** Starts none yet. */
    Workers() {
        service = Executors.newFixedThreadPool(threads, task -> {
            Thread worker = new Thread(task, "archive");
            worker.setDaemon(true);
            return worker;
        });
    }

    /** How many parts to have under way at a time, so that none waits for what its results are used for. */
    int most() {
        return 2 * threads;
    }

    <T> Future<T> start(Callable<T> part) {
        return service.submit(part);
    }

    /**
     * Waits for a part and gives its result.
     *
     * @throws IOException if the part fails with it
     */
    public static <T> T finished(Future<T> part) throws IOException {
        try {
            return part.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the reading was interrupted");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof IOException unreadable) {
                throw unreadable;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        }
    }

    /** Gives up what is not finished. */
    @Override
    public void close() {
        service.shutdownNow();
    }
}
