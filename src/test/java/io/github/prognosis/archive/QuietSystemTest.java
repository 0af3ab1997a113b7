package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the user has set for git, a repository is read the same, and nothing is written to find out how. */
class QuietSystemTest {

    @TempDir
    Path folder;

    private SystemReader system;

    @BeforeEach
    void install() {
        SystemReader.setInstance(null);
        QuietSystem.install();
        system = SystemReader.getInstance();
    }

    @Test
    void isInstalledOnce() {
        assertThat(system).isInstanceOf(QuietSystem.class);
        QuietSystem.install();
        assertThat(SystemReader.getInstance()).isSameAs(system);
    }

    @Test
    void whoeverReadsARepositoryHasIt() throws Exception {
        Path inbox = InboxWriter.write(folder.resolve("0.git"), Archives.chatter());
        SystemReader.setInstance(null);
        Found.in(inbox);
        assertThat(SystemReader.getInstance()).isInstanceOf(QuietSystem.class);
    }

    @Test
    void noVariableIsObeyed() {
        assertThat(System.getenv("PATH")).isNotEmpty();
        assertThat(system.getenv("PATH")).isNull();
        assertThat(system.getenv("GIT_DIR")).isNull();
    }

    @Test
    void noConfigurationIsRead() throws Exception {
        Config parent = new Config();
        parent.setString("core", null, "pager", "less");
        for (FileBasedConfig configuration : new FileBasedConfig[] {
            system.openUserConfig(parent, FS.DETECTED),
            system.openSystemConfig(parent, FS.DETECTED),
            system.openJGitConfig(parent, FS.DETECTED)
        }) {
            configuration.load();
            assertThat(configuration.getFile()).isNull();
            assertThat(configuration.isOutdated()).isFalse();
            assertThat(configuration.getSections()).containsExactly("core");
            assertThat(configuration.getString("core", null, "pager")).isEqualTo("less");
        }
    }

    /** Where it is to be said for how long something holds, what is not said is as the asker takes it. */
    @Test
    void howExactTimesAreIsSaidAndNothingElse() {
        FileBasedConfig configuration = system.openJGitConfig(null, FS.DETECTED);
        assertThat(configuration.getTimeUnit("filesystem", "any", "timestampResolution", -1, TimeUnit.NANOSECONDS))
                .isEqualTo(1_000_000);
        assertThat(configuration.getTimeUnit("gc", null, "expire", 7, TimeUnit.DAYS))
                .isEqualTo(7);
    }

    /** JGit writes into a folder to see how exact its times are, if nobody tells it. */
    @Test
    void nothingIsWrittenToMeasureTheClock() {
        FS.FileStoreAttributes attributes = FS.getFileStoreAttributes(folder);
        assertThat(attributes.getFsTimestampResolution().toMillis()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }
}
