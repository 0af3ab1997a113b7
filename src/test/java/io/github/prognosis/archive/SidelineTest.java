package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SidelineTest {

    private final Sideline sideline = new Sideline();

    @Test
    void doesAllInTheOrderItIsGiven() {
        List<Integer> done = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            int next = number;
            sideline.add(() -> done.add(next));
        }
        sideline.finish();
        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void isIdleOnlyOnceAllIsDone() {
        CountDownLatch open = new CountDownLatch(1);
        assertThat(sideline.isIdle()).isTrue();
        sideline.add(() -> await(open));
        assertThat(sideline.isIdle()).isFalse();
        open.countDown();
        sideline.finish();
        assertThat(sideline.isIdle()).isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    /** Nobody is asked to close it. */
    @Test
    void itsThreadEndsByItselfAndKeepsNoProcessAlive() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        sideline.add(() -> threads.add(Thread.currentThread()));
        sideline.finish();
        Thread thread = threads.get(0);
        assertThat(thread.isDaemon()).isTrue();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
        sideline.add(() -> threads.add(Thread.currentThread()));
        sideline.finish();
        assertThat(threads).hasSize(2);
    }

    @Test
    void throwsWhatATaskThrows() {
        IllegalArgumentException thrown = new IllegalArgumentException("no");
        sideline.add(() -> {
            throw thrown;
        });
        assertThatThrownBy(sideline::finish).isSameAs(thrown);
        assertThat(Thread.interrupted()).isFalse();
        sideline.add(() -> {
            throw new StackOverflowError();
        });
        assertThatThrownBy(sideline::finish).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void anInterruptionIsKeptAndCostsNoTask() {
        List<String> done = new ArrayList<>();
        CountDownLatch open = new CountDownLatch(1);
        sideline.add(() -> await(open));
        sideline.add(() -> done.add("second"));
        Thread.currentThread().interrupt();
        open.countDown();
        sideline.finish();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).containsExactly("second");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
