package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Difference;
import io.github.prognosis.model.Item;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document says of a change, as plain text: each format escapes it in its own way.
 *
 * @param title what it is about; empty for the mark and the release, which their kinds name
 * @param main what happened
 * @param facts the area, who works on it, and what it resembles, as far as there is any of it
 * @param links where to read on; empty if new links are told anyway
 * @param details what else differs
 */
record ToldChange(String title, Statement main, List<String> facts, List<String> links, List<Statement> details) {

    /**
     * One thing that happened.
     *
     * @param kind the kind's word
     * @param words what it says, empty if the kind says it all
     * @param links the links that came; if none came, those that went
     */
    record Statement(String kind, String words, List<String> links) {}

    static ToldChange of(Change change, Phrases phrases) {
        List<Statement> details = change.details().stream()
                .map(detail -> statement(detail, phrases.difference(detail)))
                .toList();
        Statement main = statement(change.main(), phrases.story(change));
        if (!(change instanceof Change.OfItem one)) {
            return new ToldChange(change.title(), main, List.of(), List.of(), details);
        }
        Item item = one.item();
        List<String> facts = Stream.of(item.area().orElse(""), Phrases.owners(item), phrases.related(one))
                .filter(words -> !words.isEmpty())
                .toList();
        boolean linked = Stream.concat(Stream.of(main), details.stream())
                .anyMatch(statement -> !statement.links().isEmpty());
        return new ToldChange(change.title(), main, facts, linked ? List.of() : item.links(), details);
    }

    private static Statement statement(Difference difference, String words) {
        String kind = difference.kind().word();
        if (difference.kind() != ChangeKind.LINKS) {
            return new Statement(kind, words, List.of());
        }
        List<String> came = Phrases.came(difference);
        return came.isEmpty()
                ? new Statement(kind, "no longer", Phrases.went(difference))
                : new Statement(kind, "", came);
    }
}
