package io.github.prognosis.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An object of a JSON text, read as a whole. What is missing, null, or of another type than it is asked for is empty.
 *
 * @param fields the values that are there: objects, lists, texts, numbers, truth values
 */
record JsonInput(Map<String, Object> fields) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * Reads a text that is one object; empty if it is not.
     *
     * @throws IOException never for what the text says
     */
    static Optional<JsonInput> of(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            Optional<JsonInput> whole =
                    parser.nextToken() == JsonToken.START_OBJECT ? Optional.of(object(parser)) : Optional.empty();
            return parser.nextToken() == null ? whole : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private static JsonInput object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser).ifPresent(value -> fields.put(name, value));
        }
        return new JsonInput(fields);
    }

    private static Optional<Object> value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of(object(parser));
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value(parser).ifPresent(values::add);
                }
                yield Optional.of(values);
            }
            case VALUE_STRING -> Optional.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDoubleValue());
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    Optional<String> text(String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    OptionalInt number(String name) {
        return fields.get(name) instanceof Double number && Double.compare(number, Math.rint(number)) == 0
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    Optional<JsonInput> object(String name) {
        return fields.get(name) instanceof JsonInput object ? Optional.of(object) : Optional.empty();
    }

    /** The objects of a list. */
    List<JsonInput> objects(String name) {
        return of(name, JsonInput.class);
    }

    /** The texts of a list. */
    List<String> texts(String name) {
        return of(name, String.class);
    }

    private <T> List<T> of(String name, Class<T> type) {
        List<T> some = new ArrayList<>();
        if (fields.get(name) instanceof List<?> all) {
            for (Object one : all) {
                if (type.isInstance(one)) {
                    some.add(type.cast(one));
                }
            }
        }
        return some;
    }
}
