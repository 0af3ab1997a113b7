package io.github.prognosis.cli;

import io.github.prognosis.reply.Replies;
import io.github.prognosis.reply.Statement;
import io.github.prognosis.series.SeriesArchive;
import io.github.prognosis.source.Problem;
import java.io.IOException;
import java.util.List;

/** The archives of a list that an option names. */
final class ListArchives {

    private ListArchives() {}

    /** Reads them; one that cannot be read is told, and does not cost the others. Returns how many were read. */
    static int read(List<String> archives, SeriesArchive list, Session session) {
        int read = 0;
        for (String archive : archives) {
            try {
                Operand operand = Operand.of(archive);
                if (operand.isStandardInput()) {
                    list.add(session.terminal().in(), "-");
                } else {
                    list.add(operand.path());
                }
                read++;
            } catch (InputException unreadable) {
                session.lost(unreadable);
            } catch (IOException unreadable) {
                session.lost(Inputs.unreadable(archive, unreadable));
            }
        }
        return read;
    }

    /** What their mails answer to a post; a reply that is too long is told, and left out. */
    static List<Statement> replies(Replies replies, List<String> archives, SeriesArchive list, Session session) {
        String path = String.join(", ", archives);
        return replies.read(
                list.others(), list, leftOut -> session.report(Problem.warning(path, Problem.UNREADABLE, leftOut)));
    }
}
