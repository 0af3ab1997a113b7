package io.github.prognosis.check;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.model.MatchOptions;
import java.util.ArrayList;
import java.util.List;

/** The item is gone without a word. */
final class Lost implements Rule {

    @Override
    public Profile profile() {
        return new Profile("lost", Group.OLD, Need.BEFORE, "the item is gone without a word");
    }

    @Override
    public List<Finding> find(Case about) {
        List<Finding> findings = new ArrayList<>();
        if (about.old().isEmpty()) {
            return findings;
        }
        for (Change change : UpdateDiffer.compare(about.old().get().update(), about.update(), MatchOptions.DEFAULT)
                .changes()) {
            if (change.kind() == ChangeKind.REMOVED) {
                findings.add(
                        Found.gone(this, change.level(), change.title(), "listed in the update before, and not here")
                                .finding());
            }
        }
        return findings;
    }
}
