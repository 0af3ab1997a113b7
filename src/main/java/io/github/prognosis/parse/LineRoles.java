package io.github.prognosis.parse;

import io.github.prognosis.source.SourceText;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Keeps account of what each line belongs to. */
final class LineRoles {

    private final LineRole[] roles;

    /** At first every line is blank. */
    LineRoles(SourceText source) {
        roles = new LineRole[source.lineCount()];
        Arrays.fill(roles, LineRole.BLANK);
    }

    void set(int line, LineRole role) {
        roles[line - 1] = role;
    }

    void set(int line, int endLine, LineRole role) {
        Arrays.fill(roles, line - 1, endLine, role);
    }

    void set(LogicalLine line, LineRole role) {
        for (Line one : line.lines()) {
            set(one.number(), role);
        }
    }

    /** Sets the lines of an entry and of all below it. */
    void set(Element.Entry entry, LineRole role) {
        set(entry.head(), role);
        for (LogicalLine detail : entry.details()) {
            set(detail, role);
        }
    }

    void replace(LineRole role, LineRole other) {
        Collections.replaceAll(Arrays.asList(roles), role, other);
    }

    LineRole get(int line) {
        return roles[line - 1];
    }

    List<LineRole> toList() {
        return List.of(roles);
    }
}
