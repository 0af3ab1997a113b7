package io.github.prognosis.series;

import io.github.prognosis.source.WhiteSpace;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a patch, of a cover, or of an answer to one: {@code [PATCH v6 03/12] x86: title}.
 *
 * @param title what stands behind the brackets, as it stands there
 * @param version the version that it says; empty if it says none, which is version 1 or a repost
 * @param rfc whether it is a request for comments, which does not restart the numbers
 * @param index which patch of the version it is; 0 is the cover
 * @param count how many patches the version has; 1 where it does not say
 * @param numbered whether it says its number; {@code 1/1} stands below a cover {@code 0/1}
 * @param repository the other repository that a tag names, in small letters, such as {@code mini-os}; empty for Xen's own
 * @param part which part of a work that was posted in several, {@code [PART 2 00/10]}
 * @param applicable whether it is to be applied, which {@code [DO NOT APPLY]} is not
 */
public record PatchSubject(
        String title,
        OptionalInt version,
        boolean rfc,
        int index,
        int count,
        boolean numbered,
        Optional<String> repository,
        OptionalInt part,
        boolean applicable) {

    /** No list ever saw a subject of so many characters that was one; the rest is not looked at. */
    private static final int LONGEST = 2_000;

    public PatchSubject {
        Objects.requireNonNull(title);
        Objects.requireNonNull(version);
        Objects.requireNonNull(repository);
        Objects.requireNonNull(part);
        if (index < 0 || count < 1) {
            throw new IllegalArgumentException(index + "/" + count);
        }
    }

    /** Said here, as Java takes long to make up how a record is compared, and to do it for the mails of a whole list. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PatchSubject that
                && index == that.index
                && count == that.count
                && numbered == that.numbered
                && rfc == that.rfc
                && applicable == that.applicable
                && title.equals(that.title)
                && version.equals(that.version)
                && part.equals(that.part)
                && repository.equals(that.repository);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * title.hashCode() + version.hashCode()) + index) + count;
    }

    /**
     * Reads a decoded subject.
     *
     * @return empty if it is that of no version of a series: of an ordinary mail, or of a patch for a stable kernel, whose tag
     *     names a kernel's release, {@code stable} or {@code AUTOSEL}
     */
    public static Optional<PatchSubject> of(String subject) {
        return of(subject, PatchTags::of);
    }

    /**
     * Reads a decoded subject.
     *
     * @param reading reads the bracket groups in front of the title
     */
    static Optional<PatchSubject> of(String subject, Function<String, PatchTags> reading) {
        String text = WhiteSpace.fold(subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject);
        int open = text.indexOf('[');
        if (open < 0) {
            return Optional.empty();
        }
        int rest = open;
        while (rest < text.length() && text.charAt(rest) == '[') {
            int close = text.indexOf(']', rest);
            if (close < 0) {
                return Optional.empty();
            }
            rest = close + 1;
            while (rest < text.length() && text.charAt(rest) == ' ') {
                rest++;
            }
        }
        PatchTags tags = reading.apply(text.substring(open, rest));
        return tags.isPatch() ? Optional.of(tags.subject(text.substring(rest))) : Optional.empty();
    }

    /** Whether a subject in which a patch's stands answers it: words stand in front of the brackets, {@code Re: [PATCH]}. */
    static boolean isAnswer(String subject) {
        int open = subject.indexOf('[');
        return !subject.substring(0, Math.max(0, open)).isBlank();
    }

    /** Whether it introduces a version of several patches. */
    public boolean isCover() {
        return index == 0;
    }

    /** Whether it stands for its version: the cover, or a patch without a number. */
    public boolean isHead() {
        return index == 0 || !numbered;
    }
}
