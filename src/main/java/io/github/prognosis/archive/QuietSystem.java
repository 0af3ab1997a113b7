package io.github.prognosis.archive;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit is told about the system: nothing.
 *
 * <p>Left alone, JGit runs {@code git} to find a configuration, reads that of the user, obeys {@code GIT_} variables, and
 * measures the clock of the file system by writing into the folder that it reads.
 */
final class QuietSystem extends SystemReader.Delegate {

    private QuietSystem(SystemReader system) {
        super(system);
    }

    /** Puts it in place for the whole process, as JGit knows only one. */
    static synchronized void install() {
        SystemReader present = SystemReader.getInstance();
        if (!(present instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(present));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fileSystem) {
        return new Nothing(parent, fileSystem);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fileSystem) {
        return new Nothing(parent, fileSystem);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fileSystem) {
        return new Nothing(parent, fileSystem);
    }

    /** A configuration without a file. It knows how exact file times are, so that nobody measures. */
    private static final class Nothing extends FileBasedConfig {

        Nothing(Config parent, FS fileSystem) {
            super(parent, null, fileSystem);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(1, TimeUnit.MILLISECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
