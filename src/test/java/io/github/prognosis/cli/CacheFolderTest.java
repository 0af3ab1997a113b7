package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.CachePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what a process knows its own build, so that no other build uses what it remembers. */
class CacheFolderTest {

    private static final String BUILD = "prognosis.build";
    private static final String CLASS_PATH = "java.class.path";

    @TempDir
    Path folder;

    private String classPath;

    @BeforeEach
    void keepClassPath() {
        classPath = System.getProperty(CLASS_PATH);
    }

    @AfterEach
    void restore() {
        System.setProperty(CLASS_PATH, classPath);
        System.clearProperty(BUILD);
    }

    private static CacheFolder of(String build, String classPath) {
        System.setProperty(BUILD, build);
        System.setProperty(CLASS_PATH, classPath);
        return CacheFolder.ofProcess();
    }

    @Test
    void theBuildThatTheLauncherNames() {
        assertThat(of("17-8c2f", folder.toString()))
                .isEqualTo(
                        new CacheFolder(Optional.of(Version.NUMBER + "-17-8c2f"), System.getProperty("user.name", "")));
    }

    @Test
    void elseTheLengthAndTheTimeOfTheJar() throws IOException {
        Path jar = Files.writeString(folder.resolve("prognosis.jar"), "x".repeat(0x1f));
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0xabcdef));
        assertThat(of("", jar.toString()).program()).contains(Version.NUMBER + "-1f-abcdef");
        assertThat(of("../elsewhere", jar.toString()).program()).contains(Version.NUMBER + "-1f-abcdef");
        assertThat(of("a/b", jar.toString()).program()).contains(Version.NUMBER + "-1f-abcdef");
        assertThat(of("/b", jar.toString()).program()).contains(Version.NUMBER + "-1f-abcdef");
        assertThat(of(".b", jar.toString()).program()).contains(Version.NUMBER + "-1f-abcdef");
        assertThat(of("a.b", jar.toString()).program()).contains(Version.NUMBER + "-1f-abcdef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere.jar", "one.jar:other.jar", "\0"})
    void whatRunsFromElsewhereRemembersNothing(String jars) {
        assertThat(of("", jars)).isEqualTo(CacheFolder.NONE);
        assertThat(of("", folder.toString())).isEqualTo(CacheFolder.NONE);
        assertThat(CacheFolder.NONE.archives(Map.of("HOME", folder.toString()))).isEqualTo(CachePlace.NONE);
    }
}
