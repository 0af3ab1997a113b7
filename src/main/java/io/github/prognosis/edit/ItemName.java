package io.github.prognosis.edit;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Which item of the post an edit means: {@code Hyperlaunch device tree for dom0 @ 216}.
 *
 * @param title to the letter, else folded
 * @param line the 1-based line that the item begins in; empty where no other item has its title
 */
public record ItemName(String title, OptionalInt line) {

    /** What stands between what is meant and what becomes of it. */
    static final String ARROW = " => ";

    private static final String AT = " @ ";

    public ItemName {
        Objects.requireNonNull(title);
        Objects.requireNonNull(line);
    }

    /** An item whose title no other has. */
    public static ItemName of(String title) {
        return new ItemName(title, OptionalInt.empty());
    }

    /** One of several items of a title. */
    public static ItemName of(String title, int line) {
        return new ItemName(title, OptionalInt.of(line));
    }

    /** As the file writes it. */
    @Override
    public String toString() {
        return quoted(title) + (line.isPresent() ? AT + line.getAsInt() : "");
    }

    /** A text up to an arrow as the file writes it: in quotes where it would be read as something else. */
    static String quoted(String text) {
        return isPlain(text) ? text : inQuotes(text);
    }

    /** A name of a path as the file writes it. */
    static String quotedName(String name) {
        boolean plain =
                isPlain(name) && !name.contains(Edit.DEEPER) && !name.contains(Edit.DIVIDER) && !name.startsWith("| ");
        return plain ? name : inQuotes(name);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && !text.contains(ARROW)
                && !text.contains(AT)
                && !text.startsWith("\"")
                && !text.startsWith("#")
                && !text.startsWith("=>")
                && !text.endsWith(" =>")
                && !text.contains("  #")
                && !text.contains("\t#");
    }

    private static String inQuotes(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
