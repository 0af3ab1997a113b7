package io.github.prognosis.render;

import io.github.prognosis.diff.Change;
import io.github.prognosis.model.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the reports for people say of a change, as plain text: each format escapes it in its own way.
 *
 * @param title what it is about; empty for the mark and the release, which their kinds name
 * @param main what happened
 * @param facts the area, who works on it, and what it resembles, as far as there is any of it
 * @param links where to read on; empty if new links are told anyway
 * @param details what else differs
 * @param because what somebody gives as a reason; empty if that is not known
 */
record ToldChange(
        String title,
        Statement main,
        List<String> facts,
        List<String> links,
        List<Statement> details,
        Optional<String> because) {

    static ToldChange of(Change change, Phrases phrases) {
        Statement main = Statement.of(change.level(), change.main(), phrases.story(change));
        List<Statement> details = change.details().stream()
                .map(detail -> Statement.of(detail.level(), detail, phrases.difference(detail)))
                .toList();
        if (!(change instanceof Change.OfItem one)) {
            return new ToldChange(change.title(), main, List.of(), List.of(), details, Optional.empty());
        }
        Item item = one.item();
        List<String> facts = said(Stream.concat(facts(item).stream(), Stream.of(phrases.related(one))));
        boolean linked = Stream.concat(Stream.of(main), details.stream())
                .anyMatch(statement -> !statement.links().isEmpty());
        return new ToldChange(
                change.title(),
                main,
                facts,
                linked ? List.of() : item.links(),
                details,
                change.because().map(phrases::because));
    }

    /** The area of an item and who works on it, as far as they are known. */
    static List<String> facts(Item item) {
        return said(Stream.of(item.area().orElse(""), Phrases.owners(item)));
    }

    private static List<String> said(Stream<String> words) {
        return words.filter(text -> !text.isEmpty()).toList();
    }
}
