package io.github.prognosis.check;

import io.github.prognosis.reply.Statement;
import io.github.prognosis.reply.StatementKind;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What a reply says of one item without deciding anything, told to its fifth paragraph: a discussion is to be read on the list. */
final class Remarks {

    private static final int MOST_TOLD = 5;

    /** Where one mail talks of one item. */
    private record Place(String mail, int line) {}

    private final IdentityHashMap<Statement, Integer> numbers = new IdentityHashMap<>();
    private final Map<Place, Integer> counts = new HashMap<>();

    private Remarks() {}

    static Remarks of(List<Statement> statements) {
        Remarks remarks = new Remarks();
        for (Statement statement : statements) {
            if (statement.kind() == StatementKind.SAID && statement.item().isPresent()) {
                remarks.numbers.put(statement, remarks.counts.merge(place(statement), 1, Integer::sum));
            }
        }
        return remarks;
    }

    private static Place place(Statement statement) {
        String mail = statement
                .mail()
                .id()
                .orElseGet(() ->
                        statement.mail().date() + " " + statement.mail().from().address());
        return new Place(mail, statement.item().orElseThrow().line());
    }

    /** Whether a statement is told by itself. */
    boolean tells(Statement statement) {
        return numbers.getOrDefault(statement, 0) <= MOST_TOLD;
    }

    /** What stands behind the last one that is told: how many more there are; nothing behind any other. */
    String more(Statement statement) {
        int more = numbers.getOrDefault(statement, 0) == MOST_TOLD
                ? counts.getOrDefault(place(statement), 0) - MOST_TOLD
                : 0;
        return more == 0 ? "" : " (and " + more + (more == 1 ? " more paragraph)" : " more paragraphs)");
    }
}
