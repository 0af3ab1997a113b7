package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import java.util.Optional;
import java.util.regex.Pattern;

/** A completed item is still tagged for a release, or a version is v?. */
final class Tag implements ItemRule {

    private static final Pattern UNKNOWN = Pattern.compile("\\bv\\?");

    @Override
    public Profile profile() {
        return new Profile(
                "tag", Group.POST, Need.POST, "a completed item is still tagged for a release, or a version is v?");
    }

    @Override
    public Optional<Finding> find(Case about, CheckedItem item) {
        boolean unknown = item.item()
                .status()
                .filter(status -> UNKNOWN.matcher(status).find())
                .isPresent();
        if (unknown) {
            return Optional.of(
                    Found.of(this, Level.INFO, item, "its version is \"v?\"").finding());
        }
        if (!item.isCompleted() || item.item().target().isEmpty()) {
            return Optional.empty();
        }
        String message = "listed as completed, and still tagged for "
                + item.item().target().get().release();
        return Optional.of(Found.of(this, Level.INFO, item, message).finding());
    }
}
