package io.github.prognosis.check;

import io.github.prognosis.diff.Because;
import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Item;
import io.github.prognosis.reply.Statement;
import io.github.prognosis.reply.StatementKind;
import io.github.prognosis.series.UtcDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What replies to the old update give as reasons for what the new one changed. */
public final class Reasons {

    /** The surest, then the newest last. */
    private static final Comparator<Statement> BEST_LAST = Comparator.comparing(Statement::sure)
            .thenComparing(statement -> statement.mail().date());

    private Reasons() {}

    /**
     * The comparison, in which items that are removed, deferred or completed have the sentence of the reply that explains it.
     *
     * @param replies what was answered to the old update; what was said behind the day of the new one explains nothing
     */
    public static Comparison explain(Comparison comparison, List<Statement> replies) {
        Optional<LocalDate> last = comparison.newUpdate().date();
        Map<Integer, List<Statement>> said = new HashMap<>();
        for (Statement statement : replies) {
            LocalDate day = UtcDay.of(statement.mail().date());
            if (last.filter(day::isAfter).isEmpty()) {
                statement
                        .item()
                        .map(Item::line)
                        .ifPresent(line -> said.computeIfAbsent(line, unused -> new ArrayList<>())
                                .add(statement));
            }
        }
        return comparison.explained(change -> because(change, said));
    }

    private static Optional<Because> because(Change.OfItem change, Map<Integer, List<Statement>> said) {
        Set<StatementKind> kinds = explaining(change.kind());
        return change.oldItem()
                .map(Item::line)
                .map(said::get)
                .flatMap(statements -> statements.stream()
                        .filter(statement -> kinds.contains(statement.kind()))
                        .max(BEST_LAST)
                        .map(Reasons::because));
    }

    private static Because because(Statement statement) {
        return new Because(
                statement.mail().id(),
                UtcDay.of(statement.mail().date()),
                statement.mail().from(),
                statement.mail().subject(),
                statement.words());
    }

    private static Set<StatementKind> explaining(ChangeKind kind) {
        if (kind == ChangeKind.COMPLETED) {
            return Set.of(StatementKind.COMPLETE);
        }
        if (kind == ChangeKind.DEFERRED) {
            return Set.of(StatementKind.DEFER, StatementKind.DROP);
        }
        return kind == ChangeKind.REMOVED
                ? Set.of(StatementKind.DROP, StatementKind.DEFER, StatementKind.COMPLETE, StatementKind.DUPLICATE)
                : Set.of();
    }
}
