package io.github.prognosis.source;

/**
 * A place in a text as people name it.
 *
 * @param line the line, the first is 1
 * @param column the column in UTF-16 code units, the first is 1
 */
public record Position(int line, int column) implements Comparable<Position> {

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** The usual {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
