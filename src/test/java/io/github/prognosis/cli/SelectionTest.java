package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which input an operand names, and which update of it. */
class SelectionTest {

    private static final String POST = "Xen 4.5 development update\n\n= Open =\n* Load the kernel later (ok)\n";

    @TempDir
    Path folder;

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static String mail(String id, String date, String item) {
        return "Message-ID: <" + id + ">\nDate: " + date + "\nSubject: Xen 4.21 Development Update\n\n= Open =\n* "
                + item + "\n";
    }

    /** The last line of what {@code parse} says: an item. */
    private static String item(String operand) {
        Program program = Program.run("parse", "-q", operand);
        assertThat(program.err()).isEmpty();
        return program.out().lines().reduce("", (before, line) -> line).strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-#last"})
    void aHyphenIsStandardInput(String operand) {
        assertThat(Program.reading(POST, "parse", operand))
                .isEqualTo(Program.reading(POST, "parse", "--", operand))
                .returns(0, Program::code)
                .returns("", Program::err);
    }

    @Test
    void standardInputCanBeTheOldUpdate() throws IOException {
        String now = write("now.txt", POST.replace("(ok)", "(good)"));
        assertThat(Program.reading(POST, "diff", "-", now, "--only", "improved", "-f", "jsonl")
                        .out())
                .contains("\"old\":\"ok\",\"new\":\"good\"")
                .hasLineCount(1);
    }

    @Test
    void standardInputCanBeReadOnlyOnce() {
        assertThat(Program.reading(POST, "diff", "-", "-"))
                .isEqualTo(new Program(2, "", "prognosis: error: standard input can be read only once\n"));
    }

    @Test
    void aFileWhoseNameBeginsWithAHyphenStandsBehindTwo() {
        assertThat(Program.run("parse", "--", "-x.txt"))
                .isEqualTo(new Program(3, "", "-x.txt: error: there is no such file or folder [no-such-file]\n"));
    }

    @Test
    void aFolderIsSearchedAllTheWayDown() throws IOException {
        write("a/b/c/post.txt", POST);
        assertThat(item(folder.toString())).isEqualTo("ok            Load the kernel later");
    }

    @Test
    void updatesStandInTheOrderOfTheFilesNames() throws IOException {
        write("b.txt", POST.replace("later", "second"));
        write("a.txt", POST.replace("later", "first"));
        write("c/a.txt", POST.replace("later", "third"));
        assertThat(Program.run("parse", folder.toString()).out())
                .containsSubsequence("Load the kernel first", "Load the kernel second", "Load the kernel third");
    }

    @Test
    void theLastUpdateIsTheNewest() throws IOException {
        write("a.eml", mail("1@x", "Tue, 3 Jun 2025 17:42:10 +0000", "Newer"));
        write("b.eml", mail("2@x", "Tue, 6 May 2025 17:42:10 +0000", "Older"));
        assertThat(item(folder + "#last")).isEqualTo("Newer");
    }

    @Test
    void aDayNamesTheUpdateOfThatDay() throws IOException {
        write("a.eml", mail("1@x", "Tue, 3 Jun 2025 17:42:10 +0000", "Newer"));
        write("b.eml", mail("2@x", "Tue, 6 May 2025 17:42:10 +0000", "Older"));
        assertThat(item(folder + "#2025-05-06")).isEqualTo("Older");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#a#b@x", "#<a#b@x>"})
    void aMessageIdMayHoldTheSignItself(String selector) throws IOException {
        write("a.eml", mail("a#b@x", "Tue, 3 Jun 2025 17:42:10 +0000", "Newer"));
        write("b.eml", mail("b@x", "Tue, 6 May 2025 17:42:10 +0000", "Older"));
        assertThat(item(folder + selector)).isEqualTo("Newer");
    }

    @Test
    void aFilesNameMayHoldTheSignToo() throws IOException {
        String file = write("post#1.txt", POST);
        assertThat(item(file)).isEqualTo("ok            Load the kernel later");
        assertThat(item(file + "#last")).isEqualTo("ok            Load the kernel later");
    }

    @Test
    void theNameOfAnUpdateInAMissingFileIsNoPartOfTheFilesName() {
        assertThat(Program.run("parse", "missing.txt#last"))
                .isEqualTo(new Program(3, "", "missing.txt: error: there is no such file or folder [no-such-file]\n"));
    }

    @Test
    void anEmptyNameIsNoFolder() {
        assertThat(Program.run("parse", ""))
                .isEqualTo(new Program(3, "", "'': error: this is no name of a file [no-such-file]\n"));
    }

    @Test
    void updatesAreListedByWhatNamesThem() throws IOException {
        write("a.eml", mail("1@x", "Tue, 3 Jun 2025 17:42:10 +0000", "Newer"));
        write("b.eml", mail("2@x", "Tue, 6 May 2025 17:42:10 +0000", "Older"));
        assertThat(Program.run("diff", folder.toString(), "samples/4.6"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: " + folder + " holds 2 updates; name one of them:\n"
                                + "  " + folder + "#2@x  Xen 4.21, 2025-05-06\n"
                                + "  " + folder + "#1@x  Xen 4.21, 2025-06-03\n"));
    }

    @Test
    void updatesThatNothingElseNamesAreListedByTheirFiles() throws IOException {
        String one = write("a.txt", POST);
        String other = write("b.txt", POST.replace("4.5", "4.6"));
        assertThat(Program.run("diff", folder.toString(), one))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: " + folder + " holds 2 updates; name one of them:\n"
                                + "  " + one + "  Xen 4.5, undated\n"
                                + "  " + other + "  Xen 4.6, undated\n"));
    }

    @Test
    void updatesOfOneDayAreListedByTheirFiles() throws IOException {
        String one = write("4.5-2015-01-12.txt", POST);
        String other = write("4.6-2015-01-12.txt", POST.replace("4.5", "4.6"));
        assertThat(Program.run("diff", folder + "#2015-01-12", one).err())
                .isEqualTo("prognosis: error: " + folder + "#2015-01-12 names 2 updates; name one of them:\n"
                        + "  " + one + "  Xen 4.5, 2015-01-12\n"
                        + "  " + other + "  Xen 4.6, 2015-01-12\n");
    }

    @Test
    void theSameMessageTwiceIsOneUpdate() throws IOException {
        String one = write("a.eml", mail("1@x", "Tue, 3 Jun 2025 17:42:10 +0000", "Newer"));
        write("b/a.eml", mail("1@x", "Tue, 3 Jun 2025 17:42:10 +0000", "Newer"));
        assertThat(Program.run("diff", folder.toString(), one, "--exit-code").code())
                .isZero();
    }

    @Test
    void anArchiveOfOneMessageTwiceHoldsNothingToCompare() throws IOException {
        write("a.eml", mail("1@x", "Tue, 3 Jun 2025 17:42:10 +0000", "Newer"));
        write("b.eml", mail("1@x", "Tue, 3 Jun 2025 17:42:10 +0000", "Newer"));
        assertThat(Program.run("diff", folder.toString()))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: " + folder + " holds only one update; name another to compare it with\n"));
    }

    @Test
    void aPipeIsReadAsAFileIs() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Path> writer = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.writeString(pipe, POST);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertThat(item(pipe.toString())).isEqualTo("ok            Load the kernel later");
        writer.get(30, TimeUnit.SECONDS);
    }

    @Test
    void aFolderOfMailsThatListNothingSaysHowManyThereAre() throws IOException {
        write("a.eml", "Subject: Re: Xen 4.5 development update\n\nFine.\n");
        write("b.eml", "Subject: Xen 4.5 freeze\n\nTomorrow.\n");
        assertThat(Program.run("changelog", folder.toString()))
                .isEqualTo(new Program(
                        3,
                        "",
                        folder + ": error: no development update found;"
                                + " of 2 mails looked at none lists anything for a release [no-update]\n"));
    }

    @Test
    void whatIsWrongWithTheOnlyMailIsToldWhereALastOneIsAskedForToo() throws IOException {
        String reply = write("a.eml", "Subject: Re: Xen 4.5 development update\n\nFine.\n");
        assertThat(Program.run("parse", reply + "#last"))
                .isEqualTo(new Program(
                        3,
                        "",
                        reply + "#last: error: no development update found:"
                                + " its subject says that it is a reply [no-update]\n"));
    }
}
