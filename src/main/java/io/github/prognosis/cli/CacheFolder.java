package io.github.prognosis.cli;

import io.github.prognosis.source.CachePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where the program remembers archives that it read: in {@code prognosis/archives} in the user's cache folder, for each build of
 * the program apart.
 *
 * @param program what tells this build from others, a name of a folder; empty if nothing is to be remembered
 * @param user the user's name
 */
record CacheFolder(Optional<String> program, String user) {

    /** The option by which nothing is remembered, and nothing used of what was. */
    static final String OPTION = "no-cache";

    /** Nothing is remembered. */
    static final CacheFolder NONE = new CacheFolder(Optional.empty(), "");

    /**
     * That of this process. Its program is the build that the launcher names, else the jar that it runs from, known by its length
     * and the time of its last change; one that runs from elsewhere may be another each time, and remembers nothing.
     */
    static CacheFolder ofProcess() {
        String user = System.getProperty("user.name", "");
        String build = System.getProperty("prognosis.build", "");
        if (!build.isEmpty() && build.indexOf('/') < 0 && build.indexOf('.') < 0) {
            return new CacheFolder(Optional.of(Version.NUMBER + "-" + build), user);
        }
        String jar = System.getProperty("java.class.path", "");
        try {
            BasicFileAttributes attributes = Files.readAttributes(Path.of(jar), BasicFileAttributes.class);
            return attributes.isRegularFile() ? new CacheFolder(Optional.of(name(attributes)), user) : NONE;
        } catch (IOException | InvalidPathException severalOrNone) {
            return NONE;
        }
    }

    private static String name(BasicFileAttributes jar) {
        long changed = jar.lastModifiedTime().to(TimeUnit.MILLISECONDS);
        return Version.NUMBER + "-" + Long.toHexString(jar.size()) + "-" + Long.toHexString(changed);
    }

    /** Where archives are remembered, if the environment says where caches are. */
    CachePlace archives(Map<String, String> environment) {
        Optional<Path> caches = caches(environment);
        return program.isEmpty() || caches.isEmpty()
                ? CachePlace.NONE
                : new CachePlace(caches, List.of("prognosis", "archives", program.get()), user);
    }

    private static Optional<Path> caches(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        try {
            if (named.startsWith("/")) {
                return Optional.of(Path.of(named));
            }
            return home.startsWith("/") ? Optional.of(Path.of(home, ".cache")) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
