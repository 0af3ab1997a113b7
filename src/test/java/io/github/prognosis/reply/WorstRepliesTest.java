package io.github.prognosis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that somebody writes to keep a reader busy are read in time in proportion to their length. */
@Timeout(60)
class WorstRepliesTest {

    private static final int LENGTH = 40_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> *  Paging for guests (v3)\n",
                "> *  Paging for\n",
                "> Paging\n",
                ">",
                "> > > > > > > > > > > > > > > > > > > > > > > > > * Paging for guests\n",
                "> * [PATCH] [PATCH] [PATCH] [PATCH] [PATCH] Paging\n",
                "> *  Paging for guests (v3)\n\nthis and\n\n",
                "this was not ",
                "was not was not\n\n",
                "Please add:\n\n",
                "Please add \"\n\n",
                "\"",
                "\"a ",
                "[",
                "v4 posted v5 sent ",
                "v4 was posted\n\nhttps://lore.example/a@b\n\n",
                "19. [PATCH v2] x\n\n",
                "- \n",
                "-- \n",
                "____________\n",
                "On Mon, 2 May 2031 Rae wrote:\n> x\n"
            })
    void areReadToTheirEnd(String part) {
        String worst = part.repeat(LENGTH / part.length());

        assertThat(Answered.said(worst + "\n\n> * HPTX\n\nThis was committed.\n"))
                .hasSizeLessThanOrEqualTo(LENGTH / part.length() + 1);
    }
}
