package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Level;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Differences as text for a terminal: counts on top, what needs action first. */
public final class ComparisonText {

    private static final String INDENT = "  ";

    private final Palette palette;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    /**
     * The report.
     *
     * @param width the columns of the terminal
     */
    public static String of(Comparison comparison, Palette palette, int width) {
        ComparisonText text = new ComparisonText(palette, width);
        text.comparison(comparison);
        return text.out.toString();
    }

    /**
     * All entries of a changelog, the newest first.
     *
     * @param width the columns of the terminal
     */
    public static String of(Changelog changelog, Palette palette, int width) {
        ComparisonText text = new ComparisonText(palette, width);
        List<Comparison> entries = changelog.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            text.comparison(entries.get(i));
            if (i > 0) {
                text.line("");
                text.line("");
            }
        }
        return text.out.toString();
    }

    private void comparison(Comparison comparison) {
        Update now = comparison.newUpdate();
        Optional<Update> before = comparison.oldUpdate();
        String name = before.map(old -> title(old, now)).orElseGet(() -> Phrases.name(now));
        String size = before.map(old -> old.items().size() + " -> ").orElse("")
                + Phrases.items(now.items().size());
        line(palette.bold(Printable.of(name)) + " ".repeat(Math.max(2, width - name.length() - size.length())) + size);
        line(before.isPresent() ? Phrases.counts(comparison) : Phrases.dispositions(now));
        int kindWidth = comparison.changes().stream()
                .mapToInt(change -> change.kind().word().length())
                .max()
                .orElse(0);
        for (Level level : Level.values()) {
            List<Change> changes = comparison.changes().stream()
                    .filter(change -> change.level() == level)
                    .toList();
            if (!changes.isEmpty()) {
                line("");
                line(palette.level(level, Phrases.heading(level)));
                changes.forEach(change -> change(change, kindWidth));
            }
        }
    }

    private static String title(Update before, Update now) {
        boolean sameRelease = before.release().equals(now.release());
        return Phrases.name(before) + " -> " + (sameRelease ? Phrases.day(now) : Phrases.name(now));
    }

    private void change(Change change, int kindWidth) {
        String margin = " ".repeat(INDENT.length() + kindWidth + 2);
        String kind =
                INDENT + palette.level(change.level(), Lines.pad(change.kind().word(), kindWidth)) + "  ";
        for (String line : Lines.wrap(Printable.of(Phrases.subject(change)), width - margin.length())) {
            line(kind + line);
            kind = margin;
        }
        facts(change, margin);
        change.details().forEach(detail -> detail(detail, margin));
    }

    /** What happened, where the item stands, who works on it: on one line if there is room. */
    private void facts(Change change, String margin) {
        boolean links = change.kind() == ChangeKind.LINKS;
        String story = links ? "" : Printable.of(Phrases.story(change));
        String about = change instanceof Change.OfItem one ? Printable.of(about(one)) : "";
        if (margin.length() + story.length() + 2 + about.length() <= width) {
            String separator = story.isEmpty() || about.isEmpty() ? "" : "; ";
            if (!story.isEmpty() || !about.isEmpty()) {
                line(margin + story + separator + palette.faint(about));
            }
        } else {
            wrapped(margin, story);
            Lines.wrap(about, width - margin.length()).forEach(line -> line(margin + palette.faint(line)));
        }
        if (links) {
            links(change.main(), margin);
        }
    }

    private static String about(Change.OfItem change) {
        Item item = change.item();
        List<String> about = new ArrayList<>();
        item.area().ifPresent(about::add);
        if (!item.owners().isEmpty()) {
            about.add(Phrases.owners(item));
        }
        change.relatedTo().ifPresent(title -> about.add("compare \"" + title + "\""));
        return String.join("; ", about);
    }

    private void detail(Difference detail, String margin) {
        if (detail.kind() == ChangeKind.LINKS) {
            links(detail, margin);
        } else {
            wrapped(margin, detail.kind().word() + ": " + Phrases.difference(detail));
        }
    }

    /** Each new link on a line of its own, to click on; the old ones only if nothing came for them. */
    private void links(Difference difference, String margin) {
        List<String> came = Phrases.came(difference);
        came.forEach(url -> line(margin + "+ " + Printable.of(url)));
        if (came.isEmpty()) {
            Phrases.went(difference).forEach(url -> line(margin + "- " + Printable.of(url)));
        }
    }

    private void wrapped(String margin, String text) {
        if (!text.isEmpty()) {
            Lines.wrap(Printable.of(text), width - margin.length()).forEach(line -> line(margin + line));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
