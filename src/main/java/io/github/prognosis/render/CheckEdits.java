package io.github.prognosis.render;

import io.github.prognosis.check.Certainty;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a check proposes, as an edits file: a line each, with how sure it is behind it. */
final class CheckEdits {

    private CheckEdits() {}

    /**
     * The file. Of proposals for one place that contradict each other the surest is an edit and the others are comments;
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
    private record Proposal(String edit, Finding finding) {}

    private static Proposal surest(List<Proposal> proposals) {
        Proposal surest = proposals.get(0);
        for (Proposal other : proposals) {
            if (other.finding().certainty().compareTo(surest.finding().certainty()) < 0) {
                surest = other;
            }
        }
        return surest;
    }

    /** The verb and the item. */
    private static String place(String edit) {
        int arrow = edit.indexOf(" =>");
        return arrow < 0 ? edit : edit.substring(0, arrow);
    }

    private static String line(Proposal proposal) {
        Certainty certainty = proposal.finding().certainty();
        return Printable.of(proposal.edit()) + "  # " + certainty.word() + ": "
                + Printable.of(proposal.finding().message());
    }
}
