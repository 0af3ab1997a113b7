package io.github.prognosis.cli;

import io.github.prognosis.series.SeriesArchive;
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
}
