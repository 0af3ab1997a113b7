package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.List;

/** Differences as text for a terminal: counts on top, what needs action first. */
public final class ComparisonText {

    private static final String INDENT = "  ";
    private static final Phrases PHRASES = Phrases.ASCII;

    private final TextPage page;

    private ComparisonText(Palette palette, int width) {
        this.page = new TextPage(palette, width);
    }

    /**
     * The report.
     *
     * @param width the columns of the terminal
     */
    public static String of(Comparison comparison, Palette palette, int width) {
        ComparisonText text = new ComparisonText(palette, width);
        text.comparison(comparison);
        return text.page.toString();
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
                text.page.line("");
                text.page.line("");
            }
        }
        return text.page.toString();
    }

    private void comparison(Comparison comparison) {
        page.headline(PHRASES.title(comparison), PHRASES.sizes(comparison));
        page.wrapped("", Counts.of(comparison), text -> text);
        int kindWidth = 0;
        for (Change change : comparison.changes()) {
            kindWidth = Math.max(kindWidth, change.kind().word().length());
        }
        for (LevelChanges level : LevelChanges.of(comparison)) {
            page.line("");
            page.line(page.palette().level(level.level(), Phrases.heading(level.level())));
            for (Change change : level.changes()) {
                change(change, kindWidth);
            }
        }
    }

    private void change(Change change, int kindWidth) {
        String margin = " ".repeat(INDENT.length() + kindWidth + 2);
        String word = Lines.pad(change.kind().word(), kindWidth);
        String start = INDENT + page.palette().level(change.level(), word) + "  ";
        for (String line : page.wrap(margin, Phrases.subject(change))) {
            page.line(start + line);
            start = margin;
        }
        facts(change, margin);
        for (Difference detail : change.details()) {
            detail(detail, margin);
        }
    }

    /** What happened, where the item stands, who works on it: on one line if there is room. */
    private void facts(Change change, String margin) {
        boolean links = change.kind() == ChangeKind.LINKS;
        String story = links ? "" : PHRASES.story(change);
        String about = change instanceof Change.OfItem one ? about(one) : "";
        String separator = story.isEmpty() || about.isEmpty() ? "" : "; ";
        String both = Printable.of(story + separator + about);
        if (!both.isEmpty() && Columns.of(both) <= page.room(margin)) {
            page.line(margin + Printable.of(story) + separator + page.palette().faint(Printable.of(about)));
        } else {
            page.wrapped(margin, story, text -> text);
            page.wrapped(margin, about, page.palette()::faint);
        }
        if (links) {
            links(change.main(), margin);
        }
    }

    private static String about(Change.OfItem change) {
        Item item = change.item();
        List<String> known = new ArrayList<>();
        for (String words : List.of(item.area().orElse(""), Phrases.owners(item), PHRASES.related(change))) {
            if (!words.isEmpty()) {
                known.add(words);
            }
        }
        return String.join("; ", known);
    }

    private void detail(Difference detail, String margin) {
        if (detail.kind() == ChangeKind.LINKS) {
            links(detail, margin);
        } else {
            page.wrapped(margin, detail.kind().word() + ": " + PHRASES.difference(detail), text -> text);
        }
    }

    /** Each new link on a line of its own, to click on; the old ones only if nothing came for them. */
    private void links(Difference difference, String margin) {
        List<String> came = Phrases.came(difference);
        for (String url : came) {
            page.line(margin + "+ " + Printable.of(url));
        }
        if (came.isEmpty()) {
            Phrases.went(difference).forEach(url -> page.line(margin + "- " + Printable.of(url)));
        }
    }
}
