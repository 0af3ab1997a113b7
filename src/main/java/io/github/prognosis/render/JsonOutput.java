package io.github.prognosis.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import io.github.prognosis.history.Filtered;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes JSON: what the outputs have in common. */
final class JsonOutput implements AutoCloseable {

    /** The version of all outputs; it changes when a script that reads them would have to. */
    static final int SCHEMA_VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** Output for people and scripts, indented by two blanks. */
    static JsonOutput indented(Writer writer) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(writer);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        json.setPrettyPrinter(printer);
        return new JsonOutput(json);
    }

    /** Output on one line. */
    static JsonOutput compact(Writer writer) throws IOException {
        return new JsonOutput(FACTORY.createGenerator(writer));
    }

    /** Something that writes a value. */
    interface Body {
        void write() throws IOException;
    }

    /** Something that writes one of several values. */
    interface Element<T> {
        void write(T element) throws IOException;
    }

    void object(Body fields) throws IOException {
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
    }

    void object(String name, Body fields) throws IOException {
        json.writeFieldName(name);
        object(fields);
    }

    /** An object that may be missing: then it is null. */
    <T> void object(String name, Optional<T> value, Element<T> fields) throws IOException {
        if (value.isPresent()) {
            object(name, () -> fields.write(value.get()));
        } else {
            none(name);
        }
    }

    /** An array of objects; the fields of each are what it writes of an element. */
    <T> void array(String name, Collection<T> elements, Element<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : elements) {
            json.writeStartObject();
            fields.write(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void texts(String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            text(text);
        }
        json.writeEndArray();
    }

    void text(String name, String text) throws IOException {
        json.writeFieldName(name);
        text(text);
    }

    /** A text in which nothing that could hide or be obeyed stands as itself. */
    private void text(String text) throws IOException {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        json.writeRawValue('"' + Invisible.escaped(quoted, JsonOutput::escape) + '"');
    }

    private static String escape(int codePoint) {
        return Character.toString(codePoint)
                .chars()
                .mapToObj(half -> String.format("\\u%04x", half))
                .collect(Collectors.joining());
    }

    void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    void date(String name, Optional<LocalDate> date) throws IOException {
        text(name, date.isPresent() ? Optional.of(date.get().toString()) : Optional.empty());
    }

    void number(String name, long number) throws IOException {
        json.writeNumberField(name, number);
    }

    void number(String name, double number) throws IOException {
        json.writeNumberField(name, number);
    }

    void number(String name, Optional<Integer> number) throws IOException {
        number(name, number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty());
    }

    void number(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }

    /** What the output is filtered by, and how much that leaves out; nothing if it is not filtered. */
    void filter(Filtered filtered) throws IOException {
        if (!filtered.by().isEmpty()) {
            object("filter", () -> {
                texts("by", filtered.by());
                number("hidden", filtered.hidden());
            });
        }
    }

    void flag(String name, boolean flag) throws IOException {
        json.writeBooleanField(name, flag);
    }

    void none(String name) throws IOException {
        json.writeNullField(name);
    }

    /** Ends the line, so that the output is a text file. */
    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
