package io.github.prognosis.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas of the outputs. */
public enum Schema {
    /** Of {@code parse}. */
    PARSE,
    /** Of {@code diff}. */
    DIFF,
    /** Of {@code changelog}. */
    CHANGELOG,
    /** Of {@code list}. */
    LIST,
    /** Of {@code history}. */
    HISTORY;

    /** The word on the command line, as in {@code parse}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The schema itself, JSON Schema 2020-12.
     *
     * @throws IOException if it is missing from the jar
     */
    public String text() throws IOException {
        String name = word() + ".schema.json";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the jar is damaged: " + name + " is missing from it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
