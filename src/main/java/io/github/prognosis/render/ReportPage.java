package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What the template of an HTML report is filled with.
 *
 * @param title the name of the page
 * @param style its style sheet
 * @param entries the newest first; at least one for differences
 * @param contents whether it begins with a list of the entries
 */
record ReportPage(String title, String style, List<Entry> entries, boolean contents) {

    /**
     * What changed with one update.
     *
     * @param anchor what a link within the page leads to
     * @param name the update
     * @param heading the update and the one that it is compared with
     * @param size how many items there are
     * @param counts how many changes there are of each level
     * @param rest what is counted only
     * @param levels the changes
     */
    record Entry(
            String anchor,
            String name,
            String heading,
            String size,
            List<Count> counts,
            String rest,
            List<LevelEntry> levels) {}

    /**
     * How many changes of a level there are.
     *
     * @param level the level's word
     * @param words {@code 2 at risk}
     */
    record Count(String level, String words) {}

    /**
     * The changes of a level.
     *
     * @param level the level's word
     * @param heading what stands above them
     * @param changes at least one
     */
    record LevelEntry(String level, String heading, List<ToldChange> changes) {}

    static Entry entry(String anchor, String heading, Comparison comparison) {
        List<Count> counts = new ArrayList<>();
        List<LevelEntry> levels = new ArrayList<>();
        for (LevelChanges one : LevelChanges.of(comparison)) {
            Level level = one.level();
            counts.add(new Count(level.word(), Counts.of(level, one.changes().size())));
            List<ToldChange> changes = one.changes().stream()
                    .map(change -> ToldChange.of(change, Phrases.TYPESET))
                    .toList();
            levels.add(new LevelEntry(level.word(), Phrases.heading(level), changes));
        }
        String name = Phrases.name(comparison.newUpdate());
        return new Entry(
                anchor, name, heading, Phrases.TYPESET.sizes(comparison), counts, Counts.rest(comparison), levels);
    }

    /** What a browser may load for the page: nothing but the style sheet in it, known by its hash. */
    String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
