package io.github.prognosis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What successive updates say alike is kept once where there are many, and the updates stay what they are. */
class SharedTest {

    private final Shared shared = new Shared();

    @Test
    void theFirstUpdatesAreLeftAsTheyAre() throws IOException {
        Update update = update();
        assertThat(shared.of(update)).isSameAs(update);
        Update again = update();
        assertThat(shared.of(again)).isSameAs(again);
    }

    @Test
    void ofManyUpdatesWhatTheySayAlikeIsKeptOnce() throws IOException {
        List<Update> taken = new ArrayList<>();
        for (int items = 0; items < 5_000; items += update().items().size()) {
            taken.add(shared.of(update()));
        }
        assertThat(taken).containsOnly(update());
        Update last = taken.get(taken.size() - 1);
        Update before = taken.get(taken.size() - 2);
        assertThat(last.release()).isSameAs(before.release());
        assertThat(last.timeline()).isSameAs(before.timeline());
        assertThat(last.items().get(7).title()).isSameAs(before.items().get(7).title());
        assertThat(last.items().get(7).owners()).isSameAs(before.items().get(7).owners());
    }

    private static Update update() throws IOException {
        StringBuilder post = new StringBuilder(
                "Xen 4.5 development update\n\n= Timeline =\n\n* Release: 1st May 2014\n\n= Open =\n\n");
        for (int i = 0; i < 100; i++) {
            post.append("*  Part ").append(i).append(" of the loader (ok)\n  -  Ada Example\n\n");
        }
        return Prognosis.read(post.toString(), "post.txt").updates().get(0);
    }
}
