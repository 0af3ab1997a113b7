package io.github.prognosis.parse;

import io.github.prognosis.parse.Element.Markup;
import io.github.prognosis.parse.grammar.UpdateLexer;
import io.github.prognosis.parse.grammar.UpdateParser;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.UnbufferedTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Runs the grammar over a post and tells its elements in their order.
 *
 * <p>It listens to the parser and keeps neither tree nor tokens: of a long post they would take many times its size.
 */
final class OutlineReader implements ParseTreeListener {

    private final SourceText source;
    private final List<Element> elements = new ArrayList<>();

    /** The head of the entry that is being read, and then the lines below it, but for the last. */
    private final List<LogicalLine> entry = new ArrayList<>();

    /** The last of them so far: its first line, and those that a mail program broke off it. */
    private final List<Line> lines = new ArrayList<>();

    private OutlineReader(SourceText source) {
        this.source = source;
    }

    /** The elements of a text; together they have every line of it. */
    static List<Element> read(SourceText source) {
        UpdateLexer lexer = new UpdateLexer(new LineCharacters(source.text()));
        lexer.removeErrorListeners();
        UpdateParser parser = new UpdateParser(new UnbufferedTokenStream<>(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        OutlineReader reader = new OutlineReader(source);
        parser.setBuildParseTree(false);
        parser.addParseListener(reader);
        parser.post();
        return List.copyOf(reader.elements);
    }

    @Override
    public void exitEveryRule(ParserRuleContext context) {
        switch (context.getRuleIndex()) {
            case UpdateParser.RULE_line -> line(line(context));
            case UpdateParser.RULE_number, UpdateParser.RULE_bullet, UpdateParser.RULE_opened -> begin(line(context));
            case UpdateParser.RULE_wrapped -> lines.add(line(context));
            case UpdateParser.RULE_numbered, UpdateParser.RULE_bulleted -> endEntry();
            case UpdateParser.RULE_heading -> heading(context.start);
            case UpdateParser.RULE_closing -> closing(context);
            default -> {
                // the lines within are told already
            }
        }
    }

    @Override
    public void visitTerminal(TerminalNode node) {
        if (node.getSymbol().getType() == UpdateLexer.BLANK) {
            elements.add(new Element.Gap(number(node.getSymbol())));
        }
    }

    @Override
    public void enterEveryRule(ParserRuleContext context) {
        // nothing of it is read yet
    }

    @Override
    public void visitErrorNode(ErrorNode node) {
        throw new IllegalStateException("every text is a post, but not at " + node.getSymbol());
    }

    /** A line that stands for itself, or below a numbered one. */
    private void line(Line line) {
        if (lines.isEmpty()) {
            elements.add(new Element.Loose(line));
        } else {
            begin(line);
        }
    }

    private void begin(Line line) {
        endLine();
        lines.add(line);
    }

    private void endLine() {
        if (!lines.isEmpty()) {
            entry.add(LogicalLine.of(lines));
            lines.clear();
        }
    }

    private void endEntry() {
        endLine();
        elements.add(new Element.Entry(entry.get(0), entry.subList(1, entry.size())));
        entry.clear();
    }

    private void heading(Token token) {
        String raw = WhiteSpace.fold(token.getText());
        int number = number(token);
        int indent = Line.indent(token.getText());
        switch (token.getType()) {
            case UpdateLexer.HEADING -> {
                int level = run(raw, '=');
                elements.add(new Element.Heading(Markup.EQUALS, level, indent, unmarked(raw, '='), number));
            }
            case UpdateLexer.STARRED -> {
                String marked =
                        raw.endsWith(":") ? raw.substring(0, raw.length() - 1).strip() : raw;
                elements.add(new Element.Heading(Markup.STARS, run(raw, '*'), indent, unmarked(marked, '*'), number));
            }
            default -> underline(raw, number);
        }
    }

    /** The underlined line is the one above, wherever it belonged: it becomes a heading. */
    private void underline(String raw, int number) {
        int level = raw.charAt(0) == '=' ? 1 : 2;
        if (!elements.isEmpty() && elements.get(elements.size() - 1) instanceof Element.Loose loose) {
            elements.set(
                    elements.size() - 1,
                    new Element.Heading(Markup.UNDERLINE, level, 0, loose.line().text(), loose.number()));
        }
        elements.add(new Element.Heading(Markup.UNDERLINE, level, 0, "", number));
    }

    private static int run(String text, char mark) {
        int length = 0;
        while (length < text.length() && text.charAt(length) == mark) {
            length++;
        }
        return length;
    }

    private static String unmarked(String text, char mark) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == mark) {
            end--;
        }
        int start = Math.min(run(text, mark), end);
        return text.substring(start, end).strip();
    }

    private void closing(ParserRuleContext closing) {
        LineRole role = closing.start.getType() == UpdateLexer.FOOTER ? LineRole.FOOTER : LineRole.SIGNATURE;
        elements.add(new Element.Closing(role, number(closing.start), number(closing.stop)));
    }

    private Line line(ParserRuleContext context) {
        return line(context.start, context.stop);
    }

    private Line line(Token opener, Token last) {
        String raw = source.text().substring(opener.getStartIndex(), last.getStopIndex() + 1);
        int openerLength = opener.getStopIndex() + 1 - opener.getStartIndex();
        return switch (opener.getType()) {
            case UpdateLexer.BULLET -> Line.of(Opener.BULLET, raw, openerLength, number(opener));
            case UpdateLexer.EMPTY_BULLET -> Line.of(Opener.BULLET, raw, raw.indexOf('*') + 1, number(opener));
            case UpdateLexer.BANNER -> Line.of(Opener.BANNER, raw, raw.indexOf('*') + 1, number(opener));
            case UpdateLexer.DASH -> Line.of(Opener.DASH, raw, openerLength, number(opener));
            case UpdateLexer.NUMBER -> Line.of(Opener.NUMBER, raw, openerLength, number(opener));
            case UpdateLexer.LETTER -> Line.of(Opener.LETTER, raw, openerLength, number(opener));
            case UpdateLexer.LINK -> Line.of(Opener.LINK, raw, openerLength, number(opener));
            case UpdateLexer.OWNER -> Line.of(Opener.OWNER, raw, openerLength, number(opener));
            case UpdateLexer.STATUS -> Line.of(Opener.STATUS, raw, openerLength, number(opener));
            case UpdateLexer.PROGNOSIS -> Line.of(Opener.PROGNOSIS, raw, openerLength, number(opener));
            case UpdateLexer.QUOTE -> Line.of(Opener.QUOTE, raw, openerLength, number(opener));
            case UpdateLexer.HERE -> Line.of(Opener.HERE, raw, openerLength, number(opener));
            case UpdateLexer.INDENT -> Line.of(Opener.INDENT, raw, openerLength, number(opener));
            default -> Line.of(Opener.FLUSH, raw, openerLength, number(opener));
        };
    }

    private int number(Token token) {
        return source.line(token.getStartIndex());
    }
}
