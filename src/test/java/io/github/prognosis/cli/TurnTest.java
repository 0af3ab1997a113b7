package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands where the lock is to be, and what becomes of it: nobody waits for ever. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TurnTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    @TempDir
    Path folder;

    private Path file;
    private Path lock;

    @BeforeEach
    void name() {
        file = folder.resolve("CHANGES.md");
        lock = folder.resolve(".prognosis-CHANGES.md.lock");
    }

    private boolean worked() throws IOException, InputException {
        AtomicBoolean worked = new AtomicBoolean();
        Turn.take(file, () -> worked.set(true));
        return worked.get();
    }

    private void assertRefused() {
        assertThatThrownBy(this::worked)
                .isInstanceOf(IOException.class)
                .hasMessage(lock + " has the name of its lock and is no regular file; remove it");
    }

    @Test
    void theLockIsGoneAfterwards() throws Exception {
        assertThat(worked()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws Exception {
        Files.createSymbolicLink(lock, folder.resolve("nowhere"));
        assertRefused();
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aLinkToAFileIsRefused() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), "somebody's");
        Files.createSymbolicLink(lock, other);
        assertRefused();
        assertThat(other).hasContent("somebody's");
    }

    @Test
    void aFolderIsRefused() throws Exception {
        Files.createDirectory(lock);
        assertRefused();
    }

    @Test
    void aPipeIsRefused() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor())
                .isZero();
        assertRefused();
    }

    @Test
    void theLockOfARunThatWasKilledIsTaken() throws Exception {
        Files.createFile(lock);
        assertThat(worked()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theLockOfARunThatWasStoppedIsNamed() throws Exception {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.lock();
            assertThat(catchThrowable(() -> Turn.take(file, SHORT, () -> {})))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another run has been writing it for 0 seconds, or was stopped meanwhile;"
                            + " if there is none, remove " + lock);
        }
        assertThat(lock).exists();
    }

    /** Another process does not tell this one that it locks, only the system does. */
    @Test
    void theLockOfAnotherProcessIsNamedWhileItLasts() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.getInputStream().read()).isEqualTo(Holder.LOCKED);
        assertThat(catchThrowable(() -> Turn.take(file, SHORT, () -> {})))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("another run has been writing it for 0 seconds");
        other.getOutputStream().close();
        assertThat(other.waitFor()).isZero();
        assertThat(worked()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    /** Has a lock until its input ends. */
    static final class Holder {

        static final int LOCKED = 'L';

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.write(LOCKED);
                System.out.flush();
                System.in.read();
            }
        }
    }

    /** Between the look at a lock and the getting of it its owner can end, and the next make one of the same name. */
    @Test
    void aLockThatIsNotTheOneThatWasSeenIsNotKept() throws Exception {
        Files.createFile(lock);
        Optional<Object> seen = Turn.key(lock);
        Path other = Files.createFile(folder.resolve("other"));
        Files.move(other, lock, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Turn.tried(lock, seen)).isEmpty();
        assertThat(Turn.tried(lock, Turn.key(lock))).isPresent();
    }

    @Test
    void whoWaitsForMoreThanOneTurnIsPatient() throws Exception {
        Thread other = new Thread(() -> {
            try {
                Turn.take(file, () -> pause(300));
            } catch (IOException | InputException failure) {
                throw new IllegalStateException(failure);
            }
        });
        other.start();
        while (Files.notExists(lock)) {
            pause(1);
        }
        assertThat(worked()).isTrue();
        other.join();
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
