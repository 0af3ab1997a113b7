package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.prognosis.archive.Archives;
import io.github.prognosis.archive.InboxWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people answer to a post, as {@code check} and {@code diff} tell it. */
class AnswersTest {

    private static final String OLD = """
            From: Rae Rowan <rae@example.org>
            Subject: Xen 4.30 Development Update
            Date: Mon, 2 Jun 2031 10:00:00 +0000
            Message-ID: <post@example.org>

            = Projects =
            == x86 ==
            *  Faster timers (v3)
              -  Ann Ash
            *  Cache colouring (v2)
              -  Cy Cole
            *  Stays (v1)
              -  Cy Cole
            *  Waits (v1)
              -  Cy Cole
            = Completed =
            == x86 ==
            *  Done before (v1)
              -  Cy Cole
            """;

    private static final String NEW = """
            From: Rae Rowan <rae@example.org>
            Subject: Xen 4.30 Development Update
            Date: Tue, 1 Jul 2031 10:00:00 +0000
            Message-ID: <next@example.org>

            = Projects =
            == x86 ==
            *  Stays (v1)
              -  Cy Cole
            = Deferred =
            == x86 ==
            *  Waits (v1)
              -  Cy Cole
            = Completed =
            == x86 ==
            *  Faster timers (v3)
              -  Ann Ash
            *  Done before (v1)
              -  Cy Cole
            """;

    private static final String TEXT = """
            On 02/06/2031 10:00, Rae Rowan wrote:
            > *  Faster timers (v3)
            >   -  Ann Ash

            This has been committed.

            > *  Cache colouring (v2)
            >   -  Cy Cole

            I don't have time for this,
            \u001b[31mreally.

            > *  Waits (v1)
            >   -  Cy Cole

            This won't make 4.30.
            """;

    @TempDir
    Path folder;

    private Path old;
    private Path now;

    @BeforeEach
    void posts() throws IOException {
        old = Files.writeString(folder.resolve("old.eml"), OLD);
        now = Files.writeString(folder.resolve("new.eml"), NEW);
    }

    private static String mail(String day, String more, String body) {
        return """
                From: Ann Ash <ann@example.org>
                Subject: Re: [Xen-devel] Xen 4.30 Development
                 Update
                Date: %s Jun 2031 10:00:00 +0000
                Message-ID: <reply-%s@example.org>
                In-Reply-To: <post@example.org>
                """.formatted(day, day) + more + "\n" + body;
    }

    private static String base64(String text) {
        return mail(
                "4",
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n",
                Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(text.getBytes(StandardCharsets.UTF_8))
                        + "\n");
    }

    private static String printable(String text) {
        String encoded = text.replace("=", "=3D").replace("> ", ">=20").replace("has been", "has =\nbeen");
        return mail(
                "4", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n", encoded);
    }

    private static String alternative(String text) {
        return mail("4", "Content-Type: multipart/alternative; boundary=x\n", """
                --x
                Content-Type: text/plain; charset=utf-8

                %s
                --x
                Content-Type: text/html

                <p>This was committed, says the twin.</p>
                --x--
                """.formatted(text));
    }

    private static byte[] mbox(List<String> mails) {
        return Archives.mboxrd(mails).getBytes(StandardCharsets.UTF_8);
    }

    private Path archive(String form, String reply) throws IOException {
        List<String> mails = List.of(OLD, reply);
        Path here = folder.resolve("list-" + form);
        return switch (form) {
            case "mbox" -> Files.write(here, mbox(mails));
            case "gz" -> Files.write(here, Archives.gzip(mbox(mails)));
            case "inbox" -> InboxWriter.write(here, mails);
            default -> Archives.maildir(here, mails);
        };
    }

    private Program check(Path archive, String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("check", old.toString(), "--archive", archive.toString(), "--only", "reply"));
        arguments.addAll(List.of(more));
        return Program.run(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mbox", "gz", "maildir", "inbox"})
    void proposesFromAnyArchive(String form) throws Exception {
        String edits = check(archive(form, mail("4", "", TEXT)), "-f", "edits").out();
        assertThat(edits.replace("Ines", "Ann Ash")).isEqualTo("""
                for: post@example.org
                complete: Faster timers  # sure: Ann Ash: "This has been committed."
                drop: Cache colouring  # likely: Ann Ash: "I don't have time for this, \\u001b[31mreally."
                defer: Waits  # likely: Ann Ash: "This won't make 4.30."
                """.replace("\\u001b", ""));
    }

    @Test
    void readsWhateverThePostalServiceMakesOfIt() throws Exception {
        String expected =
                check(archive("mbox", mail("4", "", TEXT)), "-f", "edits").out();
        for (String mail : List.of(base64(TEXT), printable(TEXT), alternative(TEXT))) {
            assertThat(check(archive("mbox", mail), "-f", "edits").out()).isEqualTo(expected);
        }
    }

    @Test
    void proposesOnlyWhatIsSureIfAsked() throws Exception {
        assertThat(check(archive("mbox", mail("4", "", TEXT)), "-f", "edits", "--sure")
                        .out())
                .contains("complete: ")
                .doesNotContain("drop: ", "defer: ");
    }

    @ParameterizedTest
    @CsvSource({"2031-06-03, 0", "2031-06-04, 3"})
    void whatIsAnsweredLaterIsNotKnown(String day, int findings) throws Exception {
        assertThat(check(archive("mbox", mail("4", "", TEXT)), "-f", "oneline", "--as-of", day)
                        .out()
                        .lines())
                .hasSize(findings);
    }

    @Test
    void showsWhoSaysItInText() throws Exception {
        assertThat(check(archive("mbox", mail("4", "", TEXT))).out()).contains("""
                Asked and said
                  Faster timers                              Ann Ash: "This has been committed."
                      2031-06-04 Ann Ash: Re: [Xen-devel] Xen 4.30 Development Update
                """);
    }

    @Test
    void aReplyThatIsTooLongIsNamed() throws Exception {
        Program program = check(archive("mbox", mail("4", "", TEXT + "x".repeat(2_000))), "--limit", "reply=1K");
        assertThat(program.code()).isZero();
        assertThat(program.err())
                .contains("warning: the reply of 2031-06-04 by Ann Ash is left out: its text is longer than 1 KiB"
                        + " (limit reply) [unreadable]");
        assertThat(program.out()).doesNotContain("Ann Ash: \"");
    }

    @Test
    void ofProposalsThatContradictEachOtherTheSurestThenTheNewestCounts() throws Exception {
        Path list = Files.write(
                folder.resolve("two.mbox"),
                mbox(List.of(
                        OLD,
                        mail(
                                "4",
                                "",
                                "> * Waits (v1)\n\nThis won't make 4.30.\n\n> * Stays (v1)\n\nThis was merged.\n"),
                        mail("5", "", "> * Waits (v1)\n\nPlease drop it.\n\n> * Stays (v1)\n\nPlease drop it.\n"))));
        assertThat(check(list, "-f", "edits").out()).isEqualTo("""
                for: post@example.org
                complete: Stays  # sure: Ann Ash: "This was merged."
                # drop: Stays  # likely: Ann Ash: "Please drop it."
                drop: Waits  # likely: Ann Ash: "Please drop it."
                # defer: Waits  # likely: Ann Ash: "This won't make 4.30."
                """);
    }

    private Program diff(String... more) throws Exception {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "diff",
                old.toString(),
                now.toString(),
                "--archive",
                archive("mbox", mail("4", "", TEXT)).toString()));
        arguments.addAll(List.of(more));
        return Program.run(arguments.toArray(String[]::new));
    }

    @Test
    void aChangeHasItsReason() throws Exception {
        assertThat(diff().out())
                .contains(
                        """
                completed  Faster timers
                             x86; Ann Ash
                             Ann Ash, 2031-06-04: "This has been committed."
                """,
                        "Ann Ash, 2031-06-04: \"I don't have time for this, ",
                        "Ann Ash, 2031-06-04: \"This won't make 4.30.\"");
        assertThat(diff("-f", "markdown").out())
                .contains("\n  - Ann Ash, 2031-06-04: \u201cThis has been committed.\u201d\n");
        assertThat(diff("-f", "oneline").out()).contains("; Ann Ash: This won't make 4.30.\n");
        assertThat(diff("-f", "html").out()).contains("<p class=\"because\">");
    }

    @Test
    void theReasonInJsonFitsTheSchema() throws Exception {
        String json = diff("-f", "json").out();
        assertThat(json).contains("""
                      "because": {
                        "mail": {
                          "id": "reply-4@example.org",
                          "date": "2031-06-04",
                          "from": {
                            "name": "Ann Ash",
                            "address": "ann@example.org"
                          },
                          "subject": "Re: [Xen-devel] Xen 4.30 Development Update"
                        },
                        "author": "Ann Ash",
                        "words": "This has been committed."
                      },
                """.indent(-0));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Program.run("schema", "diff").out(), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void withoutAnArchiveThereIsNoReason() {
        assertThat(Program.run("diff", old.toString(), now.toString(), "-f", "json")
                        .out())
                .contains("\"because\": null")
                .doesNotContain("\"because\": {");
    }

    @Test
    void whatIsSaidBehindTheNewUpdateExplainsNothing() throws Exception {
        now = Files.writeString(now, NEW.replace("Tue, 1 Jul 2031", "Tue, 3 Jun 2031"));
        assertThat(diff("-f", "json").out()).doesNotContain("\"because\": {");
    }

    @Test
    void anArchiveThatIsMissingIsTold() {
        Program program = Program.run(
                "diff",
                old.toString(),
                now.toString(),
                "--archive",
                folder.resolve("no").toString());
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).contains("completed");
    }
}
