package io.github.prognosis.render;

import io.github.prognosis.history.LastStep;
import io.github.prognosis.history.MilestoneTrack;
import io.github.prognosis.history.OnTime;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.Risk;
import io.github.prognosis.history.StandingGroup;
import io.github.prognosis.history.StatusItem;
import io.github.prognosis.history.Tally;
import io.github.prognosis.match.Folded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the template of the page of a release's status is filled with. */
final class StatusPage {

    private static final String COLUMNS = "COLUMNS";
    private static final int NEXT_MILESTONES = 4;
    private static final int WORST = 3;
    private static final int BRIEF_REASONS = 2;
    private static final int MOST_ACTING = 8;

    /** So many characters fill two lines beside the columns. */
    private static final int LONG_TITLE = 110;

    private final ReleaseStatus status;
    private final StatusMap map;
    private final String style;
    private final IdentityHashMap<StatusItem, String> anchors = new IdentityHashMap<>();
    private final Map<Set<String>, String> ownerAnchors = new HashMap<>();

    /**
     * A page.
     *
     * @param style the style sheet, with a word where the number of the map's columns belongs
     */
    StatusPage(ReleaseStatus status, String style) {
        this.status = status;
        this.map = StatusMap.of(status);
        this.style = style.replace(
                COLUMNS, Integer.toString(Math.max(1, map.columns().size())));
        for (StatusItem item : status.items()) {
            anchors.put(item, "i" + anchors.size());
        }
        for (Tally owner : status.owners()) {
            ownerAnchors.put(Folded.people(List.of(owner.name().orElse(""))), "o" + ownerAnchors.size());
        }
    }

    ReleaseStatus status() {
        return status;
    }

    StatusMap map() {
        return map;
    }

    /** What is around the page. */
    PageFrame frame() {
        return new PageFrame(name(), style);
    }

    String title() {
        return StatusPhrases.title(status);
    }

    /** What names the page where several are open: with its day. */
    String name() {
        return title() + status.asOf().map(day -> ", " + day).orElse("");
    }

    /** Where the newest update's day is another than that of the page. */
    Optional<LocalDate> otherDay() {
        Optional<LocalDate> newest = status.newest().date();
        return newest.equals(status.asOf()) ? Optional.empty() : newest;
    }

    OnTime onTime() {
        return OnTime.of(status.milestones());
    }

    /** The class of the first answer. */
    String onTimeStyle() {
        return switch (onTime().verdict()) {
            case YES -> "good";
            case PARTLY -> "warn";
            case NO -> "risk";
            case ONE_UPDATE, NOT_KNOWN -> "none";
        };
    }

    /** What the first answer rests on; empty if it says all. */
    String onTimeFact() {
        int updates = status.updates().size();
        String all = updates == 1
                ? "The only update gives no milestone with a date."
                : "None of the " + updates + " updates gives a milestone with a date.";
        List<MilestoneTrack> dated = status.milestones().dated();
        if (dated.isEmpty()) {
            boolean never = status.milestones().tracks().stream()
                    .allMatch(track -> track.first().isEmpty());
            return never ? all : "No milestone has a date any more.";
        }
        long moved = dated.stream().filter(MilestoneTrack::hasMoved).count();
        return switch (onTime().verdict()) {
            case YES, PARTLY, NO ->
                moved == 0
                        ? "The same dates in all updates" + (status.schedules().isEmpty() ? "" : " and schedules")
                                + " that give them."
                        : moved + " of " + Counts.of(dated.size(), "dated milestone") + " moved.";
            case ONE_UPDATE, NOT_KNOWN -> "";
        };
    }

    /** The last milestone that is passed, and the next ones. */
    List<MilestoneTrack> nearMilestones() {
        return status.asOf()
                .map(day -> Stream.concat(
                                status.milestones().lastPassed(day).stream(),
                                status.milestones().next(day).stream().limit(NEXT_MILESTONES))
                        .toList())
                .orElseGet(() -> status.milestones().dated().stream()
                        .limit(NEXT_MILESTONES)
                        .toList());
    }

    /** The items that are told in the second answer. */
    List<StatusItem> worst() {
        return Stream.concat(status.of(StandingGroup.DANGER).stream(), status.of(StandingGroup.GONE).stream())
                .limit(WORST)
                .toList();
    }

    /** The strongest reasons of an item, in few words. */
    String brief(StatusItem item) {
        return String.join(
                " \u00b7 ",
                item.reasons().stream()
                        .filter(risk -> risk.weight() > 0)
                        .limit(BRIEF_REASONS)
                        .map(StatusPhrases::brief)
                        .toList());
    }

    List<Tally> acting() {
        return status.acting().stream().limit(MOST_ACTING).toList();
    }

    /** How many owners have to act whom the third answer does not name. */
    int moreActing() {
        return Math.max(0, status.acting().size() - MOST_ACTING);
    }

    String anchor(StatusItem item) {
        return anchors.getOrDefault(item, "");
    }

    /** What a link to an owner leads to. */
    String ownerAnchor(String name) {
        return ownerAnchors.getOrDefault(Folded.people(List.of(name)), "owners");
    }

    /**
     * A table of items at risk.
     *
     * @param id what a link leads to
     * @param note what they have in common
     */
    record RiskTable(String id, String heading, String note, List<StatusItem> items) {}

    /** The tables of items at risk, the most urgent first. */
    List<RiskTable> risks() {
        List<RiskTable> tables = new ArrayList<>();
        for (StandingGroup group :
                List.of(StandingGroup.DANGER, StandingGroup.GONE, StandingGroup.WATCH, StandingGroup.IN_TREE)) {
            List<StatusItem> items = status.of(group);
            if (!items.isEmpty()) {
                String heading = group.heading() + " (" + items.size() + ")";
                tables.add(new RiskTable("g-" + group.word(), heading, note(group), items));
            }
        }
        return tables;
    }

    private static String note(StandingGroup group) {
        return switch (group) {
            case DANGER -> "Strongest reasons first.";
            case GONE -> "Open in the update before, not in this one, and neither completed nor deferred.";
            case WATCH -> "Mild reasons only.";
            case IN_TREE -> "No danger: the list is behind.";
            case NEWER, CALM, UP_FOR_GRABS, DEFERRED, COMPLETED, GONE_EARLIER, UNLISTED -> "";
        };
    }

    /** Whether the check does not know the series of an item that it looked for. */
    boolean isUnknown(StatusItem item) {
        return status.check().flatMap(check -> check.mailsUntil()).isPresent()
                && item.group().isOpen()
                && item.evidence().flatMap(known -> known.series()).isEmpty();
    }

    /** Where the patches of an item are to be read; empty if no link of it may be followed. */
    Optional<String> patches(StatusItem item) {
        return Stream.concat(
                        item.item().links().stream(),
                        item.evidence().flatMap(known -> known.series()).flatMap(series -> series.link()).stream())
                .filter(url -> WebLink.site(url).isPresent())
                .findFirst();
    }

    /** The class of a title in the map: one that would take many lines is cut. */
    static String clamp(StatusItem item) {
        return item.title().length() > LONG_TITLE ? "cl" : "short";
    }

    /** The class of a heading of what changed last. */
    static String style(LastStep.News news) {
        return switch (news) {
            case GONE, FELL -> "risk";
            case DEFERRED, UP_FOR_GRABS -> "warn";
            case COMPLETED, MOVED, NEW -> "info";
        };
    }

    /** What the newest update has new of an item. */
    String news(StatusItem item) {
        return item.state(status.updates().size() - 1).map(StatusPhrases::news).orElse("");
    }

    /** Where an item stands now: {@code open, v4}. */
    String place(StatusItem item) {
        String standing = StatusPhrases.standing(item).map(says -> ", " + says).orElse("");
        String place = item.group().isOpen()
                ? "open"
                : item.group().isGone() ? "gone" : item.group().heading().toLowerCase(Locale.ROOT);
        return place + standing;
    }

    /** What the list has newer of an item. */
    String newer(StatusItem item) {
        return "listed " + item.item().disposition().word().replace('-', ' ') + "; "
                + item.reason(Risk.Kind.NEWER_VERSION).map(Risk::text).orElse("");
    }
}
