package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import io.github.prognosis.history.FlowStep;
import io.github.prognosis.history.MilestoneTrack;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.StandingGroup;
import io.github.prognosis.history.Tally;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Likelihood;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of how a release stands, as text for a terminal. */
final class StatusTables {

    private static final String INDENT = "  ";
    private static final String MARGIN = "      ";

    private final ReleaseStatus status;
    private final TextPage page;

    StatusTables(ReleaseStatus status, TextPage page) {
        this.status = status;
        this.page = page;
    }

    private void heading(String heading) {
        page.line("");
        page.line(page.palette().bold(heading));
    }

    void milestones() {
        heading("Milestones");
        List<MilestoneTrack> tracks = status.milestones().tracks();
        if (tracks.isEmpty()) {
            page.line(INDENT + page.palette().faint(StatusPhrases.noMilestone(status)));
        }
        for (MilestoneTrack track : tracks) {
            List<String> facts = new ArrayList<>();
            facts.add(track.now().map(LocalDate::toString).orElse(undated(track)));
            StatusPhrases.distance(status.asOf(), track.now()).ifPresent(facts::add);
            StatusPhrases.slip(track).ifPresent(facts::add);
            boolean late = track.slip().orElse(0) > 0;
            page.wrapped(
                    INDENT,
                    track.name() + ": " + String.join(", ", facts),
                    text -> late ? page.palette().level(Level.RISK, text) : text);
            List<MilestoneSpan> spans = MilestoneSpan.of(track, status.milestones());
            if (spans.size() > 1) {
                spans.forEach(span -> page.wrapped(MARGIN, words(span), page.palette()::faint));
            }
        }
        status.milestones()
                .here()
                .ifPresent(here -> page.wrapped(INDENT, "We are here: " + here, page.palette()::faint));
    }

    /** What stands in the place of a date that is not there. */
    static String undated(MilestoneTrack track) {
        if (track.last().isEmpty()) {
            return "only proposed";
        }
        return track.current()
                ? track.last().map(given -> given.milestone().text()).orElse("no date")
                : "not given any more";
    }

    /** {@code 2025-05-09 (+7) on 2024-07-12}. */
    static String words(MilestoneSpan span) {
        String what = span.date().map(LocalDate::toString).orElse(span.words().isEmpty() ? "not given" : span.words());
        String step = span.step().isPresent()
                ? " (" + StatusPhrases.signed(span.step().getAsLong()) + ")"
                : "";
        return what + step + (span.proposed() ? ", proposed, " : " ") + span.when();
    }

    void flow() {
        heading("Flow, update by update");
        for (FlowStep step : status.flow()) {
            String when = step.date().map(LocalDate::toString).orElse("undated");
            page.wrapped(INDENT, when + "  " + counts(step), text -> text);
            prognoses(step).ifPresent(words -> page.wrapped(MARGIN + MARGIN + INDENT, words, page.palette()::faint));
        }
    }

    /** {@code 9 open, 2 deferred; +7 new}. */
    static String counts(FlowStep step) {
        String counts = Arrays.stream(Disposition.values())
                .filter(disposition -> disposition == Disposition.OPEN || step.count(disposition) > 0)
                .map(disposition ->
                        step.count(disposition) + " " + disposition.word().replace('-', ' '))
                .collect(Collectors.joining(", "));
        String traffic = StatusPhrases.traffic(step);
        return step.compared() && !traffic.equals("none") ? counts + "; " + traffic : counts;
    }

    /** {@code of the open ones 3 fair, 2 ok, 4 not said}; empty if the update knows no such words. */
    static Optional<String> prognoses(FlowStep step) {
        if (step.prognoses().isEmpty()) {
            return Optional.empty();
        }
        Map<Likelihood, Integer> sorted = new TreeMap<>(step.prognoses());
        String words = sorted.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        return Optional.of("of the open ones " + words + (step.unsaid() > 0 ? ", " + step.unsaid() + " not said" : ""));
    }

    void areas() {
        heading("Areas");
        for (Tally area : status.areas()) {
            page.wrapped(INDENT, area.name().orElse("no area") + ": " + counts(area), text -> text);
        }
    }

    void owners() {
        heading("Owners");
        if (status.owners().isEmpty()) {
            page.line(INDENT + page.palette().faint("No update names an owner."));
        }
        for (Tally owner : status.owners()) {
            String tasks = owner.tasks() > 0 ? "; has to act on " + owner.tasks() : "";
            page.wrapped(INDENT, owner.name().orElse("") + ": " + counts(owner) + tasks, text -> text);
        }
    }

    /** {@code 3 open (1 in danger), 1 gone, 2 completed}. */
    static String counts(Tally tally) {
        List<String> counts = new ArrayList<>();
        if (tally.open() > 0) {
            counts.add(tally.open() + " open" + (tally.danger() > 0 ? " (" + tally.danger() + " in danger)" : ""));
        }
        count(counts, tally.gone(), "gone");
        count(counts, tally.count(StandingGroup.UP_FOR_GRABS), "up for grabs");
        count(counts, tally.count(StandingGroup.DEFERRED), "deferred");
        count(counts, tally.count(StandingGroup.COMPLETED), "completed");
        count(counts, tally.count(StandingGroup.UNLISTED), "no longer listed");
        return String.join(", ", counts);
    }

    private static void count(List<String> counts, long count, String what) {
        if (count > 0) {
            counts.add(count + " " + what);
        }
    }
}
