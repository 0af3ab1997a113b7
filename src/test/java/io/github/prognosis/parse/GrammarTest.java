package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.grammar.UpdateLexer;
import io.github.prognosis.parse.grammar.UpdateParser;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text, be it a post or not. */
class GrammarTest {

    private static final int RANDOM_TEXTS = 6000;

    private record Text(String name, String body) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Says nothing, but fails on the first thing there is to say. */
    private static final class Failing extends BaseErrorListener {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException e) {
            throw new AssertionError("syntax error at " + line + ":" + column + ": " + message);
        }

        @Override
        public void reportAmbiguity(
                Parser recognizer, DFA dfa, int start, int stop, boolean exact, BitSet alts, ATNConfigSet configs) {
            throw new AssertionError("ambiguity from token " + start + " to " + stop);
        }

        @Override
        public void reportAttemptingFullContext(
                Parser recognizer, DFA dfa, int start, int stop, BitSet alts, ATNConfigSet configs) {
            throw new AssertionError("full context from token " + start + " to " + stop);
        }
    }

    private static Stream<Text> posts() throws IOException {
        return Posts.all().entrySet().stream().map(post -> new Text(post.getKey(), post.getValue()));
    }

    /** The posts, and many texts that are none. */
    private static List<Text> texts() throws IOException {
        Map<String, String> posts = Posts.all();
        List<Text> texts = new ArrayList<>();
        posts.forEach((name, body) -> texts.add(new Text(name, body)));
        List<String> samples = List.copyOf(Posts.samples().values());
        for (int seed = 0; seed < RANDOM_TEXTS; seed++) {
            Random random = new Random(seed);
            String body = switch (seed % 4) {
                case 0, 1 -> RandomPosts.ofFragments(random);
                case 2 -> RandomPosts.ofCharacters(random, 80);
                default -> RandomPosts.damaged(paragraph(samples, random), random);
            };
            texts.add(new Text("seed " + seed, body));
        }
        return texts;
    }

    private static String paragraph(List<String> samples, Random random) {
        String sample = samples.get(random.nextInt(samples.size()));
        int start = random.nextInt(sample.length());
        return sample.substring(start, Math.min(sample.length(), start + 400));
    }

    private static UpdateLexer lexer(String text) {
        UpdateLexer lexer = new UpdateLexer(new LineCharacters(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(new Failing());
        return lexer;
    }

    private static UpdateParser parser(String text, PredictionMode mode) {
        UpdateParser parser = new UpdateParser(new CommonTokenStream(lexer(text)));
        parser.removeErrorListeners();
        parser.addErrorListener(new Failing());
        parser.getInterpreter().setPredictionMode(mode);
        return parser;
    }

    @Test
    void everyTextIsAPostWithoutSyntaxErrorOrAmbiguity() throws IOException {
        for (Text text : texts()) {
            UpdateParser parser = parser(text.body(), PredictionMode.LL_EXACT_AMBIG_DETECTION);
            parser.addErrorListener(new DiagnosticErrorListener(false));
            parser.post();
            assertThat(parser.getNumberOfSyntaxErrors()).as(text.name()).isZero();
            assertThat(parser.getCurrentToken().getType()).as(text.name()).isEqualTo(Token.EOF);
        }
    }

    @Test
    void allTokensTogetherAreTheText() throws IOException {
        for (Text text : texts()) {
            StringBuilder together = new StringBuilder();
            LineCharacters characters = new LineCharacters(text.body());
            for (Token token : lexer(text.body()).getAllTokens()) {
                int start = characters.offset(token.getStartIndex());
                assertThat(start).as(text.name()).isEqualTo(together.length());
                together.append(token.getText());
            }
            assertThat(WhiteSpace.visible(together.toString()))
                    .as(text.name())
                    .isEqualTo(WhiteSpace.visible(text.body()));
        }
    }

    @Test
    void theCheapAndTheThoroughPredictionGiveTheSameTree() throws IOException {
        for (Text text : texts()) {
            String cheap = tree(text.body(), PredictionMode.SLL);
            assertThat(tree(text.body(), PredictionMode.LL)).as(text.name()).isEqualTo(cheap);
        }
    }

    private static String tree(String text, PredictionMode mode) {
        UpdateParser parser = parser(text, mode);
        return parser.post().toStringTree(parser);
    }

    /** So every choice is made by one token of look-ahead: ANTLR generates a switch or an if for it. */
    @Test
    void theGeneratedParserNeverPredicts() throws IOException {
        String constants;
        try (InputStream stream =
                Objects.requireNonNull(UpdateParser.class.getResourceAsStream("UpdateParser.class"))) {
            constants = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        assertThat(constants).contains("enterRule").doesNotContain("adaptivePredict");
    }

    @Test
    void theReaderTakesAnyTextAndTellsWhatEachLineIs() throws IOException {
        for (Text text : texts()) {
            ParsedPost read = UpdateReader.read(Posts.of(text.body()));
            SourceText source = SourceText.of(text.body());
            assertThat(read.roles()).as(text.name()).hasSize(source.lineCount());
            itemsStandInOrder(text, read.update(), source.lineCount());
            List<String> lines = List.of(text.body().split("\r\n|\n|\r", -1));
            for (int i = 0; i < lines.size(); i++) {
                if (!WhiteSpace.fold(lines.get(i)).isEmpty()) {
                    assertThat(read.roles().get(i))
                            .as("%s, line %d: %s", text.name(), i + 1, lines.get(i))
                            .isNotEqualTo(LineRole.BLANK);
                }
            }
        }
    }

    private static void itemsStandInOrder(Text text, Update update, int lineCount) {
        int end = 0;
        for (Item item : update.items()) {
            assertThat(item.line()).as("%s: %s", text.name(), item.title()).isGreaterThan(end);
            end = item.endLine();
        }
        assertThat(end).as(text.name()).isLessThanOrEqualTo(lineCount);
    }

    @Test
    void everyLineOfAnItemOfTheScriptedLayoutIsMarkedAsSuch() throws IOException {
        for (Text text : texts()) {
            ParsedPost read = UpdateReader.read(Posts.of(text.body()));
            if (read.update().family() != Family.SCRIPTED) {
                continue;
            }
            for (Item item : read.update().items()) {
                List<LineRole> lines = read.roles().subList(item.line() - 1, item.endLine());
                assertThat(lines)
                        .as("%s: %s", text.name(), item.title())
                        .startsWith(LineRole.ITEM)
                        .endsWith(LineRole.ITEM)
                        .isSubsetOf(LineRole.ITEM, LineRole.BLANK);
            }
        }
    }

    @Test
    void readingTwiceGivesTheSame() throws IOException {
        for (Text text : texts()) {
            ParsedPost once = UpdateReader.read(Posts.of(text.body()));
            assertThat(UpdateReader.read(Posts.of(text.body()))).as(text.name()).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void tokensBeginAndEndWithTheLinesOfThePost(Text post) {
        SourceText source = SourceText.of(post.body());
        long broken = lexer(post.body()).getAllTokens().stream()
                .filter(token -> IntStream.range(token.getStartIndex(), token.getStopIndex())
                        .anyMatch(offset -> source.line(offset) != source.line(token.getStopIndex())))
                .count();
        assertThat(broken).isZero();
    }
}
