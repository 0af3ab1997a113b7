package io.github.prognosis.render;

import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The formats of all that updates say. */
public enum UpdateFormat implements Format<Listing> {
    TEXT,
    JSON,
    JSONL,
    CSV;

    @Override
    public void write(Listing listing, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case TEXT -> writeTexts(listing.updates(), palette, width, writer);
            case JSON -> UpdateJson.write(listing.updates(), listing.skipped(), writer);
            case JSONL -> UpdateJson.writeLines(listing.updates(), writer);
            case CSV -> UpdateCsv.write(listing.updates(), writer);
        }
    }

    private static void writeTexts(List<Update> updates, Palette palette, int width, Writer writer) throws IOException {
        String separator = "";
        for (Update update : updates) {
            writer.write(separator);
            writer.write(UpdateText.of(update, palette, width));
            separator = "\n";
        }
    }
}
