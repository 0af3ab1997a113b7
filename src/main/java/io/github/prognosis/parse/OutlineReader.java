package io.github.prognosis.parse;

import io.github.prognosis.parse.Element.Markup;
import io.github.prognosis.parse.grammar.UpdateLexer;
import io.github.prognosis.parse.grammar.UpdateParser;
import io.github.prognosis.parse.grammar.UpdateParser.BlockContext;
import io.github.prognosis.parse.grammar.UpdateParser.BulletedContext;
import io.github.prognosis.parse.grammar.UpdateParser.ClosingContext;
import io.github.prognosis.parse.grammar.UpdateParser.DetailContext;
import io.github.prognosis.parse.grammar.UpdateParser.HeadingContext;
import io.github.prognosis.parse.grammar.UpdateParser.LineContext;
import io.github.prognosis.parse.grammar.UpdateParser.MatterContext;
import io.github.prognosis.parse.grammar.UpdateParser.NumberedContext;
import io.github.prognosis.parse.grammar.UpdateParser.WrappedContext;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Runs the grammar over a post and tells its elements in their order. */
final class OutlineReader {

    private final SourceText source;
    private final List<Element> elements = new ArrayList<>();

    private OutlineReader(SourceText source) {
        this.source = source;
    }

    /** The elements of a text; together they have every line of it. */
    static List<Element> read(SourceText source) {
        UpdateLexer lexer = new UpdateLexer(new LineCharacters(source.text()));
        lexer.removeErrorListeners();
        UpdateParser parser = new UpdateParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        OutlineReader reader = new OutlineReader(source);
        for (ParseTree child : parser.post().children) {
            if (child instanceof BlockContext block) {
                reader.block(block);
            } else if (child instanceof TerminalNode blank && blank.getSymbol().getType() == UpdateLexer.BLANK) {
                reader.elements.add(new Element.Gap(reader.number(blank.getSymbol())));
            }
        }
        return List.copyOf(reader.elements);
    }

    private void block(BlockContext block) {
        if (block.children == null) {
            return;
        }
        for (ParseTree child : block.children) {
            if (child instanceof HeadingContext heading) {
                heading(heading);
            } else if (child instanceof ClosingContext closing) {
                closing(closing);
            } else if (child instanceof MatterContext matter && matter.children != null) {
                matter(matter);
            }
        }
    }

    private void matter(MatterContext matter) {
        for (ParseTree child : matter.children) {
            if (child instanceof LineContext line) {
                elements.add(new Element.Loose(line(line)));
            } else if (child instanceof NumberedContext numbered) {
                numbered(numbered);
            } else if (child instanceof BulletedContext bulleted) {
                bulleted(bulleted);
            }
        }
    }

    private void numbered(NumberedContext numbered) {
        List<LogicalLine> details = new ArrayList<>();
        for (LineContext line : numbered.line()) {
            details.add(LogicalLine.of(line(line)));
        }
        elements.add(new Element.Entry(LogicalLine.of(line(numbered.start, lastOfLine(numbered))), details));
    }

    private void bulleted(BulletedContext bulleted) {
        LogicalLine head = logicalLine(line(bulleted.bullet()), bulleted.wrapped());
        List<LogicalLine> details = new ArrayList<>();
        for (DetailContext detail : bulleted.detail()) {
            details.add(logicalLine(line(detail.opened()), detail.wrapped()));
        }
        elements.add(new Element.Entry(head, details));
    }

    private LogicalLine logicalLine(Line first, List<WrappedContext> wrapped) {
        List<Line> lines = new ArrayList<>(wrapped.size() + 1);
        lines.add(first);
        for (WrappedContext line : wrapped) {
            lines.add(line(line));
        }
        return LogicalLine.of(lines);
    }

    private void heading(HeadingContext context) {
        Token token = context.start;
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

    private void closing(ClosingContext closing) {
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
            case UpdateLexer.FIELD -> Line.of(Opener.FIELD, raw, openerLength, number(opener));
            case UpdateLexer.QUOTE -> Line.of(Opener.QUOTE, raw, openerLength, number(opener));
            case UpdateLexer.HERE -> Line.of(Opener.HERE, raw, openerLength, number(opener));
            case UpdateLexer.INDENT -> Line.of(Opener.INDENT, raw, openerLength, number(opener));
            default -> Line.of(Opener.FLUSH, raw, openerLength, number(opener));
        };
    }

    /** The last token of a numbered entry's own line, before the lines below it. */
    private static Token lastOfLine(NumberedContext numbered) {
        if (numbered.END() != null) {
            return numbered.END().getSymbol();
        }
        return numbered.REST() != null ? numbered.REST().getSymbol() : numbered.start;
    }

    private int number(Token token) {
        return source.line(token.getStartIndex());
    }
}
