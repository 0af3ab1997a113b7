package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is done once so that Java can keep the classes that it loads for it. */
@DisabledOnOs(OS.WINDOWS)
class TrainingTest {

    @TempDir
    Path folder;

    private static final String OLD_POST = "samples/4.6/2015-02-09.txt";
    private static final String NEW_POST = "samples/4.6/2015-03-09.txt";
    private static final String OLD_MAIL = "samples/4.32/2031-02-03.eml";
    private static final String NEW_MAIL = "samples/4.32/2031-03-03.eml";

    private Path inbox;

    @BeforeEach
    void train() throws IOException {
        inbox = folder.resolve("inbox.git");
        Training.main(new String[] {OLD_POST, NEW_POST, OLD_MAIL, NEW_MAIL, "samples/4.32", folder.toString()});
    }

    /** What a reading remembers tells that the repository was read to its end. */
    @Test
    void readsAPublicInboxAndRemembersIt() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            List<Path> kept = files.filter(Files::isRegularFile).toList();
            assertThat(kept).isNotEmpty();
        }
        Program listed = Program.run("list", inbox.toString());
        assertThat(listed.err()).isEmpty();
        assertThat(listed.out()).contains("2031-02-03", "2031-03-03");
    }

    @Test
    void itsInboxHasASeriesOfTwoVersionsThatCheckFinds() {
        Program checked = Program.run("check", NEW_MAIL, "--archive", inbox.toString(), "-f", "json");
        assertThat(checked.out()).containsPattern("\"sources\": \\{\\s*\"mails\": 4,\\s*\"series\": 1,");
    }

    /** A command that ends with an error has not shown Java what it needs to carry it out. */
    @Test
    void everyCommandAnswersWithoutAnError() {
        List<List<String>> commands =
                Training.commands(OLD_POST, NEW_POST, OLD_MAIL, NEW_MAIL, "samples/4.32", inbox.toString());
        for (List<String> command : commands) {
            Program program = Program.run(command.toArray(String[]::new));
            assertThat(program).as("%s", command).returns(0, Program::code);
            assertThat(program.out()).as("%s", command).isNotEmpty();
        }
        assertThat(commands).extracting(command -> command.get(0)).contains("parse", "diff", "check", "next", "status");
    }
}
