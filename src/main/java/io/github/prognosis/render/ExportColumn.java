package io.github.prognosis.render;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name, that of a key of the JSON outputs where these have the same
 * @param type what its cells hold
 * @param required whether no cell is empty
 * @param refersTo the table whose key its cells hold; empty if none
 * @param description what it means, and what an empty cell means
 */
record ExportColumn(String name, CellType type, boolean required, Optional<ExportTable> refersTo, String description) {

    ExportColumn {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(refersTo);
        Objects.requireNonNull(description);
    }

    /** The types of Frictionless table schemas that occur. */
    enum CellType {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        DATETIME;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The key of a table: a number from 1. */
    static ExportColumn key() {
        return filled("id", CellType.INTEGER, "the number of the row, from 1");
    }

    /** A column without empty cells. */
    static ExportColumn filled(String name, CellType type, String description) {
        return new ExportColumn(name, type, true, Optional.empty(), description);
    }

    /** A column that may have empty cells. */
    static ExportColumn optional(String name, CellType type, String description) {
        return new ExportColumn(name, type, false, Optional.empty(), description);
    }

    /** A column whose cells lead to rows of another table. */
    static ExportColumn to(ExportTable table, String name, boolean required, String description) {
        return new ExportColumn(name, CellType.INTEGER, required, Optional.of(table), description);
    }
}
