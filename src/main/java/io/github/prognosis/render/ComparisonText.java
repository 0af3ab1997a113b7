package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return of(comparison, comparison.filter().description(), palette, width);
    }

    private static String of(Comparison comparison, List<String> filter, Palette palette, int width) {
        ComparisonText text = new ComparisonText(palette, width);
        text.comparison(comparison, filter);
        return text.page.toString();
    }

    /**
     * All entries of a changelog, the newest first, below what it was filtered by; one behind the other, as all of them may
     * be much.
     *
     * @param width the columns of the terminal
     */
    public static Stream<String> of(Changelog changelog, Palette palette, int width) {
        List<Comparison> entries = changelog.entries();
        Stream<String> texts = IntStream.range(0, entries.size())
                .map(i -> entries.size() - 1 - i)
                .mapToObj(i -> of(entries.get(i), List.of(), palette, width) + (i > 0 ? "\n\n" : ""));
        return TextPage.filtered(texts, changelog.filtered(), "update", palette, width);
    }

    private void comparison(Comparison comparison, List<String> filter) {
        page.headline(PHRASES.title(comparison), PHRASES.sizes(comparison));
        page.wrapped("", comparison.about(), page.palette()::faint);
        page.wrapped("", Counts.of(comparison), text -> text);
        page.wrapped("", Counts.filter(filter), text -> text);
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
        page.lines(
                INDENT + page.palette().level(change.level(), word) + "  ",
                margin,
                page.wrap(margin, Phrases.subject(change)));
        ToldChange told = ToldChange.of(change, PHRASES);
        facts(told, margin);
        for (Statement detail : told.details()) {
            if (detail.links().isEmpty()) {
                page.wrapped(margin, detail.what() + ": " + detail.words(), text -> text);
            }
            links(detail, margin);
        }
        told.because().ifPresent(reason -> page.wrapped(margin, reason, text -> text));
    }

    /** What happened, where the item stands, who works on it: on one line if there is room. */
    private void facts(ToldChange told, String margin) {
        String story = told.main().links().isEmpty() ? told.main().words() : "";
        String about = String.join("; ", told.facts());
        String separator = story.isEmpty() || about.isEmpty() ? "" : "; ";
        String both = Printable.of(story + separator + about);
        if (!both.isEmpty() && Columns.of(both) <= page.room(margin)) {
            page.line(margin + Printable.of(story) + separator + page.palette().faint(Printable.of(about)));
        } else {
            page.wrapped(margin, story, text -> text);
            page.wrapped(margin, about, page.palette()::faint);
        }
        links(told.main(), margin);
    }

    /** Each new link on a line of its own, to click on; the old ones only if nothing came for them. */
    private void links(Statement statement, String margin) {
        String mark = statement.words().isEmpty() ? "+ " : "- ";
        statement.links().forEach(url -> page.line(margin + mark + Printable.of(url)));
    }
}
