package io.github.prognosis.check;

import io.github.prognosis.match.ItemMatcher;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import io.github.prognosis.reply.Statement;
import io.github.prognosis.series.ListedSeries;
import io.github.prognosis.series.Tree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule looks at.
 *
 * @param update the post
 * @param old the update before, and who is who in the two
 * @param items the post's items in their order, with their series
 * @param edits writes edits of its items
 * @param list the series of the list; empty without an archive
 * @param tree the commits; empty without a repository
 * @param mailsUntil the last moment of which mails are known
 * @param commitsUntil the last moment of which commits are known
 * @param replies what people answered to the post
 * @param options what the caller asks for
 */
record Case(
        Update update,
        Optional<Before> old,
        List<CheckedItem> items,
        ProposedEdits edits,
        Optional<ListedSeries> list,
        Optional<Tree> tree,
        Optional<Instant> mailsUntil,
        Optional<Instant> commitsUntil,
        List<Statement> replies,
        CheckOptions options) {

    Case {
        Objects.requireNonNull(update);
        Objects.requireNonNull(old);
        items = List.copyOf(items);
        Objects.requireNonNull(edits);
        Objects.requireNonNull(list);
        Objects.requireNonNull(tree);
        Objects.requireNonNull(mailsUntil);
        Objects.requireNonNull(commitsUntil);
        replies = List.copyOf(replies);
        Objects.requireNonNull(options);
    }

    /** The update before, and which of its items are which of the post's. */
    record Before(Update update, IdentityHashMap<Item, Item> counterparts) {

        static Before of(Update before, Update update) {
            IdentityHashMap<Item, Item> counterparts = new IdentityHashMap<>();
            ItemMatcher.match(before, update, MatchOptions.DEFAULT)
                    .pairs()
                    .forEach(pair -> counterparts.put(pair.newItem(), pair.oldItem()));
            return new Before(before, counterparts);
        }

        /** The item of the update before that an item of the post was; empty if it is new. */
        Optional<Item> of(Item item) {
            return Optional.ofNullable(counterparts.get(item));
        }
    }

    /** The day behind which a version is late: what the caller says, else the post's last posting date, else a schedule's. */
    Optional<LocalDate> freeze() {
        return options.freeze().or(() -> Freeze.of(update.timeline())).or(options::scheduled);
    }

    /** How links of the post's items are brought to another version. */
    LinkEdits links() {
        return new LinkEdits(list.orElseThrow());
    }
}
