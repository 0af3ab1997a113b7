package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * That time is in proportion to the input: of some inputs much more of the same is tried, which takes long where time grows
 * faster than the input does.
 *
 * <p>What counts is the time of the processor that this thread had, of which a busy machine gives no more; and the limit is
 * some fifty times what is usual with a fuzzer that watches every step. What reaches it once is tried again, as the first time
 * pays for what the compiler has not yet seen; and what stays above it is held against a quarter of the same: many formats of a
 * post of nothing but items take long and in proportion, what grows with the square takes sixteen times as long.
 */
final class Proportion {

    /** Long enough for what grows with the square of the length, within the limit of a line. */
    private static final int LONG = 48 << 10;

    /** More of the same takes hundreds of times as long as the input; so much of the fuzzer's time is left for others. */
    private static final int ONE_OF = 256;

    private static final long NANOSECONDS_A_BYTE = 50_000;

    /** For what is done once, such as loading classes. */
    private static final long NANOSECONDS_AT_LEAST = 1_000_000_000;

    private static final int TRIES = 3;

    /** What is out of proportion takes at least so many times as long as a quarter of it. */
    private static final int OF_A_QUARTER = 8;

    /** Whatever takes so many times the limit is too slow, in proportion or not. */
    private static final int FAR_ABOVE = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Proportion() {}

    /** What is done with an input. */
    interface Work {
        void with(byte[] input) throws Exception;
    }

    /** Tries more of the same, if it is the input's turn. */
    static void holds(byte[] input, Work work) {
        int turn = Math.floorMod(Arrays.hashCode(input), ONE_OF);
        if (input.length > 0 && turn < 2) {
            time(turn == 0 ? repeated(input) : inOneLine(repeated(input)), work);
        }
    }

    private static void time(byte[] input, Work work) {
        long limit = NANOSECONDS_AT_LEAST + NANOSECONDS_A_BYTE * input.length;
        long taken = taken(input, work);
        for (int i = 1; i < TRIES && taken >= limit; i++) {
            taken = Math.min(taken, taken(input, work));
        }
        if (taken < limit) {
            return;
        }
        long quarter = taken(Arrays.copyOf(input, input.length / 4), work);
        assertThat(taken)
                .as("nanoseconds for %s bytes, %s for a quarter of them", input.length, quarter)
                .isLessThan(FAR_ABOVE * limit)
                .isLessThan(OF_A_QUARTER * quarter);
    }

    private static long taken(byte[] input, Work work) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            work.with(input);
        } catch (Exception refused) {
            assertThat(refused.getMessage()).as(refused.toString()).isNotBlank();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static byte[] repeated(byte[] input) {
        byte[] all = new byte[Math.max(input.length, LONG)];
        for (int i = 0; i < all.length; i++) {
            all[i] = input[i % input.length];
        }
        return all;
    }

    /** Behind its first line, which is the subject of a text. */
    private static byte[] inOneLine(byte[] input) {
        boolean first = true;
        for (int i = 0; i < input.length; i++) {
            boolean ends = input[i] == '\n' || input[i] == '\r';
            if (ends && !first) {
                input[i] = ' ';
            }
            first &= !ends;
        }
        return input;
    }
}
