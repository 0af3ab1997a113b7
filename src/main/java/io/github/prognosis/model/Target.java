package io.github.prognosis.model;

/**
 * The release that a tag such as {@code [4.21?]} names for an item.
 *
 * @param release as in {@code 4.21}
 * @param tentative whether a question mark stands behind it
 */
public record Target(String release, boolean tentative) {

    /** As in the tag: {@code 4.21?}. */
    @Override
    public String toString() {
        return tentative ? release + "?" : release;
    }
}
