package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.mail.MailHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Headers are looked at while more of the archive is read, not only once it is read to its end. */
class HeadQueueTest {

    private final BlockingQueue<Long> taken = new LinkedBlockingQueue<>();
    private final HeadQueue heads = new HeadQueue((header, place) -> taken.add(place.offset()));

    private void add(long offset) {
        byte[] header = Archives.bytes("Subject: a\n\n");
        heads.add(
                MailHeader.ofPosting(header, header.length),
                new MailPlaces.InFile(Path.of("list.mbox"), "list.mbox", offset, header.length));
    }

    @Test
    void whatIsFoundFirstIsTakenBeforeTheEnd() throws InterruptedException {
        LongStream.range(0, 1000).forEach(this::add);
        assertThat(taken.poll(10, TimeUnit.SECONDS)).isZero();
        heads.finish();
        assertThat(List.copyOf(taken))
                .isEqualTo(LongStream.range(1, 1000).boxed().toList());
    }

    @Test
    void nothingIsLeftAtTheEnd() {
        heads.finish();
        add(7);
        heads.finish();
        heads.finish();
        assertThat(taken).containsExactly(7L);
    }
}
