package io.github.prognosis.render;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.history.CheckEvidence;
import io.github.prognosis.history.DatedTimeline;
import io.github.prognosis.history.FlowStep;
import io.github.prognosis.history.ItemState;
import io.github.prognosis.history.LastStep;
import io.github.prognosis.history.MilestoneTable;
import io.github.prognosis.history.MilestoneTrack;
import io.github.prognosis.history.OnTime;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.Risk;
import io.github.prognosis.history.RiskWeights;
import io.github.prognosis.history.StandingGroup;
import io.github.prognosis.history.StatusItem;
import io.github.prognosis.history.Tally;
import io.github.prognosis.history.Task;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Likelihood;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** How a release stands as JSON. Every key is always present. */
final class StatusJson {

    private final JsonOutput json;

    private StatusJson(JsonOutput json) {
        this.json = json;
    }

    /** Writes one object. */
    static void write(ReleaseStatus status, Writer writer) throws IOException {
        try (JsonOutput json = JsonOutput.indented(writer)) {
            new StatusJson(json).status(status);
        }
    }

    private void status(ReleaseStatus status) throws IOException {
        json.object(() -> {
            json.number("schemaVersion", JsonOutput.SCHEMA_VERSION);
            json.text("release", status.release());
            json.date("asOf", status.asOf());
            json.object("check", status.check(), this::check);
            OnTime onTime = OnTime.of(status.milestones());
            json.object("onTime", () -> {
                json.text("verdict", onTime.verdict().word());
                json.text("text", onTime.text());
            });
            MessageJson messages = new MessageJson(json);
            json.array("updates", status.updates(), messages::update);
            json.array("schedules", status.schedules(), messages::schedule);
            json.array("items", status.items(), this::item);
            json.array(
                    "milestones",
                    status.milestones().tracks(),
                    track -> milestone(track, status.milestones(), status.asOf()));
            json.array("flow", status.flow(), this::step);
            json.object("last", status.last(), this::last);
            json.array("areas", status.areas(), this::tally);
            json.array("owners", status.owners(), this::owner);
            json.array("rules", RiskWeights.rules(), rule -> {
                json.text("name", rule.name());
                json.text("text", rule.text());
            });
        });
    }

    private void check(CheckEvidence check) throws IOException {
        json.date("mails", check.mailsUntil());
        json.date("commits", check.commitsUntil());
        json.texts("filter", check.filter());
    }

    private void item(StatusItem item) throws IOException {
        json.text("title", item.title());
        json.number("line", item.item().line());
        json.text("area", item.item().area());
        json.texts("owners", item.item().ownerNames());
        json.text("disposition", item.item().disposition().word());
        json.text("group", item.group().word());
        json.array("states", item.states(), this::state);
        json.number("unchanged", item.unchanged());
        json.number("days", number(item.days()));
        json.texts("carriedFrom", item.carriedFrom());
        json.texts("deferredIn", item.deferredIn());
        json.text("insteadOf", item.insteadOf());
        json.array("reasons", item.reasons(), this::reason);
        json.number("weight", item.weight());
        json.text("who", item.task().map(Task::who));
        json.text("what", item.task().map(Task::what));
    }

    private static OptionalInt number(OptionalLong number) {
        return number.isPresent() ? OptionalInt.of(Math.toIntExact(number.getAsLong())) : OptionalInt.empty();
    }

    private void state(ItemState state) throws IOException {
        json.number("update", state.update());
        json.text("state", state.kind().word());
        json.number("unchanged", state.unchanged());
        json.text("change", state.change().map(ChangeKind::word));
        json.text("says", state.says().isEmpty() ? Optional.empty() : Optional.of(state.says()));
    }

    private void reason(Risk risk) throws IOException {
        json.text("kind", risk.kind().word());
        json.number("weight", risk.weight());
        json.text("text", risk.text());
        json.text("source", risk.source().word());
    }

    private void milestone(MilestoneTrack track, MilestoneTable table, Optional<LocalDate> asOf) throws IOException {
        json.text("name", track.name());
        json.date("date", track.now());
        OptionalLong days = track.now().isPresent() && asOf.isPresent()
                ? OptionalLong.of(
                        ChronoUnit.DAYS.between(asOf.get(), track.now().get()))
                : OptionalLong.empty();
        json.number("inDays", number(days));
        json.number("slip", number(track.slip()));
        json.array("given", track.given(), given -> {
            DatedTimeline by = table.timelines().get(given.timeline());
            json.text("whence", by.whence());
            json.date("on", by.date());
            json.flag("schedule", by.schedule());
            json.flag("proposed", given.proposed());
            json.date("date", given.date());
            json.text("text", given.milestone().text());
        });
    }

    private void step(FlowStep step) throws IOException {
        json.date("date", step.date());
        json.number("open", step.count(Disposition.OPEN));
        json.number("upForGrabs", step.count(Disposition.UP_FOR_GRABS));
        json.number("deferred", step.count(Disposition.DEFERRED));
        json.number("completed", step.count(Disposition.COMPLETED));
        Map<Likelihood, Integer> prognoses = new TreeMap<>(step.prognoses());
        json.array("prognoses", prognoses.entrySet(), entry -> {
            json.text("prognosis", entry.getKey().word());
            json.number("items", entry.getValue());
        });
        json.number("unsaid", step.unsaid());
        json.number("new", step.added());
        json.number("back", step.back());
        json.number("gone", step.gone());
    }

    private void last(LastStep last) throws IOException {
        json.date("from", last.from());
        json.date("to", last.to());
        json.number("open", last.open());
        json.array("became", last.became(), became -> {
            json.text("fate", became.fate().word());
            json.number("items", became.items());
        });
        json.array("news", last.groups(), group -> {
            json.text("news", group.news().word());
            json.texts("titles", group.items().stream().map(StatusItem::title).toList());
        });
    }

    private void tally(Tally tally) throws IOException {
        json.text("name", tally.name());
        json.number("open", tally.open());
        json.number("danger", tally.danger());
        json.number("gone", tally.gone());
        json.number("upForGrabs", tally.count(StandingGroup.UP_FOR_GRABS));
        json.number("deferred", tally.count(StandingGroup.DEFERRED));
        json.number("completed", tally.count(StandingGroup.COMPLETED));
    }

    private void owner(Tally owner) throws IOException {
        tally(owner);
        List<StatusItem> items = owner.items();
        json.number("tasks", owner.tasks());
        json.texts("titles", items.stream().map(StatusItem::title).toList());
    }
}
