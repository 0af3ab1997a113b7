package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ComparisonCsv;
import io.github.prognosis.render.ComparisonHtml;
import io.github.prognosis.render.ComparisonJson;
import io.github.prognosis.render.ComparisonLines;
import io.github.prognosis.render.ComparisonMarkdown;
import io.github.prognosis.render.ComparisonText;
import io.github.prognosis.render.KeptChangelog;
import io.github.prognosis.render.LifelineJson;
import io.github.prognosis.render.LifelineMarkdown;
import io.github.prognosis.render.LifelineText;
import io.github.prognosis.render.Listing;
import io.github.prognosis.render.ListingCsv;
import io.github.prognosis.render.ListingJson;
import io.github.prognosis.render.ListingText;
import io.github.prognosis.render.Palette;
import io.github.prognosis.render.ReadBack;
import io.github.prognosis.render.Schema;
import io.github.prognosis.render.UpdateCsv;
import io.github.prognosis.render.UpdateJson;
import io.github.prognosis.render.UpdateText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any posts in every format: each is what its own parser takes, and nothing in it reaches the terminal. */
@Timeout(60)
class RendererFuzzTest {

    private static final int WIDTH = 80;

    @MethodSource("io.github.prognosis.fuzz.Inputs#pairs")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyPostsAreShown(byte[] bytes) throws IOException {
        shown(bytes);
        Proportion.holds(bytes, RendererFuzzTest::shown);
    }

    private static void shown(byte[] bytes) throws IOException {
        List<Update> updates = Inputs.updates(bytes);
        parsed(updates);
        compared(Prognosis.diff(updates.get(0), updates.get(updates.size() - 1)));
        changelog(Prognosis.changelog(updates));
        kept(Inputs.text(bytes), Prognosis.changelog(updates));
        lifelines(Prognosis.lifelines(updates));
        listed(updates);
    }

    private static void parsed(List<Update> updates) throws IOException {
        for (Update update : updates) {
            Rendered.isPlainText(UpdateText.of(update, Palette.PLAIN, WIDTH));
        }
        Rendered.fits(Schema.PARSE, Rendered.by(out -> UpdateJson.write(updates, skipped(updates), out)));
        Rendered.isJsonByTheLine(updates.size(), Rendered.by(out -> UpdateJson.writeLines(updates, out)));
        int items = updates.stream().mapToInt(update -> update.items().size()).sum();
        Rendered.isTable(items, Rendered.by(out -> UpdateCsv.write(updates, out)));
    }

    private static List<SkippedMail> skipped(List<Update> updates) {
        return updates.stream()
                .map(update -> SkippedMail.duplicate(update, update))
                .toList();
    }

    private static void compared(Comparison comparison) throws IOException {
        Rendered.isPlainText(ComparisonText.of(comparison, Palette.PLAIN, WIDTH));
        String lines = ComparisonLines.of(comparison);
        Rendered.isPlainText(lines);
        assertThat(lines.lines()).hasSameSizeAs(comparison.changes());
        String markdown = ComparisonMarkdown.of(comparison);
        Rendered.isPlainText(markdown);
        String html = ComparisonHtml.of(comparison);
        Rendered.isPage(html);
        String csv = Rendered.by(out -> ComparisonCsv.write(comparison, out));
        Rendered.isTable(comparison.changes().size(), csv);
        String json = Rendered.by(out -> ComparisonJson.write(comparison, out));
        Rendered.fits(Schema.DIFF, json);
        List<ReadBack.Told> changes = ReadBack.json(json);
        ReadBack.check(changes, ReadBack.markdown(markdown), title -> title);
        ReadBack.check(changes, ReadBack.html(html), title -> title);
        ReadBack.check(changes, ReadBack.csv(csv), RendererFuzzTest::harmless);
        Rendered.isJsonByTheLine(
                comparison.changes().size(), Rendered.by(out -> ComparisonJson.writeLines(comparison, out)));
    }

    /** A title as a cell has it: with an apostrophe where a spreadsheet would compute it. */
    private static String harmless(String title) {
        return title.matches("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*") ? "'" + title : title;
    }

    private static void changelog(Changelog changelog) throws IOException {
        Rendered.isPage(Rendered.by(out -> ComparisonHtml.write(changelog, out)));
        ComparisonText.of(changelog, Palette.PLAIN, WIDTH).forEach(Rendered::isPlainText);
        ComparisonMarkdown.of(changelog).forEach(Rendered::isPlainText);
        Rendered.fits(Schema.CHANGELOG, Rendered.by(out -> ComparisonJson.write(changelog, out)));
        Rendered.isJsonByTheLine(
                changelog.entries().size(), Rendered.by(out -> ComparisonJson.writeLines(changelog, out)));
    }

    /** Whatever stands in a changelog stays there, and what was put into it is found again. */
    private static void kept(String text, Changelog changelog) {
        String made = KeptChangelog.with("", changelog);
        Rendered.isPlainText(made);
        assertThat(KeptChangelog.with(made, changelog)).isSameAs(made);
        String added = KeptChangelog.with(text, changelog);
        Rendered.holds(text, added);
        assertThat(KeptChangelog.with(added, changelog)).isSameAs(added);
    }

    private static void lifelines(List<Lifeline> lifelines) throws IOException {
        LifelineText.of(lifelines, Palette.PLAIN, WIDTH).forEach(Rendered::isPlainText);
        LifelineMarkdown.of(lifelines).forEach(Rendered::isPlainText);
        Rendered.fits(Schema.HISTORY, Rendered.by(out -> LifelineJson.write(lifelines, out)));
    }

    private static void listed(List<Update> updates) throws IOException {
        List<Update> found =
                updates.stream().filter(update -> !update.items().isEmpty()).toList();
        Listing listing = new Listing(found, skipped(updates), updates.size(), 0);
        Rendered.isPlainText(ListingText.of(listing, Palette.PLAIN, WIDTH));
        Rendered.fits(Schema.LIST, Rendered.by(out -> ListingJson.write(listing, out)));
        Rendered.isTable(found.size() + updates.size(), Rendered.by(out -> ListingCsv.write(listing, out)));
    }
}
