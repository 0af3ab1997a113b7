package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Filtered;
import java.util.List;

/**
 * What the template of an HTML report is filled with.
 *
 * @param title the name of the page
 * @param style its style sheet
 * @param entries the newest first; at least one for differences; of a changelog each is made when it is told
 * @param contents whether it begins with a list of the entries
 * @param filtered what it was filtered by, and how many entries are left out
 */
record ReportPage(String title, String style, List<Entry> entries, boolean contents, Filtered filtered) {

    /** What it was filtered by; empty if nothing is left out. */
    String filter() {
        return Counts.filter(filtered.by());
    }

    /** How many entries are left out; empty if none is. */
    String leftOut() {
        return contents ? Counts.leftOut(filtered, "update") : "";
    }

    /**
     * What changed with one update.
     *
     * @param anchor what a link within the page leads to
     * @param heading the update and the one that it is compared with
     * @param levels the changes
     */
    record Entry(String anchor, String heading, Comparison comparison, List<LevelChanges> levels) {

        static Entry of(String anchor, String heading, Comparison comparison) {
            return new Entry(anchor, heading, comparison, LevelChanges.of(comparison));
        }

        /** The update. */
        String name() {
            return Phrases.name(comparison);
        }

        /** What a link to the changes of a level leads to. */
        String anchor(LevelChanges level) {
            return anchor + "-" + level.level().word();
        }

        /** How many items there are. */
        String size() {
            return Phrases.TYPESET.sizes(comparison);
        }

        /** What is counted only. */
        String rest() {
            return Counts.rest(comparison);
        }
    }

    /** What a browser may load for the page: nothing but the style sheet in it, known by its hash. */
    String policy() {
        return PagePolicy.of(style);
    }
}
