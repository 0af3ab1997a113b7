package io.github.prognosis.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables in which an archive is told, each a file of CSV whose first column is its key. */
public enum ExportTable {
    /** The updates. */
    UPDATES,
    /** The lives of items. */
    LIFELINES,
    /** What each update says of each item. */
    PANEL,
    /** What changed. */
    CHANGES,
    /** The dates that updates and schedules tell. */
    MILESTONES,
    /** Who works on the items of the panel. */
    OWNERS,
    /** The mails that are no updates. */
    SKIPPED;

    /** The word by which other tables refer to it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file in the folder, as in {@code updates.csv}. */
    public String file() {
        return word() + ".csv";
    }

    /** One sentence about its rows. */
    String description() {
        return switch (this) {
            case UPDATES -> "The development updates, each once, the oldest first.";
            case LIFELINES -> "Items, each followed through all updates over new names, deferrals and releases.";
            case PANEL -> "What an update says of an item: a row for each item of each update.";
            case CHANGES -> "What changed with an update or a schedule; the details of a change are in its details.";
            case MILESTONES -> "The dates of a release as an update tells them, or a schedule, which has no update.";
            case OWNERS -> "Who works on an item of the panel: a row for each of them.";
            case SKIPPED -> "The mails that look like updates and are none, or were taken already, and why.";
        };
    }

    /** What its columns are. */
    List<ExportColumn> columns() {
        return switch (this) {
            case UPDATES -> UpdateTable.COLUMNS;
            case LIFELINES -> LifelineTable.COLUMNS;
            case PANEL -> PanelTable.COLUMNS;
            case CHANGES -> ChangeTable.COLUMNS;
            case MILESTONES -> MilestoneTable.COLUMNS;
            case OWNERS -> OwnerTable.COLUMNS;
            case SKIPPED -> SkippedTable.COLUMNS;
        };
    }

    /** Writes its rows below the names of its columns. */
    public void write(Export export, Writer writer) throws IOException {
        String names = columns().stream().map(ExportColumn::name).collect(Collectors.joining(","));
        CsvOutput csv = new CsvOutput(writer, names);
        switch (this) {
            case UPDATES -> UpdateTable.write(export, csv);
            case LIFELINES -> LifelineTable.write(export, csv);
            case PANEL -> PanelTable.write(export, csv);
            case CHANGES -> ChangeTable.write(export, csv);
            case MILESTONES -> MilestoneTable.write(export, csv);
            case OWNERS -> OwnerTable.write(export, csv);
            case SKIPPED -> SkippedTable.write(export, csv);
        }
    }
}
