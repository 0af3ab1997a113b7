package io.github.prognosis.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV as RFC 4180 has it: a row of names, then one row a record, each ended by CR and LF.
 *
 * <p>A spreadsheet that opens it computes nothing: an apostrophe stands before a text that it would take for a formula.
 */
final class CsvOutput {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    /** What a formula begins with, in ASCII or full width. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private final CSVPrinter printer;
    private final int columns;

    /** Starts the output with its row of names, which stand with commas between. */
    CsvOutput(Writer writer, String names) throws IOException {
        this.printer = new CSVPrinter(writer, FORMAT);
        List<String> row = List.of(names.split(",", -1));
        this.columns = row.size();
        printer.printRecord(row);
    }

    /** Writes a row of as many cells as there are names. */
    void row(Row row) throws IOException {
        if (row.cells.size() != columns) {
            throw new IllegalStateException(row.cells.size() + " cells for " + columns + " columns");
        }
        printer.printRecord(row.cells);
    }

    /** The cells of a row, from left to right. */
    static final class Row {

        private final List<String> cells = new ArrayList<>();

        Row text(String text) {
            cells.add(harmless(text));
            return this;
        }

        /** A text that may be missing: then the cell is empty. */
        Row text(Optional<String> text) {
            return text(text.orElse(""));
        }

        Row number(int number) {
            cells.add(Integer.toString(number));
            return this;
        }

        /** A number that may be missing: then the cell is empty. */
        Row number(Optional<Integer> number) {
            cells.add(number.map(Object::toString).orElse(""));
            return this;
        }

        Row number(OptionalInt number) {
            cells.add(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
            return this;
        }

        Row number(OptionalLong number) {
            cells.add(number.isPresent() ? Long.toString(number.getAsLong()) : "");
            return this;
        }

        Row flag(boolean flag) {
            cells.add(Boolean.toString(flag));
            return this;
        }

        private static String harmless(String text) {
            boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            return (formula ? "'" : "") + Printable.of(text);
        }
    }
}
