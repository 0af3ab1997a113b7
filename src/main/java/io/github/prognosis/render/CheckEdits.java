package io.github.prognosis.render;

import io.github.prognosis.check.Certainty;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Evidence;
import io.github.prognosis.check.Finding;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.EditedUpdate;
import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.model.Family;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a check proposes, as an edits file: a line each, with how sure it is behind it. */
final class CheckEdits {

    private CheckEdits() {}

    /**
     * The file. Of proposals that contradict each other the surest, then the newest, is an edit and the others are comments; so
     * is what cannot be made of the post. Equal ones are written once.
     */
    static String of(CheckReport report) {
        StringBuilder file = new StringBuilder();
        report.update()
                .message()
                .id()
                .ifPresent(id -> file.append(new Edit.For(id).line()).append('\n'));
        List<Proposal> proposals = proposals(report);
        Map<Edit, String> refused = refused(report, proposals);
        Map<Object, List<Proposal>> byItem = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            byItem.computeIfAbsent(proposal.item(), unused -> new ArrayList<>()).add(proposal);
        }
        for (List<Proposal> ofItem : byItem.values()) {
            for (Proposal proposal : ofItem) {
                if (!refused.containsKey(proposal.edit())) {
                    file.append(line(proposal)).append('\n');
                }
            }
            for (Proposal proposal : ofItem) {
                if (refused.containsKey(proposal.edit())) {
                    file.append("# ")
                            .append(line(proposal))
                            .append(Printable.of(refused.get(proposal.edit())))
                            .append('\n');
                }
            }
        }
        return file.toString();
    }

    /** An edit and the surest finding that proposes it. */
    private record Proposal(Edit edit, Finding finding) {

        /** The surest first, then what the newest mail says. */
        static final Comparator<Proposal> ORDER = Comparator.comparing(
                        (Proposal proposal) -> proposal.finding().certainty())
                .thenComparing(Comparator.comparing(Proposal::newest).reversed());

        /** What the edits of one item have in common. */
        Object item() {
            return edit instanceof Edit.OfItem of ? of.item() : edit;
        }

        /** When the newest mail was sent that says it; long ago if none does. */
        Instant newest() {
            Instant newest = Instant.MIN;
            for (Evidence evidence : finding.evidence()) {
                if (evidence instanceof Evidence.OfMail mail
                        && mail.mail().date().isAfter(newest)) {
                    newest = mail.mail().date();
                }
            }
            return newest;
        }
    }

    /** Each edit once, in the order of the findings. */
    private static List<Proposal> proposals(CheckReport report) {
        Map<Edit, Proposal> proposals = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            for (Edit edit : finding.edits()) {
                proposals.merge(
                        edit,
                        new Proposal(edit, finding),
                        (one, other) -> Proposal.ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        return List.copyOf(proposals.values());
    }

    /** The edits that cannot be made together with surer ones, or not at all, and why. */
    private static Map<Edit, String> refused(CheckReport report, List<Proposal> proposals) {
        Map<Edit, String> refused = new HashMap<>();
        if (report.update().family() == Family.ISSUE_LIST) {
            return refused;
        }
        List<Proposal> surest = proposals.stream().sorted(Proposal.ORDER).toList();
        List<EditsFile.Numbered> numbered = new ArrayList<>();
        surest.forEach(proposal -> numbered.add(new EditsFile.Numbered(proposal.edit(), numbered.size() + 1)));
        EditedUpdate.of(report.update(), numbered).refusals().forEach(refusal -> {
            Edit edit = surest.get(refusal.position().orElseThrow().line() - 1).edit();
            boolean contradicts = refusal.message().startsWith("contradicts ");
            refused.putIfAbsent(edit, contradicts ? "" : "; " + refusal.message());
        });
        return refused;
    }

    /** A line, and how sure it is. */
    private static String line(Proposal proposal) {
        Certainty certainty = proposal.finding().certainty();
        String line = EditLines.of(proposal.edit())
                .orElseGet(() -> EditLines.comment(proposal.edit().line()));
        return line + "  # " + certainty.word() + ": "
                + Printable.of(proposal.finding().message());
    }
}
