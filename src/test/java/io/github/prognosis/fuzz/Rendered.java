package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.prognosis.render.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What an output is like, whatever stands in the posts. */
final class Rendered {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Schema, com.networknt.schema.Schema> SCHEMAS = new EnumMap<>(Schema.class);
    /** How a cell begins that a spreadsheet would compute; a number is none. */
    private static final Pattern COMPUTED = Pattern.compile("(?!-\\d+\\z)[=+\\-@\\t\\r\\n]");

    private static final JsonFactory JSON = new JsonFactory();

    private Rendered() {}

    /** Something that writes an output. */
    interface Output {
        void writeTo(Writer writer) throws IOException;
    }

    static String by(Output output) throws IOException {
        StringWriter writer = new StringWriter();
        output.writeTo(writer);
        return writer.toString();
    }

    /** Nothing in it moves the cursor, colours, hides, or turns text around; only line feeds end a line. */
    static void isPlainText(String text) {
        OptionalInt harmful =
                text.codePoints().filter(c -> c != '\n' && isHarmful(c)).findFirst();
        harmful.ifPresent(c -> fail("U+%04X in %s", c, text));
    }

    private static boolean isHarmful(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    static void fits(Schema schema, String json) throws IOException {
        if (!SCHEMAS.containsKey(schema)) {
            SCHEMAS.put(schema, REGISTRY.getSchema(schema.text(), InputFormat.JSON));
        }
        assertThat(SCHEMAS.get(schema).validate(json, InputFormat.JSON)).isEmpty();
    }

    static void isJsonByTheLine(int count, String lines) throws IOException {
        assertThat(lines.chars().filter(c -> c == '\n').count()).isEqualTo(count);
        for (String line : lines.split("\n")) {
            try (JsonParser parser = JSON.createParser(line)) {
                while (parser.nextToken() != null) {
                    assertThat(parser.currentLocation().getLineNr()).isEqualTo(1);
                }
            }
        }
    }

    /** As many rows, all of one width, and no cell that a spreadsheet would compute. */
    static void isTable(int rows, String csv) throws IOException {
        List<CSVRecord> records;
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            records = parser.getRecords();
        }
        assertThat(records).hasSize(rows + 1);
        assertThat(records).allMatch(row -> row.size() == records.get(0).size());
        for (CSVRecord row : records) {
            for (String cell : row) {
                assertThat(COMPUTED.matcher(cell).lookingAt()).as(cell).isFalse();
                isPlainText(cell);
            }
        }
    }

    /** A page without a mistake, in which nothing of a post is more than text or a link. */
    static void isPage(String html) {
        assertThat(isDrawnPage(html).select("svg")).isEmpty();
    }

    /** The same for one in which numbers are drawn. */
    static Document isDrawnPage(String html) {
        isPlainText(html);
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, img, iframe, object, embed, form, base, link"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.matches("(?i)https?://.*|#[a-z0-9-]+"));
        return page;
    }

    /** The new text is the old one with something put into it. */
    static void holds(String old, String now) {
        int at = 0;
        for (int i = 0; i < now.length() && at < old.length(); i++) {
            if (now.charAt(i) == old.charAt(at)) {
                at++;
            }
        }
        assertThat(at).as("what is left of %s in %s", old, now).isEqualTo(old.length());
    }
}
