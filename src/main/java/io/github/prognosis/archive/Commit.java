package io.github.prognosis.archive;

import io.github.prognosis.model.Address;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.RawParseUtils;

/** A commit as it stands in a repository. What it says is read when it is asked for. */
public final class Commit {

    /** Its message is a subject, or a few pages. */
    private static final int MAX_BYTES = 1 << 20;

    private static final int TREE_AT = "tree ".length();
    private static final int PARENTS_AT = TREE_AT + Constants.OBJECT_ID_STRING_LENGTH + 1;
    /** What Java's calendar can tell. */
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();

    private static final byte[] PARENT = Constants.encodeASCII("parent ");

    private final ObjectId id;
    private final byte[] content;
    private final ObjectId tree;

    private Commit(ObjectId id, byte[] content) {
        this.id = id;
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
            return new Commit(id, content);
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

    /** Its name: 40 hexadecimal digits. */
    public String hash() {
        return id.name();
    }

    /** When it was made, in seconds since 1970; 0 if it does not say. */
    long second() {
        return second(RawParseUtils.committer(content, 0));
    }

    /** When it was put where it is; 1970 if it does not say. */
    public Instant committed() {
        return Instant.ofEpochSecond(second());
    }

    /** When its author made it; 1970 if it does not say. */
    public Instant authored() {
        return Instant.ofEpochSecond(second(RawParseUtils.author(content, 0)));
    }

    private long second(int person) {
        if (person < 0) {
            return 0;
        }
        int end = RawParseUtils.nextLF(content, person);
        int behindAddress = RawParseUtils.nextLF(content, person, '>');
        return behindAddress >= end
                ? 0
                : Math.min(LAST_SECOND, Math.max(0, RawParseUtils.parseLongBase10(content, behindAddress, null)));
    }

    /** Who wrote what it changes; without a name if it does not say, and with an empty address. */
    public Address author() {
        int author = RawParseUtils.author(content, 0);
        String line = author < 0 ? "" : decoded(author, RawParseUtils.nextLF(content, author));
        int open = line.lastIndexOf('<');
        int close = line.lastIndexOf('>');
        String name = (open < 0 ? line : line.substring(0, open)).strip();
        return new Address(
                Optional.of(name).filter(one -> !one.isEmpty()),
                open < 0 || close < open ? "" : line.substring(open + 1, close).strip());
    }

    /**
     * The first paragraph of its message in one line; empty if there is none. It is what git's {@code %s} is: a line of nothing
     * but blanks ends it, and blanks in front of a line stay.
     */
    public String subject() {
        int message = RawParseUtils.commitMessage(content, 0);
        if (message < 0) {
            return "";
        }
        int begin = message;
        while (begin < content.length && lineEnd(begin) == begin) {
            begin = RawParseUtils.nextLF(content, begin);
        }
        int end = begin;
        while (end < content.length && lineEnd(end) > end) {
            end = RawParseUtils.nextLF(content, end);
        }
        int firstEnd = RawParseUtils.nextLF(content, begin);
        if (firstEnd >= end) {
            return decoded(begin, firstEnd).stripTrailing();
        }
        return Stream.of(decoded(begin, end).split("\n"))
                .map(String::stripTrailing)
                .collect(Collectors.joining(" "));
    }

    /** Where a line ends before the blanks at its end; where it begins if it holds nothing else. */
    private int lineEnd(int line) {
        int end = RawParseUtils.nextLF(content, line);
        while (end > line && (content[end - 1] == ' ' || (content[end - 1] >= '\t' && content[end - 1] <= '\r'))) {
            end--;
        }
        return end;
    }

    /** All of its message, its subject too; empty if there is none. */
    public String message() {
        int message = RawParseUtils.commitMessage(content, 0);
        return message < 0 ? "" : decoded(message, content.length);
    }

    private String decoded(int from, int to) {
        Charset encoding = encoding();
        int end = Math.min(to, content.length);
        // Nearly all is ASCII, for which there is a quicker way.
        return encoding.equals(StandardCharsets.UTF_8) && isAscii(from, end)
                ? new String(content, from, end - from, StandardCharsets.US_ASCII)
                : RawParseUtils.decode(encoding, content, from, end);
    }

    private boolean isAscii(int from, int to) {
        for (int i = from; i < to; i++) {
            if (content[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** In what it says that it is written; what is none is UTF-8, as without a word. */
    private Charset encoding() {
        try {
            return RawParseUtils.parseEncoding(content);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
