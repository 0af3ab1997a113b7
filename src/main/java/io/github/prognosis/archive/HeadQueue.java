package io.github.prognosis.archive;

import io.github.prognosis.mail.MailHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Has the headers of mails read in a thread of its own, many at a time and in the order in which they are found, while more of
 * the archive is gone through.
 */
final class HeadQueue {

    /** Takes what is read of a mail. */
    interface Taker {
        /** A mail with a header, which may know no references. */
        void take(MailHeader header, MailPlaces.InFile place);
    }

    /** So many that handing them over costs nothing, so few that they stay in the caches of the cores. */
    private static final int BATCH_BYTES = 1 << 18;

    private final Taker taker;
    private final Sideline reading = new Sideline();
    private final Queue<Batch> spare = new ConcurrentLinkedQueue<>();
    private Batch filling = new Batch();

    HeadQueue(Taker taker) {
        this.taker = taker;
    }

    /** Where the header of a mail stands in a batch, and the mail in the archive. */
    private record Head(int from, int to, MailPlaces.InFile place) {}

    /** The beginnings of some mails, one behind the other. */
    private static final class Batch {
        private final List<Head> heads = new ArrayList<>();
        private byte[] bytes = new byte[BATCH_BYTES];
        private int size;
        private int begun;

        void add(byte[] buffer, int from, int to, int limit) {
            int count = Math.min(to - from, limit - (size - begun));
            if (count <= 0) {
                return;
            }
            if (size + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
            }
            System.arraycopy(buffer, from, bytes, size, count);
            size += count;
        }

        void end(MailPlaces.InFile place) {
            heads.add(new Head(begun, size, place));
            begun = size;
        }

        void read(Taker taker) {
            for (Head head : heads) {
                taker.take(MailHeader.ofPosting(bytes, head.from(), head.to()), head.place());
            }
            heads.clear();
            size = 0;
            begun = 0;
        }
    }

    /** A mail begins; what was not ended is dropped. */
    void begin() {
        filling.size = filling.begun;
    }

    /** Adds a piece of the mail, but no more of it than fits below the limit. */
    void add(byte[] buffer, int from, int to, int limit) {
        filling.add(buffer, from, to, limit);
    }

    /** The mail that was begun ends. */
    void end(MailPlaces.InFile place) {
        filling.end(place);
        if (filling.size >= BATCH_BYTES) {
            handOver();
        }
    }

    /** Waits until all mails that ended are read. What the taker has thrown is thrown here, if it was not before. */
    void finish() {
        handOver();
        reading.finish();
    }

    private void handOver() {
        if (filling.heads.isEmpty()) {
            return;
        }
        Batch batch = filling;
        Batch next = spare.poll();
        filling = next == null ? new Batch() : next;
        filling.add(batch.bytes, batch.begun, batch.size, Integer.MAX_VALUE);
        reading.add(() -> {
            batch.read(taker);
            if (batch.bytes.length <= 2 * BATCH_BYTES) {
                spare.add(batch);
            }
        });
    }
}
