package io.github.prognosis.render;

import io.github.prognosis.check.Certainty;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Evidence;
import io.github.prognosis.check.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a check proposes, as an edits file: a line each, with how sure it is behind it. */
final class CheckEdits {

    /** Verbs of which an item can have but one. */
    private static final Set<String> STANDING = Set.of("complete", "defer", "reopen", "release", "claim", "drop");

    private CheckEdits() {}

    /**
     * The file. Of proposals for one place that contradict each other the surest, then the newest, is an edit and the others are comments;
     * equal ones are written once.
     */
    static String of(CheckReport report) {
        StringBuilder file = new StringBuilder();
        report.update()
                .message()
                .id()
                .ifPresent(id -> file.append("for: ").append(id).append('\n'));
        Map<String, List<Proposal>> places = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            for (String edit : finding.edits()) {
                places.computeIfAbsent(place(edit), place -> new ArrayList<>()).add(new Proposal(edit, finding));
            }
        }
        for (List<Proposal> proposals : places.values()) {
            Proposal surest = surest(proposals);
            file.append(line(surest)).append('\n');
            for (Proposal other : proposals) {
                if (!other.edit().equals(surest.edit())) {
                    file.append("# ").append(line(other)).append('\n');
                }
            }
        }
        return file.toString();
    }

    /** An edit and the finding that proposes it. */
    private record Proposal(String edit, Finding finding) {

        /** When the newest mail was sent that says it; long ago if none does. */
        Instant newest() {
            return finding.evidence().stream()
                    .filter(Evidence.OfMail.class::isInstance)
                    .map(evidence -> ((Evidence.OfMail) evidence).mail().date())
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MIN);
        }
    }

    private static Proposal surest(List<Proposal> proposals) {
        Proposal surest = proposals.get(0);
        for (Proposal other : proposals) {
            int more = surest.finding().certainty().compareTo(other.finding().certainty());
            if (more > 0 || (more == 0 && other.newest().isAfter(surest.newest()))) {
                surest = other;
            }
        }
        return surest;
    }

    /** The verb and the item; of all verbs that say where the item stands the same. Additions and links stand beside each other. */
    private static String place(String edit) {
        int arrow = edit.indexOf(" =>");
        String verb = edit.substring(0, edit.indexOf(':'));
        if (arrow < 0 || verb.equals("add") || verb.equals("link")) {
            return STANDING.contains(verb) ? edit.substring(verb.length()) : edit;
        }
        return edit.substring(STANDING.contains(verb) ? verb.length() : 0, arrow);
    }

    private static String line(Proposal proposal) {
        Certainty certainty = proposal.finding().certainty();
        return Printable.of(proposal.edit()) + "  # " + certainty.word() + ": "
                + Printable.of(proposal.finding().message());
    }
}
