package io.github.prognosis.render;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The description of the tables as a data package of Frictionless, version 1: what each column holds, which refer to which, and
 * the hashes of the files.
 */
public final class DataPackageJson {

    /** The file in the folder. */
    public static final String FILE = "datapackage.json";

    private final JsonOutput json;

    private DataPackageJson(JsonOutput json) {
        this.json = json;
    }

    /**
     * A table that was written.
     *
     * @param bytes how many bytes its file has
     * @param hash the SHA-256 of the file in hex digits
     */
    public record Written(long bytes, String hash) {}

    /** Writes one object about all tables. */
    public static void write(Export export, Map<ExportTable, Written> files, Writer writer) throws IOException {
        Map<ExportTable, Written> tables = new EnumMap<>(files);
        try (JsonOutput json = JsonOutput.indented(writer)) {
            DataPackageJson output = new DataPackageJson(json);
            json.object(() -> {
                json.text("profile", "tabular-data-package");
                json.text("name", "xen-development-updates");
                json.text("title", "Xen development updates");
                json.object("program", () -> {
                    json.text("name", "prognosis");
                    json.text("version", export.version());
                });
                json.number("furtherSkipped", export.furtherSkipped());
                json.array("sources", export.inputs(), input -> {
                    json.text("title", input.name().isEmpty() ? "." : input.name());
                    if (input.hash().isPresent()) {
                        json.text("hash", "sha256:" + input.hash().get());
                    }
                });
                json.array("resources", tables.entrySet(), file -> output.resource(file.getKey(), file.getValue()));
            });
        }
    }

    private void resource(ExportTable table, Written file) throws IOException {
        json.text("profile", "tabular-data-resource");
        json.text("name", table.word());
        json.text("path", table.file());
        json.text("description", table.description());
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.number("bytes", file.bytes());
        json.text("hash", "sha256:" + file.hash());
        json.object("dialect", () -> {
            json.text("delimiter", ",");
            json.text("lineTerminator", "\r\n");
            json.text("quoteChar", "\"");
            json.flag("doubleQuote", true);
            json.flag("header", true);
        });
        json.object("schema", () -> schema(table));
    }

    private void schema(ExportTable table) throws IOException {
        List<ExportColumn> columns = table.columns();
        json.array("fields", columns, column -> {
            json.text("name", column.name());
            json.text("type", column.type().word());
            json.text("description", column.description());
            if (column.required()) {
                json.object("constraints", () -> {
                    json.flag("required", true);
                    if (column.equals(columns.get(0))) {
                        json.flag("unique", true);
                    }
                });
            }
        });
        json.text("primaryKey", columns.get(0).name());
        List<ExportColumn> references =
                columns.stream().filter(column -> column.refersTo().isPresent()).toList();
        if (!references.isEmpty()) {
            json.array("foreignKeys", references, column -> {
                json.text("fields", column.name());
                json.object("reference", () -> {
                    json.text("resource", column.refersTo().orElseThrow().word());
                    json.text("fields", "id");
                });
            });
        }
    }
}
