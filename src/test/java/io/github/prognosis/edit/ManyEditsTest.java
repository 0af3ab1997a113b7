package io.github.prognosis.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of edits take time in proportion to them, wherever they go. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ManyEditsTest {

    private static final int MANY = 8_000;

    private static final String POST = """
            Xen 4.40 Development Update

            = Projects =

            == Arm ==

            *  A clock for guests (v1)
              -  Cy Dent
            """;

    private static String edits(String edit) {
        return IntStream.range(0, MANY).mapToObj(edit::formatted).collect(Collectors.joining("\n"));
    }

    @Test
    void notesOfOneItem() throws IOException {
        NextUpdate.Made made =
                NextExamplesTest.made(POST, edits("note: A clock for guests => remark no. %d"), NextOptions.NONE);
        assertThat(made.refusals()).isEmpty();
        assertThat(made.after().lines().filter(line -> line.contains("remark no. ")))
                .hasSize(MANY);
    }

    @Test
    void linksOfOneItem() throws IOException {
        NextUpdate.Made made = NextExamplesTest.made(
                POST, edits("link: A clock for guests => https://lore.kernel.example/%d/"), NextOptions.NONE);
        assertThat(made.refusals()).isEmpty();
        assertThat(made.after().lines().filter(line -> line.contains("https://")))
                .hasSize(MANY);
    }

    @Test
    void titlesThatAreNotThere() throws IOException {
        NextUpdate.Made made = NextExamplesTest.made(POST, edits("drop: Feature no. %d"), NextOptions.NONE);
        assertThat(made.refusals()).hasSize(MANY);
        assertThat(made.after()).isEqualTo(POST);
    }
}
