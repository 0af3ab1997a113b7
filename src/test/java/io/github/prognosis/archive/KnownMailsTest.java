package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.prognosis.model.Address;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.io.FileUtils;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mails of repositories whose headers were gone through before, and what of them is remembered. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class KnownMailsTest {

    private static final String COVER = Archives.mail("cover@example.org", "[PATCH 0/1] Timers", "All of them.\n");
    private static final String PATCH = Archives.mail("patch@example.org", "[PATCH 1/1] timers: mend", "Mend.\n");
    private static final String ANSWER = Archives.mail("answer@example.org", "Re: [PATCH 0/1] Timers", "Good.\n");

    @TempDir
    Path folder;

    private Path inbox;
    private Path caches;

    @BeforeEach
    void prepare() {
        inbox = folder.resolve("0.git");
        caches = folder.resolve("caches");
    }

    /**
     * What one reading gives.
     *
     * @param found the mails' subjects, senders, dates and bodies, and the problems
     * @param mails how many mails were looked at
     * @param bytes how many bytes
     */
    private record Seen(List<String> found, long mails, long bytes) {

        List<String> subjects() {
            return found.stream().map(line -> line.split("\\|", 2)[0]).toList();
        }
    }

    private static Seen read(Path path, ArchiveCache cache) throws IOException {
        List<MailHead> heads = new ArrayList<>();
        List<String> found = new ArrayList<>();
        HeadSink sink = new HeadSink() {
            @Override
            public boolean wants(String subject) {
                return !subject.equals("Found it");
            }

            @Override
            public void head(MailHead head) {
                heads.add(head);
            }

            @Override
            public void problem(Problem problem) {
                found.add(problem.diagnostic().message());
            }
        };
        CountedProgress progress = new CountedProgress();
        try (MailStore store = new MailStore(sink, progress, Limits.STANDARD, cache)) {
            store.read(path);
            for (MailHead head : heads) {
                String text = store.open(head.place()).map(OpenedMail::text).orElse("gone");
                found.add(String.join(
                        "|", head.subject(), head.from().toString(), head.date().toString(), text));
            }
        }
        return new Seen(found, progress.mails, progress.bytes);
    }

    private ArchiveCache cache(String program) {
        return ArchiveCache.in(caches, List.of("prognosis", "archives", program), System.getProperty("user.name"));
    }

    /** Reads twice with the cache and once without, which has to give the same. */
    private Seen seen() throws IOException {
        Seen without = read(inbox, ArchiveCache.NONE);
        assertThat(read(inbox, cache("1"))).isEqualTo(without);
        assertThat(read(inbox, cache("1"))).isEqualTo(without);
        return without;
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(caches)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path object(ObjectId id) {
        return inbox.resolve(
                "objects/" + id.name().substring(0, 2) + "/" + id.name().substring(2));
    }

    @Test
    void whatIsKnownIsNotReadAgain() throws IOException {
        ObjectId cover;
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            writer.add(COVER);
            cover = writer.last();
            writer.add(PATCH);
        }
        Seen seen = seen();
        assertThat(seen.subjects()).containsExactly("[PATCH 1/1] timers: mend", "[PATCH 0/1] Timers");
        // Nobody but who changes files behind git's back could tell whether a commit is read.
        Path commit = object(cover);
        FileTime time = Files.getLastModifiedTime(commit);
        assertThat(commit.toFile().setWritable(true)).isTrue();
        Files.write(commit, new byte[(int) Files.size(commit)]);
        Files.setLastModifiedTime(commit, time);
        assertThat(read(inbox, cache("1"))).isEqualTo(seen);
        assertThat(read(inbox, ArchiveCache.NONE).subjects()).doesNotContain("[PATCH 0/1] Timers");
        // Another version of the program does not believe this one.
        assertThat(read(inbox, cache("2")).subjects()).doesNotContain("[PATCH 0/1] Timers");
    }

    @Test
    void ofWhatGrewOnlyTheNewIsRead() throws IOException {
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            writer.add(COVER);
            Path commit = object(writer.last());
            writer.add(PATCH);
            writer.flush();
            seen();
            FileTime time = Files.getLastModifiedTime(commit);
            assertThat(commit.toFile().setWritable(true)).isTrue();
            Files.write(commit, new byte[(int) Files.size(commit)]);
            Files.setLastModifiedTime(commit, time);
            writer.add(ANSWER);
        }
        assertThat(read(inbox, cache("1")).subjects())
                .containsExactly("Re: [PATCH 0/1] Timers", "[PATCH 1/1] timers: mend", "[PATCH 0/1] Timers");
    }

    @Test
    void whatIsNewOrTakenBackIsReadBesides() throws IOException {
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            assertThat(seen()).isEqualTo(new Seen(List.of(), 0, 0));
            for (String mail : Archives.chatter()) {
                writer.add(mail);
                writer.flush();
                seen();
            }
            writer.add(COVER);
            writer.add(ANSWER);
            writer.flush();
            assertThat(seen().subjects())
                    .containsExactly(
                            "Re: [PATCH 0/1] Timers",
                            "[PATCH 0/1] Timers",
                            "Where is it?",
                            "[PATCH] tools: mend",
                            "A crash",
                            "Re: [PATCH v2 3/7] x86/mm: tidy");
            writer.remove(COVER);
            writer.flush();
            assertThat(seen().subjects()).doesNotContain("[PATCH 0/1] Timers");
            writer.add(COVER);
            writer.flush();
            assertThat(seen().subjects()).startsWith("[PATCH 0/1] Timers", "Re: [PATCH 0/1] Timers");
            assertThat(seen().mails()).isEqualTo(9);
        }
    }

    @Test
    void aHistoryThatIsWrittenAnewIsReadAnew() throws IOException {
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            writer.add(COVER);
            ObjectId cover = writer.last();
            writer.add(PATCH);
            writer.flush();
            seen();
            writer.leave(cover);
            writer.add(ANSWER);
            writer.flush();
            assertThat(seen().subjects()).containsExactly("Re: [PATCH 0/1] Timers", "[PATCH 0/1] Timers");
            writer.leave(cover);
            writer.flush();
            assertThat(seen().subjects()).containsExactly("[PATCH 0/1] Timers");
            writer.leave(null);
            writer.add(PATCH);
            writer.flush();
            assertThat(seen().subjects()).containsExactly("[PATCH 1/1] timers: mend");
        }
    }

    @Test
    void mergedLinesAreReadInTheirOrder() throws IOException {
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            writer.add(COVER);
            ObjectId cover = writer.last();
            writer.add(PATCH);
            writer.flush();
            seen();
            ObjectId patch = writer.leave(cover);
            writer.add(ANSWER);
            writer.merge(patch);
            writer.flush();
            assertThat(seen().mails()).isEqualTo(4);
        }
    }

    @Test
    void anotherRepositoryInItsPlaceIsReadAnew() throws Exception {
        InboxWriter.write(inbox, List.of(COVER, PATCH));
        seen();
        FileUtils.deleteDirectory(inbox.toFile());
        InboxWriter.packed(inbox, List.of(ANSWER));
        assertThat(seen().subjects()).containsExactly("Re: [PATCH 0/1] Timers");
    }

    @Test
    void whatIsKnownOfAnotherRepositoryIsNotUsed() throws IOException {
        InboxWriter.write(inbox, List.of(COVER, PATCH));
        seen();
        Path first = kept().get(0);
        Path other = InboxWriter.write(folder.resolve("other.git"), List.of(ANSWER));
        Seen seen = read(other, cache("1"));
        Path second =
                kept().stream().filter(file -> !file.equals(first)).findAny().orElseThrow();
        Files.write(second, Files.readAllBytes(first));
        assertThat(read(other, cache("1"))).isEqualTo(seen);
    }

    @Test
    void whatIsLostAfterwardsIsTold() throws IOException {
        ObjectId patch;
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            writer.add(COVER);
            writer.add(PATCH);
            patch = writer.last();
            writer.add(ANSWER);
        }
        seen();
        List<Path> before = kept();
        byte[] content = Files.readAllBytes(before.get(0));
        Files.delete(object(patch));
        assertThat(seen().found())
                .contains("the commit " + patch.name() + " is missing or damaged; all mails before it are skipped");
        assertThat(kept()).isEqualTo(before);
        assertThat(before.get(0)).hasBinaryContent(content);
    }

    @Test
    void whatIsDamagedIsAsNone() throws IOException {
        InboxWriter.write(inbox, List.of(COVER, PATCH, ANSWER));
        Seen seen = seen();
        Path file = kept().get(0);
        byte[] sound = Files.readAllBytes(file);
        for (int length = 0; length < sound.length; length++) {
            assertThat(KnownMails.of(Arrays.copyOf(sound, length))).isEmpty();
        }
        for (int at = 0; at < sound.length; at++) {
            byte[] flipped = sound.clone();
            flipped[at] ^= 1 << (at % 8);
            assertThat(KnownMails.of(flipped)).isEmpty();
        }
        assertThat(KnownMails.of(sound)).isPresent();
        for (byte[] content : List.of(new byte[0], Arrays.copyOf(sound, 99), sealed(new byte[100]))) {
            Files.write(file, content);
            assertThat(read(inbox, cache("1"))).isEqualTo(seen);
            assertThat(Files.readAllBytes(file)).isEqualTo(sound);
        }
    }

    /** Somebody may have made up the checksum, too. */
    @Test
    void whatIsNoSuchFileEndsInNoException() throws IOException {
        InboxWriter.write(inbox, List.of(COVER, PATCH, ANSWER));
        seen();
        byte[] sound = Files.readAllBytes(kept().get(0));
        byte[] content = Arrays.copyOf(sound, sound.length - Long.BYTES);
        for (int at = 0; at < content.length; at++) {
            for (int value : new int[] {0, 0x7f, 0x80, 0xff}) {
                byte[] forged = content.clone();
                forged[at] = (byte) value;
                assertThatCode(() -> KnownMails.of(sealed(forged))).doesNotThrowAnyException();
            }
            byte[] cut = sealed(Arrays.copyOf(content, at));
            assertThat(KnownMails.of(cut)).isEmpty();
        }
        assertThat(KnownMails.of(sealed(Arrays.copyOf(content, content.length + 1))))
                .isEmpty();
    }

    private static byte[] sealed(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return ByteBuffer.allocate(content.length + Long.BYTES)
                .put(content)
                .putLong(checksum.getValue())
                .array();
    }

    @Test
    void whatCommitsSayIsKeptAsItIs() throws IOException {
        ObjectId id = ObjectId.fromString("0123456789012345678901234567890123456789");
        Address nobody = new Address(Optional.empty(), "");
        Address named = new Address(Optional.of("In\u00eas \u5c71"), "ines@example.org");
        Instant late = Instant.MAX.minusNanos(999_999_999);
        List<CommittedMail> mails = List.of(
                new CommittedMail(id, "", nobody, Instant.EPOCH),
                new CommittedMail(ObjectId.zeroId(), "  [PATCH]  \ud800 \u5c71\u0000", named, late),
                new CommittedMail(id, "", named, Instant.EPOCH));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new KnownMails("/\u5c71", new ObjectFiles(), id, 7, mails).writeTo(file);
        KnownMails known = KnownMails.of(file.toByteArray()).orElseThrow();
        assertThat(known.mails()).isEqualTo(mails);
        assertThat(known.repository()).isEqualTo("/\u5c71");
        assertThat(known.head()).isEqualTo(id);
        assertThat(known.bytes()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u00ff\u0000", "\u0100", "\udc00\ud800", "\ud83d\ude00 and more"})
    void textsOfAnyCharacters(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        KeptText.write(text, new DataOutputStream(bytes));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(KeptText.read(in)).isEqualTo(text);
        assertThat(in.available()).isZero();
    }
}
