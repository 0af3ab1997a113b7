package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import io.github.prognosis.history.LastStep;
import io.github.prognosis.history.OnTime;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.Risk;
import io.github.prognosis.history.RiskWeights;
import io.github.prognosis.history.StandingGroup;
import io.github.prognosis.history.StatusItem;
import io.github.prognosis.history.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How a release stands as text for a terminal: the answers first, then what they rest on. */
final class StatusText {

    private static final String INDENT = "  ";
    private static final String MARGIN = "      ";
    private static final int MOST_ACTING = 8;
    private static final int LEAST_TITLE = 24;

    private final ReleaseStatus status;
    private final TextPage page;
    private final Palette palette;

    private StatusText(ReleaseStatus status, Palette palette, int width) {
        this.status = status;
        this.page = new TextPage(palette, width);
        this.palette = palette;
    }

    /**
     * The report.
     *
     * @param width the columns of the terminal
     */
    static String of(ReleaseStatus status, Palette palette, int width) {
        StatusText text = new StatusText(status, palette, width);
        text.head();
        text.risks();
        StatusTables tables = new StatusTables(status, text.page);
        tables.milestones();
        text.last();
        tables.flow();
        text.map();
        tables.areas();
        tables.owners();
        text.sources();
        return text.page.toString();
    }

    private void head() {
        String asOf = status.asOf().map(day -> ", " + day).orElse("");
        String by = StatusPhrases.manager(status).map(name -> " by " + name).orElse("");
        page.headline(StatusPhrases.title(status) + asOf, Printable.of(StatusPhrases.newest(status) + by));
        if (status.check().isEmpty()) {
            page.line(palette.faint("Posts only: nothing from list or tree."));
        }
        page.line("");
        OnTime onTime = OnTime.of(status.milestones());
        UnaryOperator<String> paint = text -> switch (onTime.verdict()) {
            case YES -> palette.good(text);
            case PARTLY -> palette.level(Level.WARN, text);
            case NO -> palette.level(Level.RISK, text);
            case ONE_UPDATE, NOT_KNOWN -> text;
        };
        answer("On time?         ", onTime.text(), paint);
        status.newest()
                .timeline()
                .sentence()
                .filter(said -> onTime.verdict() == OnTime.Verdict.NOT_KNOWN)
                .ifPresent(said -> answer("                 ", '"' + said + '"', palette::faint));
        String besides = StatusPhrases.besides(status);
        boolean danger = !status.of(StandingGroup.DANGER).isEmpty();
        answer(
                "In danger?       ",
                StatusPhrases.danger(status) + (besides.isEmpty() ? "" : "; " + besides.replaceFirst("\\.$", "")),
                text -> danger ? palette.level(Level.RISK, text) : text);
        answer("Who has to act?  ", StatusPhrases.actors(status), text -> text);
        List<StatusPhrases.Job> jobs = StatusPhrases.jobs(status);
        if (!jobs.isEmpty()) {
            String all = jobs.stream().map(job -> job.text() + job.behind()).collect(Collectors.joining("; "));
            answer("                 ", "Release manager: " + all, text -> text);
        }
        List<Tally> acting = status.acting();
        if (!acting.isEmpty()) {
            String names = acting.stream()
                    .limit(MOST_ACTING)
                    .map(owner -> owner.name().orElse("") + (owner.tasks() > 1 ? " (" + owner.tasks() + ")" : ""))
                    .collect(Collectors.joining(", "));
            int more = acting.size() - MOST_ACTING;
            answer("                 ", "Owners: " + names + (more > 0 ? " and " + more + " more" : ""), text -> text);
        }
    }

    private void answer(String question, String words, UnaryOperator<String> paint) {
        String margin = " ".repeat(question.length());
        List<String> lines = new ArrayList<>(page.wrap(margin, words));
        lines.replaceAll(paint);
        page.lines(question, margin, lines);
    }

    private void risks() {
        for (StandingGroup group :
                List.of(StandingGroup.DANGER, StandingGroup.GONE, StandingGroup.WATCH, StandingGroup.IN_TREE)) {
            List<StatusItem> items = status.of(group);
            if (!items.isEmpty()) {
                heading(group.heading(), items.size());
                items.forEach(this::risk);
            }
        }
        List<StatusItem> newer = status.newer();
        if (!newer.isEmpty()) {
            heading(StandingGroup.NEWER.heading(), newer.size());
            for (StatusItem item : newer) {
                page.wrapped(INDENT, named(item), text -> text);
                item.reason(Risk.Kind.NEWER_VERSION)
                        .ifPresent(risk -> page.wrapped(MARGIN, "list: " + risk.text(), palette::faint));
            }
        }
        int calm = status.of(StandingGroup.CALM).size();
        if (calm > 0) {
            page.line("");
            page.line("No reason found for " + Counts.of(calm, "open item") + ".");
        }
        int earlier = status.of(StandingGroup.GONE_EARLIER).size();
        if (earlier > 0) {
            page.line("");
            page.line(Counts.of(earlier, "item") + " went without a word earlier.");
        }
    }

    private void heading(String heading, int count) {
        page.line("");
        page.line(palette.bold(heading + " (" + count + ")"));
    }

    /** The item with its version, else its prognosis. */
    private static String named(StatusItem item) {
        return item.title()
                + StatusPhrases.standing(item).map(says -> " (" + says + ")").orElse("");
    }

    private void risk(StatusItem item) {
        Level level = item.group() == StandingGroup.DANGER || item.group() == StandingGroup.GONE
                ? Level.RISK
                : item.group() == StandingGroup.WATCH ? Level.WARN : Level.INFO;
        page.wrapped(INDENT, named(item), text -> palette.level(level, text));
        item.task().ifPresent(task -> page.wrapped(MARGIN, task.who() + ": " + task.what(), text -> text));
        for (Risk risk : item.reasons()) {
            String weight = risk.weight() > 0 ? " (" + risk.weight() + ")" : "";
            page.wrapped(MARGIN, risk.source().word() + ": " + risk.text() + weight, palette::faint);
        }
    }

    private void last() {
        if (status.last().isEmpty()) {
            return;
        }
        LastStep last = status.last().get();
        page.line("");
        page.line(palette.bold("What changed last"));
        page.wrapped(INDENT, StatusPhrases.last(last), text -> text);
        int newest = status.updates().size() - 1;
        for (LastStep.Group group : last.groups()) {
            page.line("");
            page.line(INDENT + group.news().heading() + " (" + group.items().size() + ")");
            for (StatusItem item : group.items()) {
                String news = item.state(newest).map(StatusPhrases::news).orElse("");
                page.wrapped(MARGIN, item.title() + (news.isEmpty() ? "" : ": " + news), text -> text);
            }
        }
    }

    /** A line an item, a letter an update. */
    private void map() {
        StatusMap map = StatusMap.of(status);
        page.line("");
        page.line(palette.bold("Items by update"));
        page.wrapped(
                INDENT,
                "N new, c changed, ^ better, v fell back, 1-9 unchanged for so many updates (9: or more),"
                        + " d deferred, C completed, ? up for grabs, x gone, . not listed",
                palette::faint);
        map.note().ifPresent(note -> page.wrapped(INDENT, note, palette::faint));
        List<String> dates = map.columns().stream()
                .map(column -> column.date().map(LocalDate::toString).orElse("undated"))
                .toList();
        page.wrapped(INDENT, "From left to right: " + String.join(", ", dates), palette::faint);
        int room = Math.max(LEAST_TITLE, page.room(MARGIN) - map.columns().size() - "9,999 days".length());
        for (StatusMap.Group group : map.groups()) {
            page.line("");
            page.line(INDENT + group.heading() + " (" + group.items().size() + ")");
            for (StatusItem item : group.items()) {
                String marks = map.marks(item).stream().map(StatusMark::letter).collect(Collectors.joining());
                String days =
                        item.days().isPresent() ? INDENT + Counts.of(item.days().getAsLong(), "day") : "";
                String title = Lines.cut(Printable.of(item.title()), room);
                page.line(INDENT + INDENT + Lines.pad(title, room) + INDENT + marks + days);
                item.insteadOf().ifPresent(other -> page.wrapped(MARGIN, "now told under " + other, palette::faint));
            }
        }
    }

    private void sources() {
        page.line("");
        page.line(palette.bold("How this is counted"));
        for (RiskWeights.Rule rule : RiskWeights.rules()) {
            page.wrapped(INDENT, rule.name() + ": " + rule.text(), palette::faint);
        }
        StatusPhrases.schedules(status).ifPresent(read -> page.wrapped(INDENT, "Schedules: " + read, palette::faint));
        checked().ifPresent(known -> page.wrapped(INDENT, known, palette::faint));
    }

    private Optional<String> checked() {
        return status.check().map(StatusPhrases::checked);
    }
}
