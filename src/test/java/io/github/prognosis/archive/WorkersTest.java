package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void whatIsReadElsewhereKeepsNoProcessAlive() throws IOException {
        try (Workers workers = new Workers()) {
            assertThat(Workers.finished(
                            workers.start(() -> Thread.currentThread().isDaemon())))
                    .isTrue();
            assertThat(workers.most()).isBetween(2, 8);
        }
    }

    @Test
    void whatFailsElsewhereFailsHere() {
        IOException unreadable = new IOException("gone");
        Error error = new OutOfMemoryError();
        IllegalStateException other = new IllegalStateException("wrong");
        try (Workers workers = new Workers()) {
            assertThatThrownBy(() -> Workers.finished(workers.start(() -> {
                        throw unreadable;
                    })))
                    .isSameAs(unreadable);
            assertThatThrownBy(() -> Workers.finished(workers.start(() -> {
                        throw error;
                    })))
                    .isSameAs(error);
            assertThatThrownBy(() -> Workers.finished(workers.start(() -> {
                        throw other;
                    })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(other);
        }
    }

    @Test
    void whoIsInterruptedStopsReading() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Workers.finished(new CompletableFuture<>()))
                .isInstanceOf(InterruptedIOException.class)
                .hasMessage("the reading was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
