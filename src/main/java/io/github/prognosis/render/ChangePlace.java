package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a change is seen: in the new post, of what is gone in the old. What is told of a release as a whole stands at line 1.
 *
 * @param update the post
 * @param line a line of its body
 */
record ChangePlace(Update update, int line) {

    static ChangePlace of(Comparison comparison, Change change) {
        Update now = comparison.newUpdate();
        Update before = comparison.oldUpdate().orElse(now);
        Optional<ChangePlace> place = change.newLine()
                .map(line -> new ChangePlace(now, line))
                .or(() -> change.oldLine().map(line -> new ChangePlace(before, line)));
        if (place.isPresent()) {
            return place.get();
        }
        return change.kind() == ChangeKind.HERE
                ? mark(now).or(() -> mark(before)).orElseGet(() -> new ChangePlace(now, 1))
                : new ChangePlace(now, 1);
    }

    /** Where the milestone stands beside which an update has its mark. */
    private static Optional<ChangePlace> mark(Update update) {
        Optional<String> name = update.timeline().here().map(Here::milestone);
        return update.timeline().milestones().stream()
                .filter(milestone -> name.filter(milestone.name()::equals).isPresent())
                .findFirst()
                .map(milestone -> new ChangePlace(update, milestone.line()));
    }

    /** Where the old post has what the new one has here; empty if only one of them has it. */
    static Optional<ChangePlace> before(Comparison comparison, Change change) {
        return comparison
                .oldUpdate()
                .filter(before -> change.newLine().isPresent())
                .flatMap(before -> change.oldLine().map(line -> new ChangePlace(before, line)));
    }

    /** The file; empty if the post came by standard input. */
    Optional<String> file() {
        return Optional.of(update.source().path()).filter(path -> !path.equals("-"));
    }

    /** The line of the file; of a post that is encoded in it that of the body. */
    int lineOfFile() {
        return update.source().lineOfFile(line);
    }

    /** The line of the file, if the post stands in it as it is. */
    OptionalInt lineInFile() {
        Source source = update.source();
        return source.bodyLine().isPresent() ? OptionalInt.of(source.lineOfFile(line)) : OptionalInt.empty();
    }
}
