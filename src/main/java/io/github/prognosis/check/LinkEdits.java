package io.github.prognosis.check;

import io.github.prognosis.match.PatchLink;
import io.github.prognosis.series.ListedSeries;
import io.github.prognosis.series.Series;
import io.github.prognosis.series.Version;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The links of an item with those to old versions of its series replaced by ones to the newest. */
final class LinkEdits {

    private final ListedSeries list;

    LinkEdits(ListedSeries list) {
        this.list = list;
    }

    /** The links, divided by blanks; empty if none of them leads to an old version, or if the new one's id is not known. */
    Optional<String> to(CheckedItem item, Version newest) {
        Optional<String> id = list.id(newest);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Series series = item.tie().orElseThrow().series();
        Set<String> links = new LinkedHashSet<>();
        boolean changed = false;
        for (String link : item.item().links()) {
            Optional<String> old = PatchLink.message(link);
            boolean outdated = old.flatMap(key -> list.version(key, item.item().title()))
                    .filter(version ->
                            !version.equals(newest) && list.of(version).equals(series))
                    .isPresent();
            String next = outdated ? replaced(link, id.get()) : link;
            changed |= outdated;
            links.add(next);
        }
        return changed ? Optional.of(String.join(" ", links)) : Optional.empty();
    }

    /** A link that named its mail by other means than the id goes where people read the list. */
    private static String replaced(String link, String id) {
        int slash = link.indexOf('/', link.indexOf("://") + 3);
        int at = link.indexOf('@');
        int begin = at < 0 ? -1 : link.lastIndexOf('/', at);
        boolean plain = begin > slash - 1 && slash > 0 && link.startsWith("https://");
        return plain ? link.substring(0, begin + 1) + id + '/' : Tie.link(id);
    }
}
