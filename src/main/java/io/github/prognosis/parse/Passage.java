package io.github.prognosis.parse;

import java.util.List;
import java.util.Objects;

/**
 * Lines of a post that say one thing: an item's title, an owner, a link, a paragraph.
 *
 * @param opener what the first line begins with
 * @param mark the opener as it stands there without white space; empty where that is all it is
 * @param indent how many characters of white space stand in front of it
 * @param line the 1-based line that it begins in
 * @param endLine the last line of it
 * @param text the words of all its lines, joined; without the mark
 * @param given what the model has of it
 */
public record Passage(Opener opener, String mark, int indent, int line, int endLine, String text, Given given) {

    public Passage {
        Objects.requireNonNull(opener);
        Objects.requireNonNull(mark);
        Objects.requireNonNull(text);
        Objects.requireNonNull(given);
    }

    static Passage of(List<Line> lines, Given given) {
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        return new Passage(
                first.opener(),
                first.mark(),
                first.indent(),
                first.number(),
                last.number(),
                LogicalLine.joined(lines),
                given);
    }
}
