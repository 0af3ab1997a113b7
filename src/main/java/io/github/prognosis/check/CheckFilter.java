package io.github.prognosis.check;

import io.github.prognosis.diff.ItemFilter;
import io.github.prognosis.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out findings that somebody does not want to see. Immutable.
 *
 * @param items whose findings are kept; those about other places of the post are left out where items are chosen
 * @param only the rules, groups and levels whose findings are kept; empty for all
 * @param except those whose findings are left out
 * @param sure whether only what is sure is proposed
 */
public record CheckFilter(ItemFilter items, List<String> only, List<String> except, boolean sure) {

    public CheckFilter {
        Objects.requireNonNull(items);
        only = List.copyOf(only);
        except = List.copyOf(except);
    }

    /** The report with the findings that are wanted. */
    public CheckReport apply(CheckReport report) {
        Set<Integer> lines = report.items().stream()
                .map(CheckedItem::item)
                .filter(items::accepts)
                .map(Item::line)
                .collect(Collectors.toSet());
        List<Finding> told = new ArrayList<>();
        for (Finding finding : report.findings()) {
            boolean ofItem = finding.title().isPresent() && lines.contains(finding.line());
            if (isOfKind(finding) && (items.isAll() || ofItem)) {
                told.add(sure && finding.certainty() != Certainty.SURE ? finding.withoutEdits() : finding);
            }
        }
        return report.with(told, description());
    }

    private boolean isOfKind(Finding finding) {
        List<String> words =
                List.of(finding.rule(), finding.group().word(), finding.level().word());
        boolean wanted = only.isEmpty() || words.stream().anyMatch(only::contains);
        return wanted && words.stream().noneMatch(except::contains);
    }

    /** What is kept, in words; nothing if all is. */
    private List<String> description() {
        List<String> description = new ArrayList<>();
        if (!only.isEmpty()) {
            description.add("only " + String.join(" or ", only));
        }
        if (!except.isEmpty()) {
            description.add("without " + String.join(" or ", except));
        }
        description.addAll(items.description());
        return description;
    }
}
