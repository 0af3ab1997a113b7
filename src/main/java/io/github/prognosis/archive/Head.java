package io.github.prognosis.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** Finds the commits that refs of a repository name in its own files: {@code HEAD}, {@code refs} and {@code packed-refs}. */
final class Head {

    private static final int MAX_REF_BYTES = 1 << 12;
    private static final int MAX_PACKED_BYTES = 1 << 26;
    private static final int MAX_STEPS = 5;
    private static final String SYMBOLIC = "ref:";

    private final Path folder;

    private Head(Path folder) {
        this.folder = folder;
    }

    /**
     * The commit that {@code HEAD} names, else that of {@code master}; empty if there is none yet.
     *
     * @throws IOException if a ref is damaged, or leads out of the repository or nowhere
     */
    static Optional<ObjectId> of(Path folder) throws IOException {
        Head head = new Head(folder);
        Optional<ObjectId> commit = head.resolve(Constants.HEAD);
        return commit.isPresent() ? commit : head.resolve(Constants.R_HEADS + Constants.MASTER);
    }

    /** Where a branch, a tag, or a branch of the repository that it was cloned from is kept. */
    private static final List<String> PLACES =
            List.of(Constants.R_HEADS, Constants.R_REMOTES + "origin/", Constants.R_TAGS, Constants.R_REMOTES, "");

    /**
     * What a branch, a tag or a whole ref names, in that order; empty if there is none of that name.
     *
     * @param name as in {@code staging}, {@code origin/staging} or {@code refs/heads/staging}
     * @throws IOException if a ref is damaged, or leads out of the repository or nowhere
     */
    static Optional<ObjectId> named(String name, Path folder) throws IOException {
        Head head = new Head(folder);
        for (String place : PLACES) {
            String ref = place + name;
            if (ref.startsWith(Constants.R_REFS) && Repository.isValidRefName(ref)) {
                Optional<ObjectId> found = head.resolve(ref);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ObjectId> resolve(String first) throws IOException {
        String name = first;
        for (int step = 0; step < MAX_STEPS; step++) {
            String content = new String(RepositoryFolder.content(folder.resolve(name), MAX_REF_BYTES), UTF_8).strip();
            if (content.isEmpty()) {
                return packed(name);
            }
            if (!content.startsWith(SYMBOLIC)) {
                return Optional.of(id(content, name));
            }
            name = content.substring(SYMBOLIC.length()).strip();
            if (!name.startsWith(Constants.R_REFS) || !Repository.isValidRefName(name)) {
                throw damaged(first);
            }
        }
        throw damaged(first);
    }

    private Optional<ObjectId> packed(String name) throws IOException {
        Path file = folder.resolve(Constants.PACKED_REFS);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > MAX_PACKED_BYTES) {
            throw new IOException("the repository is damaged: packed-refs is longer than 64 MiB");
        }
        byte[] line = new byte[MAX_REF_BYTES];
        int length = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line[Math.min(length++, MAX_REF_BYTES - 1)] = (byte) next;
                    continue;
                }
                String ref = new String(line, 0, Math.min(length, MAX_REF_BYTES), UTF_8).strip();
                if (ref.endsWith(" " + name)) {
                    return Optional.of(id(ref.substring(0, ref.length() - name.length() - 1), name));
                }
                length = 0;
            }
        }
        return Optional.empty();
    }

    private static ObjectId id(String text, String name) throws IOException {
        if (!ObjectId.isId(text)) {
            throw damaged(name);
        }
        return ObjectId.fromString(text);
    }

    private static IOException damaged(String name) {
        return new IOException("the repository is damaged: " + name + " names no commit of it");
    }
}
