package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.grammar.UpdateLexer;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;

/** What holds for any text that is read as a post, be it one or not; tests and fuzzer share it. */
public final class AnyText {

    private AnyText() {}

    /** Fails if something does not hold for the text. */
    public static void check(String text) {
        tokensAreTheText(text);
        ParsedPost read = UpdateReader.read(Posts.of(text));
        SourceText source = SourceText.of(text);
        everyLineIsAccountedFor(text, source, read);
        everythingStandsInItsPlace(source, read.update());
        wordsAreClean(read.update());
        whiteSpaceMakesNoDifference(text, read.update());
    }

    private static void tokensAreTheText(String text) {
        LineCharacters characters = new LineCharacters(text);
        UpdateLexer lexer = new UpdateLexer(characters);
        lexer.removeErrorListeners();
        int end = 0;
        for (Token token : lexer.getAllTokens()) {
            if (token.getStartIndex() != end || token.getStopIndex() < end) {
                throw new AssertionError("a token out of place: " + token);
            }
            end = token.getStopIndex() + 1;
        }
        assertThat(end).isEqualTo(characters.size());
    }

    private static void everyLineIsAccountedFor(String text, SourceText source, ParsedPost read) {
        assertThat(read.roles()).hasSize(source.lineCount());
        for (int line = 1; line <= source.lineCount(); line++) {
            String words = WhiteSpace.fold(text.substring(source.start(line), source.end(line)));
            if (!words.isEmpty() && read.roles().get(line - 1) == LineRole.BLANK) {
                throw new AssertionError("line " + line + " belongs to nothing: " + words);
            }
        }
    }

    private static void everythingStandsInItsPlace(SourceText source, Update update) {
        int begin = 0;
        int end = 0;
        for (Item item : update.items()) {
            assertThat(item.line()).as(item.title()).isGreaterThan(begin);
            assertThat(item.endLine()).as(item.title()).isGreaterThanOrEqualTo(item.line());
            boolean belowAnother = item.line() <= end;
            if (belowAnother) {
                // A series below the bullet of another one, whose remarks go on behind it.
                assertThat(item.endLine()).as(item.title()).isLessThanOrEqualTo(end);
            }
            begin = item.line();
            end = Math.max(end, item.endLine());
        }
        assertThat(end).isLessThanOrEqualTo(source.lineCount());
        isSortedWithin(source, update.sections().stream().map(Section::line).toList());
        isSortedWithin(
                source,
                update.timeline().milestones().stream().map(Milestone::line).toList());
        isSortedWithin(
                source,
                update.diagnostics().stream()
                        .map(diagnostic -> diagnostic.position().orElseThrow().line())
                        .toList());
    }

    private static void isSortedWithin(SourceText source, List<Integer> lines) {
        assertThat(lines).isSorted().allMatch(line -> line >= 1 && line <= source.lineCount());
    }

    /** No word of the model has a control character in it, a line break, or white space at its ends. */
    private static void wordsAreClean(Update update) {
        for (Item item : update.items()) {
            Stream<String> words = Stream.of(
                            Stream.of(item.title()),
                            item.number().stream(),
                            item.status().stream(),
                            item.area().stream(),
                            item.tags().stream(),
                            item.aliases().stream(),
                            item.section().stream(),
                            item.issues().stream(),
                            item.links().stream(),
                            item.notes().stream(),
                            item.owners().stream().map(Owner::name))
                    .flatMap(all -> all);
            assertThat(words).allMatch(word -> WhiteSpace.fold(word).equals(word));
            assertThat(item.links()).allMatch(link -> link.matches("(?i)(https?|ftp|git)://\\S+"));
        }
    }

    private static void whiteSpaceMakesNoDifference(String text, Update update) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        isReadAlike("line ends", update, unix);
        isReadAlike("no-break spaces", update, unix.replace(' ', '\u00a0'));
        isReadAlike("blanks at the ends", update, unix.replace("\n", " \t\n") + " ");
    }

    private static void isReadAlike(String what, Update update, String other) {
        Update same = UpdateReader.read(Posts.of(other)).update();
        assertThat(same.items()).as(what).isEqualTo(update.items());
        assertThat(same.timeline()).as(what).isEqualTo(update.timeline());
        assertThat(same.family()).as(what).isEqualTo(update.family());
    }
}
