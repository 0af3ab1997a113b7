package io.github.prognosis.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where archives that were read are remembered, so that another time only what is new in them has to be read. What is read is the
 * same with it and without it.
 *
 * <p>The folder is made when it is needed. It is not used where anybody but the user can write it or one of the folders that lead
 * to it, nor where it is not to be told who can.
 *
 * @param top the folder in which the user's programs keep what can be made again; empty if nothing is remembered
 * @param below the names of the folders that lead from there to the cache; the last one tells this program from its other versions,
 *     what those remember being not used, and removed when they do not use it any more
 * @param user the user's name
 */
public record CachePlace(Optional<Path> top, List<String> below, String user) {

    /** Nothing is remembered. */
    public static final CachePlace NONE = new CachePlace(Optional.empty(), List.of(), "");

    public CachePlace {
        Objects.requireNonNull(top);
        below = List.copyOf(below);
        Objects.requireNonNull(user);
    }
}
