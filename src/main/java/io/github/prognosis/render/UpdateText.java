package io.github.prognosis.render;

import io.github.prognosis.diff.ItemFilter;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An update as text for a terminal: by section, with status and owners in columns. */
public final class UpdateText {

    private static final String INDENT = "  ";
    private static final int LONGEST_DATE = 10;
    private static final int LONGEST_STATUS = 12;
    private static final int LONGEST_OWNERS = 24;

    private final boolean verbose;
    private final TextPage page;

    private UpdateText(boolean verbose, Palette palette, int width) {
        this.verbose = verbose;
        this.page = new TextPage(palette, width);
    }

    /**
     * The report.
     *
     * @param width the columns of the terminal
     */
    public static String of(Update update, Palette palette, int width) {
        return of(update, false, false, palette, width);
    }

    /**
     * The reports of all updates, below what their items are filtered by; one behind the other, as all of them may be much.
     *
     * @param width the columns of the terminal
     */
    static Stream<String> of(Listing listing, Palette palette, int width) {
        boolean whole = listing.filtered().by().isEmpty();
        List<Update> updates = listing.updates();
        Stream<String> texts = IntStream.range(0, updates.size())
                .mapToObj(i -> (i > 0 ? "\n" : "") + of(updates.get(i), !whole, listing.verbose(), palette, width));
        Stream<String> schedules = IntStream.range(0, listing.schedules().size())
                .mapToObj(i -> (i + updates.size() > 0 ? "\n" : "")
                        + of(listing.schedules().get(i), palette, width));
        return TextPage.filtered(Stream.concat(texts, schedules), listing.filtered(), "item", palette, width);
    }

    private static String of(Schedule schedule, Palette palette, int width) {
        UpdateText text = new UpdateText(false, palette, width);
        Update update = schedule.asUpdate();
        text.page.headline(
                Phrases.name(update) + (schedule.proposed() ? ", proposed schedule" : ", schedule"),
                Counts.of(schedule.timeline().milestones().size(), "milestone"));
        text.page.wrapped("", schedule.message().subject().orElse(""), palette::faint);
        text.page.line("");
        text.timeline(schedule.timeline());
        return text.page.toString();
    }

    private static String of(Update update, boolean onlyItems, boolean verbose, Palette palette, int width) {
        UpdateText text = new UpdateText(verbose, palette, width);
        text.update(update, onlyItems);
        return text.page.toString();
    }

    private void update(Update update, boolean onlyItems) {
        page.headline(Phrases.name(update), Counts.of(update.items().size(), "item"));
        page.wrapped("", Counts.dispositions(update, ItemFilter.ALL), text -> text);
        if (!onlyItems && !update.timeline().milestones().isEmpty()) {
            page.line("");
            timeline(update.timeline());
        }
        List<String> section = List.of();
        for (Item item : update.items()) {
            if (!item.section().equals(section)) {
                section = item.section();
                page.line("");
                page.wrapped("", String.join(" / ", section), page.palette()::bold);
            }
            item(item);
        }
    }

    private void timeline(Timeline timeline) {
        page.line(page.palette().bold("Timeline"));
        for (Milestone milestone : timeline.milestones()) {
            Optional<Here> here =
                    timeline.here().filter(mark -> mark.milestone().equals(milestone.name()));
            if (here.filter(mark -> mark.side() == Here.Side.BEFORE).isPresent()) {
                page.line(INDENT + page.palette().good("---> we are here"));
            }
            milestone(
                    milestone, here.filter(mark -> mark.side() == Here.Side.AT).isPresent());
            if (here.filter(mark -> mark.side() == Here.Side.AFTER).isPresent()) {
                page.line(INDENT + page.palette().good("---> we are here"));
            }
        }
    }

    private void milestone(Milestone milestone, boolean here) {
        String when = milestone.date().map(LocalDate::toString).orElse("");
        String words = milestone.date().isPresent() ? "" : " (" + milestone.text() + ")";
        String start = INDENT + Lines.pad(when, LONGEST_DATE) + INDENT;
        String margin = " ".repeat(start.length());
        List<String> lines = new ArrayList<>(page.wrap(margin, milestone.name() + words));
        if (here) {
            lines.set(0, lines.get(0) + INDENT + page.palette().good("<--- we are here"));
        }
        page.lines(start, margin, lines);
    }

    private void item(Item item) {
        String margin = " ".repeat(INDENT.length() + LONGEST_STATUS + 2);
        String status = Printable.of(item.status().orElse(""));
        Optional<String> prognosis =
                item.prognosis().map(Likelihood::word).filter(word -> !word.equalsIgnoreCase(status));
        boolean below = Columns.of(status) > LONGEST_STATUS || (prognosis.isPresent() && !status.isEmpty());
        String owners = Printable.of(Phrases.owners(item));
        boolean longOwners = Columns.of(owners) > LONGEST_OWNERS;
        int titleWidth = page.room(margin) - (owners.isEmpty() || longOwners ? 0 : LONGEST_OWNERS + 2);
        String tags = item.tags().isEmpty() ? "" : "[" + String.join("] [", item.tags()) + "] ";
        List<String> lines = Lines.wrap(Printable.of(tags + item.title()), titleWidth);
        String first = lines.get(0);
        if (!owners.isEmpty() && !longOwners) {
            first = Lines.pad(first, titleWidth) + "  " + page.palette().faint(owners);
        }
        String shown = Lines.pad(prognosis.orElse(below ? "" : status), LONGEST_STATUS);
        lines.set(0, first);
        page.lines(INDENT + page.palette().prognosis(item.prognosis(), shown) + "  ", margin, lines);
        if (longOwners) {
            page.wrapped(margin, owners, page.palette()::faint);
        }
        if (below) {
            page.wrapped(margin, "status: " + status, text -> text);
        }
        if (verbose) {
            item.notes().forEach(note -> page.wrapped(margin, "- " + note, text -> text));
            item.links().forEach(link -> page.line(margin + page.palette().faint(Printable.of(link))));
        }
    }
}
