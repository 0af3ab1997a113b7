package io.github.prognosis.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What stands in the cells of a row of CSV by what the JSON says. */
final class CsvCells {

    private final Map<String, String> cells = new LinkedHashMap<>();

    CsvCells put(String column, JsonNode value) {
        if (value.isNumber()) {
            cells.put(column, value.asString());
            return this;
        }
        return put(column, text(value));
    }

    CsvCells put(String column, String value) {
        cells.put(column, value.matches("(?s)[=+@-].*") ? "'" + value : value); // no formula for a spreadsheet
        return this;
    }

    /** Cells of the same names as the keys. */
    CsvCells keys(JsonNode object, String... keys) {
        Arrays.stream(keys).forEach(key -> put(key, object.get(key)));
        return this;
    }

    Map<String, String> byColumn() {
        return Map.copyOf(cells);
    }

    static String text(JsonNode value) {
        return value.isArray() ? joined(value, "; ") : value.isNull() ? "" : value.asString();
    }

    static String joined(JsonNode array, String between) {
        return array.isNull() ? "" : array.valueStream().map(JsonNode::asString).collect(Collectors.joining(between));
    }

    static String series(JsonNode series) {
        if (series.isNull()) {
            return "";
        }
        String version = series.get("version").isNull()
                ? ""
                : "v" + series.get("version").asInt();
        return ((series.get("rfc").asBoolean() ? "RFC " : "") + version).strip();
    }

    /** {@code Ines Fonseca <ines@example.org>}. */
    static String owners(JsonNode owners) {
        return owners.valueStream()
                .map(owner -> owner.get("name").asString()
                        + (owner.get("email").isNull() || owner.get("email").equals(owner.get("name"))
                                ? ""
                                : " <" + owner.get("email").asString() + ">"))
                .collect(Collectors.joining("; "));
    }
}
