package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.Lifelines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lifelines as text for a terminal: an item's life as a table, and how it ended. */
public final class LifelineText {

    private static final String INDENT = "  ";
    private static final int LONGEST_STATUS = 12;

    private final TextPage page;

    private LifelineText(Palette palette, int width) {
        this.page = new TextPage(palette, width);
    }

    /**
     * The report; one item behind the other, as all of them may be much.
     *
     * @param width the columns of the terminal
     */
    public static Stream<String> of(List<Lifeline> lifelines, Palette palette, int width) {
        return IntStream.range(0, lifelines.size()).mapToObj(i -> {
            LifelineText text = new LifelineText(palette, width);
            text.lifeline(lifelines.get(i));
            return (i > 0 ? "\n\n" : "") + text.page;
        });
    }

    /**
     * The report below what it was filtered by, where not all that is to be told of the items is.
     *
     * @param width the columns of the terminal
     */
    static Stream<String> of(Lifelines told, Palette palette, int width) {
        return TextPage.filtered(of(told.lifelines(), palette, width), told.filtered(), "item", palette, width);
    }

    private void lifeline(Lifeline lifeline) {
        page.wrapped("", lifeline.title(), page.palette()::bold);
        page.apart(LifelinePhrases.span(lifeline), LifelinePhrases.updates(lifeline), text -> text);
        page.line("");
        table(LifelineRow.of(lifeline));
        page.line("");
        page.wrapped("", LifelinePhrases.ending(lifeline), line -> ending(lifeline, line));
    }

    private String ending(Lifeline lifeline, String line) {
        Palette palette = page.palette();
        return switch (lifeline.ended().how()) {
            case COMPLETED -> palette.good(line);
            case REMOVED ->
                palette.level(LifelinePhrases.hasSurvivedItsRelease(lifeline) ? Level.INFO : Level.RISK, line);
            case DEFERRED, UP_FOR_GRABS -> palette.level(Level.WARN, line);
            case OPEN, END_OF_RELEASE, TWIN -> palette.level(Level.INFO, line);
        };
    }

    private void table(List<LifelineRow> rows) {
        int dates = widest(rows, LifelineRow::date);
        int releases = widest(rows, LifelineRow::release);
        int dispositions = widest(rows, LifelineRow::disposition);
        int statuses = widest(rows, LifelineText::shortStatus);
        for (LifelineRow row : rows) {
            String cells =
                    cell(row.date(), dates) + cell(row.release(), releases) + cell(row.disposition(), dispositions);
            String status = cell(shortStatus(row), statuses);
            String margin = " ".repeat(INDENT.length() + Columns.of(cells + status));
            String start = INDENT + cells + page.palette().prognosis(row.prognosis(), status);
            page.lines(start, margin, told(row, page.room(margin)));
        }
    }

    private static int widest(List<LifelineRow> rows, Function<LifelineRow, String> cell) {
        return rows.stream().mapToInt(row -> Columns.of(cell.apply(row))).max().orElse(0);
    }

    private static String cell(String text, int width) {
        return width == 0 ? "" : Lines.pad(text, width) + "  ";
    }

    private static String shortStatus(LifelineRow row) {
        return Lines.cut(Printable.of(row.status()), LONGEST_STATUS);
    }

    private List<String> told(LifelineRow row, int room) {
        List<String> lines = new ArrayList<>();
        for (Statement told : row.told()) {
            lines.addAll(told(told, room));
        }
        if (row.introduces() && !shortStatus(row).equals(Printable.of(row.status()))) {
            lines.addAll(hanging("status: " + row.status(), room));
        }
        return lines;
    }

    private List<String> told(Statement told, int room) {
        if (told.what().isEmpty()) {
            return hanging(told.words(), room).stream()
                    .map(page.palette()::faint)
                    .toList();
        }
        List<String> lines = hanging(told.what() + (told.words().isEmpty() ? "" : ": " + told.words()), room);
        String first = lines.get(0);
        if (told.level().isPresent() && first.startsWith(told.what())) {
            String rest = first.substring(told.what().length());
            lines.set(0, page.palette().level(told.level().get(), told.what()) + rest);
        }
        told.links().forEach(url -> lines.add(INDENT + Printable.of(url)));
        return lines;
    }

    /** The text in lines, all but the first moved in. */
    private static List<String> hanging(String text, int room) {
        String safe = Printable.of(text);
        boolean fits = Columns.of(safe) <= room;
        List<String> lines = new ArrayList<>(fits ? List.of(safe) : Lines.wrap(safe, room - INDENT.length()));
        lines.subList(1, lines.size()).replaceAll(line -> INDENT + line);
        return lines;
    }
}
