package io.github.prognosis.render;

import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.Lifelines;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lifelines as Markdown that fits an issue comment: a table for each item, and how it ended. */
public final class LifelineMarkdown {

    private final StringBuilder out = new StringBuilder();

    private LifelineMarkdown() {}

    /** The report; one item behind the other, as all of them may be much. */
    public static Stream<String> of(List<Lifeline> lifelines) {
        return IntStream.range(0, lifelines.size()).mapToObj(i -> {
            LifelineMarkdown markdown = new LifelineMarkdown();
            markdown.lifeline(lifelines.get(i));
            return (i > 0 ? "\n" : "") + markdown.out;
        });
    }

    /** The report below what it was filtered by, where not all that is to be told of the items is. */
    static Stream<String> of(Lifelines told) {
        String filter = Counts.filter(told.filtered().by());
        return Stream.of(
                        Stream.of(filter.isEmpty() ? "" : MarkdownText.of(filter) + ".\n\n"),
                        of(told.lifelines()),
                        Stream.of(ComparisonMarkdown.paragraph(Counts.leftOut(told.filtered(), "item"))))
                .flatMap(texts -> texts);
    }

    private void lifeline(Lifeline lifeline) {
        line("## " + MarkdownText.of(lifeline.title()));
        line("");
        line(MarkdownText.of(arrows(LifelinePhrases.span(lifeline))) + ", " + LifelinePhrases.updates(lifeline) + ".");
        line("");
        line("| date | release | list | status | what changed |");
        line("| --- | --- | --- | --- | --- |");
        LifelineRow.of(lifeline).forEach(this::row);
        line("");
        line("**" + MarkdownText.of(LifelinePhrases.ending(lifeline)) + "**");
    }

    private void row(LifelineRow row) {
        String told = row.told().stream().map(LifelineMarkdown::told).collect(Collectors.joining("<br>"));
        line(List.of(row.date(), row.release(), row.disposition(), row.status()).stream()
                .map(MarkdownText::of)
                .collect(Collectors.joining(" | ", "| ", " | " + told + " |")));
    }

    private static String told(Statement told) {
        String words = MarkdownText.of(arrows(told.words()));
        if (told.what().isEmpty()) {
            return words;
        }
        String name = MarkdownText.of(told.what());
        String what = told.level().isPresent() ? "**" + name + "**" : name;
        String links = told.links().stream().map(LifelineMarkdown::link).collect(Collectors.joining(", "));
        String rest = words + (words.isEmpty() || links.isEmpty() ? "" : " ") + links;
        return rest.isEmpty() ? what : what + ": " + rest;
    }

    /** A bar within a link would end the cell of the table too. */
    private static String link(String url) {
        String link = MarkdownText.link(url);
        return link.startsWith("<") ? link.replace("|", "\\|") : link;
    }

    private static String arrows(String words) {
        return words.replace(" -> ", " \u2192 ");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
