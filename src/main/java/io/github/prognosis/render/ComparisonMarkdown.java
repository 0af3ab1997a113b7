package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.model.Update;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Differences and changelogs as Markdown that fits a mail or an issue comment. */
public final class ComparisonMarkdown {

    /** The first line of a changelog. */
    static final String TITLE = "# Changelog";

    private static final String DASH = " \u2014 ";
    private static final Phrases PHRASES = Phrases.TYPESET;

    private final StringBuilder out = new StringBuilder();

    private ComparisonMarkdown() {}

    /** What changed between two updates. */
    public static String of(Comparison comparison) {
        ComparisonMarkdown markdown = new ComparisonMarkdown();
        markdown.line("# " + MarkdownText.of(PHRASES.title(comparison)));
        markdown.line("");
        markdown.body(comparison, "##", comparison.filter().description());
        return markdown.out.toString();
    }

    /** All entries by release, the newest first; one behind the other, as all of them may be much. */
    public static Stream<String> of(Changelog changelog) {
        return Stream.of(
                        Stream.of(
                                TITLE + "\n",
                                paragraph(Counts.filter(changelog.filtered().by()))),
                        ReleaseEntries.of(changelog).stream().flatMap(release -> of(release, changelog)),
                        Stream.of(paragraph(Counts.leftOut(changelog.filtered(), "update"))))
                .flatMap(texts -> texts);
    }

    private static Stream<String> of(ReleaseEntries release, Changelog changelog) {
        return Stream.concat(
                Stream.of("\n" + releaseHeading(release.release()) + "\n"),
                release.numbers().stream()
                        .map(changelog.entries()::get)
                        .map(entry -> "\n" + entryHeading(entry) + "\n\n" + entryBody(entry)));
    }

    /** What the report as a whole tells of itself, a blank line above; empty if that is nothing. */
    static String paragraph(String words) {
        return words.isEmpty() ? "" : "\n" + MarkdownText.of(words) + ".\n";
    }

    /** The heading over the entries of a release. */
    static String releaseHeading(String release) {
        return "## Xen " + MarkdownText.of(release);
    }

    /** The heading over an entry of a changelog. */
    static String entryHeading(Comparison entry) {
        return "### " + MarkdownText.of(Phrases.day(entry));
    }

    /** What stands below the heading of an entry of a changelog; ends with a line break. */
    static String entryBody(Comparison entry) {
        ComparisonMarkdown markdown = new ComparisonMarkdown();
        markdown.body(entry, "####", List.of());
        return markdown.out.toString();
    }

    private void body(Comparison comparison, String level, List<String> filter) {
        String sizes = PHRASES.sizes(comparison);
        Update now = comparison.newUpdate();
        String since = comparison
                .oldUpdate()
                .map(before -> "Since " + MarkdownText.of(Phrases.origin(before, now)) + ", ")
                .orElse("");
        String about = comparison.about();
        line(since + sizes + ": " + Counts.of(comparison) + "."
                + (about.isEmpty() ? "" : " \"" + MarkdownText.of(about) + "\""));
        out.append(paragraph(Counts.filter(filter)));
        for (LevelChanges changes : LevelChanges.of(comparison)) {
            line("");
            line(level + " " + Phrases.heading(changes.level()));
            line("");
            changes.changes().forEach(this::change);
        }
    }

    private void change(Change change) {
        ToldChange told = ToldChange.of(change, PHRASES);
        String title = MarkdownText.of(told.title());
        String story = words(told.main());
        String facts = told.facts().stream().map(MarkdownText::of).collect(Collectors.joining("; "));
        line("- **" + told.main().what() + "** "
                + title + (title.isEmpty() || story.isEmpty() ? "" : DASH) + story
                + (facts.isEmpty() ? "" : " (" + facts + ")")
                + link(told));
        for (Statement detail : told.details()) {
            line("  - " + detail.what() + ": " + words(detail));
        }
        told.because().ifPresent(reason -> line("  - " + MarkdownText.of(reason)));
    }

    private static String words(Statement statement) {
        String links = statement.links().stream().map(MarkdownText::link).collect(Collectors.joining(", "));
        return (MarkdownText.of(statement.words()) + " " + links).strip();
    }

    /** Where to read on: one link is enough, the second most often leads to the same series elsewhere. */
    private static String link(ToldChange told) {
        return told.links().stream()
                .filter(WebLink::isWeb)
                .findFirst()
                .map(url -> " " + MarkdownText.link(url))
                .orElse("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
