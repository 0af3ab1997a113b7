package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.Verb;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.reply.Statement;
import io.github.prognosis.reply.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reply to the post says something about an item. What would change the post is to be watched, as where the list or the tree
 * says it; everything else is for information.
 */
final class Said implements Rule {

    @Override
    public Profile profile() {
        return new Profile("said", Group.REPLY, Need.SAID, "a reply to the post says something about the item");
    }

    @Override
    public List<Finding> find(Case about) {
        Map<Integer, CheckedItem> items = new HashMap<>();
        about.items().forEach(item -> items.put(item.item().line(), item));
        List<Finding> findings = new ArrayList<>();
        Remarks remarks = Remarks.of(about.replies());
        for (Statement statement : about.replies()) {
            Optional<CheckedItem> item = statement.item().flatMap(one -> Optional.ofNullable(items.get(one.line())));
            if (remarks.tells(statement)) {
                findings.add(item.map(one -> ofItem(about, statement, one, remarks.more(statement)))
                        .orElseGet(() -> ofPlace(about, statement)));
            }
        }
        findings.sort(Comparator.comparing((Finding finding) -> finding.edits().isEmpty())
                .thenComparing(finding -> finding.title().isEmpty())
                .thenComparing(Finding::line));
        return findings;
    }

    private Finding ofItem(Case about, Statement statement, CheckedItem item, String more) {
        List<Edit> edits = edits(about, statement, item);
        Level level = edits.isEmpty() ? Level.INFO : Level.WARN;
        String message = words(statement)
                + statement
                        .other()
                        .map(other -> "; it names \"" + other.title() + '"')
                        .orElse("")
                + more;
        return found(Found.of(this, level, item, message), statement, certainty(statement, item), edits);
    }

    private Finding ofPlace(Case about, Statement statement) {
        List<Edit> edits = statement
                .added()
                .flatMap(added ->
                        Additions.edit(about.update(), added, statement.mail().from()))
                .map(List::of)
                .orElse(List.of());
        int line = statement.section().map(Section::line).orElse(0);
        String message = statement
                .added()
                .map(added -> who(statement) + " asks for \"" + added.title() + '"'
                        + (edits.isEmpty() ? "" : " (the area is a guess)") + ": \"" + statement.words() + '"')
                .orElseGet(() -> words(statement));
        return found(Found.at(this, Level.INFO, line, message), statement, Certainty.ASKED, edits);
    }

    private static Finding found(Found found, Statement statement, Certainty certainty, List<Edit> edits) {
        statement.mails().forEach(found::by);
        edits.forEach(found::proposes);
        return found.how(edits.isEmpty() ? Certainty.SHOWN : certainty).finding();
    }

    private static String words(Statement statement) {
        return who(statement) + ": \"" + statement.words() + '"';
    }

    private static String who(Statement statement) {
        return statement.mail().from().name().orElse(statement.mail().from().address());
    }

    /** What is done by a reply is only likely where the tree knows the series and does not hold it whole. */
    private static Certainty certainty(Statement statement, CheckedItem item) {
        boolean missing = statement.kind() == StatementKind.COMPLETE
                && item.standing().filter(where -> !where.isWhole()).isPresent();
        return statement.sure() && !missing ? Certainty.SURE : Certainty.LIKELY;
    }

    private static List<Edit> edits(Case about, Statement statement, CheckedItem checked) {
        Item item = checked.item();
        if (checked.isCompleted()) {
            return List.of();
        }
        return switch (statement.kind()) {
            case SERIES -> posted(about, statement, checked);
            case COMPLETE -> List.of(about.edits().edit(Verb.COMPLETE, item));
            case DROP -> List.of(about.edits().edit(Verb.DROP, item));
            case DEFER -> deferred(about, statement, item);
            case RENAME, DUPLICATE, ADD, SAID -> List.of();
        };
    }

    private static List<Edit> deferred(Case about, Statement statement, Item item) {
        if (item.disposition() == Disposition.DEFERRED) {
            return List.of();
        }
        return List.of(statement
                .release()
                .map(release -> about.edits().edit(Verb.DEFER, item, release))
                .orElseGet(() -> about.edits().edit(Verb.DEFER, item)));
    }

    /** The version, and the link given for it where the archive does not lead to it itself. */
    private static List<Edit> posted(Case about, Statement statement, CheckedItem item) {
        int version = statement.version().orElseThrow();
        List<Edit> edits = new ArrayList<>();
        String newest = (statement.rfc() ? "RFC v" : "v") + version;
        edits.add(about.edits().edit(Verb.SERIES, item.item(), about.edits().newest(item, newest)));
        boolean listed = item.tie()
                .filter(tie -> tie.series().newest().number() >= version)
                .isPresent();
        for (String link : listed ? List.<String>of() : statement.links()) {
            if (!item.item().links().contains(link)) {
                edits.add(about.edits().edit(Verb.LINK, item.item(), link));
            }
        }
        return edits;
    }
}
