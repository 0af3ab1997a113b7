package io.github.prognosis.archive;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.AsyncObjectLoaderQueue;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads objects for JGit's walks, but opens none that has no end or would fill the memory. */
final class GuardedObjects extends ObjectReader.Filter {

    /** Of a commit: its message is a subject or a few pages; the others are those that it is stored as the difference from. */
    private static final long MAX_COMMITS_BYTES = 4L << 20;

    private static final long MAX_TREES_BYTES = 64L << 20;

    private final ObjectDirectory directory;
    private final ObjectReader reader;
    private final DeltaChains chains;
    private final long maxFilesBytes;

    /**
     * A reader of a folder {@code objects}.
     *
     * @param maxFilesBytes how many bytes a file may have together with those that it is stored as the difference from
     */
    GuardedObjects(ObjectDirectory directory, long maxFilesBytes) {
        this.directory = directory;
        this.reader = directory.newReader();
        this.chains = new DeltaChains(List.copyOf(directory.getPacks()));
        this.maxFilesBytes = maxFilesBytes;
    }

    @Override
    protected ObjectReader delegate() {
        return reader;
    }

    @Override
    public ObjectReader newReader() {
        return new GuardedObjects(directory, maxFilesBytes);
    }

    @Override
    public ObjectLoader open(AnyObjectId id) throws IOException {
        return open(id, OBJ_ANY);
    }

    /**
     * Opens an object.
     *
     * @throws IOException if it is missing, damaged, or of another type
     */
    @Override
    public ObjectLoader open(AnyObjectId id, int type) throws IOException {
        try {
            chains.check(id, most(type));
            return reader.open(id, type);
        } catch (RuntimeException damaged) {
            throw damage(damaged);
        }
    }

    @Override
    public <T extends ObjectId> AsyncObjectLoaderQueue<T> open(Iterable<T> ids, boolean reportMissing) {
        throw new UnsupportedOperationException("objects are opened one by one");
    }

    private long most(int type) {
        return switch (type) {
            case Constants.OBJ_COMMIT -> MAX_COMMITS_BYTES;
            case Constants.OBJ_TREE -> MAX_TREES_BYTES;
            default -> maxFilesBytes;
        };
    }

    /** JGit tells of damage in exceptions of many kinds, most of them unchecked. */
    static IOException damage(RuntimeException damaged) {
        return new IOException("the repository is damaged", damaged);
    }

    @Override
    public void close() {
        reader.close();
        chains.close();
    }
}
