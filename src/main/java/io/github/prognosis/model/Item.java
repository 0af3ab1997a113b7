package io.github.prognosis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One feature or bug that an update tracks.
 *
 * @param title the item's line without bullet, number, leading bracket groups, links and trailing status
 * @param number the number or letter that opens it, without its full stop; {@code C}
 * @param tags the leading bracket groups without brackets, such as {@code PATCH v5 00/13} or {@code next-rel(s)}
 * @param aliases other names that the title gives: {@code (was X)}, {@code aka X}
 * @param status the raw text that says where it stands
 * @param prognosis the likelihood of completion, if the status or a {@code prognosis:} line is a word of the scale
 * @param series the version of the patch series
 * @param disposition where it stands in the list
 * @param deferredTo the release it is deferred to, or {@code next}; empty unless deferred, or where none is named
 * @param target the release that a tag names
 * @param section the headings above it, outermost first
 * @param area the last of them that names a subject
 * @param owners who works on it, in the order of the post
 * @param issues issue keys and bug numbers: {@code XEN-28}, {@code #11}
 * @param links every URL, in the order of the post
 * @param notes a text for each paragraph of prose and each prose line behind a dash
 * @param line the 1-based line that the item begins in
 * @param endLine the last line that belongs to it
 */
public record Item(
        String title,
        Optional<String> number,
        List<String> tags,
        List<String> aliases,
        Optional<String> status,
        Optional<Likelihood> prognosis,
        Optional<Series> series,
        Disposition disposition,
        Optional<String> deferredTo,
        Optional<Target> target,
        List<String> section,
        Optional<String> area,
        List<Owner> owners,
        List<String> issues,
        List<String> links,
        List<String> notes,
        int line,
        int endLine) {

    public Item {
        if (title.isEmpty()) {
            throw new IllegalArgumentException("an item has a title");
        }
        if (line < 1 || endLine < line) {
            throw new IllegalArgumentException(
                    "an item begins at line 1 or below and ends not before: " + line + "-" + endLine);
        }
        Objects.requireNonNull(number);
        Objects.requireNonNull(status);
        Objects.requireNonNull(prognosis);
        Objects.requireNonNull(series);
        Objects.requireNonNull(disposition);
        Objects.requireNonNull(deferredTo);
        Objects.requireNonNull(target);
        Objects.requireNonNull(area);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        section = List.copyOf(section);
        owners = List.copyOf(owners);
        issues = List.copyOf(issues);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** The names of its owners, in their order. */
    public List<String> ownerNames() {
        List<String> names = new ArrayList<>(owners.size());
        for (Owner owner : owners) {
            names.add(owner.name());
        }
        return List.copyOf(names);
    }

    /** Whether a heading above it says that it blocks the release. */
    public boolean isBlocker() {
        for (String heading : section) {
            if (Section.saysBlocker(heading)) {
                return true;
            }
        }
        return false;
    }
}
