package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.archive.Workers;
import io.github.prognosis.series.SeriesArchive;
import io.github.prognosis.series.Tree;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/**
 * The commits that an option names, read in a thread of their own, as the mails of the list, which take as long, are read at the
 * same time. What there is to say of them is said when they are asked for.
 */
final class TreeReading {

    private final String input;
    private final List<String> lost = new ArrayList<>();
    private final FutureTask<Tree> tree;

    private TreeReading(String input, Path folder, Optional<String> ref, Optional<Instant> until, Progress progress) {
        this.input = input;
        this.tree = new FutureTask<>(() -> SeriesArchive.tree(folder, ref, until, lost::add, progress));
    }

    /**
     * Begins to read.
     *
     * @param repository its folder, and behind {@code #} the ref to begin with
     * @param until commits from this moment on are as if they were not there; empty for all
     * @param progress hears how far the reading is
     * @throws InputException if that is no name of a folder
     */
    static TreeReading start(String repository, Optional<Instant> until, Progress progress) throws InputException {
        Operand operand = Operand.of(repository);
        TreeReading reading = new TreeReading(
                operand.input(), operand.path(), operand.selector().map(Selector::word), until, progress);
        Thread thread = new Thread(reading.tree, "commits");
        thread.setDaemon(true);
        thread.start();
        return reading;
    }

    /**
     * Waits for the commits; what cannot be read of them is told, and does not cost the rest. Empty if nothing can be read.
     *
     * @throws IOException if the waiting is interrupted
     */
    Optional<Tree> finish(Session session) throws IOException {
        try {
            Tree read = Workers.finished(tree);
            lost.forEach(each -> session.report(Problem.warning(input, Problem.UNREADABLE, each)));
            return Optional.of(read);
        } catch (InterruptedIOException interrupted) {
            throw interrupted;
        } catch (IOException unreadable) {
            session.lost(new InputException(input, "unreadable", FailureReason.of(unreadable)));
            return Optional.empty();
        }
    }
}
