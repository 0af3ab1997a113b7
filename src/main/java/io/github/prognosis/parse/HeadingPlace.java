package io.github.prognosis.parse;

import java.util.List;

/**
 * Where a heading of the list stands in the text of its post.
 *
 * @param path the headings down to it, outermost first; never empty
 * @param line the 1-based line that it stands in
 * @param endLine the last line of it: of an underline, or of what a mail program broke off
 * @param level how deep it stands among the others; fewer is further out
 * @param bulleted whether it is a bullet of a patch list, above series that are the items
 */
public record HeadingPlace(List<String> path, int line, int endLine, int level, boolean bulleted) {

    public HeadingPlace {
        path = List.copyOf(path);
    }

    /** What it is called. */
    public String name() {
        return path.get(path.size() - 1);
    }
}
