package io.github.prognosis.archive;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does one task after the other in a thread of its own, in the order they are given: whatever they change ends up the same as
 * if each were done at once. For the use of one thread, which may touch what the tasks change once {@link #isIdle()} or
 * {@link #finish()} says so.
 */
public final class Sideline {

    /** Enough to bridge a stretch in which many come, few enough that what they hold needs no memory to speak of. */
    private static final int MOST_WAITING = 16;

    private final Queue<Future<?>> waiting = new ArrayDeque<>();
    private @Nullable ThreadPoolExecutor thread;

    /** Nothing is given yet, and no thread started. */
    public Sideline() {
        // it starts with the first task
    }

    /** Gives a task. Waits if too many are not done yet. What an earlier task has thrown may be thrown here. */
    public void add(Runnable task) {
        while (waiting.size() >= MOST_WAITING) {
            finishNext();
        }
        if (thread == null) {
            thread = started();
        }
        waiting.add(thread.submit(task));
    }

    /** Whether all that was given is done. What one of the tasks has thrown may be thrown here. */
    public boolean isIdle() {
        while (!waiting.isEmpty() && waiting.element().isDone()) {
            finishNext();
        }
        return waiting.isEmpty();
    }

    /** Waits until all is done, and throws what the first of the tasks has thrown that failed. */
    public void finish() {
        while (!waiting.isEmpty()) {
            finishNext();
        }
    }

    /** Nobody has to end the thread: it ends when it has nothing to do for a while, and keeps no process alive. */
    private static ThreadPoolExecutor started() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread worker = new Thread(task, "aside");
                    worker.setDaemon(true);
                    return worker;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private void finishNext() {
        Future<?> next = waiting.remove();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    next.get();
                    return;
                } catch (InterruptedException again) {
                    interrupted = true; // a task cannot be left half done
                }
            }
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException met ? met : new IllegalStateException(cause);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
