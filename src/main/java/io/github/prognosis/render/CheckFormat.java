package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import java.io.IOException;
import java.io.Writer;

/** The formats of what a check found. */
public enum CheckFormat implements Format<CheckReport> {
    TEXT,
    ONELINE,
    MARKDOWN,
    HTML,
    JSON,
    CSV,
    EDITS,
    GITHUB,
    SARIF;

    @Override
    public void write(CheckReport report, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case TEXT -> writer.write(CheckText.of(report, palette, width));
            case ONELINE -> writer.write(CheckLines.of(report));
            case MARKDOWN -> writer.write(CheckMarkdown.of(report));
            case HTML -> CheckHtml.write(report, writer);
            case JSON -> CheckJson.write(report, writer);
            case CSV -> CheckCsv.write(report, writer);
            case EDITS -> writer.write(CheckEdits.of(report));
            case GITHUB -> writer.write(CheckAnnotations.of(report));
            case SARIF -> CheckSarif.write(report, writer);
        }
    }
}
