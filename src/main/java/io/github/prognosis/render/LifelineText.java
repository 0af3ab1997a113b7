package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import io.github.prognosis.history.Lifeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lifelines as text for a terminal: an item's life as a table, and how it ended. */
public final class LifelineText {

    private static final String INDENT = "  ";
    private static final int LONGEST_STATUS = 12;
    private static final String CUT = "...";

    private final Palette palette;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private LifelineText(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    /**
     * The report.
     *
     * @param width the columns of the terminal
     */
    public static String of(List<Lifeline> lifelines, Palette palette, int width) {
        LifelineText text = new LifelineText(palette, width);
        for (int i = 0; i < lifelines.size(); i++) {
            if (i > 0) {
                text.line("");
                text.line("");
            }
            text.lifeline(lifelines.get(i));
        }
        return text.out.toString();
    }

    private void lifeline(Lifeline lifeline) {
        Lines.wrap(Printable.of(lifeline.title()), width).forEach(line -> line(palette.bold(line)));
        String span = Printable.of(LifelinePhrases.span(lifeline));
        String size = LifelinePhrases.updates(lifeline);
        line(span + " ".repeat(Math.max(2, width - span.length() - size.length())) + size);
        line("");
        table(LifelineRow.of(lifeline));
        line("");
        String ending = Printable.of(LifelinePhrases.ending(lifeline));
        Lines.wrap(ending, width).forEach(line -> line(ending(lifeline, line)));
    }

    private String ending(Lifeline lifeline, String line) {
        return switch (lifeline.ending().how()) {
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
            String cells = cell(row.date(), dates)
                    + cell(Printable.of(row.release()), releases)
                    + cell(row.disposition(), dispositions);
            String status = cell(shortStatus(row), statuses);
            String margin = " ".repeat(INDENT.length() + cells.length() + status.length());
            String start = INDENT + cells + palette.prognosis(row.prognosis(), status);
            for (String line : told(row, width - margin.length())) {
                line(start + line);
                start = margin;
            }
        }
    }

    private static int widest(List<LifelineRow> rows, Function<LifelineRow, String> cell) {
        return rows.stream().mapToInt(row -> cell.apply(row).length()).max().orElse(0);
    }

    private static String cell(String text, int width) {
        return width == 0 ? "" : Lines.pad(text, width) + "  ";
    }

    private static boolean isLong(LifelineRow row) {
        return Printable.of(row.status()).length() > LONGEST_STATUS;
    }

    private static String shortStatus(LifelineRow row) {
        String status = Printable.of(row.status());
        if (!isLong(row)) {
            return status;
        }
        int end = LONGEST_STATUS - CUT.length();
        return status.substring(0, Character.isHighSurrogate(status.charAt(end - 1)) ? end - 1 : end)
                        .stripTrailing()
                + CUT;
    }

    private List<String> told(LifelineRow row, int room) {
        List<String> lines = new ArrayList<>();
        for (Statement told : row.told()) {
            lines.addAll(told(told, room));
        }
        if (isLong(row) && row.introduces()) {
            lines.addAll(hanging("status: " + row.status(), room));
        }
        return lines;
    }

    private List<String> told(Statement told, int room) {
        if (told.what().isEmpty()) {
            return hanging(told.words(), room).stream().map(palette::faint).toList();
        }
        List<String> lines = new ArrayList<>(
                hanging(told.words().isEmpty() ? told.what() : told.what() + ": " + told.words(), room));
        String first = lines.get(0);
        if (told.level().isPresent() && first.startsWith(told.what())) {
            String rest = first.substring(told.what().length());
            lines.set(0, palette.level(told.level().get(), told.what()) + rest);
        }
        told.links().forEach(url -> lines.add(INDENT + Printable.of(url)));
        return lines;
    }

    /** The text in lines, all but the first moved in. */
    private static List<String> hanging(String text, int room) {
        String safe = Printable.of(text);
        if (safe.length() <= room) {
            return List.of(safe);
        }
        List<String> lines = new ArrayList<>(Lines.wrap(safe, room - INDENT.length()));
        lines.replaceAll(line -> INDENT + line);
        lines.set(0, lines.get(0).substring(INDENT.length()));
        return lines;
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
