package io.github.prognosis.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A format in which something can be told. Of each kind of thing an enum has all formats, the usual one first.
 *
 * <p>A writer is set up only when its format is asked for; a map from formats to writers would set up all of them.
 *
 * @param <T> what is told
 */
public interface Format<T> {

    /** The constant of the enum, as in {@code JSONL}. */
    String name();

    /** The word on the command line, as in {@code jsonl}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes texts one behind the other, each before the next is made. The iterator of a stream that is flat-mapped would make
     * all texts of a part first, of a release all its entries.
     */
    static void write(Stream<String> texts, Writer writer) throws IOException {
        try {
            texts.sequential().forEachOrdered(text -> {
                try {
                    writer.write(text);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /**
     * Writes it.
     *
     * @param palette the colours of a text for people
     * @param width how many columns such a text has
     */
    void write(T told, Palette palette, int width, Writer writer) throws IOException;
}
