package io.github.prognosis.render;

import io.github.prognosis.history.Lifelines;
import java.io.IOException;
import java.io.Writer;

/** The formats of items followed through all updates. */
public enum LifelineFormat implements Format<Lifelines> {
    TEXT,
    MARKDOWN,
    JSON,
    JSONL,
    CSV;

    @Override
    public void write(Lifelines told, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case TEXT -> Format.write(LifelineText.of(told, palette, width), writer);
            case MARKDOWN -> Format.write(LifelineMarkdown.of(told), writer);
            case JSON -> LifelineJson.write(told, writer);
            case JSONL -> LifelineJson.writeLines(told.lifelines(), writer);
            case CSV -> LifelineCsv.write(told.lifelines(), writer);
        }
    }
}
