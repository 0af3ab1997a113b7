package io.github.prognosis.series;

import io.github.prognosis.match.Folded;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A patch series over all its versions.
 *
 * @param versions from the oldest number to the newest, of one number from the oldest to the newest; at least one
 * @param reposts what was posted once more without a number, and is no version of its own; empty if nothing was
 * @param retitled the series that goes on under the title of this one, or that this one goes on, where that is known;
 *     the versions of both are in {@code versions}
 */
public record Series(List<Version> versions, List<Version> reposts, Optional<Retitling> retitled) {

    static final Comparator<Version> OLDEST_FIRST = Comparator.comparingInt(Version::number)
            .thenComparing(Version::date)
            .thenComparingLong(version -> version.head().mail().place());

    public Series {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a series has a version");
        }
        versions = List.copyOf(versions.stream().sorted(OLDEST_FIRST).toList());
        reposts = List.copyOf(reposts);
    }

    /** A list may have a million versions of one title; equal series begin with the same. */
    @Override
    public int hashCode() {
        return 31 * versions.get(0).hashCode() + versions.size();
    }

    /** The version with the highest number, of several the last. */
    public Version newest() {
        return versions.get(versions.size() - 1);
    }

    /** The version that was sent first. */
    public Version first() {
        return versions.stream().min(Comparator.comparing(Version::date)).orElseThrow();
    }

    /** The title of the newest version. */
    public String title() {
        return newest().title();
    }

    /** Whether the archive reaches back to the first version. */
    public boolean isWhole() {
        return versions.get(0).number() == 1;
    }

    /** Whether one of its versions has a title, case, white space and punctuation aside. */
    public boolean hasTitle(String title) {
        String folded = Folded.title(title);
        return versions.stream().anyMatch(version -> version.key().folded().equals(folded));
    }

    /** The newest mail of any of its versions, or answer to one. */
    public ListMail lastMail() {
        ListMail last = newest().head().mail();
        for (List<Version> some : List.of(versions, reposts)) {
            for (Version version : some) {
                ListMail mail = version.answers().last().orElse(version.head().mail());
                last = mail.date().isAfter(last.date()) ? mail : last;
            }
        }
        return last;
    }
}
