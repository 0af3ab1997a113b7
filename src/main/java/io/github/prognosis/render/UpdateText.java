package io.github.prognosis.render;

import io.github.prognosis.model.Here;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An update as text for a terminal: by section, with status and owners in columns. */
public final class UpdateText {

    private static final String INDENT = "  ";
    private static final int LONGEST_STATUS = 12;
    private static final int LONGEST_OWNERS = 24;

    private final Palette palette;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private UpdateText(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    /**
     * The report.
     *
     * @param width the columns of the terminal
     */
    public static String of(Update update, Palette palette, int width) {
        UpdateText text = new UpdateText(palette, width);
        text.update(update);
        return text.out.toString();
    }

    private void update(Update update) {
        String name = Phrases.name(update);
        String size = Phrases.items(update.items().size());
        line(palette.bold(Printable.of(name)) + " ".repeat(Math.max(2, width - name.length() - size.length())) + size);
        line(Phrases.dispositions(update));
        if (!update.timeline().milestones().isEmpty()) {
            line("");
            timeline(update.timeline());
        }
        List<String> section = List.of();
        for (Item item : update.items()) {
            if (!item.section().equals(section)) {
                section = item.section();
                line("");
                line(palette.bold(Printable.of(String.join(" / ", section))));
            }
            item(item);
        }
    }

    private void timeline(Timeline timeline) {
        line(palette.bold("Timeline"));
        for (Milestone milestone : timeline.milestones()) {
            Optional<Here> here =
                    timeline.here().filter(mark -> mark.milestone().equals(milestone.name()));
            if (here.filter(mark -> mark.side() == Here.Side.BEFORE).isPresent()) {
                mark("");
            }
            String when = milestone.date().map(LocalDate::toString).orElse("");
            String words = milestone.date().isPresent() ? "" : " (" + milestone.text() + ")";
            String name = INDENT + Lines.pad(when, 10) + INDENT + Printable.of(milestone.name() + words);
            if (here.filter(mark -> mark.side() == Here.Side.AT).isPresent()) {
                mark(name);
            } else {
                line(name);
            }
            if (here.filter(mark -> mark.side() == Here.Side.AFTER).isPresent()) {
                mark("");
            }
        }
    }

    private void mark(String milestone) {
        line(milestone + INDENT + palette.good(milestone.isEmpty() ? "---> we are here" : "<--- we are here"));
    }

    private void item(Item item) {
        String status = Printable.of(item.status().orElse(""));
        boolean longStatus = status.length() > LONGEST_STATUS;
        String margin = " ".repeat(INDENT.length() + LONGEST_STATUS + 2);
        String owners = Printable.of(Phrases.owners(item));
        boolean longOwners = owners.length() > LONGEST_OWNERS;
        int titleWidth = width - margin.length() - (owners.isEmpty() || longOwners ? 0 : LONGEST_OWNERS + 2);
        String tags = item.tags().isEmpty() ? "" : "[" + String.join("] [", item.tags()) + "] ";
        List<String> lines = Lines.wrap(Printable.of(tags + item.title()), titleWidth);
        String first = lines.get(0);
        if (!owners.isEmpty() && !longOwners) {
            first = Lines.pad(first, titleWidth) + "  " + palette.faint(owners);
        }
        String shown = Lines.pad(longStatus ? "" : status, LONGEST_STATUS);
        line(INDENT + palette.prognosis(item.prognosis(), shown) + "  " + first);
        lines.subList(1, lines.size()).forEach(more -> line(margin + more));
        if (longOwners) {
            Lines.wrap(owners, width - margin.length()).forEach(line -> line(margin + palette.faint(line)));
        }
        if (longStatus) {
            Lines.wrap("status: " + status, width - margin.length()).forEach(line -> line(margin + line));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
