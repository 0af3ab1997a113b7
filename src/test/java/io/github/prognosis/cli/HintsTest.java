package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.HistoryWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hints are for somebody new at a terminal: the last thing that is said, and never in a script. */
class HintsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diff             | 'prognosis diff --help' tells what there is, with examples
            check            | 'prognosis check --help' tells what there is, with examples
            list --sinc 2024 | 'prognosis list --help' tells what there is, with examples
            parse samples/4.6 | samples/4.6 holds 4 updates; samples/4.6#last is the newest, and prognosis diff samples/4.6 tells what changed in it
            diff samples/4.30/list.mbox | where the mails of xen-devel are, and how to get them: https://
            """)
    void atATerminalTheLastLineHelps(String arguments, String hint) {
        Program program = Program.atTerminal(arguments.split(" ", -1));
        assertThat(program.err().strip().lines().reduce((first, last) -> last).orElse(""))
                .startsWith("hint: " + hint);
    }

    @Test
    void whereMailsNameAReleaseTheListOfThemIsNamed() throws IOException {
        String archive = Files.writeString(
                        folder.resolve("a.mbox"),
                        "From a@example.org Mon Jan  6 10:00:00 2031\nFrom: a@example.org\nSubject: Re: Xen 4.32 status\n"
                                + "Message-ID: <a@example.org>\n\nYes.\n\n"
                                + "From a@example.org Mon Jan  6 11:00:00 2031\nFrom: a@example.org\n"
                                + "Subject: Re: Xen 4.32 status\nMessage-ID: <b@example.org>\n\nNo.\n")
                .toString();
        assertThat(Program.atTerminal("diff", archive).err())
                .endsWith("hint: prognosis list " + archive
                        + " tells which mails name a release, and why each is no update\n");
        assertThat(Program.atTerminal("list", archive).err()).doesNotContain("hint: prognosis list");
    }

    @Test
    void ofARepositoryItIsSaidWhatItIsTakenFor() throws IOException {
        String stream = Files.readString(Path.of("samples/4.30/tree.fast-import"));
        Path repository = HistoryWriter.write(folder.resolve("xen.git"), stream);
        assertThat(Program.atTerminal("list", repository.toString()).err())
                .endsWith("hint: of a git repository each commit is taken for a mail, as in a public-inbox;"
                        + " the commits of xen.git are for check --commits\n");
    }

    @ParameterizedTest
    @CsvSource({"parse -q samples/4.6", "list -q samples/4.30/list.mbox", "list samples/4.6", "diff samples/4.6"})
    void whoWantsQuietOrNeedsNoneGetsNone(String arguments) {
        assertThat(Program.atTerminal(arguments.split(" ", -1)).err()).doesNotContain("hint:");
    }

    @Test
    void whereOneOfTheStreamsIsNoTerminalThereIsNone() {
        for (String[] arguments : new String[][] {{"diff"}, {"parse", "samples/4.6"}, {"list", folder.toString()}}) {
            Program.Setting setting = new Program.Setting(InputStream.nullInputStream(), true, Map.of("PAGER", "cat"));
            assertThat(Program.on(setting, arguments).err()).doesNotContain("hint:");
            assertThat(Program.run(arguments).err()).doesNotContain("hint:");
        }
    }
}
