package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the files below a folder are read, by where they stand and what they are called. */
class FolderReaderTest {

    @TempDir
    Path folder;

    private void mail(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, Archives.bytes(Archives.update(name.replaceAll("\\W", "-") + "@example.org", "Maps")));
    }

    private void empty(String name) throws IOException {
        Files.createDirectories(folder.resolve(name));
    }

    private void assertRead(String... names) throws IOException {
        Found found = Found.in(folder);
        assertThat(found.problems()).isEmpty();
        assertThat(found.ids())
                .containsExactlyInAnyOrderElementsOf(List.of(names).stream()
                        .map(name -> name.replaceAll("\\W", "-") + "@example.org")
                        .toList());
    }

    @Test
    void filesOfAnyNameInAnyDepth() throws IOException {
        mail("a.eml");
        mail("2031/b");
        mail("2031/02/c.txt");
        assertRead("a.eml", "2031/b", "2031/02/c.txt");
    }

    @Test
    void nothingHiddenButWhatKMailKeepsBelowAFolder() throws IOException {
        mail(".a.eml");
        mail(".hidden/b");
        mail(".directory/c");
        mail("inbox/cur/d");
        empty("inbox/new");
        mail(".inbox.directory/list/e");
        assertRead("inbox/cur/d", ".inbox.directory/list/e");
    }

    @Test
    void noMailThatAProgramForMhHasRemoved() throws IOException {
        mail("1");
        mail(",2");
        mail("#3");
        mail("#other");
        mail("x,4");
        assertRead("1", "#other", "x,4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "tmp"})
    void ofAMaildirTheMailsAndTheFolders(String beside) throws IOException {
        empty(beside);
        mail("cur/1:2,S");
        mail("tmp/2");
        mail("index");
        mail(".Lists/cur/3:2,");
        mail(".Lists/new/4");
        assertRead("cur/1:2,S", ".Lists/cur/3:2,", ".Lists/new/4");
    }

    @Test
    void ofAMaildirBothKindsOfMails() throws IOException {
        mail("cur/1");
        mail("new/2");
        assertRead("cur/1", "new/2");
    }

    /** A copy without empty folders is told by the flags of its mails: there a file beside them is none. */
    @ParameterizedTest
    @ValueSource(strings = {":2,", ";2,RS", "!2,S", "_2,T"})
    @DisabledOnOs(OS.WINDOWS)
    void ofACopiedMaildirTheMails(String flags) throws IOException {
        mail("cur/1" + flags);
        mail("index");
        assertRead("cur/1" + flags);
    }

    @Test
    void aFolderThatIsOnlyCalledSoIsAsAnyOther() throws IOException {
        mail("cur/1.eml");
        mail("other");
        empty("new.old");
        assertRead("cur/1.eml", "other");
    }

    @Test
    void anEmptyFolderOfThatNameIsNoMaildir() throws IOException {
        empty("cur");
        mail("other");
        assertRead("other");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreCountedOnceForAll() throws IOException {
        mail("a");
        mail("list/cur/b");
        empty("list/new");
        for (String name : List.of("link", "list/cur/link", "list/link")) {
            Files.createSymbolicLink(folder.resolve(name), folder.resolve("a"));
        }
        Found found = Found.in(folder);
        assertThat(found.ids()).containsExactlyInAnyOrder("a@example.org", "list-cur-b@example.org");
        assertThat(found.problems()).containsExactly(": 3 links, pipes and the like are not followed or read");
    }
}
