package io.github.prognosis.render;

import io.github.prognosis.history.FlowStep;
import io.github.prognosis.history.LastStep;
import io.github.prognosis.history.MilestoneTrack;
import io.github.prognosis.history.OnTime;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.Risk;
import io.github.prognosis.history.RiskWeights;
import io.github.prognosis.history.StandingGroup;
import io.github.prognosis.history.StatusItem;
import io.github.prognosis.history.Tally;
import io.github.prognosis.model.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a release stands as Markdown that fits an issue or a wiki. */
final class StatusMarkdown {

    private final ReleaseStatus status;
    private final StringBuilder out = new StringBuilder();

    private StatusMarkdown(ReleaseStatus status) {
        this.status = status;
    }

    /** The report. */
    static String of(ReleaseStatus status) {
        StatusMarkdown markdown = new StatusMarkdown(status);
        markdown.head();
        markdown.risks();
        markdown.milestones();
        markdown.last();
        markdown.flow();
        markdown.map();
        markdown.tallies("Areas", "Area", status.areas());
        markdown.tallies("Owners", "Owner", status.owners());
        markdown.sources();
        return markdown.out.toString();
    }

    private void head() {
        line("# " + StatusPhrases.title(status));
        line("");
        String asOf = status.asOf().map(day -> "As of " + day + ", ").orElse("");
        String by = StatusPhrases.manager(status)
                .map(name -> " by " + MarkdownText.of(name))
                .orElse("");
        String only = status.check().isPresent() ? "" : " *Posts only: nothing from list or tree.*";
        line(asOf + StatusPhrases.newest(status) + by + "." + only);
        line("");
        OnTime onTime = OnTime.of(status.milestones());
        String said = onTime.verdict() == OnTime.Verdict.NOT_KNOWN
                ? status.newest()
                        .timeline()
                        .sentence()
                        .map(words -> "; \u201c" + MarkdownText.of(words) + "\u201d")
                        .orElse("")
                : "";
        line("- **On time?** " + MarkdownText.of(onTime.text()) + said);
        String besides = StatusPhrases.besides(status);
        line("- **In danger?** " + StatusPhrases.danger(status) + (besides.isEmpty() ? "" : "; " + besides));
        String jobs = StatusPhrases.jobs(status).stream()
                .map(job -> job.text() + job.behind())
                .collect(Collectors.joining("; "));
        line("- **Who has to act?** " + StatusPhrases.actors(status) + (jobs.isEmpty() ? "" : ": " + jobs));
    }

    private void risks() {
        line("");
        line("## At risk now");
        for (StandingGroup group :
                List.of(StandingGroup.DANGER, StandingGroup.GONE, StandingGroup.WATCH, StandingGroup.IN_TREE)) {
            List<StatusItem> items = status.of(group);
            if (!items.isEmpty()) {
                table(group.heading() + " (" + items.size() + ")", "Item", "Why", "Who acts");
                items.forEach(this::risk);
            }
        }
        List<StatusItem> newer = status.newer();
        if (!newer.isEmpty()) {
            table(StandingGroup.NEWER.heading() + " (" + newer.size() + ")", "Item", "Listed as", "On the list");
            for (StatusItem item : newer) {
                row(
                        item.title(),
                        item.item().disposition().word(),
                        item.reason(Risk.Kind.NEWER_VERSION).map(Risk::text).orElse(""));
            }
        }
        int calm = status.of(StandingGroup.CALM).size();
        int earlier = status.of(StandingGroup.GONE_EARLIER).size();
        line("");
        line("No reason found for " + Counts.of(calm, "open item") + "; " + Counts.of(earlier, "item")
                + " went without a word earlier.");
    }

    private void risk(StatusItem item) {
        String standing = StatusPhrases.standing(item)
                .map(says -> " (" + cell(says) + ")")
                .orElse("");
        String why = item.reasons().stream()
                .map(risk -> cell(risk.text()) + " *" + risk.source().word()
                        + (risk.weight() > 0 ? " " + risk.weight() : "") + "*")
                .collect(Collectors.joining("<br>"));
        String who = item.task()
                .map(task -> "**" + cell(task.who()) + "**: " + cell(task.what()))
                .orElse("nothing yet");
        line("| **" + cell(item.title()) + "**" + standing + " | " + why + " | " + who + " |");
    }

    private void milestones() {
        section("Milestones", "Milestone", "Now", "How far off", "Since first said", "As it was given");
        for (MilestoneTrack track : status.milestones().tracks()) {
            String given = MilestoneSpan.of(track, status.milestones()).stream()
                    .map(span -> cell(StatusTables.words(span)))
                    .collect(Collectors.joining("<br>"));
            line("| " + cell(track.name()) + " | "
                    + cell(track.now().map(LocalDate::toString).orElse(StatusTables.undated(track))) + " | "
                    + StatusPhrases.distance(status.asOf(), track.now()).orElse("-") + " | "
                    + StatusPhrases.slip(track).orElse("no date") + " | " + given + " |");
        }
    }

    private void last() {
        if (status.last().isEmpty()) {
            return;
        }
        LastStep last = status.last().get();
        int newest = status.updates().size() - 1;
        line("");
        line("## What changed last");
        line("");
        line(StatusPhrases.last(last));
        for (LastStep.Group group : last.groups()) {
            line("");
            line("### " + group.news().heading() + " (" + group.items().size() + ")");
            line("");
            for (StatusItem item : group.items()) {
                String news = item.state(newest).map(StatusPhrases::news).orElse("");
                line("- " + MarkdownText.of(item.title()) + (news.isEmpty() ? "" : ": " + MarkdownText.of(news)));
            }
        }
    }

    private void flow() {
        section(
                "Flow, update by update",
                "Update",
                "Open",
                "Up for grabs",
                "Deferred",
                "Completed",
                "Came, went",
                "Open by prognosis");
        for (FlowStep step : status.flow()) {
            List<String> cells = new ArrayList<>();
            cells.add(step.date().map(LocalDate::toString).orElse("undated"));
            Arrays.stream(Disposition.values()).forEach(one -> cells.add(Integer.toString(step.count(one))));
            cells.add(StatusPhrases.traffic(step));
            cells.add(StatusTables.prognoses(step).orElse("-").replaceFirst("^of the open ones ", ""));
            line("| " + String.join(" | ", cells) + " |");
        }
    }

    private void map() {
        StatusMap map = StatusMap.of(status);
        Stream<String> days = map.columns().stream()
                .map(column -> column.date().map(LocalDate::toString).orElse("undated"));
        String[] head = Stream.of(Stream.of("Item"), days, Stream.of("Days unchanged"))
                .flatMap(some -> some)
                .toArray(String[]::new);
        section("Items by update", head);
        for (StatusMap.Group group : map.groups()) {
            line("| *" + group.heading() + " (" + group.items().size() + ")* |"
                    + "  |".repeat(map.columns().size() + 1));
            for (StatusItem item : group.items()) {
                String marks =
                        map.marks(item).stream().map(mark -> cell(mark.word())).collect(Collectors.joining(" | "));
                String unchanged =
                        item.days().isPresent() ? Long.toString(item.days().getAsLong()) : "-";
                line("| " + cell(item.title()) + " | " + marks + " | " + unchanged + " |");
            }
        }
        map.note().ifPresent(note -> {
            line("");
            line(note);
        });
    }

    private void tallies(String heading, String of, List<Tally> tallies) {
        section(heading, of, "Open", "of these in danger", "Gone", "Up for grabs", "Deferred", "Completed");
        for (Tally tally : tallies) {
            row(
                    tally.name().orElse("no area"),
                    Long.toString(tally.open()),
                    Long.toString(tally.danger()),
                    Long.toString(tally.gone()),
                    Long.toString(tally.count(StandingGroup.UP_FOR_GRABS)),
                    Long.toString(tally.count(StandingGroup.DEFERRED)),
                    Long.toString(tally.count(StandingGroup.COMPLETED)));
        }
    }

    private void sources() {
        line("");
        line("## How this is counted");
        line("");
        for (RiskWeights.Rule rule : RiskWeights.rules()) {
            line("- **" + rule.name() + "**: " + rule.text());
        }
        StatusPhrases.schedules(status).ifPresent(read -> line("- **Schedules**: " + MarkdownText.of(read)));
        status.check().ifPresent(check -> line("- **Check**: " + MarkdownText.of(StatusPhrases.checked(check))));
    }

    private void table(String heading, String... columns) {
        line("");
        line("### " + heading);
        columns(columns);
    }

    private void section(String heading, String... columns) {
        line("");
        line("## " + heading);
        columns(columns);
    }

    private void columns(String... columns) {
        line("");
        line("| " + String.join(" | ", columns) + " |");
        line("|" + " --- |".repeat(columns.length));
    }

    private void row(String... cells) {
        line(Arrays.stream(cells).map(StatusMarkdown::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String cell(String text) {
        return MarkdownText.of(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
