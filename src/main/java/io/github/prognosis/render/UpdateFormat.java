package io.github.prognosis.render;

import java.io.IOException;
import java.io.Writer;

/** The formats of all that updates say. */
public enum UpdateFormat implements Format<Listing> {
    TEXT,
    JSON,
    JSONL,
    CSV;

    @Override
    public void write(Listing listing, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case TEXT -> Format.write(UpdateText.of(listing, palette, width), writer);
            case JSON -> UpdateJson.write(listing, writer);
            case JSONL -> UpdateJson.writeLines(listing.updates(), writer);
            case CSV -> UpdateCsv.write(listing.updates(), writer);
        }
    }
}
