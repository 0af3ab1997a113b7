package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.Archives;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of copies the true, whole one counts in every command, whatever its name and whatever comes first. */
class CopiesTest {

    private static final String RULES = "\n%s (%s)\n  -  Runa Aldal\n\n*  Wake the host by a knock (v3)\n";

    @TempDir
    Path folder;

    private Path archive = Path.of("");

    @BeforeEach
    void anArchive() throws IOException {
        archive = Files.createDirectory(folder.resolve("archive"));
    }

    private static String list(String status) {
        return "= Projects =\n\n== Hypervisor ==\n" + RULES.formatted("*  Paint the scheduler", status);
    }

    private static String mail(String id, String date, String list) {
        return """
                From: Runa Aldal <runa.aldal@example.org>
                Subject: Xen 4.31 Development Update
                Message-ID: <%s>
                Date: %s 10:00:00 +0000

                %s""".formatted(id, date, list);
    }

    private static final String MAY = mail("may@example.org", "6 May 2031", list("v1"));
    private static final String JUNE = mail("june@example.org", "3 Jun 2031", list("v2"));

    private void write(String name, String text) throws IOException {
        Files.writeString(archive.resolve(name), text);
    }

    /** What the commands say of the archive: the updates listed, the changes of its changelog and between its newest two. */
    private void assertTellsMayAndJune(String... warnings) {
        Program list = program("list", "-f", "csv");
        assertThat(list.out().lines().filter(line -> line.startsWith("taken")))
                .hasSize(2)
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains("2031-05-06")
                                .contains(",2,")
                                .contains("may@example.org"),
                        row -> assertThat(row)
                                .contains("2031-06-03")
                                .contains(",2,")
                                .contains("june@example.org"));
        Program changelog = program("changelog", "-f", "jsonl");
        assertThat(changelog.out().lines().filter(line -> line.contains("\"kind\"")))
                .singleElement()
                .satisfies(CopiesTest::assertSeries);
        Program diff = program("diff", "-f", "jsonl");
        assertThat(diff.out().lines()).singleElement().satisfies(CopiesTest::assertSeries);
        for (Program program : List.of(list, changelog, diff)) {
            assertThat(program.code()).isZero();
            assertThat(program.err().lines()).hasSameSizeAs(warnings);
            for (String warning : warnings) {
                assertThat(program.err()).contains(warning);
            }
        }
    }

    private static void assertSeries(String change) {
        assertThat(change).contains("\"kind\":\"series\"").contains("\"old\":\"v1\",\"new\":\"v2\"");
    }

    private Program program(String command, String... options) {
        return Program.run(Stream.of(List.of(command, archive.toString()), Arrays.asList(options))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    /** Texts without a mail are put into the order of their names; the copy stands before and behind the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"a.eml", "z.eml"})
    void aCutCopy(String name) throws IOException {
        write("may.eml", MAY);
        write("june.eml", JUNE);
        for (int cut = JUNE.indexOf("scheduler") + 2; cut < JUNE.indexOf("Wake"); cut += 7) {
            write(name, JUNE.substring(0, cut));
            assertTellsMayAndJune(
                    name + ": warning: it lists 1 of 2 items; " + archive + "/june.eml counts in its place");
        }
        write(name, JUNE.substring(0, JUNE.length() - 4));
        assertTellsMayAndJune(
                name + ": warning: it lists less; " + archive + "/june.eml counts in its place [duplicate]");
    }

    @Test
    void aCutCopyThatIsNamedFirstOrLast() throws IOException {
        write("cut.eml", JUNE.substring(0, JUNE.indexOf("Wake") - 5));
        write("whole.eml", JUNE);
        List<String> files = List.of(
                archive.resolve("cut.eml").toString(),
                archive.resolve("whole.eml").toString());
        for (List<String> order : List.of(files, List.of(files.get(1), files.get(0)))) {
            Program list = Program.run("list", order.get(0), order.get(1));
            assertThat(list.out()).startsWith("1 update in 2 mails; 1 skipped").contains("2 items");
            assertThat(list.err()).hasLineCount(1).contains("cut.eml: warning: it lists 1 of 2 items");
        }
    }

    /** What is damaged may be longer all the same. */
    @Test
    void aDamagedCopy() throws IOException {
        write("may.eml", MAY);
        write("june.eml", JUNE);
        byte[] longer = (list("v2") + "\n*  Sell the hypervisor (v1)\n").getBytes(StandardCharsets.UTF_8);
        String damaged = Base64.getMimeEncoder().encodeToString(longer) + "%%%%";
        write(
                "a.eml",
                "Content-Transfer-Encoding: base64\n"
                        + mail("june@example.org", "3 Jun 2031", "").stripTrailing() + "\n\n" + damaged);
        assertTellsMayAndJune("a.eml: warning: it is damaged, it lists more; " + archive + "/june.eml counts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "z.txt"})
    void anUndatedTextOfADatedMail(String name) throws IOException {
        write("may.eml", MAY);
        write("june.eml", JUNE);
        write(name, "Xen 4.31 Development Update\n\n" + list("v2"));
        assertTellsMayAndJune(
                name + ": warning: it has no date; " + archive + "/june.eml counts in its place [duplicate]");
    }

    @Test
    void anUndatedMailOfADatedText() throws IOException {
        write("may.eml", MAY);
        write("2031-06-03.txt", "Xen 4.31 Development Update\n\n" + list("v2"));
        write("june.eml", JUNE.replaceAll("Date: .*\n", ""));
        Program list = program("list", "-f", "csv");
        assertThat(list.out()).containsPattern("taken,4.31,2031-06-03,.*2031-06-03.txt");
        assertThat(list.err()).hasLineCount(1).contains("june.eml: warning: it has no date;");
    }

    /** A forged mail can be older, newer or longer, and have the id of an update or of another mail. */
    @ParameterizedTest
    @CsvSource({
        "june@example.org, 3 Jun 2031, v2",
        "june@example.org, 2 Jun 2031, v9",
        "june@example.org, 9 Jun 2031, v9",
        "may@example.org, 9 Jun 2031, v9",
        "answer@example.org, 9 Jun 2031, v9",
    })
    void aMailInAnothersBody(String id, String date, String status) throws IOException {
        String more = list(status) + "\n*  Sell the hypervisor (v1)\n\n*  Close the list (v1)\n";
        String host = Archives.mail(
                "host@example.org", "Xen 4.31: where to?", "Look:\n\n" + mail(id, date, more) + "\nThat is it.\n");
        String answer = Archives.mail("answer@example.org", "Re: Xen 4.31 Development Update", "Fine.\n");
        List<String> mails = new ArrayList<>(List.of(answer, MAY, JUNE, host));
        for (int i = 0; i < mails.size(); i++) {
            write("list.mbox", Archives.mboxrd(mails));
            assertTellsMayAndJune(
                    "[no-mark]",
                    "list.mbox#" + id
                            + ": warning: it stands in another mail's body and has the message-id of another mail;"
                            + " it is skipped [same-id]");
            mails.add(mails.remove(0));
        }
        Files.delete(archive.resolve("list.mbox"));
        write("a.mbox", Archives.mboxrd(List.of(host)));
        write("z.mbox", Archives.mboxrd(List.of(answer, MAY, JUNE)));
        String[] archives = {
            archive.resolve("a.mbox").toString(), archive.resolve("z.mbox").toString()
        };
        Program apart = Program.run("list", "-f", "csv", archives[0], archives[1]);
        assertThat(apart.out())
                .containsPattern("same-id,.*a.mbox")
                .contains("taken")
                .hasLineCount(6);
        assertThat(Program.run("list", "-f", "csv", archives[1], archives[0]).out())
                .isEqualTo(apart.out());
    }

    /** With an id of its own it is one more mail, and not one that counts in place of a mail with a mark. */
    @Test
    void aMailInAnothersBodyThatListsTheSameBefore() throws IOException {
        String forged = mail("other@example.org", "1 Jun 2031", list("v2"));
        write("list.mbox", Archives.mboxrd(List.of(MAY, Archives.chatter().get(4) + "\n" + forged, JUNE)));
        assertTellsMayAndJune("[no-mark]");
    }

    /** Nobody knows which of two without a mark is true; neither gets lost. */
    @Test
    void twoInOthersBodies() throws IOException {
        String longer = JUNE + "\n*  Sell the hypervisor (v1)\n";
        String host = Archives.chatter().get(4);
        write("list.mbox", Archives.mboxrd(List.of(host + "\n" + longer, host + "\n" + JUNE, host + "\n" + JUNE)));
        assertThat(program("list").out())
                .startsWith("2 updates in ")
                .contains("2 items")
                .contains("3 items");
        assertThat(program("list").err()).contains("[same-id]");
    }

    @Test
    void oneIdWithOtherItems() throws IOException {
        String again = JUNE.replace("june@", "may@");
        for (List<String> mails : List.of(List.of(MAY, again), List.of(again, MAY))) {
            write("list.mbox", Archives.mboxrd(mails));
            Program diff = program("diff", "-f", "jsonl");
            assertThat(diff.out().lines()).singleElement().satisfies(CopiesTest::assertSeries);
            assertThat(program("list").out()).startsWith("2 updates in 2 mails\n");
            assertThat(program("changelog", "-f", "jsonl").out()).hasLineCount(2);
            assertThat(diff.err())
                    .hasLineCount(1)
                    .endsWith("list.mbox#may@example.org: warning: the update of 2031-06-03 has the message-id"
                            + " may@example.org that another of 2031-05-06 has, which says something else;"
                            + " both count [same-id]\n");
        }
    }

    @Test
    void oneIdForTwoReleases() throws IOException {
        write("list.mbox", Archives.mboxrd(List.of(MAY, MAY.replace("4.31", "4.30"))));
        assertThat(program("list").out()).startsWith("2 updates in 2 mails\n");
        assertThat(program("list").err()).hasLineCount(1).contains("[same-id]");
    }

    @Test
    void oneIdWithAnotherDateOrText() throws IOException {
        write("list.mbox", Archives.mboxrd(List.of(MAY, MAY.replace("6 May", "9 Jul"), JUNE, "X-Seen: yes\n" + JUNE)));
        assertTellsMayAndJune("warning: it is of 2031-07-09 and not 2031-05-06; ");
        write("list.mbox", Archives.mboxrd(List.of(MAY, JUNE, JUNE.replace("= Projects", "Sorry.\n\n= Projects"))));
        assertTellsMayAndJune("warning: it lists the same, but says something else besides; ");
    }

    /** Archives hide addresses, and programs lose letters; the mail is the same. */
    @Test
    void oneIdWithWhatAnArchiveMadeOfIt() throws IOException {
        String list = list("v2") + "  -  Göran Lund\n\n  Ask runa@example.org about it.\n";
        String mail = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                + mail("june@example.org", "3 Jun 2031", list);
        write("a.eml", mail.replace("runa@example", "runa at example").replaceAll("ö", "\ufffd"));
        write("june.eml", mail);
        assertThat(program("list").out())
                .startsWith("1 update in 2 mails; 1 skipped")
                .contains("june.eml#");
        assertThat(program("parse").out()).contains("Göran");
    }

    /** The list that was sent again within a week is the same; a week later it says that nothing changed. */
    @ParameterizedTest
    @CsvSource({"10 Jun 2031, 1", "11 Jun 2031, 2", "27 May 2031, 1", "26 May 2031, 2"})
    void theSameItemsWithAnotherId(String date, int updates) throws IOException {
        write("a.eml", mail("again@example.org", date, "Sent again.\n\n" + list("v2")));
        write("june.eml", JUNE);
        assertThat(program("list").out()).startsWith(updates + " update");
    }

    @Test
    void otherMilestonesMakeAnotherUpdate() throws IOException {
        String timeline = "= Timeline =\n\n* Release: %s\n\n";
        write("a.eml", mail("a@example.org", "3 Jun 2031", timeline.formatted("July 1st, 2031") + list("v2")));
        write("b.eml", mail("b@example.org", "4 Jun 2031", timeline.formatted("July 8th, 2031") + list("v2")));
        assertThat(program("list").out()).startsWith("2 updates");
        write("b.eml", mail("a@example.org", "4 Jun 2031", timeline.formatted("July 8th, 2031") + list("v2")));
        assertThat(program("list").out()).startsWith("2 updates");
        assertThat(program("list").err()).contains("[same-id]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "changelog", "diff", "parse"})
    void anUndatedUpdateAmongOthers(String command) throws IOException {
        write("may.eml", MAY);
        write("june.eml", JUNE.replaceAll("Date: .*\n", ""));
        assertThat(program(command).err())
                .isEqualTo(archive + "/june.eml: warning: it has no date; it counts as older than the dated updates of"
                        + " Xen 4.31 [undated]\n");
        Files.delete(archive.resolve("may.eml"));
        assertThat(program("list").err()).isEmpty();
    }
}
