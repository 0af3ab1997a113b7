package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.ChangeKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong is told in a line that says what and where, on standard error, with the right exit code. */
class BadInputTest {

    private static final String SAMPLE = "samples/4.6/2015-01-12.txt";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pars                               | unknown command 'pars'; did you mean 'parse'? There are %s; see prognosis --help
                    --verbos                           | unknown option '--verbos'; there are --help, --version, and the commands %s; see prognosis --help
                    parse --formt json x               | unknown option '--formt'; did you mean '--format'?
                    parse --form json x                | unknown option '--form'; did you mean '--format'?
                    parse -f                           | option --format needs a value
                    parse -f jsn x                     | unknown format 'jsn'; did you mean 'json'? There are text, json, jsonl, csv
                    diff -f xml a b                    | unknown format 'xml'; did you mean 'html'? There are text, oneline, markdown, html, json, jsonl, csv, edits, digest, github, sarif
                    parse --color red x                | --color is auto, always or never, not 'red'
                    parse                              | name at least one file to read, or - for standard input
                    diff                               | name the old and the new update, or one archive that holds at least two
                    diff a b c                         | name the old and the new update, or one archive that holds at least two; 3 inputs were given
                    diff --fail-on bad a b             | --fail-on is risk, warn or info, not 'bad'
                    diff --find-renames=most a b       | --find-renames is a percentage from 0 to 100, not 'most'
                    changelog --since yesterday x      | --since is a date such as 2015-03-09, 2015-03 or 2015, not 'yesterday'
                    history samples/4.6                | name the item by words of its title: --item WORDS; or --owner WORDS, --section WORDS, or --all
                    history --item PIT                 | name at least one file or folder to read, or - for standard input
                    history -f html --item PIT x       | unknown format 'html'; there are text, markdown, json, jsonl, csv
                    schema                             | name one command: parse, diff, changelog, list, history, check, status
                    schema lst                         | there is no schema of 'lst'; there are parse, diff, changelog, list, history, check, status
                    diff samples/4.6/2015-01-12.txt    | samples/4.6/2015-01-12.txt holds only one update; name another to compare it with
                    """)
    void usageErrorsSayWhatToDo(String arguments, String message) {
        Program program = Program.run(arguments.split(" ", -1));
        assertThat(program)
                .isEqualTo(new Program(2, "", "prognosis: error: " + message.replace("%s", HelpTest.COMMANDS) + "\n"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindAndItsGroupAreNamed(ChangeKind kind) throws IOException {
        String known = Program.run("diff", "--only", "?", "samples/4.6")
                .err()
                .replaceFirst(".*; there are ", "")
                .strip();
        assertThat(known.split(", ", -1)).doesNotHaveDuplicates().contains(kind.word());
        if (kind.group().word().isPresent()) {
            String group = kind.group().word().get();
            assertThat(known.split(", ", -1)).contains(group);
            assertThat(Files.readString(Path.of("README.md"))).contains("`" + group + "`");
        }
    }

    @Test
    void anUnknownKindNamesTheKnown() {
        Program program = Program.run("diff", "--only", "risk,remved", "samples/4.6");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err())
                .startsWith(
                        "prognosis: error: unknown kind 'remved' in --only; did you mean 'removed'? There are risk, warn,")
                .hasLineCount(1);
    }

    @Test
    void anArchiveInPlaceOfAnUpdateListsItsUpdates() {
        Program program = Program.run("diff", "samples/4.6", SAMPLE);
        assertThat(program).isEqualTo(new Program(2, "", """
                        prognosis: error: samples/4.6 holds 4 updates; name one of them:
                          samples/4.6#2015-01-12  Xen 4.6, 2015-01-12
                          samples/4.6#2015-02-09  Xen 4.6, 2015-02-09
                          samples/4.6#2015-03-09  Xen 4.6, 2015-03-09
                          samples/4.6#2015-04-13  Xen 4.6, 2015-04-13
                        """));
    }

    @Test
    void aMissingFile() {
        assertInputError("missing.txt", "missing.txt: error: there is no such file or folder [no-such-file]");
    }

    @Test
    void aFolderWithoutUpdates() {
        assertInputError(
                folder.toString(), folder + ": error: no development update found; no mail is in it [no-update]");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertUnreadable("", "there is no text in it, not one line that is not blank; save the mail or text again");
    }

    @Test
    void aByteOrderMarkAndBlankLines() throws IOException {
        assertUnreadable(
                "\ufeff\n \n", "there is no text in it, not one line that is not blank; save the mail or text again");
    }

    @Test
    void aBinaryFile() throws IOException {
        Path file = folder.resolve("prog");
        Files.write(file, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, '>', 0, 1});
        Program program = Program.run("parse", file.toString());
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .startsWith(file + ": error: no development update found: ")
                .endsWith(" [unreadable]\n")
                .contains("binary")
                .hasLineCount(1);
    }

    @Test
    void aMailThatListsNothing() throws IOException {
        assertNoUpdate("Subject: Xen 4.5 release reminder\n\nThe freeze is near.\n", "it lists no items");
    }

    @Test
    void aReply() throws IOException {
        assertNoUpdate(
                "Subject: Re: [Xen-devel] Xen 4.5 development update\n\n= Open =\n* Load the kernel later\n",
                "its subject says that it is a reply");
    }

    @Test
    void aMailWithoutARelease() throws IOException {
        assertNoUpdate(
                "Subject: Development update\n\n= Open =\n* Load the kernel later\n",
                "neither its subject nor its name tells a release such as 4.5");
    }

    @Test
    void aFolderThatIsMissingForTheOutput() {
        Program program = Program.run("diff", "samples/4.6", "-o", "missing/changes.txt");
        assertThat(program)
                .isEqualTo(new Program(
                        3,
                        "",
                        "missing/changes.txt: error: cannot be written: there is no such file or folder [output]\n"));
    }

    @Test
    void controlCharactersInNamesNeverReachTheTerminal() {
        Program program = Program.run("parse", "a\u001b[31m\u202e\udb40\udc41b.txt");
        assertThat(program.err())
                .isEqualTo(
                        "a\\x1b[31m\\u202e\\U000e0041b.txt: error: there is no such file or folder [no-such-file]\n");
    }

    /** A second line would look like a message of the program's own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    diff samples/4.6 --matches NAME      | NAME: error: there is no such file or folder [unreadable]
                    diff samples/4.6 -o NAME             | NAME: error: cannot be written: there is no such file or folder [output]
                    changelog samples/4.6 --prepend NAME | NAME: error: cannot be written: there is no such file or folder [output]
                    parse NAME                           | NAME: error: there is no such file or folder [no-such-file]
                    parse x -f NAME                      | prognosis: error: unknown format 'NAME'; there are text, json, jsonl, csv
                    NAME                                 | prognosis: error: unknown command 'NAME'; there are %s; see prognosis --help
                    """)
    void aLineBreakInANameForgesNoLine(String arguments, String message) {
        String name = "missing\nprognosis:/forged\r\nx";
        Program program = Program.run(Stream.of(arguments.split(" ", -1))
                .map(argument -> argument.replace("NAME", name))
                .toArray(String[]::new));
        String told = message.replace("NAME", "missing\\x0aprognosis:/forged\\x0d\\x0ax");
        assertThat(program.err()).isEqualTo(told.replace("%s", HelpTest.COMMANDS) + "\n");
    }

    @Test
    void aLineBreakInANameForgesNoUpdateToChoose() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("a\n  b"));
        for (String title : List.of("one", "other")) {
            Files.writeString(
                    archive.resolve(title + ".txt"),
                    "Xen 4.5 development update\nLast updated: 2014-09-01\n\n= Open =\n*  " + title + " (ok)\n");
        }
        assertThat(Program.run("diff", archive.toString(), SAMPLE).err())
                .hasLineCount(3)
                .startsWith("prognosis: error: " + folder.resolve("a\\x0a  b") + " holds 2 updates;");
        Files.delete(archive.resolve("other.txt"));
        assertThat(Program.run("diff", archive.toString()).err()).hasLineCount(1);
    }

    @Test
    void aBugIsToldInTwoLines() {
        Program program = Program.on(new Program.Setting(new BrokenStream(), false, Map.of()), "parse", "-");
        assertThat(program.code()).isEqualTo(70);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .startsWith("prognosis: internal error: java.lang.IllegalStateException: broken\nThis is a bug.")
                .matches("(?s).*: https://[a-z./]+/issues\n")
                .hasLineCount(2);
    }

    @Test
    void aBugIsToldWithItsTraceWhereAskedFor() {
        Program program = Program.on(new Program.Setting(new BrokenStream(), false, Map.of()), "parse", "-v", "-");
        assertThat(program.code()).isEqualTo(70);
        assertThat(program.err()).contains("BrokenStream.read(BadInputTest.java:");
    }

    /** What came in between is given up: nothing of it is told, and the message names what was to be read. */
    @Test
    void tooLittleMemoryIsToldWithHowMuchThereWasAndWhatToDo() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        Program program = Program.on(new Program.Setting(endless, false, Map.of()), "list", SAMPLE, "-");
        long mebibytes = Runtime.getRuntime().maxMemory() / (1024 * 1024);
        assertThat(program)
                .isEqualTo(new Program(
                        3,
                        "",
                        SAMPLE + ", -: error: Java's " + mebibytes
                                + " MiB of memory are too little for all that is to be"
                                + " told; set JAVA_TOOL_OPTIONS=-Xmx4g or the like to give it more, or name fewer inputs"
                                + " [memory]\n"));
    }

    /** A stream with a bug. */
    private static final class BrokenStream extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("broken");
        }
    }

    private void assertUnreadable(String content, String why) throws IOException {
        Path file = folder.resolve("post.txt");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        assertInputError(file.toString(), file + ": error: no development update found: " + why + " [unreadable]");
    }

    private void assertNoUpdate(String mail, String why) throws IOException {
        Path file = folder.resolve("post.eml");
        Files.writeString(file, mail);
        assertInputError(file.toString(), file + ": error: no development update found: " + why + " [no-update]");
    }

    private static void assertInputError(String operand, String message) {
        for (String command : new String[] {"parse", "changelog"}) {
            assertThat(Program.run(command, operand)).isEqualTo(new Program(3, "", message + "\n"));
        }
        assertThat(Program.run("diff", operand, SAMPLE)).isEqualTo(new Program(3, "", message + "\n"));
    }
}
