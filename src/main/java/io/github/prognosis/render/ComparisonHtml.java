package io.github.prognosis.render;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Differences and changelogs as a page for a browser: one file that loads nothing and runs nothing.
 *
 * <p>The template in {@code src/main/jte} escapes every text for the place it stands in.
 */
public final class ComparisonHtml {

    private static final String STYLE = "report.css";

    private ComparisonHtml() {}

    /**
     * What changed between two updates.
     *
     * @throws IOException if the style sheet is missing from the jar
     */
    public static String of(Comparison comparison) throws IOException {
        String heading = Phrases.TYPESET.title(comparison);
        ReportPage.Entry entry = ReportPage.Entry.of("changes", heading, comparison);
        return html(new ReportPage(
                "What changed in Xen " + comparison.newUpdate().release(),
                Resource.text(STYLE),
                List.of(entry),
                false));
    }

    /**
     * All entries by release, the newest first.
     *
     * @throws IOException if the style sheet is missing from the jar
     */
    public static String of(Changelog changelog) throws IOException {
        List<ReportPage.Entry> entries = new ArrayList<>();
        for (ReleaseEntries release : ReleaseEntries.of(changelog)) {
            for (Comparison entry : release.entries()) {
                entries.add(ReportPage.Entry.of("entry-" + (entries.size() + 1), heading(entry), entry));
            }
        }
        return html(new ReportPage("Changelog", Resource.text(STYLE), entries, true));
    }

    private static String heading(Comparison entry) {
        Update now = entry.newUpdate();
        String since = entry.oldUpdate()
                .map(before -> ", since " + Phrases.origin(before, now))
                .orElse("");
        return Phrases.name(now) + since;
    }

    private static String html(ReportPage page) {
        StringOutput out = new StringOutput();
        JteReportGenerated.render(new OwaspHtmlTemplateOutput(out), null, page);
        return out.toString();
    }
}
