package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.model.Address;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CommitsTest {

    private static final Instant FIRST = Instant.parse("2025-03-01T10:00:00Z");

    @TempDir
    Path folder;

    private Path work;
    private Git git;

    @BeforeEach
    void makeARepository() throws Exception {
        QuietSystem.install();
        work = folder.resolve("work");
        git = Git.init().setDirectory(work.toFile()).setInitialBranch("master").call();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private RevCommit commit(String message, int day) throws Exception {
        Instant moment = FIRST.plusSeconds(86_400L * day);
        return git.commit()
                .setAllowEmpty(true)
                .setSign(false)
                .setMessage(message)
                .setAuthor(new PersonIdent(
                        "Zoë Doe", "zoe@example.org", moment.minusSeconds(3_600), ZoneOffset.ofHours(2)))
                .setCommitter(new PersonIdent("Ian Example", "ian@example.org", moment, ZoneOffset.UTC))
                .call();
    }

    private static List<Commit> all(Path repository, String... ref) throws IOException {
        List<Commit> all = new ArrayList<>();
        try (Commits commits = Commits.of(repository, Arrays.stream(ref).findFirst())) {
            for (Optional<Commit> commit = commits.next(); commit.isPresent(); commit = commits.next()) {
                all.add(commit.get());
            }
        }
        return all;
    }

    private static List<String> subjects(Path repository, String... ref) throws IOException {
        return all(repository, ref).stream().map(Commit::subject).toList();
    }

    @Test
    void aCommitSaysAllOfItself() throws Exception {
        RevCommit first = commit("x86: count guests\n\nNobody did.\n\nSigned-off-by: Zoë Doe <zoe@example.org>\n", 0);
        String message = "Revert \"x86: count\n guests\"\n\nThis reverts commit " + first.name() + ".\n";
        RevCommit second = commit(message, 1);
        List<Commit> all = all(work);
        assertThat(all).extracting(Commit::hash).containsExactly(second.name(), first.name());
        assertThat(all)
                .extracting(Commit::subject)
                .containsExactly("Revert \"x86: count  guests\"", "x86: count guests");
        assertThat(all.get(0).message()).isEqualTo(message);
        assertThat(all.get(1).author()).isEqualTo(new Address(Optional.of("Zoë Doe"), "zoe@example.org"));
        assertThat(all.get(1).committed()).isEqualTo(FIRST);
        assertThat(all.get(1).authored()).isEqualTo(FIRST.minusSeconds(3_600));
    }

    @Test
    void stagingIsReadWhereItIs() throws Exception {
        commit("one", 0);
        assertThat(subjects(work)).containsExactly("one");
        git.checkout().setCreateBranch(true).setName("staging").call();
        commit("two", 1);
        git.checkout().setName("master").call();
        assertThat(subjects(work)).containsExactly("two", "one");
        assertThat(subjects(work, "master")).containsExactly("one");
        assertThat(subjects(work, "HEAD")).containsExactly("one");
    }

    @Test
    void aRefIsABranchATagOrACommit() throws Exception {
        RevCommit one = commit("one", 0);
        git.tag().setName("4.20.0").setAnnotated(false).call();
        git.branchCreate().setName("stable-4.20").call();
        RevCommit two = commit("two", 1);
        git.tag()
                .setName("RELEASE-4.20.1")
                .setMessage("Xen 4.20.1")
                .setSigned(false)
                .call();
        commit("three", 2);
        for (String ref : List.of("4.20.0", "stable-4.20", "refs/heads/stable-4.20", one.name())) {
            assertThat(subjects(work, ref)).as(ref).containsExactly("one");
        }
        assertThat(subjects(work, "RELEASE-4.20.1")).containsExactly("two", "one");
        assertThat(all(work, two.name())).hasSize(2);
    }

    @Test
    void aCloneKnowsTheBranchesOfWhatItWasClonedFrom() throws Exception {
        commit("one", 0);
        git.branchCreate().setName("staging").call();
        git.checkout().setName("staging").call();
        commit("two", 1);
        git.checkout().setName("master").call();
        Path clone = folder.resolve("clone");
        Git.cloneRepository()
                .setURI(work.toUri().toString())
                .setDirectory(clone.toFile())
                .call()
                .close();
        assertThat(subjects(clone)).containsExactly("two", "one");
        assertThat(subjects(clone, "origin/master")).containsExactly("one");
        Path bare = folder.resolve("bare.git");
        Git.cloneRepository()
                .setURI(work.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        assertThat(subjects(bare)).containsExactly("two", "one");
    }

    @Test
    void refsInOneFile() throws Exception {
        RevCommit one = commit("one", 0);
        Files.writeString(work.resolve(".git/packed-refs"), one.name() + " refs/heads/staging\n");
        commit("two", 1);
        assertThat(subjects(work)).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere",
        "../master",
        "refs/heads/../../HEAD",
        "config",
        "''",
        "0000000000000000000000000000000000000000"
    })
    void aRefThatIsNone(String ref) throws Exception {
        commit("one", 0);
        assertThatThrownBy(() -> all(work, ref)).isInstanceOf(IOException.class);
    }

    @Test
    void aTagThatNamesItself() throws Exception {
        RevCommit one = commit("one", 0);
        ObjectId last = one;
        try (ObjectInserter objects = git.getRepository().newObjectInserter()) {
            for (int i = 0; i < 6; i++) {
                TagBuilder tag = new TagBuilder();
                tag.setTag("t" + i);
                tag.setMessage("again");
                tag.setObjectId(last, i == 0 ? Constants.OBJ_COMMIT : Constants.OBJ_TAG);
                last = objects.insert(tag);
            }
            objects.flush();
        }
        String name = last.name();
        assertThatThrownBy(() -> all(work, name)).hasMessageContaining("names no commit");
    }

    /** Which only a forged one can be; told once, and then it is over. */
    @Test
    void aCommitThatIsBeforeItselfIsTold() throws Exception {
        String id = "a".repeat(40);
        new HandmadePack()
                .whole(id, Constants.OBJ_COMMIT, HostileRepositories.commit(id))
                .write(work.resolve(".git"));
        try (Commits commits = Commits.of(work, Optional.of(id))) {
            assertThat(commits.next()).map(Commit::subject).hasValue("Good morning");
            assertThatThrownBy(commits::next)
                    .isInstanceOf(IOException.class)
                    .hasMessage("the commit " + id + " is before itself");
            assertThat(commits.next()).isEmpty();
        }
    }

    @Test
    void whatIsNotReadIsToldWithAReason() throws Exception {
        commit("one", 0);
        assertThatThrownBy(() -> all(folder.resolve("none"))).hasMessage("it is no git repository");
        assertThatThrownBy(() -> all(work, "nowhere")).hasMessage("it has no branch, tag or commit nowhere");
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.writeString(linked.resolve(".git"), "gitdir: " + work.resolve(".git") + "\n");
        assertThatThrownBy(() -> all(linked))
                .hasMessage("its repository is elsewhere (.git leads there); name that one");
        Path link = Files.createDirectory(folder.resolve("link"));
        Files.createSymbolicLink(link.resolve(".git"), work.resolve(".git"));
        assertThatThrownBy(() -> all(link)).hasMessage("its repository is elsewhere (.git leads there); name that one");
        Path empty = folder.resolve("empty.git");
        Git.init().setDirectory(empty.toFile()).setBare(true).call().close();
        assertThatThrownBy(() -> all(empty)).hasMessage("it has no commits yet");
    }

    /** As {@code git log --format=%s} tells them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "one~two~ \t~three | one two",
                "one~ ~~two         | one",
                " ~\t~~one~two      | one two",
                "one \t~two  ~      | one two",
                "\"~  one~  two\"     | \"  one   two\"",
                "one\r~\r~two        | one",
                "one                | one",
                "\" ~~\"              | \"\""
            })
    void aLineOfBlanksEndsTheSubject(String message, String subject) throws Exception {
        String header = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor A <a@example.org> 1 +0000\n"
                + "committer A <a@example.org> 1 +0000\n\n";
        assertThat(handmade(header + message.replace('~', '\n')).subject()).isEqualTo(subject);
    }

    /** A commit that says nothing of what it should, and one in letters of another age. */
    @Test
    void commitsThatNoGitMakes() throws Exception {
        String tree = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n";
        Commit bare = handmade(tree);
        assertThat(bare.subject()).isEmpty();
        assertThat(bare.message()).isEmpty();
        assertThat(bare.author()).isEqualTo(new Address(Optional.empty(), ""));
        assertThat(bare.committed()).isEqualTo(Instant.EPOCH);
        Commit odd = handmade(tree + "author Ann <a <ann@example.org> 99999999999999999999 +0000\n"
                + "committer nobody\nencoding no-such\n\n\n\nsubject\nof two lines \n\n more");
        assertThat(odd.author()).isEqualTo(new Address(Optional.of("Ann <a"), "ann@example.org"));
        assertThat(odd.subject()).isEqualTo("subject of two lines");
        assertThat(odd.committed()).isEqualTo(Instant.EPOCH);
        assertThat(odd.authored()).isNotNull();
        Commit latin = handmade(tree + "author Zo\u00eb <z@example.org> 1700000000 +0100\n"
                + "committer Zo\u00eb <z@example.org> 1700000000 +0100\nencoding ISO-8859-1\n\nna\u00efve");
        assertThat(latin.author().name()).hasValue("Zo\u00eb");
        assertThat(latin.subject()).isEqualTo("na\u00efve");
        assertThat(latin.committed()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    }

    private Commit handmade(String content) throws IOException {
        try (ObjectInserter objects = git.getRepository().newObjectInserter()) {
            ObjectId id = objects.insert(Constants.OBJ_COMMIT, content.getBytes(StandardCharsets.ISO_8859_1));
            objects.flush();
            return all(work, id.name()).get(0);
        }
    }
}
