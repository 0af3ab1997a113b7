package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import java.io.IOException;
import java.io.Writer;

/** The formats of what changed between two updates. */
public enum ComparisonFormat implements Format<Comparison> {
    TEXT,
    ONELINE,
    MARKDOWN,
    HTML,
    JSON,
    JSONL,
    CSV,
    EDITS,
    DIGEST,
    GITHUB,
    SARIF;

    @Override
    public void write(Comparison comparison, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case TEXT -> writer.write(ComparisonText.of(comparison, palette, width));
            case ONELINE -> writer.write(ComparisonLines.of(comparison));
            case MARKDOWN -> writer.write(ComparisonMarkdown.of(comparison));
            case HTML -> writer.write(ComparisonHtml.of(comparison));
            case JSON -> ComparisonJson.write(comparison, writer);
            case JSONL -> ComparisonJson.writeLines(comparison, writer);
            case CSV -> ComparisonCsv.write(comparison, writer);
            case EDITS -> writer.write(ComparisonEdits.of(comparison));
            case DIGEST -> writer.write(ComparisonDigest.of(comparison));
            case GITHUB -> writer.write(ComparisonAnnotations.of(comparison));
            case SARIF -> ComparisonSarif.write(comparison, writer);
        }
    }
}
