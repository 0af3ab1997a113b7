package io.github.prognosis.render;

import java.io.IOException;
import java.io.Writer;

/** The format of a schema. */
public enum SchemaFormat implements Format<Schema> {
    JSON;

    @Override
    public void write(Schema schema, Palette palette, int width, Writer writer) throws IOException {
        writer.write(schema.text());
    }
}
