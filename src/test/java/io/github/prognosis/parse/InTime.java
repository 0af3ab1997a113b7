package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.prognosis.model.Update;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads posts within a time that is a thousand times what reading takes in proportion, so that nothing but time beyond
 * proportion exceeds it. Of a third of the text such time is a ninth: the limit of what is short shows as much as that
 * of what is long.
 */
final class InTime {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(7);
    private static final int SMALL_STACK = 256 * 1024;

    private InTime() {}

    /** Reads 100,000 lines, or megabytes. */
    static Update read(String body) {
        return assertTimeoutPreemptively(LONG, () -> Posts.read(body));
    }

    /** Reads 100 KB. */
    static Update readShort(String body) {
        return assertTimeoutPreemptively(SHORT, () -> Posts.read(body));
    }

    /** Reads in a thread with a small stack, in which deep recursion would show. */
    static Update readFlatly(String body) {
        return assertTimeoutPreemptively(LONG, () -> {
            AtomicReference<Update> update = new AtomicReference<>();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread thread = new Thread(null, () -> update.set(Posts.read(body)), "small stack", SMALL_STACK);
            thread.setUncaughtExceptionHandler((ignored, exception) -> thrown.set(exception));
            thread.start();
            thread.join();
            assertThat(thrown.get()).isNull();
            return update.get();
        });
    }
}
