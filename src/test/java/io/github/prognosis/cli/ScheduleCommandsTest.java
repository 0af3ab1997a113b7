package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands tell of mails that carry the dates of a release and no items. */
class ScheduleCommandsTest {

    private static final String SCHEDULE = """
            Message-ID: <dates@example.org>
            From: Maja Lindqvist <maja@example.org>
            Date: Mon, 10 May 2027 10:00:00 +0000
            Subject: Xen 4.24 release schedule

            * Last posting date: June 4, 2027
            * Code freeze: July 2, 2027
            """;

    private static final String UPDATE = """
            Message-ID: <june@example.org>
            From: Maja Lindqvist <maja@example.org>
            Date: Tue, 15 Jun 2027 10:00:00 +0000
            Subject: Xen 4.24 development update

            = Timeline =
            * Last posting date: June 4, 2027
            * Code freeze: July 9, 2027
            = Open =
            *  Guest timers (v2)
              -  Ines Fonseca
            """;

    private static final String PROPOSAL = SCHEDULE.replace("dates@", "plan@")
            .replace("10 May", "3 May")
            .replace("release schedule", "proposed schedule")
            .replace("July 2", "June 25");

    @TempDir
    Path folder;

    private String schedule;
    private String update;

    @BeforeEach
    void writeThem() throws IOException {
        schedule = write("schedule.eml", SCHEDULE);
        update = write("update.eml", UPDATE);
    }

    private String write(String name, String mail) throws IOException {
        return Files.writeString(folder.resolve(name), mail).toString();
    }

    @Test
    void listNamesThemBesideTheUpdates() throws IOException {
        String proposal = write("plan.eml", PROPOSAL);
        assertThat(Program.run("list", folder.toString()))
                .isEqualTo(new Program(0, """
                1 update and 2 schedules in 3 mails

                  2027-06-15  4.24  scripted    1 item
                      Xen 4.24 development update
                      %s#june@example.org

                Schedules
                  2027-05-03  4.24  proposed    2 milestones
                      Xen 4.24 proposed schedule
                      %s#plan@example.org
                  2027-05-10  4.24              2 milestones
                      Xen 4.24 release schedule
                      %s#dates@example.org
                """.formatted(update, proposal, schedule), ""));
        assertThat(Program.run("list", folder.toString(), "-f", "csv").out())
                .contains(
                        "schedule,4.24,2027-05-10,,," + schedule + ",eml,dates@example.org,Xen 4.24 release schedule");
    }

    @Test
    void filtersOfListHoldForThem() {
        assertThat(Program.run("list", folder.toString(), "--until", "2027-05").out())
                .contains("0 updates and 1 schedule");
        assertThat(Program.run("list", folder.toString(), "--since", "2027-06").out())
                .contains("1 update in 2 mails");
    }

    @Test
    void aFileThatHoldsOnlyOneIsRead() {
        assertThat(Program.run("parse", schedule)).isEqualTo(new Program(0, """
                Xen 4.24, 2027-05-10, schedule                                      2 milestones
                Xen 4.24 release schedule

                Timeline
                  2027-06-04  Last posting date
                  2027-07-02  Code freeze
                """, ""));
        assertThat(Program.run("list", schedule)).returns(0, Program::code);
        assertThat(Program.run("parse", schedule, "-f", "json").out())
                .contains("\"updates\": []", "\"proposed\": false", "\"name\": \"Code freeze\"", "\"skipped\": []");
    }

    @Test
    void itIsNoUpdate() {
        assertThat(Program.run("history", schedule, "--all"))
                .isEqualTo(new Program(
                        3,
                        "",
                        schedule + ": error: no development update found; a schedule tells only the dates of Xen 4.24"
                                + " [no-update]\n"));
        assertThat(Program.run("diff", folder.toString()))
                .returns(2, Program::code)
                .extracting(Program::err)
                .asString()
                .contains("holds only one update");
    }

    @Test
    void diffComparesItsDatesWithThoseOfAnUpdate() {
        assertThat(Program.run("diff", schedule, update)).isEqualTo(new Program(0, """
                Xen 4.24, 2027-05-10, schedule -> 2027-06-15                        2 milestones
                1 at risk

                At risk
                  milestone-slipped  Code freeze
                                     2027-07-02 -> 2027-07-09 (7 days later)
                """, ""));
    }

    @Test
    void diffComparesTwoOfThem() throws IOException {
        String proposal = write("plan.eml", PROPOSAL);
        assertThat(Program.run("diff", proposal, schedule, "-f", "oneline").out())
                .contains("milestone-slipped: Code freeze: 2027-06-25 -> 2027-07-02");
        assertThat(Program.run("diff", proposal, schedule).out())
                .startsWith("Xen 4.24, 2027-05-03, proposed schedule -> 2027-05-10, schedule");
    }

    @Test
    void itsMessageIdNamesItAndNothingElse() {
        String id = folder + "#dates@example.org";
        assertThat(Program.run("diff", id, folder + "#june@example.org").out()).contains("Code freeze");
        assertThat(Program.run("diff", folder + "#4.24", update).out()).contains("1 unchanged");
        assertThat(Program.run("diff", schedule + "#4.24", update))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: " + schedule + "#4.24 names no update; of these each is a schedule:\n  "
                                + schedule + "  Xen 4.24, 2027-05-10\n"));
    }

    @Test
    void ofSeveralOneIsToBeNamed() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Files.writeString(archive.resolve("a.eml"), SCHEDULE);
        Files.writeString(archive.resolve("b.eml"), PROPOSAL);
        assertThat(Program.run("diff", archive.toString(), update))
                .returns(2, Program::code)
                .extracting(Program::err)
                .asString()
                .startsWith("prognosis: error: " + archive + " holds 2 schedules; name one of them:\n  ");
    }

    @Test
    void aChangelogHasAnEntryForIt() {
        assertThat(Program.run("changelog", folder.toString()).out()).isEqualTo("""
                # Changelog

                ## Xen 4.24

                ### 2027-06-15

                1 item: 1 at risk; 1 open.

                #### At risk

                - **milestone-slipped** Code freeze \u2014 2027-07-02 \u2192 2027-07-09 (7 days later)

                ### 2027-05-10, schedule

                2 milestones: 2 for information. "Xen 4.24 release schedule"

                #### For information

                - **milestone-added** Last posting date \u2014 2027-06-04
                - **milestone-added** Code freeze \u2014 2027-07-02
                """);
        assertThat(Program.run("changelog", folder.toString(), "-f", "html").out())
                .contains("<time>2027-05-10</time>, schedule", "Xen 4.24 release schedule");
        assertThat(Program.run("changelog", folder.toString(), "--since", "2027-06")
                        .out())
                .doesNotContain("schedule\n");
    }

    @Test
    void aKeptChangelogGetsItsEntryOnce() throws IOException {
        String kept = folder.resolve("CHANGES.md").toString();
        assertThat(Program.run("changelog", folder.toString(), "--prepend", kept))
                .returns(0, Program::code);
        String once = Files.readString(Path.of(kept));
        assertThat(once).containsOnlyOnce("### 2027-05-10, schedule");
        assertThat(Program.run("changelog", folder.toString(), "--prepend", kept))
                .returns(0, Program::code);
        assertThat(Path.of(kept)).hasContent(once);
    }

    @Test
    void checkKnowsItsLastPostingDate() throws IOException {
        String post = write("post.eml", UPDATE.replace("* Last posting date: June 4, 2027\n", ""));
        String patch = """
                Message-ID: <p2@example.org>
                From: Ines Fonseca <ines@example.org>
                Date: Mon, 7 Jun 2027 10:00:00 +0000
                Subject: [PATCH v2] Guest timers

                Signed-off-by: Ines Fonseca <ines@example.org>
                """;
        String mark = "From a@example.org Mon May 10 10:00:00 2027\n";
        String later =
                SCHEDULE.replace("dates@", "b@").replace("10 May", "8 Jun").replace("June 4", "June 11");
        String list = write("list.mbox", mark + SCHEDULE + "\n" + mark + patch);
        String moved = write("moved.mbox", mark + SCHEDULE + "\n" + mark + later + "\n" + mark + patch);
        String late = "was posted on 2027-06-07, after the last posting date, 2027-06-04";
        assertThat(Program.run("check", post, "--archive", list, "-f", "oneline")
                        .out())
                .contains(late);
        assertThat(Program.run("check", post, "--archive", list, "--freeze", "2027-06-20", "-f", "oneline")
                        .out())
                .doesNotContain(": late:");
        assertThat(Program.run("check", post, "--archive", moved, "-f", "oneline")
                        .out())
                .doesNotContain(": late:");
        assertThat(Program.run("check", post, "--archive", moved, "--as-of", "2027-06-07", "-f", "oneline")
                        .out())
                .contains(late);
        for (String unsaid : new String[] {
            later.replace("release schedule", "proposed schedule"),
            later.replace("* Last posting date: June 11, 2027\n", "")
        }) {
            String asBefore = write("before.mbox", mark + SCHEDULE + "\n" + mark + unsaid + "\n" + mark + patch);
            assertThat(Program.run("check", post, "--archive", asBefore, "-f", "oneline")
                            .out())
                    .contains(late);
        }
    }
}
