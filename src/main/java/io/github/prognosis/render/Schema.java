package io.github.prognosis.render;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    HISTORY,
    /** Of {@code check}. */
    CHECK,
    /** Of {@code status}. */
    STATUS;

    /** A line with the name of another file, {@code "change": "change.part.json"}, whose text belongs there. */
    private static final Pattern PART = Pattern.compile("(?m)^( *+)(.*)\"(\\w+\\.part\\.json)\"");

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
        return together(word() + ".schema.json");
    }

    /** A file of the schema, with the parts in it that it shares with others. */
    private static String together(String file) throws IOException {
        Matcher part = PART.matcher(Resource.text(file));
        StringBuilder whole = new StringBuilder();
        while (part.find()) {
            String text = together(part.group(3)).stripTrailing().replace("\n", "\n" + part.group(1));
            part.appendReplacement(whole, Matcher.quoteReplacement(part.group(1) + part.group(2) + text));
        }
        return part.appendTail(whole).toString();
    }
}
