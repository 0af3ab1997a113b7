package io.github.prognosis.edit;

import java.util.List;
import java.util.Locale;

/** A line of an edits file: {@code series: xen: introduce CONFIG_SYSCTL => v4 -> v8}. */
public final class EditLine {

    private static final String ARROW = " => ";

    /** What an edit does to an item, and whether it may stand without a value. */
    public enum Verb {
        COMPLETE,
        DEFER,
        REOPEN,
        RELEASE,
        CLAIM,
        DROP,
        MOVE,
        RENAME,
        SERIES,
        STATUS,
        PROGNOSIS,
        TAGS,
        TARGET,
        OWNERS,
        ISSUES,
        LINKS,
        LINK,
        UNLINK,
        NOTE,
        UNNOTE;

        /** The word in the file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private EditLine() {}

    /** An edit of an item without a value. */
    public static String of(Verb verb, String item) {
        return verb.word() + ": " + item;
    }

    /**
     * An edit of an item.
     *
     * @param item as {@link #item} writes it
     * @param value what it is to be; empty to remove it
     */
    public static String of(Verb verb, String item, String value) {
        return of(verb, item) + (value.isEmpty() ? " =>" : ARROW + value);
    }

    /**
     * An edit that adds an item.
     *
     * @param head as the post would write it
     * @param area the headings that it goes below, outermost first
     * @param lines what stands below it, each as the post would write it behind its dash
     */
    public static String add(String head, List<String> area, List<String> lines) {
        StringBuilder edit =
                new StringBuilder("add: ").append(item(head)).append(ARROW).append(String.join(" > ", area));
        lines.forEach(line -> edit.append(" | ").append(line));
        return edit.toString();
    }

    /** How the file names an item whose title no other has. */
    public static String item(String title) {
        boolean plain = !title.contains(ARROW)
                && !title.contains(" @ ")
                && !title.startsWith("\"")
                && !title.startsWith("#")
                && !title.endsWith(" =>")
                && !title.contains("  #")
                && !title.contains("\t#");
        return plain ? title : '"' + title.replace("\"", "\"\"") + '"';
    }

    /** How the file names one of several items of one title: by the line that it begins in. */
    public static String item(String title, int line) {
        return item(title) + " @ " + line;
    }
}
