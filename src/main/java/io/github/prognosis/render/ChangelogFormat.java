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
            case MARKDOWN -> Format.write(ComparisonMarkdown.of(changelog), writer);
            case TEXT -> Format.write(ComparisonText.of(changelog, palette, width), writer);
            case HTML -> ComparisonHtml.write(changelog, writer);
            case JSON -> ComparisonJson.write(changelog, writer);
            case JSONL -> ComparisonJson.writeLines(changelog, writer);
        }
    }
}
