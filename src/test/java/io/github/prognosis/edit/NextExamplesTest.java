package io.github.prognosis.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.ArchiveCache;
import io.github.prognosis.diff.UnifiedDiff;
import io.github.prognosis.mail.MailReader;
import io.github.prognosis.model.Original;
import io.github.prognosis.model.Originals;
import io.github.prognosis.model.Update;
import io.github.prognosis.reading.UpdateCollector;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file of examples: a post, edits of it, and the difference that they make. */
class NextExamplesTest {

    private static final String FENCE = "````\n";

    record Example(String name, String post, String edits, String difference) {

        NextOptions options() {
            return new NextOptions(Optional.empty(), Optional.empty(), name.endsWith("(--new first)"), false);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() throws IOException {
        String file;
        try (InputStream in = NextExamplesTest.class.getResourceAsStream("next.examples.md")) {
            file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Example> examples = new ArrayList<>();
        Map<String, String> posts = new HashMap<>();
        for (String part : file.split("\n(?=##)")) {
            String[] blocks = part.split(FENCE, -1);
            String heading = part.lines().findFirst().orElse("");
            if (heading.startsWith("## ")) {
                posts.put(heading.substring(3), blocks[1]);
            } else if (heading.startsWith("### ")) {
                String name = heading.substring(4);
                examples.add(new Example(
                        name,
                        Objects.requireNonNull(posts.get(name.substring(0, name.indexOf(':')))),
                        blocks[1],
                        blocks[3]));
            }
        }
        assertThat(examples).hasSizeGreaterThan(30);
        return examples.stream();
    }

    /** The post with edits in it, and what was read of it. */
    static NextUpdate.Made made(String post, String edits, NextOptions options) throws IOException {
        byte[] content = post.getBytes(StandardCharsets.UTF_8);
        Originals originals = new Originals();
        UpdateCollector collector = new UpdateCollector(Limits.STANDARD, Progress.NONE, originals);
        collector.archives(ArchiveCache.NONE).read(new ByteArrayInputStream(content), "xen-4.40.txt");
        Update update = collector.reading().updates().get(0);
        Original original = originals.of(update).orElseThrow();
        assertThat(new MailReader().read("xen-4.40.txt", content).body()).isEqualTo(original.body());
        EditsFile file = EditsFile.read(edits);
        assertThat(file.diagnostics()).isEmpty();
        return NextUpdate.of(original, update, file.edits(), options);
    }

    private static String difference(NextUpdate.Made made) {
        assertThat(made.refusals()).isEmpty();
        List<String> lines = UnifiedDiff.of("", "", made.before(), made.after());
        return String.join("\n", lines.subList(2, lines.size())) + "\n";
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theEditsMakeThisDifference(Example example) throws IOException {
        assertThat(difference(made(example.post(), example.edits(), example.options())))
                .isEqualTo(example.difference());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lineEndsStayAsTheyAre(Example example) throws IOException {
        String after = made(example.post(), example.edits(), example.options()).after();
        for (String end : List.of("\r\n", "\r")) {
            boolean mail = example.post().startsWith("Subject:");
            String post = example.post().replace("\n", end);
            if (!mail) {
                assertThat(made(post, example.edits(), example.options()).after())
                        .isEqualTo(after.replace("\n", end));
            }
        }
        String open = example.post().stripTrailing();
        assertThat(made(open, example.edits(), example.options()).after()).isEqualTo(after.stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void withoutEditsThePostStaysByteForByte(Example example) throws IOException {
        assertThat(made(example.post(), "", NextOptions.NONE).content())
                .isEqualTo(example.post().getBytes(StandardCharsets.UTF_8));
    }
}
