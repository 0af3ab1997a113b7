package io.github.prognosis.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;

/** What somebody can do to a repository of two updates and a chat, so that its reader hangs, bursts or reads another. */
final class HostileRepositories {

    static final String FIRST = Archives.update("first@example.org", "Bring up the first board");
    static final String SECOND = Archives.update("second@example.org", "Bring up the second board");

    private static final String A = "a".repeat(40);
    private static final String B = "b".repeat(40);
    private static final String TREE = Constants.EMPTY_TREE_ID.name();

    /** Changes a repository that is given, packed. */
    interface Change {
        void to(Path repository) throws Exception;
    }

    private HostileRepositories() {}

    /** The changes by name. */
    static Map<String, Change> all() {
        Map<String, Change> all = new LinkedHashMap<>();
        all.put("a loose commit is its own parent", path -> {
            loose(path, A, "commit", commit(A));
            head(path, A);
        });
        all.put("a packed commit is its own parent", path -> {
            new HandmadePack().whole(A, Constants.OBJ_COMMIT, commit(A)).write(path);
            head(path, A);
        });
        all.put("two commits are each other's parents", path -> {
            new HandmadePack()
                    .whole(A, Constants.OBJ_COMMIT, commit(B))
                    .whole(B, Constants.OBJ_COMMIT, commit(A, A, B))
                    .write(path);
            head(path, A);
        });
        all.put("two deltas on each other", path -> {
            new HandmadePack().delta(A, B, 300, 300).delta(B, A, 300, 300).write(path);
            head(path, A);
        });
        all.put("a delta on itself by its id", path -> {
            new HandmadePack().delta(A, A, 300, 300).write(path);
            head(path, A);
        });
        all.put("a delta on itself by its offset", path -> {
            new HandmadePack().delta(A, 0, 300, 300).write(path);
            head(path, A);
        });
        all.put("a chain of 50,000 deltas", path -> {
            HandmadePack pack = new HandmadePack().whole(A, Constants.OBJ_COMMIT, commit());
            int last = 12;
            for (int i = 1; i <= 50_000; i++) {
                int begin = pack.end();
                pack.delta("%040x".formatted(i), begin - last, commit().length(), commit().length());
                last = begin;
            }
            pack.write(path);
            head(path, "%040x".formatted(50_000));
        });
        all.put("deltas that grow to two gigabytes", path -> {
            HandmadePack pack = new HandmadePack().whole(A, Constants.OBJ_COMMIT, "x".repeat(1 << 16));
            pack.delta("1".repeat(40), A, 1 << 16, 1 << 23);
            pack.delta(B, "1".repeat(40), 1 << 23, Integer.MAX_VALUE - 8);
            pack.write(path);
            head(path, B);
        });
        all.put("a commit of 50 megabytes", path -> {
            new HandmadePack()
                    .add(A, Constants.OBJ_COMMIT, 50_000_000, new byte[0], HandmadePack.deflated(new byte[50_000_000]))
                    .write(path);
            head(path, A);
        });
        all.put("a commit packed with a dictionary", path -> {
            byte[] packed = {0x78, (byte) 0xbb, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
            new HandmadePack()
                    .add(A, Constants.OBJ_COMMIT, 200, new byte[0], packed)
                    .write(path);
            head(path, A);
        });
        all.put("an index that says it has a hundred million objects", path -> {
            Path index = pack(path, ".idx");
            byte[] content = Files.readAllBytes(index);
            for (int i = 0; i < 256; i++) {
                ByteBuffer.wrap(content).putInt(8 + 4 * i, 100_000_000);
            }
            rewrite(index, content);
        });
        all.put("a ref that leads back to itself", path -> {
            Files.writeString(path.resolve("refs/heads/master"), "ref: refs/heads/other\n");
            Files.writeString(path.resolve("refs/heads/other"), "ref: refs/heads/master\n");
        });
        all.put("a ref outside", path -> Files.writeString(path.resolve("HEAD"), "ref: refs/../../outside/HEAD\n"));
        all.put(
                "SHA-256",
                path -> Files.writeString(
                        path.resolve("config"),
                        "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = sha256\n"));
        all.put("reftable", path -> {
            Files.writeString(
                    path.resolve("config"),
                    "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\trefStorage = reftable\n");
            Files.writeString(path.resolve("HEAD"), "ref: refs/heads/.invalid\n");
            Files.createDirectories(path.resolve("reftable"));
            Files.writeString(path.resolve("reftable/tables.list"), "");
        });
        all.put(
                "a format of tomorrow",
                path -> Files.writeString(
                        path.resolve("config"), "[core]\n\trepositoryformatversion = 2\n\tbare = true\n"));
        for (String blank : List.of("", "\ufeff", "\u001c", "\u2003", " \u001f\t", "\u2028", "\u000b\f")) {
            all.put("an include behind '" + HostileRepositories.shown(blank) + "'", path -> include(path, blank));
        }
        all.put(
                "an includeIf",
                path -> Files.writeString(
                        path.resolve("config"),
                        "[core]\n\tbare = true\n\u001c[includeIf \"gitdir:/\"]\n\tpath = /etc/passwd\n"));
        all.put("alternates", path -> {
            Files.createDirectories(path.resolve("objects/info"));
            Files.writeString(path.resolve("objects/info/alternates"), outside(path) + "/objects\n");
        });
        for (String name : List.of("commondir", "gitdir")) {
            all.put(name, path -> Files.writeString(path.resolve(name), outside(path) + "\n"));
        }
        all.put("commondir alone", path -> {
            Files.writeString(path.resolve("commondir"), outside(path) + "\n");
            delete(path.resolve("objects"));
            delete(path.resolve("refs"));
        });
        all.put("packs that were preserved", path -> {
            Files.createDirectories(path.resolve("objects/pack/preserved"));
            for (String ending : List.of(".pack", ".idx")) {
                Path pack = pack(path, ending);
                Files.move(
                        pack,
                        path.resolve("objects/pack/preserved")
                                .resolve(pack.getFileName().toString().replace(ending, ".old-" + ending.substring(1))));
            }
        });
        for (String part : List.of("objects", "refs", "refs/heads", "objects/pack")) {
            all.put(part + " is a link out", path -> {
                delete(path.resolve(part));
                Files.createSymbolicLink(path.resolve(part), outside(path).resolve(part));
            });
        }
        for (String part : List.of("config", "HEAD", "refs/heads/master", "packed-refs", "pack", "index", "object")) {
            all.put(part + " is a link out", path -> {
                Path file = file(path, part);
                Path target = Files.isDirectory(file) ? file : outside(path).resolve(path.relativize(file));
                Files.deleteIfExists(file);
                Files.createSymbolicLink(file, target);
            });
            all.put(part + " is a pipe", path -> {
                Path file = file(path, part);
                Files.deleteIfExists(file);
                new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
            });
            all.put(part + " is /dev/zero", path -> {
                Path file = file(path, part);
                Files.deleteIfExists(file);
                Files.createSymbolicLink(file, Path.of("/dev/zero"));
            });
            all.put(part + " has three gigabytes", path -> {
                Path file = file(path, part);
                file.toFile().setWritable(true);
                try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                    content.setLength(3L << 30);
                }
            });
        }
        return all;
    }

    private static Path file(Path path, String part) throws IOException {
        return switch (part) {
            case "pack" -> pack(path, ".pack");
            case "index" -> pack(path, ".idx");
            case "object" -> loosened(path);
            default -> path.resolve(part);
        };
    }

    /** The file of the newest commit, taken out of the pack. */
    private static Path loosened(Path path) throws IOException {
        head(path, A);
        Path object = path.resolve("objects/aa/" + "a".repeat(38));
        if (!Files.exists(object, LinkOption.NOFOLLOW_LINKS)) {
            loose(path, A, "commit", commit());
        }
        return object;
    }

    static String commit(String... parents) {
        StringBuilder commit = new StringBuilder("tree " + TREE + "\n");
        for (String parent : parents) {
            commit.append("parent ").append(parent).append('\n');
        }
        return commit.append("author I <i@example.org> 0 +0000\ncommitter I <i@example.org> 0 +0000\n\nGood morning\n")
                .toString();
    }

    static void loose(Path path, String id, String type, String content) throws IOException {
        Path object = path.resolve("objects/" + id.substring(0, 2) + "/" + id.substring(2));
        Files.createDirectories(object.getParent());
        byte[] whole = (type + " " + content.length() + "\0" + content).getBytes(ISO_8859_1);
        Files.write(object, HandmadePack.deflated(whole));
    }

    static void head(Path path, String id) throws IOException {
        Files.writeString(path.resolve("refs/heads/master"), id + "\n");
    }

    private static String shown(String blank) {
        return blank.chars().mapToObj("U+%04X"::formatted).reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
    }

    private static void include(Path path, String blank) throws Exception {
        Files.writeString(
                path.resolve("config"),
                blank + "[include]\n\tpath = " + outside(path).resolve("config") + "\n");
    }

    /** A sound repository beside this one, which has one more update. */
    static Path outside(Path path) throws Exception {
        Path outside = path.resolveSibling("outside");
        if (!Files.exists(outside)) {
            String secret = Archives.update("secret@example.org", "Bring up the secret board");
            InboxWriter.packed(outside, List.of(FIRST, Archives.chatter().get(0), SECOND, secret));
            head(
                    outside,
                    Files.readString(outside.resolve("packed-refs"))
                            .replaceAll("(?s).*\\n(\\w{40}) refs/heads/master\\n", "$1"));
        }
        return outside;
    }

    private static Path pack(Path path, String ending) throws IOException {
        try (Stream<Path> packs = Files.list(path.resolve("objects/pack"))) {
            return packs.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void rewrite(Path file, byte[] content) throws IOException {
        file.toFile().setWritable(true);
        Files.write(file, content);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
