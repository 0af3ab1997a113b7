package io.github.prognosis.parse;

import io.github.prognosis.parse.Element.Markup;
import io.github.prognosis.parse.grammar.UpdateLexer;
import io.github.prognosis.parse.grammar.UpdateParser;
import io.github.prognosis.parse.grammar.UpdateParser.BulletContext;
import io.github.prognosis.parse.grammar.UpdateParser.BulletedContext;
import io.github.prognosis.parse.grammar.UpdateParser.ClosingContext;
import io.github.prognosis.parse.grammar.UpdateParser.GapContext;
import io.github.prognosis.parse.grammar.UpdateParser.HeadingContext;
import io.github.prognosis.parse.grammar.UpdateParser.LineContext;
import io.github.prognosis.parse.grammar.UpdateParser.NumberContext;
import io.github.prognosis.parse.grammar.UpdateParser.NumberedContext;
import io.github.prognosis.parse.grammar.UpdateParser.OpenedContext;
import io.github.prognosis.parse.grammar.UpdateParser.WrappedContext;
import io.github.prognosis.parse.grammar.UpdateParserBaseListener;
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

/**
 * Runs the grammar over a post and tells its elements in their order.
 *
 * <p>It listens to the parser and keeps neither tree nor tokens: of a long post they would take many times its size.
 */
final class OutlineReader extends UpdateParserBaseListener {

    private final SourceText source;
    private final LineCharacters characters;
    private final List<Element> elements = new ArrayList<>();

    /** The head of the entry that is being read, and then the lines below it, but for the last. */
    private final List<LogicalLine> entry = new ArrayList<>();

    /** The last of them so far: its first line, and those that a mail program broke off it. */
    private final List<Line> lines = new ArrayList<>();

    private OutlineReader(SourceText source, LineCharacters characters) {
        this.source = source;
        this.characters = characters;
    }

    /** The elements of a text; together they have every line of it. */
    static List<Element> read(SourceText source, ShownLines shown) {
        LineCharacters characters = new LineCharacters(source.text(), shown);
        UpdateLexer lexer = new UpdateLexer(characters);
        lexer.removeErrorListeners();
        UpdateParser parser = new UpdateParser(new UnbufferedTokenStream<>(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        OutlineReader reader = new OutlineReader(source, characters);
        parser.setBuildParseTree(false);
        parser.addParseListener(reader);
        parser.post();
        return List.copyOf(reader.elements);
    }

    /** A line that stands for itself, or below a numbered one. */
    @Override
    public void exitLine(LineContext context) {
        Line line = line(context);
        if (lines.isEmpty()) {
            elements.add(new Element.Loose(line));
        } else {
            begin(line);
        }
    }

    @Override
    public void exitNumber(NumberContext context) {
        begin(line(context));
    }

    @Override
    public void exitBullet(BulletContext context) {
        begin(line(context));
    }

    @Override
    public void exitOpened(OpenedContext context) {
        begin(line(context));
    }

    @Override
    public void exitWrapped(WrappedContext context) {
        lines.add(line(context));
    }

    @Override
    public void exitNumbered(NumberedContext context) {
        endEntry();
    }

    @Override
    public void exitBulleted(BulletedContext context) {
        endEntry();
    }

    @Override
    public void exitGap(GapContext context) {
        elements.add(new Element.Gap(number(context.start)));
    }

    @Override
    public void exitClosing(ClosingContext context) {
        LineRole role = context.start.getType() == UpdateLexer.FOOTER ? LineRole.FOOTER : LineRole.SIGNATURE;
        elements.add(new Element.Closing(role, number(context.start), number(context.stop)));
    }

    @Override
    public void exitHeading(HeadingContext context) {
        Token token = context.start;
        String text = WhiteSpace.visible(token.getText());
        String raw = WhiteSpace.fold(text);
        int number = number(token);
        int indent = Line.indent(text);
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

    @Override
    public void visitErrorNode(ErrorNode node) {
        throw new IllegalStateException("every text is a post, but not at " + node.getSymbol());
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

    private Line line(ParserRuleContext context) {
        Token token = context.start;
        int start = characters.offset(token.getStartIndex());
        int behindOpener = characters.offset(token.getStopIndex() + 1);
        int end = characters.offset(context.stop.getStopIndex() + 1);
        String opening = source.text().substring(start, behindOpener);
        String front = WhiteSpace.visible(opening);
        boolean plain = front.length() == opening.length();
        String raw = plain
                ? source.text().substring(start, end)
                : front + source.text().substring(behindOpener, end);
        Opener opener = opener(token.getType());
        int openerLength = opener == Opener.BANNER ? raw.indexOf('*') + 1 : markLength(opener, front);
        return Line.of(opener, raw, openerLength, number(token));
    }

    /** How long the opener is as it stands there, which may be shorter than as it is {@linkplain ShownLines shown}. */
    private static int markLength(Opener opener, String front) {
        boolean shown = (opener == Opener.BULLET && OddBullets.isGlued(front))
                || (opener == Opener.QUOTE && !front.endsWith(">") && !front.endsWith("|"));
        return shown ? front.length() - 1 : front.length();
    }

    private static Opener opener(int token) {
        return switch (token) {
            case UpdateLexer.BULLET -> Opener.BULLET;
            case UpdateLexer.BANNER -> Opener.BANNER;
            case UpdateLexer.DASH -> Opener.DASH;
            case UpdateLexer.NUMBER -> Opener.NUMBER;
            case UpdateLexer.LETTER -> Opener.LETTER;
            case UpdateLexer.LINK -> Opener.LINK;
            case UpdateLexer.OWNER -> Opener.OWNER;
            case UpdateLexer.STATUS -> Opener.STATUS;
            case UpdateLexer.PROGNOSIS -> Opener.PROGNOSIS;
            case UpdateLexer.QUOTE -> Opener.QUOTE;
            case UpdateLexer.HERE -> Opener.HERE;
            case UpdateLexer.INDENT -> Opener.INDENT;
            default -> Opener.FLUSH;
        };
    }

    private int number(Token token) {
        return source.line(characters.offset(token.getStartIndex()));
    }
}
