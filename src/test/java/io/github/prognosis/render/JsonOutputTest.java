package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is written, and that it is read as what it was. */
class JsonOutputTest {

    @ParameterizedTest
    @CsvSource({
        "'G\u00f3recki \ud83d\ude42', 'G\u00f3recki \ud83d\ude42'",
        "'a\"b\\c/\t\u001b', 'a\\\"b\\\\c/\\t\\u001B'",
        "'\u007f\u009b31m', '\\u007f\\u009b31m'",
        "'\u202e\u2066\u200b\u200f\ufeff\u00ad', '\\u202e\\u2066\\u200b\\u200f\\ufeff\\u00ad'",
        "'\u2028\u2029', '\\u2028\\u2029'",
        "'\udb40\udc41\udb40\udc7f', '\\udb40\\udc41\\udb40\\udc7f'",
        "'\ud83d\udc69\u200d\ud83d\ude80', '\ud83d\udc69\\u200d\ud83d\ude80'",
        "'\\u202e', '\\\\u202e'",
        "'', ''"
    })
    void text(String text, String written) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonOutput json = JsonOutput.compact(line)) {
            json.object(() -> {
                json.text("a", text);
                json.texts("b", List.of(text));
            });
        }
        assertThat(line.toString()).isEqualTo("{\"a\":\"%1$s\",\"b\":[\"%1$s\"]}\n".formatted(written));
        try (JsonParser parser = new JsonFactory().createParser(line.toString())) {
            parser.nextToken();
            assertThat(parser.nextFieldName()).isEqualTo("a");
            assertThat(parser.nextTextValue()).isEqualTo(text);
        }
    }
}
