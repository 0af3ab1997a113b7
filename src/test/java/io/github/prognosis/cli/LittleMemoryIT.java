package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.Archives;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runnable jar with little heap and more than that to read: an answer, or the limit's message. Of heap and archives a
 * quarter or less of what they are to get along with, which is 128 MB and a million items, so that this is soon done.
 */
class LittleMemoryIT {

    private static final OffsetDateTime FIRST = OffsetDateTime.of(1990, 1, 1, 10, 0, 0, 0, ZoneOffset.UTC);

    private static final String HEAP = "-Xmx128m";
    private static final String QUARTER = "-Xmx32m";

    @TempDir
    Path folder;

    @Test
    void manyUpdatesWithItemsOfTheirOwnAreListed() throws Exception {
        String archive = archive(300, 500, update -> "Item of update " + update + " and number ");
        Program program = run(QUARTER, "list", "-f", "csv", archive);
        assertThat(program.err()).isEmpty();
        assertThat(program.out().lines())
                .filteredOn(row -> row.startsWith("taken,4.30,") && row.contains(",scripted,500,"))
                .hasSize(300);
        assertThat(program.code()).isZero();
    }

    @Test
    void manyUpdatesAreComparedAndTheirItemsFollowed() throws Exception {
        String archive = archive(1_000, 86, update -> "Item with a title that stays, number ");
        Program changelog = run(QUARTER, "changelog", archive);
        assertThat(changelog.err()).isEmpty();
        assertThat(changelog.out().lines())
                .filteredOn(line -> line.startsWith("### "))
                .hasSize(1_000);
        assertThat(changelog.code()).isZero();
        Program history = run(QUARTER, "history", archive, "--item", "number 17");
        assertThat(history.err()).isEmpty();
        assertThat(history.out())
                .startsWith("Item with a title that stays, number 17")
                .contains("Open in the newest update, Xen 4.30, 1992-09-26.");
        assertThat(history.code()).isZero();
    }

    /** What changed takes several times what the updates do. */
    @Test
    void manyUpdatesOfWhichNoneListsWhatAnotherDoes() throws Exception {
        String archive = archive(700, 86, update -> "u" + update + "n");
        for (String format : List.of("markdown", "text", "html", "json", "jsonl")) {
            Program changelog = run(QUARTER, "changelog", "-f", format, archive);
            assertThat(changelog.err()).isEmpty();
            assertThat(changelog.out()).contains("u699n85");
            assertThat(changelog.code()).isZero();
        }
        Program history = run(QUARTER, "history", archive, "--item", "u17n3");
        assertThat(history.err()).isEmpty();
        assertThat(history.out()).startsWith("u17n3");
        assertThat(history.code()).isZero();
    }

    @Test
    void whatIsTooMuchAllTheSameEndsWithAWordOnWhatToDo() throws Exception {
        String archive = archive(300, 500, update -> "A title that says much of update " + update + ", number ");
        Program program = run("-Xmx20m", "parse", "-f", "csv", archive);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .startsWith(archive + ": error: Java's ")
                .endsWith(" MiB of memory are too little for all that is to be told; set JAVA_TOOL_OPTIONS=-Xmx4g or"
                        + " the like to give it more, or name fewer inputs [memory]\n");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void decisionsBeyondTheLimitAreRefused() throws Exception {
        Path decisions = Files.writeString(folder.resolve("decisions"), "same: This => That\n".repeat(200_000));
        assertThat(run(HEAP, "diff", "samples/4.6", "--matches", decisions.toString()))
                .isEqualTo(new Program(
                        3,
                        "",
                        decisions + ": error: it is longer than 1 MiB (limit decisions, lowered as Java has little"
                                + " memory; its option -Xmx gives it more) [unreadable]\n"));
    }

    @Test
    void aKeptChangelogBeyondTheLimitIsRefusedAndStays() throws Exception {
        Path kept = Files.writeString(folder.resolve("CHANGELOG.md"), "# Changelog\n\n- **done**\n".repeat(400_000));
        long size = Files.size(kept);
        assertThat(run(HEAP, "changelog", "-q", "samples/4.6", "--prepend", kept.toString()))
                .isEqualTo(new Program(
                        3,
                        "",
                        kept + ": error: nothing can be put into it: it is longer than 3 MiB (limit changelog, lowered"
                                + " as Java has little memory; its option -Xmx gives it more) [output]\n"));
        assertThat(kept).hasSize(size);
    }

    /** An mbox of updates, a day apart, whose items have the update's words and their number for a title. */
    private String archive(int updates, int items, IntFunction<String> words) throws IOException {
        Path archive = folder.resolve("archive.mbox");
        try (Writer out = Files.newBufferedWriter(archive)) {
            for (int update = 0; update < updates; update++) {
                out.write(Archives.MARK);
                out.write("From: Ines Fonseca <ines.fonseca@example.org>\nDate: ");
                out.write(DateTimeFormatter.RFC_1123_DATE_TIME.format(FIRST.plusDays(update)));
                out.write("\nMessage-ID: <" + update + "@example.org>\nSubject: Xen 4.30 development update\n\n");
                out.write("= Projects =\n\n== Hypervisor ==\n\n");
                for (int item = 0; item < items; item++) {
                    String state = (update + item) % 20 == 0 ? "good" : "ok";
                    out.write("*  " + words.apply(update) + item + " (" + state + ")\n  -  Petr Havlik\n");
                }
                out.write('\n');
            }
        }
        return archive.toString();
    }

    private Program run(String heap, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("prognosis.jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return new Program(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
