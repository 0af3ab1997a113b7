package io.github.prognosis.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The commits of a git repository, bare or not, which may come from anybody: nothing outside of its folder is read, nothing
 * in it is run or written, and whatever is wrong with it ends soon, in an {@link IOException}.
 *
 * <pre>{@code
 * try (Commits commits = Commits.of(Path.of("xen.git"), Optional.of("staging"))) {
 *     for (Optional<Commit> commit = commits.next(); commit.isPresent(); commit = commits.next()) {
 *         System.out.println(commit.get().hash() + " " + commit.get().subject());
 *     }
 * }
 * }</pre>
 */
public final class Commits implements AutoCloseable {

    /** Where Xen's commits stand before they are tested. */
    private static final String STAGING = "staging";

    /** No files are read, but what is no commit may be a tag. */
    private static final int LONGEST_TAG = 1 << 20;

    private static final int MOST_TAGS = 5;
    private static final String OBJECT = "object ";

    private final GuardedRepository repository;
    private final History history;

    private Commits(GuardedRepository repository, ObjectId start) {
        this.repository = repository;
        this.history = new History(repository, Optional.of(start));
    }

    /**
     * Opens a repository.
     *
     * @param folder it, or its working tree
     * @param ref a branch, also of the repository that it was cloned from, a tag or a commit's hash; if empty,
     *     {@code staging} where that is there, else what is checked out
     * @throws IOException if it is no repository that is read, with what to do where that helps, or has no such ref
     */
    public static Commits of(Path folder, Optional<String> ref) throws IOException {
        GuardedRepository repository =
                GuardedRepository.open(RepositoryFolder.of(folder), found -> start(found, ref), LONGEST_TAG);
        try {
            ObjectId start = repository
                    .head()
                    .orElseThrow(() -> new IOException(ref.map(name -> "it has no branch, tag or commit " + name)
                            .orElse("it has no commits yet")));
            return new Commits(repository, commit(start, repository));
        } catch (IOException | RuntimeException failure) {
            repository.close();
            throw failure;
        }
    }

    private static Optional<ObjectId> start(Path folder, Optional<String> ref) throws IOException {
        if (ref.isEmpty()) {
            Optional<ObjectId> staging = Head.named(STAGING, folder);
            return staging.isPresent() ? staging : Head.of(folder);
        }
        Optional<ObjectId> named = ref.get().equals(Constants.HEAD) ? Head.of(folder) : Head.named(ref.get(), folder);
        return named.or(() -> ref.filter(ObjectId::isId).map(ObjectId::fromString));
    }

    /** The commit itself, of a tag with words of its own that which it names. */
    private static ObjectId commit(ObjectId named, GuardedRepository repository) throws IOException {
        ObjectId id = named;
        for (int tag = 0; tag < MOST_TAGS; tag++) {
            if (!repository.is(id, Constants.OBJ_TAG)) {
                return id;
            }
            String text = new String(repository.content(id, Constants.OBJ_TAG, LONGEST_TAG), StandardCharsets.US_ASCII);
            String object = text.lines().findFirst().orElse("");
            if (!object.startsWith(OBJECT) || !ObjectId.isId(object.substring(OBJECT.length()))) {
                break;
            }
            id = ObjectId.fromString(object.substring(OBJECT.length()));
        }
        throw new IOException("the repository is damaged: the tag " + named.name() + " names no commit");
    }

    /**
     * The next commit, each once and the newest first: where lines were merged, those of each by when they were made. Empty
     * behind the oldest.
     *
     * @throws IOException if one is missing or damaged, so that those before it cannot be found; others may follow
     */
    public Optional<Commit> next() throws IOException {
        return history.next();
    }

    @Override
    public void close() {
        repository.close();
    }
}
