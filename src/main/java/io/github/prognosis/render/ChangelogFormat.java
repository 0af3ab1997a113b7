package io.github.prognosis.render;

import io.github.prognosis.history.Changelog;
import java.io.IOException;
import java.io.Writer;

/** The formats of all changes over several updates. */
public enum ChangelogFormat implements Format<Changelog> {
    MARKDOWN,
    TEXT,
    HTML,
    JSON,
    JSONL;

    @Override
    public void write(Changelog changelog, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case MARKDOWN -> writer.write(ComparisonMarkdown.of(changelog));
            case TEXT -> writer.write(ComparisonText.of(changelog, palette, width));
            case HTML -> writer.write(ComparisonHtml.of(changelog));
            case JSON -> ComparisonJson.write(changelog, writer);
            case JSONL -> ComparisonJson.writeLines(changelog, writer);
        }
    }
}
