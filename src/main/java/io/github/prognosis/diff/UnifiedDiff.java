package io.github.prognosis.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.List;

/** What {@code diff -u} tells of two texts. */
public final class UnifiedDiff {

    private static final int LINES_AROUND = 3;

    private UnifiedDiff() {}

    /**
     * The lines of the difference; none if there is none.
     *
     * @param oldName what the old text is called
     * @param newName what the new text is called
     */
    public static List<String> of(String oldName, String newName, String oldText, String newText) {
        List<String> before = oldText.lines().toList();
        List<String> now = newText.lines().toList();
        Patch<String> patch = DiffUtils.diff(before, now);
        return UnifiedDiffUtils.generateUnifiedDiff(oldName, newName, before, patch, LINES_AROUND);
    }
}
