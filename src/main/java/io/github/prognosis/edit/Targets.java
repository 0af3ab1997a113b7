package io.github.prognosis.edit;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.parse.HeadingPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an item goes that is to stand otherwise, and no area is named: to its area's name under the heading that says so. */
final class Targets {

    private final Areas areas;
    private final Family family;

    Targets(Areas areas, Family family) {
        this.areas = areas;
        this.family = family;
    }

    /** Whether a heading of the post says that items below stand so. */
    boolean has(Disposition disposition) {
        return !areas.saying(disposition).isEmpty();
    }

    /**
     * The path below the heading that says so. A heading or area that is missing there is in the path all the same: it is to
     * be made.
     *
     * @param release to which it is deferred; empty if that is not said
     * @throws EditException if several headings say it
     */
    List<String> of(Item item, Disposition disposition, Optional<String> release) throws EditException {
        if (disposition == Disposition.OPEN) {
            return open(item);
        }
        List<String> heading = heading(item, disposition, release);
        List<List<String>> below = areas.below(heading);
        if (below.isEmpty() || item.area().isEmpty()) {
            return heading;
        }
        List<List<String>> named = areas.named(item.area().get(), heading);
        return named.isEmpty() ? Areas.below(heading, item.area().get()) : one(named, item);
    }

    private List<String> heading(Item item, Disposition disposition, Optional<String> release) throws EditException {
        List<List<String>> saying = areas.saying(disposition);
        if (release.isPresent()) {
            saying = saying.stream()
                    .filter(path -> new HeadingPath(path).deferredTo().equals(release))
                    .toList();
        }
        if (saying.size() > 1) {
            List<List<String>> near = saying.stream()
                    .filter(path -> startsWith(item.section(), Areas.parent(path)) && path.size() > 1)
                    .toList();
            saying = near.isEmpty() ? saying : near;
        }
        return saying.isEmpty() ? Areas.below(root(), name(disposition, release)) : one(saying, item);
    }

    private static String name(Disposition disposition, Optional<String> release) {
        return switch (disposition) {
            case COMPLETED -> "Completed";
            case DEFERRED -> "Deferred" + release.map(to -> " to Xen " + to).orElse("");
            case UP_FOR_GRABS -> "Up for grabs";
            case OPEN -> "Open";
        };
    }

    /** The heading that all others stand in; the top where there is none, and in layouts whose headings do not nest. */
    private List<String> root() {
        List<List<String>> tops = areas.below(List.of());
        boolean only = tops.size() == 1
                && family == Family.SCRIPTED
                && areas.disposition(tops.get(0)) == Disposition.OPEN
                && !new HeadingPath(tops.get(0)).isSubject();
        return only ? tops.get(0) : List.of();
    }

    /** The item's area's name under no disposition. */
    private List<String> open(Item item) throws EditException {
        List<String> stripped = new ArrayList<>();
        boolean apart = false;
        for (int i = 1; i <= item.section().size(); i++) {
            Optional<Disposition> said = new HeadingPath(item.section().subList(0, i)).ownDisposition();
            boolean says = said.isPresent() && said.get() != Disposition.OPEN;
            apart |= says;
            if (!says) {
                stripped.add(item.section().get(i - 1));
            }
        }
        if (!apart || (areas.isKnown(stripped) && !stripped.isEmpty())) {
            return apart ? List.copyOf(stripped) : item.section();
        }
        List<List<String>> named = item.area().isEmpty()
                ? List.of()
                : areas.named(item.area().get(), List.of()).stream()
                        .filter(path -> areas.disposition(path) == Disposition.OPEN)
                        .toList();
        if (!named.isEmpty()) {
            return one(named, item);
        }
        if (stripped.isEmpty()) {
            throw new EditException(1, "no heading above \"" + item.title() + "\" says where it goes; name the area");
        }
        return List.copyOf(stripped);
    }

    private static List<String> one(List<List<String>> paths, Item item) throws EditException {
        if (paths.size() > 1) {
            throw new EditException(
                    1,
                    "there are several places for \"" + item.title() + "\"; name one of them: "
                            + Areas.told(paths, ", "));
        }
        return paths.get(0);
    }

    private static boolean startsWith(List<String> path, List<String> beginning) {
        return path.size() >= beginning.size()
                && path.subList(0, beginning.size()).equals(beginning);
    }
}
