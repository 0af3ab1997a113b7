package io.github.prognosis.render;

import io.github.prognosis.history.ReleaseStatus;
import java.io.IOException;
import java.io.Writer;

/** stub. */
final class StatusHtml {

    private StatusHtml() {}

    static void write(ReleaseStatus status, Writer writer) throws IOException {
        writer.write(status.release());
    }
}
