package io.github.prognosis.render;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.Filtered;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Differences and changelogs as a page for a browser: one file that loads nothing and runs nothing.
 *
 * <p>The template in {@code src/main/jte} escapes every text for the place it stands in.
 */
public final class ComparisonHtml {

    private static final Pattern NO_ANCHOR = Pattern.compile("[^a-z0-9-]++");

    private ComparisonHtml() {}

    /**
     * What changed between two updates.
     *
     * @throws IOException if the style sheet is missing from the jar
     */
    public static String of(Comparison comparison) throws IOException {
        String heading = Phrases.TYPESET.title(comparison);
        ReportPage.Entry entry = ReportPage.Entry.of("changes", heading, comparison);
        StringOutput out = new StringOutput();
        html(
                new ReportPage(
                        PageFrame.of(
                                "What changed in Xen " + comparison.newUpdate().release()),
                        List.of(entry),
                        false,
                        new Filtered(comparison.filter().description(), comparison.hidden())),
                out);
        return out.toString();
    }

    /**
     * All entries by release, the newest first.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Changelog changelog, Writer writer) throws IOException {
        List<ReportPage.Entry> entries = new Entries(changelog);
        try {
            html(
                    new ReportPage(PageFrame.of("Changelog"), entries, true, changelog.filtered()),
                    new WriterOutput(writer));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** The entries in the order of the page, each made when it is told; what leads to one stays the same. */
    private static final class Entries extends AbstractList<ReportPage.Entry> {

        private final Changelog changelog;
        private final List<Integer> numbers;
        private final String[] anchors;
        private final Set<String> taken = new HashSet<>();

        Entries(Changelog changelog) {
            this.changelog = changelog;
            this.numbers = ReleaseEntries.of(changelog).stream()
                    .flatMap(release -> release.numbers().stream())
                    .toList();
            this.anchors = new String[numbers.size()];
        }

        @Override
        public int size() {
            return anchors.length;
        }

        @Override
        public ReportPage.Entry get(int index) {
            Comparison entry = changelog.entries().get(numbers.get(index));
            if (anchors[index] == null) {
                anchors[index] = anchor(entry, taken);
            }
            return ReportPage.Entry.of(anchors[index], heading(entry), entry);
        }
    }

    private static String heading(Comparison entry) {
        Update now = entry.newUpdate();
        String since = entry.oldUpdate()
                .map(before -> ", since " + Phrases.origin(before, now))
                .orElse("");
        return Phrases.name(entry) + since;
    }

    /** What names the same entry when there are more updates: its release and day, as in {@code xen-4-6-2015-03-09}. */
    private static String anchor(Comparison entry, Set<String> taken) {
        String name =
                NO_ANCHOR.matcher(Phrases.name(entry).toLowerCase(Locale.ROOT)).replaceAll("-");
        String anchor = name;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = name + "-" + i;
        }
        return anchor;
    }

    private static void html(ReportPage page, TemplateOutput out) {
        JteReportGenerated.render(new OwaspHtmlTemplateOutput(out), null, page);
    }
}
