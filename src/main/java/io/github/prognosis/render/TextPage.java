package io.github.prognosis.render;

import io.github.prognosis.history.Filtered;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The lines of a report for a terminal: what all of them have in common. */
final class TextPage {

    private final Palette palette;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /**
     * An empty page.
     *
     * @param width the columns of the terminal
     */
    TextPage(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    /** Texts of which some are left out: what they were filtered by stands above them, how many there are more below. */
    static Stream<String> filtered(Stream<String> texts, Filtered filtered, String what, Palette palette, int width) {
        if (filtered.by().isEmpty()) {
            return texts;
        }
        TextPage head = new TextPage(palette, width);
        head.wrapped("", Counts.filter(filtered.by()), text -> text);
        TextPage foot = new TextPage(palette, width);
        foot.wrapped("", Counts.leftOut(filtered, what), text -> text);
        AtomicBoolean begun = new AtomicBoolean();
        Stream<String> told = texts.map(text -> begun.getAndSet(true) ? text : "\n" + text);
        Stream<String> below =
                Stream.of(foot.toString()).filter(text -> !text.isEmpty()).map(text -> "\n" + text);
        return Stream.of(Stream.of(head.toString()), told, below).flatMap(all -> all);
    }

    Palette palette() {
        return palette;
    }

    /** How many columns are left behind a margin. */
    int room(String margin) {
        return width - margin.length();
    }

    /** A name at the left and a size at the right; below one another if the line is too short for both. */
    void headline(String name, String size) {
        apart(name, size, palette::bold);
    }

    /** A text of a post at the left and a short one at the right; below one another if there is no room for both. */
    void apart(String left, String right, UnaryOperator<String> paint) {
        String shown = Printable.of(left);
        int gap = width - Columns.of(shown) - Columns.of(right);
        if (gap >= 2) {
            line(paint.apply(shown) + " ".repeat(gap) + right);
        } else {
            wrapped("", left, paint);
            line(right);
        }
    }

    /** Lines behind a margin, the first of which has a start in its place that is as wide. */
    void lines(String start, String margin, List<String> lines) {
        String before = start;
        for (String line : lines) {
            line(before + line);
            before = margin;
        }
    }

    /** A text of a post in as many lines as it takes; nothing if it is empty. */
    void wrapped(String margin, String text, UnaryOperator<String> paint) {
        if (!text.isEmpty()) {
            for (String line : wrap(margin, text)) {
                line(margin + paint.apply(line));
            }
        }
    }

    /** The lines that a text of a post takes behind a margin; at least one. */
    List<String> wrap(String margin, String text) {
        return Lines.wrap(Printable.of(text), room(margin));
    }

    /** A line that is safe and short enough already; blanks at its end are left out. */
    void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /** All lines. */
    @Override
    public String toString() {
        return out.toString();
    }
}
