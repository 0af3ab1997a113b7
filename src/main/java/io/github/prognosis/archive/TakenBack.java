package io.github.prognosis.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * The mails of a public-inbox that later commits take back, each by a file {@code d} that is the same. As a history is gone
 * through from its end, such a commit comes before the mail; one that was added again comes before both, and stays.
 */
final class TakenBack {

    /** The file that holds the mail that a commit takes back. */
    static final String FILE = "d";

    private static final String SUBJECT = "rm";

    private final Set<ObjectId> mails = new HashSet<>();

    /** Trees that hold nothing but such a mail, so that no tree has to be opened to know it. */
    private final Set<ObjectId> trees = new HashSet<>();

    private final ObjectInserter.Formatter ids = new ObjectInserter.Formatter();

    /** Whether a commit's subject says that it takes a mail back. */
    static boolean isSaid(String subject) {
        return subject.equals(SUBJECT);
    }

    /**
     * Notes the mail that a commit takes back, if it does.
     *
     * @throws IOException if the commit's tree cannot be read
     */
    void note(ObjectId tree, GuardedRepository repository) throws IOException {
        ObjectId mail = repository.file(FILE, tree);
        if (mail != null && mails.add(mail)) {
            TreeFormatter alone = new TreeFormatter();
            alone.append(PublicInbox.MAIL, FileMode.REGULAR_FILE, mail);
            trees.add(alone.computeId(ids));
        }
    }

    /** Whether a mail was taken back by what was noted so far. */
    boolean isMail(ObjectId mail) {
        return mails.contains(mail);
    }

    /** Whether a commit with this tree has a mail that was taken back by what was noted so far. */
    boolean isTree(ObjectId tree) {
        return trees.contains(tree);
    }
}
