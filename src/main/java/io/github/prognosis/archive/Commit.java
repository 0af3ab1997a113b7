package io.github.prognosis.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.RawParseUtils;

/** A commit as it stands in a repository. */
final class Commit {

    /** Its message is a subject, or a few pages. */
    private static final int MAX_BYTES = 1 << 20;

    private static final int TREE_AT = "tree ".length();
    private static final int PARENTS_AT = TREE_AT + Constants.OBJECT_ID_STRING_LENGTH + 1;
    private static final byte[] PARENT = Constants.encodeASCII("parent ");

    private final byte[] content;
    private final ObjectId tree;

    private Commit(byte[] content) {
        this.content = content;
        this.tree = ObjectId.fromString(content, TREE_AT);
    }

    /**
     * Reads a commit, and believes it only if its id is that of its content, so that none can be before itself.
     *
     * @throws IOException if it is missing or damaged
     */
    static Commit read(ObjectId id, GuardedRepository repository) throws IOException {
        byte[] content = repository.content(id, Constants.OBJ_COMMIT, MAX_BYTES);
        MessageDigest digest = Constants.newMessageDigest();
        digest.update(("commit " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
        digest.update(content);
        if (!ObjectId.fromRaw(digest.digest()).equals(id)) {
            throw new IOException("the content of the commit " + id.name() + " is another's");
        }
        try {
            return new Commit(content);
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw GuardedObjects.damage(damaged);
        }
    }

    int size() {
        return content.length;
    }

    ObjectId tree() {
        return tree;
    }

    /** The commits before it, the first parent first. */
    List<ObjectId> parents() {
        List<ObjectId> parents = new ArrayList<>(1);
        int at = PARENTS_AT;
        while (RawParseUtils.match(content, at, PARENT) > 0
                && at + PARENT.length + Constants.OBJECT_ID_STRING_LENGTH <= content.length) {
            parents.add(ObjectId.fromString(content, at + PARENT.length));
            at += PARENT.length + Constants.OBJECT_ID_STRING_LENGTH + 1;
        }
        return parents;
    }

    /** When it was made, in seconds since 1970; 0 if it does not say. */
    long second() {
        int committer = RawParseUtils.committer(content, 0);
        return committer < 0
                ? 0
                : RawParseUtils.parseLongBase10(content, RawParseUtils.nextLF(content, committer, '>'), null);
    }

    /** The first line of its message; empty if there is none. */
    String subject() {
        int message = RawParseUtils.commitMessage(content, 0);
        return message < 0
                ? ""
                : RawParseUtils.decode(content, message, RawParseUtils.nextLF(content, message))
                        .strip();
    }
}
