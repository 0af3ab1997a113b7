package io.github.prognosis.edit;

import io.github.prognosis.edit.EditedModel.EditedItem;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what is read of the next post against what the edits make of the old one's model.
 *
 * <p>An item that reads otherwise than its edits say is one that the layout cannot say: they are refused. Anything else may
 * not differ.
 */
final class Proof {

    private static final int MOST_TOLD = 300;

    private final EditedModel edited;
    private final PostContent wanted;
    private final PostContent found;

    /** How often an item is wanted more than it was found; less than 0 where it was found too often. */
    private final Map<ItemContent, Integer> missing;

    private final List<Diagnostic> refusals = new ArrayList<>();
    private final Optional<String> other;

    /** Holds what is read of the text against what the edits ask for. */
    Proof(Update read, EditedModel edited) {
        this.edited = edited;
        this.wanted = edited.content();
        this.found = PostContent.of(read);
        this.missing = new HashMap<>(wanted.items());
        found.items().forEach((item, count) -> missing.merge(item, -count, Integer::sum));
        refuse();
        this.other = other();
    }

    /** The edits that cannot be said, in the order of the items. */
    List<Diagnostic> refusals() {
        return List.copyOf(refusals);
    }

    /** In what the text differs from what the edits ask for where no edit is about it; empty if it does not. */
    Optional<String> elsewhere() {
        return other;
    }

    private void refuse() {
        for (EditedItem item : edited.items()) {
            if (item.after().isEmpty() || item.edits().isEmpty()) {
                continue;
            }
            ItemContent content = ItemContent.of(item.after().get());
            if (missing.getOrDefault(content, 0) > 0) {
                missing.merge(content, -1, Integer::sum);
                EditsFile.Numbered edit = item.edits().get(item.edits().size() - 1);
                refusals.add(EditsFile.error(edit.line(), 1, "the layout of this post cannot say it: " + why(content)));
            }
        }
    }

    private Optional<String> other() {
        boolean others = missing.values().stream().anyMatch(count -> count > 0)
                || (refusals.isEmpty() && missing.values().stream().anyMatch(count -> count < 0));
        if (others
                || !wanted.milestones().equals(found.milestones())
                || !wanted.here().equals(found.here())) {
            return Optional.of(difference());
        }
        return Optional.empty();
    }

    private String difference() {
        String items = missing.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> entry.getValue() + " of " + entry.getKey())
                .findFirst()
                .orElse("");
        String timeline = wanted.milestones().equals(found.milestones())
                        && wanted.here().equals(found.here())
                ? ""
                : wanted.milestones() + " " + wanted.here() + " is read as " + found.milestones() + " " + found.here();
        return shortened(items) + shortened(timeline);
    }

    private static String shortened(String text) {
        return text.length() > MOST_TOLD ? text.substring(0, MOST_TOLD) + "..." : text;
    }

    /** In what the item that is read in its place differs. */
    private String why(ItemContent content) {
        Optional<ItemContent> other = missing.entrySet().stream()
                .filter(entry -> entry.getValue() < 0)
                .map(Map.Entry::getKey)
                .filter(read -> read.title().equals(content.title()))
                .findFirst();
        if (other.isEmpty()) {
            return "\"" + content.title() + "\" would not be read as an item of that title";
        }
        ItemContent read = other.get();
        List<String> differences = new ArrayList<>();
        tell("tags", content.tags(), read.tags(), differences);
        tell("status", content.status(), read.status(), differences);
        tell("prognosis", content.prognosis(), read.prognosis(), differences);
        tell("series", content.series(), read.series(), differences);
        tell("area", content.section(), read.section(), differences);
        tell("owners", content.owners(), read.owners(), differences);
        tell("issues", content.issues(), read.issues(), differences);
        tell("links", content.links(), read.links(), differences);
        tell("notes", content.notes(), read.notes(), differences);
        return "of \"" + content.title() + "\" other " + String.join(", ", differences) + " would be read";
    }

    private static void tell(String field, Object one, Object other, List<String> differences) {
        if (!one.equals(other)) {
            differences.add(field);
        }
    }
}
