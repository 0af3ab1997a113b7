package io.github.prognosis.series;

import io.github.prognosis.model.Address;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A commit of the tree.
 *
 * @param hash in hexadecimal digits
 * @param authored when the author made the patch
 * @param committed when it came into the tree, by the clock of who committed it
 * @param author who made the patch, as far as the commit says
 * @param subject the first line of its message
 * @param reverts the hash that its message says it reverts ({@code This reverts commit HASH.}), in small letters, perhaps
 *     cut; empty if it says none
 */
public record TreeCommit(
        String hash, Instant authored, Instant committed, Address author, String subject, Optional<String> reverts) {

    public TreeCommit {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(authored);
        Objects.requireNonNull(committed);
        Objects.requireNonNull(author);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(reverts);
    }
}
