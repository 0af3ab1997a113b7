package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.model.DigestEntry;
import io.github.prognosis.model.DigestKind;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The digest that somebody wrote in front of the list and the list disagree. */
final class WrittenDigest implements Rule {

    @Override
    public Profile profile() {
        return new Profile(
                "digest", Group.POST, Need.POST, "the newest period of the Updates section and the list disagree");
    }

    @Override
    public List<Finding> find(Case about) {
        List<Finding> findings = new ArrayList<>();
        if (about.update().digest().isEmpty()) {
            return findings;
        }
        DigestNames names = new DigestNames(about.update());
        for (DigestEntry entry : about.update().digest()) {
            if (entry.newest()) {
                wrong(entry, names.of(entry))
                        .ifPresent(message -> findings.add(Found.at(this, Level.WARN, entry.line(), message)
                                .finding()));
            }
        }
        about.old().ifPresent(before -> {
            boolean sameRelease =
                    before.update().release().equals(about.update().release());
            for (CheckedItem item : about.items()) {
                if (!names.isNamed(item.item())) {
                    since(item.item(), before.of(item.item()), sameRelease)
                            .ifPresent(message -> findings.add(
                                    Found.of(this, Level.WARN, item, message).finding()));
                }
            }
        });
        return findings;
    }

    /** What is wrong about an entry; empty if the list says the same. */
    private static Optional<String> wrong(DigestEntry entry, List<Item> items) {
        boolean completed = entry.kind() == DigestKind.COMPLETED;
        if (!completed && entry.kind() != DigestKind.ADDED) {
            return Optional.empty();
        }
        String named = "the digest names \"" + entry.title() + "\" as " + (completed ? "completed" : "added");
        if (items.isEmpty()) {
            return Optional.of(named + ", and the list has no such item");
        }
        boolean listed = !completed || items.stream().anyMatch(item -> item.disposition() == Disposition.COMPLETED);
        return listed
                ? Optional.empty()
                : Optional.of(named + ", and line " + items.get(0).line() + " lists it as "
                        + items.get(0).disposition().word().replace('-', ' '));
    }

    /**
     * What happened to an item since the update before that a digest tells; empty if nothing did. What a new release lists anew
     * is carried over or not, and the digest is of its own time only.
     */
    private static Optional<String> since(Item item, Optional<Item> old, boolean sameRelease) {
        boolean completed = item.disposition() == Disposition.COMPLETED;
        boolean before =
                old.filter(was -> was.disposition() == Disposition.COMPLETED).isPresent();
        if (completed && !before) {
            return Optional.of("completed since the update before, and the digest does not name it");
        }
        boolean worked = item.disposition() == Disposition.OPEN || item.disposition() == Disposition.UP_FOR_GRABS;
        return old.isEmpty() && worked && sameRelease
                ? Optional.of("added since the update before, and the digest does not name it")
                : Optional.empty();
    }
}
