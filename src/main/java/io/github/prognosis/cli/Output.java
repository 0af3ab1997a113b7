package io.github.prognosis.cli;

import io.github.prognosis.render.Format;
import io.github.prognosis.render.Palette;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * Where a command writes to, in which format and colours.
 *
 * @param <T> what is written
 * @param file the file of {@code -o}; empty for standard output
 * @param pager the pager for what is too long for the terminal, in the shell's words; empty without one
 */
record Output<T>(Format<T> format, Palette palette, Optional<String> file, Optional<String> pager, Terminal terminal) {

    private static final String NO_PAGER = "no-pager";

    private static final String DEFAULT = " (default: ";

    /** Adds the options; the first of the formats is the one without {@code -f}. */
    static Options addTo(Options options, Format<?>[] formats) {
        return options.addOption(Arguments.valued(
                        "f", "format", "FORMAT", String.join(", ", words(formats)) + DEFAULT + formats[0].word() + ")"))
                .addOption(toFile())
                .addOption(null, NO_PAGER, false, "do not show long text on a terminal by $PAGER");
    }

    /** The option of every command that writes something. */
    static Option toFile() {
        return Arguments.valued("o", "output", "FILE", "write to FILE instead of standard output");
    }

    /** The words of the formats that the option's description names. */
    static List<String> formats(Option format) {
        String description = format.getDescription();
        return List.of(description.substring(0, description.indexOf(DEFAULT)).split(", "));
    }

    /** The option of a command that writes text for people. */
    static Option colour() {
        return Arguments.valued("color", "WHEN", "auto, always or never (default: auto; NO_COLOR is honoured)");
    }

    /**
     * Reads the options.
     *
     * @throws UsageException if a value is none of those that it can be
     */
    static <T> Output<T> of(Arguments arguments, Format<T>[] formats, Terminal terminal) throws UsageException {
        Optional<String> word = arguments.value("format");
        Optional<String> file = arguments.value("output");
        Format<T> format = word.isPresent() ? format(word.get(), formats) : formats[0];
        Optional<String> pager = file.isEmpty() && terminal.interactive() && !arguments.has(NO_PAGER)
                ? PagerChoice.command(terminal)
                : Optional.empty();
        Palette palette = palette(arguments, file.isEmpty() && terminal.colourful());
        return new Output<>(format, palette, file, pager, terminal);
    }

    private static <T> Format<T> format(String word, Format<T>[] formats) throws UsageException {
        for (Format<T> format : formats) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        List<String> words = words(formats);
        throw new UsageException("unknown format '" + word + "'" + Suggestion.among(word, words));
    }

    private static List<String> words(Format<?>[] formats) {
        List<String> words = new ArrayList<>();
        for (Format<?> format : formats) {
            words.add(format.word());
        }
        return words;
    }

    private static Palette palette(Arguments arguments, boolean colourful) throws UsageException {
        String when = arguments.value("color").orElse("auto");
        return switch (when) {
            case "auto" -> colourful ? Palette.COLOUR : Palette.PLAIN;
            case "always" -> Palette.COLOUR;
            case "never" -> Palette.PLAIN;
            default -> throw new UsageException("--color is auto, always or never, not '" + when + "'");
        };
    }

    /**
     * Writes it; a file is there whole or not at all.
     *
     * @throws InputException if the file cannot be written
     * @throws IOException if standard output cannot be written
     */
    void write(T told) throws IOException, InputException {
        if (file.isPresent()) {
            OutputFile.write(file.get(), writer -> format.write(told, palette, terminal.width(), writer));
        } else if (pager.isPresent()) {
            try (OutputStream out = new PagedOutput(terminal, pager.get())) {
                write(told, out);
            }
        } else {
            write(told, terminal.out());
        }
    }

    private void write(T told, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        format.write(told, palette, terminal.width(), writer);
        writer.flush();
    }
}
