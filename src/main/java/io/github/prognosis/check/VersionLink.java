package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.match.PatchLink;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Series;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The version rose and the link still shows the old one, or the link changed and the version did not. */
final class VersionLink implements ComparedRule {

    @Override
    public Profile profile() {
        return new Profile(
                "version-link",
                Group.OLD,
                Need.BEFORE,
                "the version rose and the link still shows the old one, or the link changed and the version did not");
    }

    @Override
    public Optional<Finding> find(CheckedItem item, Item old) {
        OptionalInt was = old.series().map(Series::version).orElse(OptionalInt.empty());
        Set<String> linksBefore = PatchLink.keys(old);
        Set<String> links = PatchLink.keys(item.item());
        boolean comparable = was.isPresent() && item.says().isPresent() && !linksBefore.isEmpty() && !links.isEmpty();
        if (!comparable || item.isCompleted()) {
            return Optional.empty();
        }
        boolean rose = item.says().getAsInt() > was.getAsInt();
        boolean sameLinks = links.equals(linksBefore);
        if (rose && sameLinks) {
            String message =
                    "v" + was.getAsInt() + " became v" + item.says().getAsInt() + ", and the link is the old one";
            return Optional.of(Found.of(this, Level.WARN, item, message).finding());
        }
        if (item.says().getAsInt() == was.getAsInt() && links.stream().noneMatch(linksBefore::contains)) {
            String message = "the link is another, and the version still v" + was.getAsInt();
            return Optional.of(Found.of(this, Level.WARN, item, message).finding());
        }
        return Optional.empty();
    }
}
