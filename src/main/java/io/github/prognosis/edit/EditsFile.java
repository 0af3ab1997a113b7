package io.github.prognosis.edit;

import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.Severity;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An edits file: an edit a line, and comments.
 *
 * <pre>
 * complete: Boot modules for Hyperlaunch      # sure: 6 of 6 patches
 * rename: "In sync =&gt; no loss" =&gt; In sync
 * </pre>
 *
 * @param edits in the order of the file
 * @param diagnostics an error for each line that is no edit, in the order of the file
 */
public record EditsFile(List<Numbered> edits, List<Diagnostic> diagnostics) {

    /** The code of all that is wrong about an edit. */
    public static final String CODE = "edit";

    /** The longest line of a post that is read has as many characters. */
    private static final int LONGEST = 64 << 10;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    public EditsFile {
        edits = List.copyOf(edits);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * An edit and where it stands.
     *
     * @param edit what is to be done
     * @param line the 1-based line of the file
     * @param comment what is said behind it; empty if nothing is
     */
    public record Numbered(Edit edit, int line, Optional<String> comment) {
        public Numbered {
            Objects.requireNonNull(edit);
            Objects.requireNonNull(comment);
        }

        /** An edit that nothing is said of. */
        public Numbered(Edit edit, int line) {
            this(edit, line, Optional.empty());
        }
    }

    /** Reads a file's text; lines end as an editor counts them. One line that is no edit never costs another. */
    public static EditsFile read(String text) {
        SourceText source = SourceText.of(text);
        List<Numbered> edits = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = withoutBreak(text.substring(source.start(number), source.end(number)));
            boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
            try {
                Optional<Numbered> edit = read(marked ? line.substring(1) : line, number);
                edit.ifPresent(edits::add);
            } catch (EditException wrong) {
                diagnostics.add(error(number, wrong.column() + (marked ? 1 : 0), wrong.reason()));
            }
        }
        return new EditsFile(edits, diagnostics);
    }

    /** What is wrong about an edit. */
    static Diagnostic error(int line, int column, String message) {
        return new Diagnostic(Optional.of(new Position(line, column)), Severity.ERROR, CODE, message);
    }

    private static Optional<Numbered> read(String line, int number) throws EditException {
        if (line.length() > LONGEST) {
            throw new EditException(1, String.format(Locale.ROOT, "the line is longer than %,d characters", LONGEST));
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (WhiteSpace.isControl(c) || c == '\u000b' || c == '\f') {
                String name = String.format(Locale.ROOT, "U+%04X", (int) c);
                throw new EditException(i + 1, "a control character, " + name + "; no title has one, leave it out");
            }
        }
        LineCursor cursor = new LineCursor(line);
        if (cursor.isBlank()) {
            return Optional.empty();
        }
        Edit edit = new EditReader(cursor).read();
        return Optional.of(
                new Numbered(edit, number, Optional.of(cursor.comment()).filter(comment -> !comment.isEmpty())));
    }

    private static String withoutBreak(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }
}
