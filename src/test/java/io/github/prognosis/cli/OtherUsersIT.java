package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders of several users: what root may and nobody may not. */
@EnabledOnOs(OS.LINUX)
class OtherUsersIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    private Path jar;
    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        assumeTrue(Files.getOwner(folder).getName().equals("root"), "only root can be somebody else");
        jar = Files.copy(Path.of(System.getProperty("prognosis.jar")), folder.resolve("prognosis.jar"));
        FileUtils.copyDirectory(
                Path.of("samples/4.6").toFile(), folder.resolve("samples").toFile());
        Path shelf = Files.createDirectory(folder.resolve("shelf"));
        file = Files.writeString(shelf.resolve("CHANGES.md"), "");
        allow(folder, "rwxr-xr-x");
        allow(shelf, "rwxr-xr-x");
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static void give(Path path, String user) throws IOException {
        Files.setOwner(
                path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
    }

    private int prepend(String... by) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(by));
        command.addAll(List.of(JAVA, "-jar", jar.toString(), "changelog", "--prepend", file.toString(), "samples"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private int prependAsNobody() throws IOException, InterruptedException {
        return prepend("setpriv", "--reuid=nobody", "--clear-groups");
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    @Test
    void aFileKeepsItsOwnerAndWhoMayReadIt() throws Exception {
        give(file, "nobody");
        allow(file, "rw-r-----");
        assertThat(prepend()).isZero();
        PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
        assertThat(attributes.owner().getName()).isEqualTo("nobody");
        assertThat(PosixFilePermissions.toString(attributes.permissions())).isEqualTo("rw-r-----");
        assertThat(Files.readString(file)).contains("Xen 4.6");
    }

    private void assertNobodyWritesIntoIt() throws IOException, InterruptedException {
        assertThat(prependAsNobody()).as(this::text).isZero();
        assertThat(Files.readString(file)).contains("Xen 4.6");
        assertThat(Files.getOwner(file).getName()).isEqualTo("root");
        assertThat(file.getParent().toFile().list()).containsExactly("CHANGES.md");
    }

    @Test
    void aFileThatMayBeWrittenIsWrittenWhereNothingCanBeMadeBesideIt() throws Exception {
        allow(file, "rw-rw-rw-");
        assertNobodyWritesIntoIt();
    }

    /** A new file in its place would be somebody else's. */
    @Test
    void aFileOfSomebodyElseStaysTheirs() throws Exception {
        allow(file.getParent(), "rwxrwxrwx");
        allow(file, "rw-rw-rw-");
        assertNobodyWritesIntoIt();
    }

    @Test
    void theLockOfSomebodyElseIsNamed() throws Exception {
        allow(file.getParent(), "rwxrwxrwx");
        allow(file, "rw-rw-rw-");
        Path lock = Files.createFile(file.resolveSibling(".prognosis-CHANGES.md.lock"));
        allow(lock, "rw-------");
        assertThat(prependAsNobody()).isEqualTo(3);
        assertThat(said())
                .contains(
                        "cannot be written: somebody else is writing it, or was stopped meanwhile; if nobody is, remove "
                                + lock);
        assertThat(file).isEmptyFile();
    }

    private String text() {
        try {
            return said();
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
