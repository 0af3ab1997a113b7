package io.github.prognosis.render;

import io.github.prognosis.history.Lifeline;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The formats of items followed through all updates. */
public enum LifelineFormat implements Format<List<Lifeline>> {
    TEXT,
    MARKDOWN,
    JSON;

    @Override
    public void write(List<Lifeline> lifelines, Palette palette, int width, Writer writer) throws IOException {
        switch (this) {
            case TEXT -> Format.write(LifelineText.of(lifelines, palette, width), writer);
            case MARKDOWN -> Format.write(LifelineMarkdown.of(lifelines), writer);
            case JSON -> LifelineJson.write(lifelines, writer);
        }
    }
}
