package io.github.prognosis.model;

import java.util.Comparator;

/**
 * The number of a release, to put releases in order.
 *
 * @param major 4 of {@code 4.13}
 * @param minor 13 of {@code 4.13}
 */
public record Release(int major, int minor) implements Comparable<Release> {

    private static final Comparator<Release> ORDER =
            Comparator.comparingInt(Release::major).thenComparingInt(Release::minor);

    public static Release of(String release) {
        int dot = release.indexOf('.');
        return new Release(Integer.parseInt(release.substring(0, dot)), Integer.parseInt(release.substring(dot + 1)));
    }

    /** Whether this is the release right after the other. */
    public boolean follows(Release other) {
        return major == other.major && minor == other.minor + 1;
    }

    @Override
    public int compareTo(Release other) {
        return ORDER.compare(this, other);
    }
}
