package io.github.prognosis.render;

import io.github.prognosis.history.ReleaseStatus;
import java.io.IOException;
import java.io.Writer;

/** The formats of how a release stands. */
public enum StatusFormat implements Format<ReleaseStatus> {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    CSV;

    @Override
    public void write(ReleaseStatus status, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case TEXT -> writer.write(StatusText.of(status, palette, width));
            case MARKDOWN -> writer.write(StatusMarkdown.of(status));
            case HTML -> StatusHtml.write(status, writer);
            case JSON -> StatusJson.write(status, writer);
            case CSV -> StatusCsv.write(status, writer);
        }
    }
}
