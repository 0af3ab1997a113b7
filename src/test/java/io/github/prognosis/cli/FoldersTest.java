package io.github.prognosis.cli;

import static io.github.prognosis.archive.Archives.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.archive.Archives;
import io.github.prognosis.model.Reading;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders hold anything: only files are read, nothing outside is, and what cannot be read is named. */
@Timeout(30)
class FoldersTest {

    private static final String UPDATE = Archives.update("a@example.org", "Bring up the board");

    @TempDir
    Path folder;

    private Path inside;

    private Path folderWithAnUpdate() throws IOException {
        inside = Files.createDirectories(folder.resolve("mails"));
        Files.write(inside.resolve("a.eml"), bytes(UPDATE));
        return inside;
    }

    private void assertOneUpdate(String message) {
        Program program = Program.run("list", "-v", inside.toString());
        assertThat(program.out()).startsWith("1 update in 1 mail\n");
        assertThat(program.err()).isEqualTo(message);
        assertThat(program.code()).isZero();
    }

    @Test
    void linksPipesAndSocketsAreCountedAndNotFollowed() throws Exception {
        folderWithAnUpdate();
        Path outside = Files.write(folder.resolve("outside.eml"), bytes(Archives.update("b@example.org", "Escape")));
        Files.createSymbolicLink(inside.resolve("loop"), inside);
        Files.createSymbolicLink(inside.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(inside.resolve("zero"), Path.of("/dev/zero"));
        Files.createSymbolicLink(inside.resolve("out.eml"), outside);
        Files.createSymbolicLink(inside.resolve("nowhere"), Path.of("gone"));
        int others = 5;
        if (makePipe(inside.resolve("pipe"))) {
            others++;
        }
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(inside.resolve("socket")));
            others++;
            assertOneUpdate(
                    inside + ": info: " + others + " links, pipes and the like are not followed or read [no-file]\n");
        }
        assertThat(Program.run("list", "--strict", inside.toString()).code()).isZero();
    }

    /** Mail programs move and delete files at any time. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatVanishesCostsNoOther(boolean maildir) throws IOException {
        Path vanishing = folder.resolve("mails");
        List<Path> files = new ArrayList<>();
        Path mails = Files.createDirectories(maildir ? vanishing.resolve("cur") : vanishing);
        if (maildir) {
            Files.createDirectory(vanishing.resolve("new"));
        }
        for (int i = 0; i < 5; i++) {
            String update = Archives.update(i + "@example.org", "Bring up board " + i);
            files.add(Files.write(mails.resolve("mail" + i), bytes(update)));
        }
        Progress deleting = new Progress() {
            @Override
            public void mail() {
                try {
                    for (Path file : files.subList(1, files.size())) {
                        Files.deleteIfExists(file);
                    }
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }

            @Override
            public void bytes(long count) {}

            @Override
            public void update() {}
        };
        Reading reading = Prognosis.read(vanishing, Limits.STANDARD, deleting);
        assertThat(reading.updates().stream()
                        .map(update -> update.message().id().orElseThrow()))
                .contains("0@example.org");
        assertThat(reading.updates().size() + reading.problems().size()).isEqualTo(5);
        assertThat(reading.problems()).hasSizeGreaterThan(2).allSatisfy(problem -> {
            assertThat(problem.path()).startsWith(mails.toString());
            assertThat(problem.diagnostic().message()).isEqualTo("skipped: it vanished while the folder was read");
        });
    }

    private static boolean makePipe(Path pipe) throws Exception {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void linksInAMaildirAreNotFollowedEither() throws Exception {
        inside = Archives.maildir(folder.resolve("Mail"), List.of(UPDATE));
        Files.createSymbolicLink(inside.resolve("new/1.zero"), Path.of("/dev/zero"));
        Files.createDirectories(inside.resolve("cur/folder"));
        assertOneUpdate(inside + ": info: 2 links, pipes and the like are not followed or read [no-file]\n");
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws IOException {
        folderWithAnUpdate();
        Files.write(inside.resolve(".a.eml.swp"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3});
        Files.createDirectories(inside.resolve(".git/logs"));
        Files.writeString(inside.resolve(".git/logs/HEAD"), "Xen 4.30\n");
        assertOneUpdate("");
    }

    @Test
    void namesAreShownAndNeverObeyed() throws IOException {
        folderWithAnUpdate();
        Files.write(inside.resolve("new\nline\u001b[31m.bin"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 0, 1});
        Files.write(inside.resolve("mail..\\..\\etc"), bytes(Archives.update("b@example.org", "Stay")));
        Program program = Program.run("list", inside.toString());
        assertThat(program.err())
                .startsWith(inside + "/new\\x0aline\\x1b[31m.bin: warning: skipped: the file is binary data, not text;")
                .hasLineCount(1);
        assertThat(program.out()).contains("mail..\\..\\etc#b@example.org\n").startsWith("2 updates in ");
        assertThat(Program.run("list", "--strict", inside.toString()).code()).isEqualTo(3);
    }

    @Test
    void whatMayNotBeReadIsNamed() throws IOException {
        folderWithAnUpdate();
        Path secret = Files.write(inside.resolve("secret.eml"), bytes(UPDATE));
        Path closed = Files.createDirectories(inside.resolve("closed"));
        for (Path path : List.of(secret, closed)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        }
        assumeThat(Files.isReadable(secret))
                .as("a user who may read everything")
                .isFalse();
        try {
            assertOneUpdate(closed + ": warning: skipped: permission denied [unreadable]\n" + secret
                    + ": warning: skipped: permission denied [unreadable]\n");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aMaildirOfTwentyThousand() throws IOException {
        List<String> mails = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            mails.add(
                    i % 1000 == 7
                            ? Archives.update(i + "@example.org", "Board " + i)
                            : Archives.mail(i + "@example.org", "[PATCH " + i + "/20000] x86: tidy", "diff\n"));
        }
        inside = Archives.maildir(folder.resolve("Mail"), mails);
        Program program = Program.run("list", inside.toString());
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).startsWith("20 updates in 20,000 mails\n");
    }

    @Test
    void aBrokenMailOfAMaildirIsNamed() throws IOException {
        inside = Archives.maildir(
                folder.resolve("Mail"), List.of(UPDATE, "no header\n", "", "X: " + "y".repeat(200_000)));
        Program program = Program.run("parse", "-f", "jsonl", inside.toString());
        assertThat(program.out()).hasLineCount(1).contains("\"format\":\"maildir\"");
        assertThat(program.err()).isEqualTo("""
                %1$s/cur/1409652000.M2P77.host:2,RS: warning: skipped: it is empty [unreadable]
                %1$s/new/1409652000.M1P77.host: warning: skipped: it has no header [unreadable]
                %1$s/new/1409652000.M3P77.host: warning: skipped: no subject stands in the first 100 KiB (limit header) [unreadable]
                """.formatted(inside));
    }

    @Test
    void aCompressedMailOfAMaildirIsUnpacked() throws IOException {
        inside = Archives.maildir(folder.resolve("Mail"), List.of());
        byte[] packed = Archives.gzip(bytes(UPDATE));
        Files.write(inside.resolve("new/1409652000.M1P77.host,S=77:2,Z"), packed);
        assertOneUpdate("");
    }

    @Test
    void ofACompressedMailOfAMaildirThatIsCutTheFirstPartIsRead() throws IOException {
        inside = Archives.maildir(folder.resolve("Mail"), List.of());
        byte[] packed = Archives.gzip(bytes(UPDATE));
        Path cut = inside.resolve("new/1409652000.M1P77.host:2,Z");
        Files.write(cut, Arrays.copyOf(packed, packed.length - 12));
        assertOneUpdate(cut + ": warning: the compressed data is cut; what could be unpacked is read [gzip]\n");
    }

    @Test
    void aPipeIsReadLikeAFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeThat(makePipe(pipe)).isTrue();
        Thread writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(bytes(Archives.mboxrd(List.of(UPDATE))));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        writer.start();
        Program program = Program.run("list", pipe.toString());
        writer.join(TimeUnit.SECONDS.toMillis(10));
        assertThat(program.out()).startsWith("1 update in 1 mail\n");
    }

    @Test
    void aDeviceWithoutEndIsGivenUp() {
        assumeThat(Path.of("/dev/zero")).exists();
        assertThat(Program.run("list", "/dev/zero"))
                .isEqualTo(new Program(
                        3,
                        "",
                        "/dev/zero: error: no development update found: it is longer than 64 MiB (limit mail),"
                                + " and no other mail begins in it that far [unreadable]\n"));
    }

    @Test
    void manyRepliesAreCounted() throws IOException {
        StringBuilder mbox = new StringBuilder(Archives.mboxrd(List.of(UPDATE)));
        for (int i = 0; i < 25_000; i++) {
            mbox.append(Archives.MARK).append("Subject: Re: Xen 4.30 development update\n\nFine.\n\n");
        }
        Path archive = Files.write(folder.resolve("list.mbox"), bytes(mbox.toString()));
        Program program = Program.run("list", archive.toString());
        assertThat(program.out())
                .startsWith("1 update in 25,001 mails; 25,000 skipped\n")
                .endsWith("\n  ... and 15,000 more\n");
        assertThat(Program.run("list", "-f", "json", archive.toString()).out())
                .contains("\n  \"mails\": 25001,\n")
                .contains("\n  \"furtherSkipped\": 15000,\n");
    }

    @Test
    void manyProblemsAreCounted() throws IOException {
        String mbox = Archives.mboxrd(List.of(UPDATE)) + (Archives.MARK + "\n\n").repeat(12_000);
        Path archive = Files.write(folder.resolve("list.mbox"), bytes(mbox));
        Program program = Program.run("parse", archive.toString());
        assertThat(program.err())
                .hasLineCount(10_001)
                .endsWith("prognosis: warning: 2,000 more problems are not told [further]\n");
        assertThat(program.code()).isZero();
    }
}
