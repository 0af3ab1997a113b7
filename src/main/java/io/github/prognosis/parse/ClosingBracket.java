package io.github.prognosis.parse;

import io.github.prognosis.model.Owner;
import io.github.prognosis.source.Brackets;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What closes an item in the lists of 4.2 and says whose it is and where it stands: {@code (Ada Example, Bo Ask, DONE for 4.2)}.
 *
 * @param title what stands in front of it
 * @param owners who works on it
 * @param status where it stands; empty if it does not say
 */
record ClosingBracket(String title, List<Owner> owners, Optional<String> status) {

    private static final Pattern PARTS = Pattern.compile("[,;]");

    /** Words of which one at least stands in a part that is no name. */
    private static final Pattern STATE = Pattern.compile(
            "\\b(?:done|patch(?:es)?|posted|committed|applied|merged|fixed|resolved|checked|in progress|pending|review(?:ed|ing)?"
                    + "|acked|drafts?|ongoing|under way|underway|wip|rfc|waiting|working on|needs?|todo|tested|deferred|4\\.\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FULL_NAME =
            Pattern.compile("(?<!\\S)\\p{Lu}[\\p{L}'\u2019.-]*\\p{Ll}(?: (?:\\p{Lu}\\.|\\p{Ll}{2,3}))?"
                    + " \\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}(?!\\S)");

    ClosingBracket {
        owners = List.copyOf(owners);
    }

    /** Reads the bracket at the end of a title; empty if there is none that names people or says where the item stands. */
    static Optional<ClosingBracket> of(String title) {
        String closed = title.endsWith(").") ? title.substring(0, title.length() - 1) : title;
        int open = Brackets.openingOfLastGroup(closed);
        if (open <= 0) {
            return Optional.empty();
        }
        List<Owner> owners = new ArrayList<>();
        List<String> states = new ArrayList<>();
        boolean named = false;
        for (String part : PARTS.split(closed.substring(open + 1, closed.length() - 1), 0)) {
            String text = WhiteSpace.strip(part);
            String names =
                    text.endsWith("?") ? text.substring(0, text.length() - 1).strip() : text;
            if (STATE.matcher(WhiteSpace.visible(text)).find()) {
                states.add(text);
            } else if (!names.isEmpty() && OwnerReader.read(names).isPresent()) {
                named |= FULL_NAME.matcher(WhiteSpace.visible(names)).find();
                owners.addAll(OwnerReader.people(names));
            } else {
                return Optional.empty();
            }
        }
        boolean done = states.stream().anyMatch(ClosingBracket::isDone);
        if (!named && (owners.isEmpty() ? !done : states.isEmpty())) {
            return Optional.empty();
        }
        Optional<String> status = states.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", states));
        return Optional.of(new ClosingBracket(closed.substring(0, open).strip(), owners, status));
    }

    /** Whether it says that the item is done. */
    boolean isDone() {
        return status.isPresent() && isDone(status.get());
    }

    private static boolean isDone(String state) {
        String lower = WhiteSpace.visible(state).toLowerCase(Locale.ROOT);
        return lower.equals("done") || lower.startsWith("done ") || lower.startsWith("done,");
    }
}
