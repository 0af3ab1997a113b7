package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is done once so that Java can keep the classes that it loads for it. */
@DisabledOnOs(OS.WINDOWS)
class TrainingTest {

    @TempDir
    Path folder;

    /** What a reading remembers tells that the repository was read to its end. */
    @Test
    void readsAPublicInboxAndRemembersIt() throws IOException {
        Training.main(new String[] {
            "samples/4.6/2015-02-09.txt",
            "samples/4.6/2015-03-09.txt",
            "samples/4.32/2031-02-03.eml",
            "samples/4.32/2031-03-03.eml",
            "samples/4.32",
            folder.toString()
        });
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            List<Path> kept = files.filter(Files::isRegularFile).toList();
            assertThat(kept).isNotEmpty();
        }
        Program listed = Program.run("list", folder.resolve("inbox.git").toString());
        assertThat(listed.err()).isEmpty();
        assertThat(listed.out()).contains("2031-02-03", "2031-03-03");
    }
}
