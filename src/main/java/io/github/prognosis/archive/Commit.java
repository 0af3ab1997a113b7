package io.github.prognosis.archive;

import io.github.prognosis.model.Address;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.RawCharSequence;
import org.eclipse.jgit.util.RawParseUtils;
import org.eclipse.jgit.util.RawSubStringPattern;

/** A commit as it stands in a repository. What it says is read when it is asked for. */
public final class Commit {

    /** Its message is a subject, or a few pages. */
    private static final int MAX_BYTES = 1 << 20;

    private static final int TREE_AT = "tree ".length();
    private static final int PARENTS_AT = TREE_AT + Constants.OBJECT_ID_STRING_LENGTH + 1;
    /** What Java's calendar can tell. */
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();

    private static final byte[] PARENT = Constants.encodeASCII("parent ");

    private static final String SAID = "This reverts commit ";
    /** Looked for in the bytes first: few commits are reverts, and to decode a message is dear. */
    private static final RawSubStringPattern REVERTS = new RawSubStringPattern(SAID);

    private static final Pattern HASH = Pattern.compile(SAID + "([0-9a-fA-F]{7,64})");

    private final ObjectId id;
    private final byte[] content;
    private final ObjectId tree;

    private Commit(ObjectId id, byte[] content) {
        this.id = id;
        this.content = content;
        this.tree = ObjectId.fromString(content, TREE_AT);
    }

    /**
     * Reads a commit, and believes it as git does, which holds no content against its id; {@link History} sees to it that a
     * forged one, which may be before itself, does no harm.
     *
     * @throws IOException if it is missing or damaged
     */
    static Commit read(ObjectId id, GuardedRepository repository) throws IOException {
        byte[] content = repository.content(id, Constants.OBJ_COMMIT, MAX_BYTES);
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

    /**
     * The hash that its message says it reverts, in git's words {@code This reverts commit HASH}: in small letters, perhaps cut.
     * Empty if it says none.
     */
    public Optional<String> reverts() {
        int message = RawParseUtils.commitMessage(content, 0);
        int said = message < 0 ? -1 : REVERTS.match(new RawCharSequence(content, message, content.length));
        if (said < 0) {
            return Optional.empty();
        }
        Matcher hash = HASH.matcher(message());
        return hash.find() ? Optional.of(hash.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** All of its message, its subject too; empty if there is none. */
    public String message() {
        int message = RawParseUtils.commitMessage(content, 0);
        return message < 0 ? "" : decoded(message, content.length);
    }

    private String decoded(int from, int to) {
        int end = Math.min(to, content.length);
        // Nearly all is UTF-8 and ASCII, for which there is a quicker way.
        boolean isPlain = RawParseUtils.encoding(content, 0) < 0 && isAscii(from, end);
        return isPlain
                ? new String(content, from, end - from, StandardCharsets.ISO_8859_1)
                : RawParseUtils.decode(encoding(), content, from, end);
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
