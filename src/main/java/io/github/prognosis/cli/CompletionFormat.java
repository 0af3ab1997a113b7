package io.github.prognosis.cli;

import io.github.prognosis.render.Format;
import io.github.prognosis.render.Palette;
import java.io.IOException;
import java.io.Writer;

/** The format of a script for a shell. */
enum CompletionFormat implements Format<Shell> {
    TEXT;

    @Override
    public void write(Shell shell, Palette palette, int width, Writer writer) throws IOException {
        writer.write(shell.completion());
    }
}
