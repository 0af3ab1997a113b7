package io.github.prognosis.archive;

import io.github.prognosis.mail.MailHeader;
import java.util.ArrayList;
import java.util.List;

/**
 * Has what the headers of mails say looked at in a thread of its own, many at a time and in the order in which they are found,
 * while more of the archive is gone through.
 */
final class HeadQueue {

    /** Takes what is found of a mail. */
    interface Taker {
        /** A mail with a header, which may know no references. */
        void take(MailHeader header, MailPlaces.InFile place);
    }

    /** So many that handing them over costs nothing, so few that the other thread soon has something to do. */
    private static final int BATCH = 64;

    private final Taker taker;
    private final Sideline aside = new Sideline();
    private List<Head> heads = new ArrayList<>(BATCH);

    HeadQueue(Taker taker) {
        this.taker = taker;
    }

    private record Head(MailHeader header, MailPlaces.InFile place) {}

    /** The next mail. What the taker has thrown at one before may be thrown here. */
    void add(MailHeader header, MailPlaces.InFile place) {
        heads.add(new Head(header, place));
        if (heads.size() == BATCH) {
            handOver();
        }
    }

    /** Waits until all mails are taken. What the taker has thrown is thrown here, if it was not before. */
    void finish() {
        handOver();
        aside.finish();
    }

    private void handOver() {
        if (heads.isEmpty()) {
            return;
        }
        List<Head> batch = heads;
        heads = new ArrayList<>(BATCH);
        aside.add(() -> batch.forEach(head -> taker.take(head.header(), head.place())));
    }
}
