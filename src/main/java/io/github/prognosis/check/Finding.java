package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.edit.Edit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the post says otherwise than it is known, or what somebody should look at.
 *
 * @param rule the code of the rule that found it, such as {@code committed}
 * @param group what kind of evidence the rule asks for
 * @param need what it asks for
 * @param level how much it asks of its reader
 * @param title of the item; empty if it is about another place of the post
 * @param line the 1-based line of the item or the place; 0 if it is about the post as a whole
 * @param message one sentence
 * @param certainty how far it can be relied on
 * @param evidence what it rests on; empty if that is the post itself
 * @param edits what would put it right; empty if nothing is proposed
 */
public record Finding(
        String rule,
        Group group,
        Need need,
        Level level,
        Optional<String> title,
        int line,
        String message,
        Certainty certainty,
        List<Evidence> evidence,
        List<Edit> edits) {

    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(group);
        Objects.requireNonNull(need);
        Objects.requireNonNull(level);
        Objects.requireNonNull(title);
        Objects.requireNonNull(message);
        Objects.requireNonNull(certainty);
        evidence = List.copyOf(evidence);
        edits = List.copyOf(edits);
    }

    /** The same, where nothing is proposed. */
    Finding withoutEdits() {
        return new Finding(rule, group, need, level, title, line, message, certainty, evidence, List.of());
    }

    /** The edits as lines of an edits file; empty if nothing is proposed. */
    public Optional<String> editLines() {
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(edits.stream().map(Edit::line).collect(Collectors.joining("\n")));
    }
}
