package io.github.prognosis.check;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.reply.Statement;
import io.github.prognosis.series.Letters;
import io.github.prognosis.series.ListedSeries;
import io.github.prognosis.series.Standings;
import io.github.prognosis.series.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Holds a post against itself, the update before, the list and the tree. */
public final class Checker {

    private final Update update;
    private Optional<Update> old = Optional.empty();
    private Optional<ListedSeries> list = Optional.empty();
    private Optional<Letters> letters = Optional.empty();
    private Optional<Tree> tree = Optional.empty();
    private List<Statement> replies = List.of();
    private Consumer<String> limits = limit -> {};

    /** Checks a post. */
    public Checker(Update update) {
        this.update = Objects.requireNonNull(update);
    }

    /** The release that the post is about. */
    public String release() {
        return update.release();
    }

    /** Holds it against the update before, too. */
    public Checker old(Update before) {
        old = Optional.of(before);
        return this;
    }

    /** Holds it against the series of a list, too, whose mails the letters open. */
    public Checker list(ListedSeries series, Letters opens) {
        list = Optional.of(series);
        letters = Optional.of(opens);
        return this;
    }

    /** Tells what people answered to it, too. */
    public Checker replies(List<Statement> said) {
        replies = List.copyOf(said);
        return this;
    }

    /** Holds the series against a tree; without a list that finds nothing. */
    public Checker tree(Tree commits) {
        tree = Optional.of(commits);
        return this;
    }

    /** Tells where something is not looked at because there is too much of it, a clause each. */
    public Checker limits(Consumer<String> hears) {
        limits = hears;
        return this;
    }

    /** What is found. */
    public CheckReport check(CheckOptions options) {
        Optional<Standings> standings = tree.flatMap(commits -> letters.map(opens -> new Standings(commits, opens)));
        Optional<Ties> ties = list.map(series -> new Ties(series, standings));
        List<CheckedItem> items = new ArrayList<>();
        for (Item item : update.items()) {
            items.add(new CheckedItem(item, ties.flatMap(found -> found.of(item))));
        }
        Optional<Instant> mailsUntil = Stream.concat(
                        list.flatMap(ListedSeries::newest).stream(),
                        replies.stream().map(said -> said.mail().date()))
                .max(Comparator.naturalOrder());
        Optional<Instant> commitsUntil = tree.flatMap(Tree::newest);
        Case about = new Case(
                update,
                old.map(before -> Case.Before.of(before, update)),
                items,
                new ProposedEdits(update),
                list,
                tree,
                mailsUntil,
                commitsUntil,
                replies,
                options);
        List<Finding> found = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            found.addAll(rule.find(about));
        }
        list.ifPresent(series -> series.limits().forEach(limits));
        standings.ifPresent(held -> held.limits().forEach(limits));
        return new CheckReport(
                update,
                mailsUntil,
                commitsUntil,
                list.map(ListedSeries::mails).orElse(0),
                list.map(ListedSeries::count).orElse(0),
                tree.map(Tree::size).orElse(0),
                items,
                List.of(),
                0,
                FindingNumbers.given(update.release(), whole(found)));
    }

    /** Where a finding names a mail whose id the archive tells only when it is opened, that is done. */
    private List<Finding> whole(List<Finding> findings) {
        return letters.map(opens -> findings.stream()
                        .map(finding -> finding.resting(finding.evidence().stream()
                                .map(evidence -> whole(evidence, opens))
                                .toList()))
                        .toList())
                .orElse(findings);
    }

    private static Evidence whole(Evidence evidence, Letters opens) {
        if (evidence instanceof Evidence.OfMail of && of.mail().id().isEmpty()) {
            return opens.open(of.mail())
                    .<Evidence>map(letter -> new Evidence.OfMail(letter.mail()))
                    .orElse(evidence);
        }
        return evidence;
    }
}
