package io.github.prognosis.render;

import java.io.IOException;
import java.io.Writer;

/** The formats of which mails are updates, which not and why. */
public enum ListingFormat implements Format<Listing> {
    TEXT,
    JSON,
    CSV;

    @Override
    public void write(Listing listing, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case TEXT -> writer.write(ListingText.of(listing, palette, width));
            case JSON -> ListingJson.write(listing, writer);
            case CSV -> ListingCsv.write(listing, writer);
        }
    }
}
