package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code next} on the command line. */
class NextTest {

    private static final String POST = "samples/4.30/2030-04-08.txt";

    @TempDir
    Path folder;

    private String edits(String lines) throws IOException {
        return Files.writeString(folder.resolve("a.edits"), lines).toString();
    }

    @Test
    void whatCannotBeDoneIsNamedAndNothingIsWritten() throws IOException {
        Path file = folder.resolve("next.txt");
        String edits = edits("complete: Nothing of that title\nfoo: bar\n");
        Program program = Program.run("next", "-q", POST, "--edits", edits, "-o", file.toString());
        assertThat(program).returns(3, Program::code).returns("", Program::out);
        assertThat(program.err()).contains(edits + ":2:1: error: 'foo' is no edit");
        assertThat(file).doesNotExist();

        Program unknown = Program.run("next", "-q", POST, "--edits", edits("drop: Nothing of that title\n"));
        assertThat(unknown).returns(3, Program::code).returns("", Program::out);
        assertThat(unknown.err()).contains(":1:1: error: ", "Nothing of that title");
    }

    /** What is beyond a limit nobody could go on from. */
    @Test
    void aPostThatCouldNotBeReadIsNotWritten() throws IOException {
        Path file = folder.resolve("next.txt");
        int listed = Program.run("parse", "-q", "-f", "jsonl", POST).out().split("\"title\":").length - 1;
        String adds = "add: One more => x86\n" + "add: And another => x86\n";
        String[] command = {
            "next", "-q", POST, "--edits", edits(adds), "-o", file.toString(), "--limit", "items=" + (listed + 1)
        };
        Program tooMany = Program.run(command);
        assertThat(tooMany).returns(3, Program::code).returns("", Program::out);
        assertThat(tooMany.err())
                .isEqualTo("next: error: it is not written, as it could not be read: it would list more than "
                        + (listed + 1) + " items (limit items) [limit]\n");
        assertThat(file).doesNotExist();

        command[command.length - 1] = "items=" + (listed + 2);
        assertThat(Program.run(command)).returns(0, Program::code).returns("", Program::err);
        assertThat(file).isNotEmptyFile();

        String owners = "owners: Guests with >4 GiB and a shared frame table => " + "Jane Roe, ".repeat(3) + "Ada\n";
        Program crowd = Program.run("next", "-q", POST, "--edits", edits(owners), "--limit", "owners=3");
        assertThat(crowd).returns(3, Program::code).returns("", Program::out);
        assertThat(crowd.err())
                .startsWith("next: error: it is not written, as it could not be read: ")
                .contains("(limit owners)");
    }

    /** A pipe has no place that a stream could be asked for. */
    @Test
    void editsComeThroughAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process writer = new ProcessBuilder(
                        "sh", "-c", "echo 'drop: Guests with >4 GiB and a shared frame table' > " + pipe)
                .start();
        try (InputStream in = new FileInputStream(pipe.toFile())) {
            Program program = Program.on(
                    new Program.Setting(in, false, Map.of()), "next", "-q", POST, "--edits", "-", "--dry-run");
            assertThat(program).returns(0, Program::code).returns("", Program::err);
            assertThat(program.out()).contains("\n-*  Guests with >4 GiB and a shared frame table (v1)\n");
        }
        assertThat(writer.waitFor()).isZero();
    }

    @Test
    void editsThatCannotBeReadAreNamedAsTheyWereGiven() throws IOException {
        String missing = folder.resolve("missing.edits").toString();
        assertThat(Program.run("next", POST, "--edits", missing))
                .isEqualTo(new Program(3, "", missing + ": error: there is no such file or folder [no-such-file]\n"));
        InputStream latin = new ByteArrayInputStream(new byte[] {(byte) 0xe4});
        assertThat(Program.on(new Program.Setting(latin, false, Map.of()), "next", POST, "--edits", "-"))
                .isEqualTo(new Program(3, "", "standard input: error: it is no text in UTF-8 [unreadable]\n"));
    }

    @Test
    void whatIsNoMailIsToldWithWhatToSaveInstead() throws IOException {
        String post = Files.readString(Path.of("samples/4.32/2031-01-06.eml"));
        Path page = Files.writeString(
                folder.resolve("a.html"),
                "<html><head><title>Xen 4.6 development update</title></head><body><pre>"
                        + Files.readString(Path.of("samples/4.6/2015-03-09.txt")) + "</pre></body></html>");
        Path kept = Files.writeString(
                folder.resolve("a.emlx"), post.length() + "\n" + post + "<?xml version=\"1.0\"?><plist></plist>");
        assertThat(Program.run("next", "-q", page.toString(), "--edits", edits("here: none\n")))
                .isEqualTo(new Program(
                        3,
                        "",
                        page
                                + ": error: nothing can be written into it: it is a web page that shows the mail; save the mail"
                                + " itself, which many archives give as \"raw\" or mbox [unreadable]\n"));
        assertThat(Program.run("next", "-q", kept.toString(), "--edits", edits("here: none\n")))
                .isEqualTo(new Program(
                        3,
                        "",
                        kept
                                + ": error: nothing can be written into it: another program keeps the mail in a form of its"
                                + " own; save it from there as .eml or as text [unreadable]\n"));
    }

    @Test
    void aListOfIssuesIsRefusedAsAWhole() throws IOException {
        Program program = Program.run("next", "-q", "samples/4.24/2027-03-15.eml", "--edits", edits("here: none\n"));
        assertThat(program).returns(3, Program::code).returns("", Program::out);
        assertThat(program.err()).contains("the post is a list of issues in free prose, which no edit can change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030", "2030-05", "soon", "2030-02-30"})
    void aPostIsOfOneDay(String date) {
        assertThat(Program.run("next", POST, "--date", date))
                .isEqualTo(new Program(
                        2, "", "prognosis: error: --date is a day such as 2015-03-09, not '" + date + "'\n"));
    }

    @Test
    void aDigestNeedsADate() {
        assertThat(Program.run("next", POST, "--digest"))
                .returns(2, Program::code)
                .returns("", Program::out);
    }

    @Test
    void aDryRunTellsTheDifference() throws IOException {
        Program program = Program.run("next", "-q", POST, "--edits", edits("here: none\n"), "--dry-run");
        assertThat(program).returns(0, Program::code).returns("", Program::err);
        assertThat(program.out())
                .satisfiesAnyOf(
                        out -> assertThat(out).isEmpty(),
                        out -> assertThat(out).startsWith("--- " + POST + "\n+++ next\n@@ "));
    }

    @Test
    void theEditsThatLeadToAnotherPostDo() throws IOException {
        String june = "samples/4.22/2026-03-04.eml";
        String july = "samples/4.22/2026-04-07.eml";
        String edits =
                edits(Program.run("diff", "-q", june, july, "-f", "edits").out());
        Path next = folder.resolve("next.eml");
        Program program = Program.run("next", "-q", june, "--edits", edits, "-o", next.toString());
        assertThat(program).isEqualTo(new Program(0, "", ""));
        Program rest = Program.run("diff", "-q", next.toString(), july, "-f", "edits");
        assertThat(rest.code()).isZero();
        assertThat(rest.out()).doesNotContainPattern("(?m)^(?!#|subject|for)[a-z-]+: ");
    }
}
