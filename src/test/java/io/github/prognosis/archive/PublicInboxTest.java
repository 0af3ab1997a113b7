package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories of public-inbox, sound, damaged, and made to harm. */
@Timeout(30)
class PublicInboxTest {

    private static final String FIRST = Archives.update("first@example.org", "Bring up the first board");
    private static final String SECOND = Archives.update("second@example.org", "Bring up the second board");

    @TempDir
    Path folder;

    private static Found read(Path path) throws IOException {
        return Found.in(path);
    }

    private Path inbox() throws IOException {
        return InboxWriter.write(
                folder.resolve("0.git"), List.of(FIRST, Archives.chatter().get(0), SECOND));
    }

    private static void assertSound(Path path) throws IOException {
        assertThat(read(path)).isEqualTo(new Found(List.of("second@example.org", "first@example.org"), List.of()));
    }

    @Test
    void looseObjectsAndPacks() throws Exception {
        assertSound(inbox());
        Path packed = folder.resolve("packed.git");
        try (InboxWriter inbox = InboxWriter.in(packed)) {
            inbox.add(FIRST);
            inbox.add(SECOND);
            inbox.pack();
        }
        try (Stream<Path> packs = Files.list(packed.resolve("objects/pack"))) {
            assertThat(packs).isNotEmpty();
        }
        assertSound(packed);
    }

    @Test
    void aCloneWithAWorkingTree() throws IOException {
        Path clone = Files.createDirectories(folder.resolve("clone"));
        Files.move(inbox(), clone.resolve(".git"));
        Files.write(clone.resolve("m"), Archives.bytes(SECOND));
        assertSound(clone);
    }

    @Test
    void aMailThatWasTakenBackIsNotThere() throws IOException {
        Path path = folder.resolve("0.git");
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add(FIRST);
            inbox.add(SECOND);
            inbox.remove(FIRST);
        }
        assertThat(read(path)).isEqualTo(new Found(List.of("second@example.org"), List.of()));
    }

    @Test
    void theMailsOfMergedLinesAreReadByTheirTime() throws IOException {
        Path path = folder.resolve("0.git");
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add(FIRST);
            ObjectId first = inbox.leave(null);
            inbox.add(SECOND);
            ObjectId second = inbox.leave(first);
            inbox.add(Archives.update("third@example.org", "Bring up the third board"));
            inbox.merge(second);
            inbox.add(Archives.chatter().get(0));
        }
        assertThat(read(path))
                .isEqualTo(
                        new Found(List.of("third@example.org", "second@example.org", "first@example.org"), List.of()));
    }

    @Test
    void aMailThatWasTakenBackInAMergedLineIsNotThere() throws IOException {
        Path path = folder.resolve("0.git");
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add(FIRST);
            inbox.add(SECOND);
            ObjectId common = inbox.last();
            inbox.remove(FIRST);
            ObjectId other = inbox.leave(common);
            inbox.add(Archives.chatter().get(0));
            inbox.merge(other);
        }
        assertThat(read(path)).isEqualTo(new Found(List.of("second@example.org"), List.of()));
    }

    @Test
    void aMergedLineThatIsMissingCostsNoOther() throws IOException {
        Path path = folder.resolve("0.git");
        ObjectId missing;
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add(FIRST);
            missing = inbox.leave(null);
            inbox.add(SECOND);
            inbox.merge(missing);
        }
        String name = missing.name();
        Files.delete(path.resolve("objects/" + name.substring(0, 2) + "/" + name.substring(2)));
        assertThat(read(path))
                .isEqualTo(new Found(
                        List.of("second@example.org"),
                        List.of(": the commit " + name + " is missing or damaged; all mails before it are skipped")));
    }

    @Test
    void aWorkingTreeWhoseRepositoryIsElsewhereIsNotFollowed() throws IOException {
        Path outside = inbox();
        Path file = Files.createDirectories(folder.resolve("trees/file"));
        Files.writeString(file.resolve(".git"), "gitdir: " + outside + "\n");
        Path link = Files.createDirectories(folder.resolve("trees/link"));
        Files.createSymbolicLink(link.resolve(".git"), outside);
        for (Path tree : List.of(file, link)) {
            Files.write(tree.resolve("m"), Archives.bytes(FIRST));
            assertThat(read(tree))
                    .isEqualTo(new Found(
                            List.of(),
                            List.of(": skipped: its repository is elsewhere (.git leads there); name that one")));
        }
    }

    @Test
    void aWorkingTreeThatTheConfigurationNamesIsNotLookedAt() throws IOException {
        Path path = inbox();
        Files.writeString(path.resolve("config"), "\ufeff[core]\n\tbare = false\n\tworktree = /dev/zero\n");
        assertSound(path);
    }

    @Test
    void aSubjectUnlikeTheCommitsIsNotBelieved() throws IOException {
        Path path = folder.resolve("0.git");
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add("m", FileMode.REGULAR_FILE, inbox.blob(Archives.chatter().get(1)), "Xen 4.30 development update");
            inbox.add(FIRST);
        }
        assertThat(read(path).ids()).containsExactly("first@example.org", "chat2@example.org");
    }

    @Test
    void whatIsNoFileIsNoMail() throws IOException {
        Path path = folder.resolve("0.git");
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add(FIRST);
            inbox.add("m", FileMode.SYMLINK, inbox.blob("/etc/passwd"), "Xen 4.30 a link");
            inbox.add("m", FileMode.TREE, inbox.emptyTree(), "Xen 4.30 a folder");
            inbox.add("m", FileMode.GITLINK, inbox.last(), "Xen 4.30 a module");
            inbox.add("n", FileMode.REGULAR_FILE, inbox.blob(SECOND), "Xen 4.30 another name");
            inbox.add(SECOND);
        }
        assertSound(path);
    }

    @Test
    void aMailBeyondTheLimitIsNamed() throws IOException {
        Path path = folder.resolve("0.git");
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add(FIRST);
            inbox.add("m", FileMode.REGULAR_FILE, inbox.blob(SECOND + "x".repeat(65 << 20)), "Xen 4.30 long");
        }
        assertThat(read(path))
                .isEqualTo(new Found(
                        List.of("first@example.org"),
                        List.of(": the mail \"Xen 4.30 long\" is skipped: it is longer than 64 MiB (limit mail)")));
    }

    @Test
    void anUnbornHeadIsEmpty() throws IOException {
        Path path = folder.resolve("0.git");
        InboxWriter.in(path).close();
        assertThat(read(path)).isEqualTo(new Found(List.of(), List.of()));
    }

    @Test
    void epochsAreReadInTheirFolderAndGapsAreKnown() throws IOException {
        Path git = Files.createDirectories(folder.resolve("list/git"));
        InboxWriter.write(git.resolve("0.git"), List.of(FIRST));
        InboxWriter.write(git.resolve("2.git"), List.of(SECOND));
        Path all = InboxWriter.write(folder.resolve("list/all.git"), List.of());
        Files.createDirectories(all.resolve("objects/info"));
        Files.writeString(all.resolve("objects/info/alternates"), "../../git/0.git/objects\n");
        for (Path path : List.of(folder.resolve("list"), git)) {
            assertThat(read(path).ids()).containsExactly("first@example.org", "second@example.org");
            assertThat(read(path).problems())
                    .singleElement()
                    .asString()
                    .endsWith("1 of the repositories 0.git to 2.git are not there");
        }
        Found found = read(all);
        assertThat(found.ids()).isEmpty();
        assertThat(found.problems())
                .containsExactly(
                        ": skipped: the repository borrows from another (objects/info/alternates); name that one");
    }

    @Test
    void aDamagedEpochCostsNoOther() throws IOException {
        Path git = Files.createDirectories(folder.resolve("list/git"));
        InboxWriter.write(git.resolve("0.git"), List.of(FIRST));
        Path damaged = InboxWriter.write(
                git.resolve("1.git"), List.of(Archives.chatter().get(0)));
        Files.writeString(damaged.resolve("config"), "[core\nnonsense");
        InboxWriter.write(git.resolve("2.git"), List.of(SECOND));
        Found found = read(git);
        assertThat(found.ids()).containsExactly("first@example.org", "second@example.org");
        assertThat(found.problems()).singleElement().asString().startsWith("1.git: skipped: ");
    }

    @Test
    void aHistoryThatIsCutIsReadToThere() throws IOException {
        Path path = folder.resolve("0.git");
        String cut;
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add(FIRST);
            cut = inbox.last().name();
            inbox.add(SECOND);
        }
        Files.delete(path.resolve("objects/" + cut.substring(0, 2) + "/" + cut.substring(2)));
        Files.writeString(path.resolve("shallow"), cut + "\n");
        assertThat(read(path))
                .isEqualTo(new Found(
                        List.of("second@example.org"),
                        List.of(": the commit " + cut + " is missing or damaged; all mails before it are skipped")));
    }

    @Test
    void anyDamagedObjectEndsInAMessage() throws IOException {
        Path path = inbox();
        List<Path> objects;
        try (Stream<Path> files = Files.walk(path.resolve("objects"))) {
            objects = files.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(objects).hasSizeGreaterThanOrEqualTo(8);
        for (Path object : objects) {
            byte[] sound = Files.readAllBytes(object);
            byte[] damaged = sound.clone();
            damaged[damaged.length / 2] ^= 0x55;
            object.toFile().setWritable(true);
            Files.write(object, damaged);
            Found found = read(path);
            assertThat(found.ids().size() + found.problems().size())
                    .as("%s", object)
                    .isPositive();
            Files.write(object, sound);
        }
        assertSound(path);
    }

    @Test
    void aDamagedPackEndsInAMessage() throws Exception {
        Path path = folder.resolve("0.git");
        try (InboxWriter inbox = InboxWriter.in(path)) {
            inbox.add(FIRST);
            inbox.add(SECOND);
            inbox.pack();
        }
        Path pack;
        try (Stream<Path> packs = Files.list(path.resolve("objects/pack"))) {
            pack = packs.filter(file -> file.toString().endsWith(".pack"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] sound = Files.readAllBytes(pack);
        pack.toFile().setWritable(true);
        for (int i = 12; i < sound.length - 20; i += 11) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 0x55;
            Files.write(pack, damaged);
            Found found = read(path);
            assertThat(found.ids().size() + found.problems().size())
                    .as("byte %d", i)
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"objects", "refs", "packed-refs", "config", "objects/pack", "refs/heads/master"})
    void whatLeadsOutOfTheRepositoryIsNotFollowed(String name) throws IOException {
        Path path = inbox();
        Path part = path.resolve(name);
        Path outside = folder.resolve("outside");
        if (Files.exists(part)) {
            Files.move(part, outside);
        } else {
            Files.writeString(outside, "");
        }
        Files.createSymbolicLink(part, outside);
        assertThat(read(path).ids()).doesNotContain("first@example.org", "second@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[include]\n\tpath = /dev/zero\n",
                "[includeIf \"gitdir:/\"]\n\tpath = /etc/hostname\n",
            })
    void aConfigurationThatIncludesFilesIsNotRead(String configuration) throws IOException {
        Path path = inbox();
        Files.writeString(path.resolve("config"), configuration);
        assertThat(read(path).problems())
                .containsExactly(": skipped: the configuration of the repository includes other files; it is not read");
    }

    @Test
    void nothingThatARepositorySaysIsRun() throws IOException {
        Path path = inbox();
        Path trace = folder.resolve("trace");
        Files.writeString(path.resolve("config"), """
                [core]
                	bare = true
                	fsmonitor = "touch %1$s"
                	sshCommand = "touch %1$s"
                	hooksPath = %2$s
                	pager = "touch %1$s"
                [filter "x"]
                	smudge = "touch %1$s"
                """.formatted(trace, folder));
        Path hook = Files.createDirectories(path.resolve("hooks")).resolve("post-checkout");
        Files.writeString(hook, "#!/bin/sh\ntouch " + trace + "\n");
        hook.toFile().setExecutable(true);
        assertSound(path);
        assertThat(trace).doesNotExist();
    }

    @Test
    void replacementsAndGraftsAreNotBelieved() throws IOException {
        Path path = inbox();
        String head = Files.readString(path.resolve("refs/heads/master")).strip();
        Files.createDirectories(path.resolve("info"));
        Files.writeString(path.resolve("info/grafts"), head + "\n");
        Files.createDirectories(path.resolve("refs/replace"));
        Files.writeString(path.resolve("refs/replace/" + head), "0".repeat(39) + "1\n");
        assertSound(path);
    }

    @Test
    void nothingIsWrittenIntoTheRepository() throws IOException {
        Path path = inbox();
        Map<String, String> before = state(path);
        assertSound(path);
        assertThat(state(path)).isEqualTo(before);
    }

    private static Map<String, String> state(Path path) throws IOException {
        Map<String, String> state = new TreeMap<>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                state.put(directory.toString(), attributes.lastModifiedTime().toString());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                state.put(file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
                return FileVisitResult.CONTINUE;
            }
        });
        return state;
    }

    @Test
    void oneFileIsNoRepository() throws IOException {
        Path text = Files.writeString(folder.resolve("HEAD"), "Xen 4.30 is near\n");
        Assertions.assertThat(read(text).ids()).containsExactly("none");
    }
}
