package io.github.prognosis.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * A git repository that may come from anybody: nothing outside of its folder is read, nothing in it is run or written, and
 * whatever is wrong with it ends soon, in an {@link IOException}.
 *
 * <p>JGit gets to see the folder {@code objects} alone: no configuration, refs, alternates, grafts, replacements or shallow
 * commits.
 */
final class GuardedRepository implements AutoCloseable {

    /** A file is stored as the difference from others like it, which are unpacked one after the other. */
    private static final long FILES_LIKE_IT = 16;

    private static final File[] NO_ALTERNATES = {};

    private final Optional<ObjectId> head;
    private final ObjectFiles files;
    private final ObjectDirectory directory;
    private final ObjectReader objects;

    private GuardedRepository(
            Optional<ObjectId> head, ObjectFiles files, ObjectDirectory directory, ObjectReader objects) {
        this.head = head;
        this.files = files;
        this.directory = directory;
        this.objects = objects;
    }

    /**
     * Opens a bare repository.
     *
     * @param maxFile the most bytes of a file in it that is read
     * @throws IOException if it is no repository that is read, with what to do where that helps
     */
    static GuardedRepository open(Path folder, int maxFile) throws IOException {
        return open(folder, Head::of, maxFile);
    }

    /** Where in a repository is begun to read. */
    interface Start {
        Optional<ObjectId> in(Path folder) throws IOException;
    }

    /** As {@link #open(Path, int)}, from another commit than the newest on. */
    static GuardedRepository open(Path folder, Start start, int maxFile) throws IOException {
        ObjectFiles files = RepositoryFolder.check(folder);
        RepositoryFormat.check(folder);
        PackIndexes.check(folder);
        Optional<ObjectId> head = start.in(folder);
        QuietSystem.install();
        ObjectDirectory directory =
                new ObjectDirectory(onlyPacks(), folder.resolve("objects").toFile(), NO_ALTERNATES, FS.DETECTED, null);
        try {
            return new GuardedRepository(
                    head, files, directory, new GuardedObjects(directory, FILES_LIKE_IT * maxFile));
        } catch (RuntimeException damaged) {
            directory.close();
            throw GuardedObjects.damage(damaged);
        }
    }

    /** A configuration by which JGit uses none of the files that only make it faster. */
    private static Config onlyPacks() {
        Config configuration = new Config();
        configuration.setBoolean(
                ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_KEY_MULTIPACKINDEX, false);
        configuration.setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_COMMIT_GRAPH, false);
        return configuration;
    }

    /** The commit that is begun with, most often the newest; empty if there is none yet. */
    Optional<ObjectId> head() {
        return head;
    }

    /** The files that hold the objects. */
    ObjectFiles files() {
        return files;
    }

    /** The objects, for JGit's own walks and comparisons, which tell of damage in unchecked exceptions, too. */
    ObjectReader objects() {
        return objects;
    }

    /**
     * An object's bytes.
     *
     * @throws IOException if it is missing, damaged, of another type or has more bytes than that
     */
    byte[] content(ObjectId id, int type, int most) throws IOException {
        try {
            byte[] content = objects.open(id, type).getCachedBytes(most);
            if (content.length > most) {
                throw DeltaChains.tooLong();
            }
            return content;
        } catch (RuntimeException damaged) {
            throw GuardedObjects.damage(damaged);
        }
    }

    /**
     * Whether an object is of a type.
     *
     * @throws IOException if it is missing or damaged
     */
    boolean is(ObjectId id, int type) throws IOException {
        try {
            return objects.open(id).getType() == type;
        } catch (RuntimeException damaged) {
            throw GuardedObjects.damage(damaged);
        }
    }

    /**
     * How many bytes a file has.
     *
     * @throws IOException if it is missing or damaged
     */
    long size(ObjectId file) throws IOException {
        try {
            return objects.getObjectSize(file, Constants.OBJ_BLOB);
        } catch (RuntimeException damaged) {
            throw GuardedObjects.damage(damaged);
        }
    }

    /**
     * The file of that name in a tree; null if there is none, or it is no file.
     *
     * @throws IOException if the tree is missing or damaged
     */
    @Nullable
    ObjectId file(String name, ObjectId tree) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(objects, name, tree)) {
            if (walk == null) {
                return null;
            }
            FileMode mode = walk.getFileMode(0);
            boolean isFile = mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
            return isFile ? walk.getObjectId(0) : null;
        } catch (RuntimeException damaged) {
            throw GuardedObjects.damage(damaged);
        }
    }

    @Override
    public void close() {
        objects.close();
        directory.close();
    }
}
