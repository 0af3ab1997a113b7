package io.github.prognosis.archive;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Severity;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.RawParseUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads a git repository of public-inbox, version 2: each commit holds one mail in its file {@code m}, and has the mail's
 * subject. A commit with a file {@code d} takes the mail back that is the same.
 *
 * <p>The commits are looked at from the newest to the oldest, without keeping them. Only those are opened whose subject does
 * not rule out an update. Nothing of the repository is run or believed: no hooks, no alternates, no other configuration.
 */
final class PublicInbox {

    private static final Pattern EPOCH = Pattern.compile("(\\d{1,6})\\.git");

    /** Of a commit: its message is a subject; header and message together are a few hundred bytes. */
    private static final int MAX_COMMIT_BYTES = 1 << 20;

    private static final int TREE_AT = "tree ".length();
    private static final int PARENT_AT = TREE_AT + Constants.OBJECT_ID_STRING_LENGTH + 1;
    private static final byte[] PARENT = Constants.encodeASCII("parent ");
    private static final String MAIL = "m";
    private static final String REMOVED = "d";
    private static final String TAKEN_BACK = "rm";

    /** Where a clone with a working tree has its repository. */
    static final String REPOSITORY = ".git";

    private final Path folder;
    private final Intake intake;
    private final Set<ObjectId> takenBack = new HashSet<>();

    private PublicInbox(Path folder, Intake intake) {
        this.folder = folder;
        this.intake = intake;
    }

    /** Whether a folder is a bare repository. */
    static boolean isRepository(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("objects"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("refs"), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder is the working tree of such a repository: it holds the newest mail, and nothing else. */
    static boolean isWorkingTree(Path folder) {
        return isRepository(folder.resolve(REPOSITORY))
                && (Files.isRegularFile(folder.resolve(MAIL), LinkOption.NOFOLLOW_LINKS)
                        || Files.isRegularFile(folder.resolve(REMOVED), LinkOption.NOFOLLOW_LINKS));
    }

    /** The repositories {@code 0.git}, {@code 1.git} ... in a folder or in its folder {@code git}, in order. */
    static List<Path> epochs(Path folder) throws IOException {
        List<Path> epochs = epochsIn(folder);
        Path below = folder.resolve("git");
        return epochs.isEmpty() && Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS) ? epochsIn(below) : epochs;
    }

    private static List<Path> epochsIn(Path folder) throws IOException {
        List<Path> epochs = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.git")) {
            for (Path entry : entries) {
                if (EPOCH.matcher(String.valueOf(entry.getFileName())).matches()
                        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        && isRepository(entry)) {
                    epochs.add(entry);
                }
            }
        }
        epochs.sort(Comparator.comparingInt(PublicInbox::number));
        return epochs;
    }

    private static int number(Path epoch) {
        String name = String.valueOf(epoch.getFileName());
        return Integer.parseInt(name.substring(0, name.indexOf('.')));
    }

    /**
     * Reads a repository.
     *
     * @throws IOException if it cannot be read, or only by reading outside of it
     */
    static void read(Path folder, Intake intake) throws IOException {
        new PublicInbox(folder, intake).read();
    }

    private void read() throws IOException {
        OutsideLinks.refuse(folder);
        QuietSystem.install();
        try (Repository repository = repository();
                ObjectReader objects = repository.newObjectReader()) {
            ObjectId commit = head(repository);
            while (commit != null) {
                commit = commit(commit, objects);
            }
        } catch (LostHistory lost) {
            intake.sink().problem(Problem.warning(folder.toString(), Problem.UNREADABLE, lost.getMessage()));
        }
    }

    private Repository repository() throws IOException {
        try {
            return new FileRepositoryBuilder()
                    .setGitDir(folder.toFile())
                    .setMustExist(true)
                    .build();
        } catch (RuntimeException damaged) {
            throw damage(damaged);
        }
    }

    private static @Nullable ObjectId head(Repository repository) throws IOException {
        try {
            ObjectId head = repository.resolve(Constants.HEAD);
            return head == null ? repository.resolve(Constants.R_HEADS + Constants.MASTER) : head;
        } catch (RuntimeException damaged) {
            throw damage(damaged);
        }
    }

    /** JGit tells of damage in exceptions of many kinds, most of them unchecked. */
    private static IOException damage(RuntimeException damaged) {
        return new IOException("the repository is damaged", damaged);
    }

    /** An object's bytes. */
    private static byte[] load(ObjectId id, int type, int most, ObjectReader objects) throws IOException {
        try {
            return objects.open(id, type).getCachedBytes(most);
        } catch (RuntimeException damaged) {
            throw damage(damaged);
        }
    }

    /**
     * Looks at a commit.
     *
     * @return the one before; null if there is none
     * @throws IOException if it is not there or no commit, so that those before it cannot be found
     */
    private @Nullable ObjectId commit(ObjectId id, ObjectReader objects) throws IOException {
        byte[] commit = commitBytes(id, objects);
        intake.progress().mail();
        intake.progress().bytes(commit.length);
        int message = RawParseUtils.commitMessage(commit, 0);
        String subject = message < 0
                ? ""
                : RawParseUtils.decode(commit, message, RawParseUtils.nextLF(commit, message))
                        .strip();
        if (subject.equals(TAKEN_BACK) || SubjectLine.mayBeUpdate(subject)) {
            open(ObjectId.fromString(commit, TREE_AT), subject, objects);
        }
        boolean hasParent = RawParseUtils.match(commit, PARENT_AT, PARENT) > 0;
        return hasParent ? ObjectId.fromString(commit, PARENT_AT + PARENT.length) : null;
    }

    private static byte[] commitBytes(ObjectId id, ObjectReader objects) throws IOException {
        try {
            byte[] commit = load(id, Constants.OBJ_COMMIT, MAX_COMMIT_BYTES, objects);
            ObjectId.fromString(commit, TREE_AT);
            return commit;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException missing) {
            throw new LostHistory(id, missing);
        }
    }

    /** That the mails before a commit cannot be found. */
    private static final class LostHistory extends IOException {

        private static final long serialVersionUID = 1L;

        private final String commit;

        LostHistory(ObjectId commit, Exception cause) {
            super(cause);
            this.commit = commit.name();
        }

        @Override
        public String getMessage() {
            return "the commit " + commit + " is missing or damaged; all mails before it are skipped";
        }
    }

    private void open(ObjectId tree, String subject, ObjectReader objects) {
        try {
            ObjectId removed = file(REMOVED, tree, objects);
            if (removed != null) {
                takenBack.add(removed);
            }
            ObjectId mail = file(MAIL, tree, objects);
            if (mail != null && !takenBack.contains(mail)) {
                mail(mail, objects);
            }
        } catch (IOException failure) {
            intake.sink()
                    .problem(Problem.warning(
                            folder.toString(),
                            Problem.UNREADABLE,
                            "the mail \"" + subject + "\" is skipped: " + FailureReason.of(failure)));
        }
    }

    /** The file of that name in a tree; null if there is none, or it is no file. */
    private static @Nullable ObjectId file(String name, ObjectId tree, ObjectReader objects) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(objects, name, tree)) {
            if (walk == null) {
                return null;
            }
            FileMode mode = walk.getFileMode(0);
            boolean isFile = mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
            return isFile ? walk.getObjectId(0) : null;
        } catch (RuntimeException damaged) {
            throw damage(damaged);
        }
    }

    private void mail(ObjectId mail, ObjectReader objects) throws IOException {
        if (size(mail, objects) > intake.maxMail()) {
            throw intake.tooLong(Limit.MAIL);
        }
        byte[] content = load(mail, Constants.OBJ_BLOB, intake.maxMail(), objects);
        intake.progress().bytes(content.length);
        intake.sink()
                .mail(intake.mails().readMail(folder.toString(), Source.Format.PUBLIC_INBOX, content, content.length));
    }

    private static long size(ObjectId id, ObjectReader objects) throws IOException {
        try {
            return objects.getObjectSize(id, Constants.OBJ_BLOB);
        } catch (RuntimeException damaged) {
            throw damage(damaged);
        }
    }

    /** That an epoch of several is not there, which is nothing to worry about: people fetch the newest only. */
    static Optional<Problem> gaps(List<Path> epochs, Path folder) {
        int last = epochs.isEmpty() ? -1 : number(epochs.get(epochs.size() - 1));
        int missing = last + 1 - epochs.size();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        folder.toString(),
                        new Diagnostic(
                                Optional.empty(),
                                Severity.INFO,
                                Problem.NO_FILE,
                                missing + " of the repositories 0.git to " + last + ".git are not there")));
    }
}
