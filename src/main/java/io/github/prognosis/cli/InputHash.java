package io.github.prognosis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The SHA-256 of what was read, by which somebody can tell that it is still the same. */
final class InputHash {

    private static final int BUFFER_BYTES = 1 << 16;

    private InputHash() {}

    /**
     * The hash of a file's bytes in hex digits; of a folder that of a list of its files, a line each as {@code sha256sum} writes
     * it, by their names from the folder on. Links in a folder, pipes and the like are left out.
     *
     * @throws IOException if a file cannot be read
     */
    static String of(Path input) throws IOException {
        MessageDigest digest = sha256();
        if (Files.isDirectory(input)) {
            for (String name : names(input)) {
                String line = ofFile(input.resolve(name)) + "  " + name.replace('\\', '/') + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        }
        return ofFile(input);
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> names.add(folder.relativize(file).toString()));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return names;
    }

    private static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A digest that has seen nothing. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
