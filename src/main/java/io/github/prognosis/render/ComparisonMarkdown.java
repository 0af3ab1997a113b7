package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.diff.Level;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Differences and changelogs as Markdown that fits a mail or an issue comment. */
public final class ComparisonMarkdown {

    private final StringBuilder out = new StringBuilder();

    private ComparisonMarkdown() {}

    /** What changed between two updates. */
    public static String of(Comparison comparison) {
        ComparisonMarkdown markdown = new ComparisonMarkdown();
        markdown.line("# "
                + comparison
                        .oldUpdate()
                        .map(before -> heading(before, comparison.newUpdate()))
                        .orElseGet(() -> name(comparison.newUpdate())));
        markdown.line("");
        markdown.body(comparison, "##");
        return markdown.out.toString();
    }

    /** All entries, the newest first, by release. */
    public static String of(Changelog changelog) {
        ComparisonMarkdown markdown = new ComparisonMarkdown();
        markdown.line("# Changelog");
        String release = "";
        List<Comparison> entries = changelog.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Comparison entry = entries.get(i);
            if (!entry.newUpdate().release().equals(release)) {
                release = entry.newUpdate().release();
                markdown.line("");
                markdown.line("## Xen " + MarkdownText.of(release));
            }
            markdown.line("");
            markdown.line("### " + MarkdownText.of(Phrases.day(entry.newUpdate())));
            markdown.line("");
            markdown.body(entry, "####");
        }
        return markdown.out.toString();
    }

    private static String name(Update update) {
        return MarkdownText.of(Phrases.name(update));
    }

    private static String heading(Update before, Update now) {
        boolean sameRelease = before.release().equals(now.release());
        return name(before) + " \u2192 " + (sameRelease ? MarkdownText.of(Phrases.day(now)) : name(now));
    }

    private void body(Comparison comparison, String level) {
        Update now = comparison.newUpdate();
        Optional<Update> before = comparison.oldUpdate();
        if (before.isEmpty()) {
            line(Phrases.items(now.items().size()) + ": " + Phrases.dispositions(now) + ".");
            return;
        }
        boolean sameRelease = before.get().release().equals(now.release());
        line("From " + (sameRelease ? MarkdownText.of(Phrases.day(before.get())) : name(before.get())) + ", "
                + before.get().items().size() + " \u2192 "
                + Phrases.items(now.items().size()) + ": "
                + Phrases.counts(comparison) + ".");
        for (Level one : Level.values()) {
            List<Change> changes = comparison.changes().stream()
                    .filter(change -> change.level() == one)
                    .toList();
            if (!changes.isEmpty()) {
                line("");
                line(level + " " + Phrases.heading(one));
                line("");
                changes.forEach(this::change);
            }
        }
    }

    private void change(Change change) {
        String story = Phrases.story(change);
        StringBuilder line =
                new StringBuilder("- **").append(change.kind().word()).append("** ");
        line.append(MarkdownText.of(Phrases.subject(change)));
        if (change.kind() == ChangeKind.LINKS) {
            line.append(": ").append(links(change.main()));
        } else if (!story.isEmpty()) {
            line.append(": ").append(MarkdownText.of(arrows(story)));
        }
        if (change instanceof Change.OfItem one) {
            about(one).ifPresent(about -> line.append(" (").append(about).append(')'));
        }
        line(line.toString());
        for (Difference detail : change.details()) {
            String words = detail.kind() == ChangeKind.LINKS
                    ? links(detail)
                    : MarkdownText.of(arrows(Phrases.difference(detail)));
            line("  - " + detail.kind().word() + ": " + words);
        }
    }

    private static Optional<String> about(Change.OfItem change) {
        Item item = change.item();
        String area = item.area().map(MarkdownText::of).orElse("");
        String owners = MarkdownText.of(Phrases.owners(item));
        String related = change.relatedTo()
                .map(title -> "compare \u201c" + MarkdownText.of(title) + "\u201d")
                .orElse("");
        return Optional.of(List.of(area, owners, related).stream()
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty());
    }

    /** The links that came, else those that went. */
    private static String links(Difference difference) {
        List<String> came = Phrases.came(difference);
        if (came.isEmpty()) {
            return Phrases.went(difference).stream()
                    .map(url -> "no longer " + MarkdownText.link(url))
                    .collect(Collectors.joining(", "));
        }
        return came.stream().map(MarkdownText::link).collect(Collectors.joining(", "));
    }

    private static String arrows(String words) {
        return words.replace(" -> ", " \u2192 ");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
