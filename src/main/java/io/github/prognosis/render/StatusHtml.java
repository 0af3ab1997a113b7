package io.github.prognosis.render;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.prognosis.history.ReleaseStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * How a release stands as a page for a browser: one file that loads nothing and runs nothing.
 *
 * <p>The templates in {@code src/main/jte} escape every text for the place it stands in; what is drawn has only numbers in it.
 */
final class StatusHtml {

    private static final String STYLE = "status.css";

    private StatusHtml() {}

    static void write(ReleaseStatus status, Writer writer) throws IOException {
        StatusPage page = new StatusPage(status, Resource.text(STYLE));
        try {
            JteStatusGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, page);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
