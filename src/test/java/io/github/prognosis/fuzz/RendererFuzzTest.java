package io.github.prognosis.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ComparisonJson;
import io.github.prognosis.render.ComparisonMarkdown;
import io.github.prognosis.render.ComparisonText;
import io.github.prognosis.render.LifelineJson;
import io.github.prognosis.render.LifelineMarkdown;
import io.github.prognosis.render.LifelineText;
import io.github.prognosis.render.Listing;
import io.github.prognosis.render.ListingCsv;
import io.github.prognosis.render.ListingJson;
import io.github.prognosis.render.ListingText;
import io.github.prognosis.render.Palette;
import io.github.prognosis.render.Schema;
import io.github.prognosis.render.UpdateJson;
import io.github.prognosis.render.UpdateText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any posts in every format: each is what its own parser takes, and nothing in it reaches the terminal. */
@Timeout(20)
class RendererFuzzTest {

    private static final int WIDTH = 80;

    @MethodSource("io.github.prognosis.fuzz.Inputs#pairs")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyPostsAreShown(byte[] bytes) throws IOException {
        List<Update> updates = Inputs.updates(bytes);
        parsed(updates);
        compared(Prognosis.diff(updates.get(0), updates.get(updates.size() - 1)));
        changelog(Prognosis.changelog(updates));
        lifelines(Prognosis.lifelines(updates));
        listed(updates);
    }

    private static void parsed(List<Update> updates) throws IOException {
        for (Update update : updates) {
            Rendered.isPlainText(UpdateText.of(update, Palette.PLAIN, WIDTH));
        }
        Rendered.fits(Schema.PARSE, Rendered.by(out -> UpdateJson.write(updates, skipped(updates), out)));
        Rendered.isJsonByTheLine(updates.size(), Rendered.by(out -> UpdateJson.writeLines(updates, out)));
    }

    private static List<SkippedMail> skipped(List<Update> updates) {
        return updates.stream()
                .map(update -> SkippedMail.duplicate(update, update))
                .toList();
    }

    private static void compared(Comparison comparison) throws IOException {
        Rendered.isPlainText(ComparisonText.of(comparison, Palette.PLAIN, WIDTH));
        Rendered.isPlainText(ComparisonMarkdown.of(comparison));
        Rendered.fits(Schema.DIFF, Rendered.by(out -> ComparisonJson.write(comparison, out)));
        Rendered.isJsonByTheLine(
                comparison.changes().size(), Rendered.by(out -> ComparisonJson.writeLines(comparison, out)));
    }

    private static void changelog(Changelog changelog) throws IOException {
        Rendered.isPlainText(ComparisonText.of(changelog, Palette.PLAIN, WIDTH));
        Rendered.isPlainText(ComparisonMarkdown.of(changelog));
        Rendered.fits(Schema.CHANGELOG, Rendered.by(out -> ComparisonJson.write(changelog, out)));
        Rendered.isJsonByTheLine(
                changelog.entries().size(), Rendered.by(out -> ComparisonJson.writeLines(changelog, out)));
    }

    private static void lifelines(List<Lifeline> lifelines) throws IOException {
        Rendered.isPlainText(LifelineText.of(lifelines, Palette.PLAIN, WIDTH));
        Rendered.isPlainText(LifelineMarkdown.of(lifelines));
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
