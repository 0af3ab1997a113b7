package io.github.prognosis.render;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.prognosis.check.CheckReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** What a check found as a page for a browser: one file that loads nothing and runs nothing. */
final class CheckHtml {

    private CheckHtml() {}

    static void write(CheckReport report, Writer writer) throws IOException {
        try {
            JteCheckGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, CheckPage.of(report));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
