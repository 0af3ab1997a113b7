package io.github.prognosis.archive;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;

/** That the commits before a commit cannot be found. */
final class LostHistoryException extends IOException {

    private static final long serialVersionUID = 1L;

    LostHistoryException(ObjectId commit, IOException cause) {
        super("the commit " + commit.name() + " is missing or damaged", cause);
    }

    private LostHistoryException(String message) {
        super(message);
    }

    /** That a commit, which is forged then, is before itself. */
    static LostHistoryException circle(ObjectId commit) {
        return new LostHistoryException("the commit " + commit.name() + " is before itself");
    }
}
