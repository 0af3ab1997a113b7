package io.github.prognosis.parse;

import io.github.prognosis.parse.grammar.UpdateLexer;
import io.github.prognosis.source.SourceText;
import org.antlr.v4.runtime.Token;

/** The first stages of reading a post, each for itself, for benchmarks. */
public final class ReadingStages {

    private ReadingStages() {}

    /** Runs the lexer; how many tokens there are. */
    public static int tokens(String text) {
        UpdateLexer lexer = new UpdateLexer(new LineCharacters(text));
        int tokens = 0;
        while (lexer.nextToken().getType() != Token.EOF) {
            tokens++;
        }
        return tokens;
    }

    /** Runs lexer and parser; how many elements there are. */
    public static int elements(String text) {
        return OutlineReader.read(SourceText.of(text), new ShownLines()).size();
    }
}
