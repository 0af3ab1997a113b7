package io.github.prognosis.check;

import io.github.prognosis.diff.StableNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers by which findings are known from one run to the next, and from one post to the next of its release: of the rule and
 * the item, or of the rule and what it says of another place. A line, a day or a newer version makes no other finding of it.
 */
final class FindingNumbers {

    private FindingNumbers() {}

    /** The same findings, each with its id. */
    static List<Finding> given(String release, List<Finding> findings) {
        long start = StableNumbers.text(release, StableNumbers.START);
        StableNumbers numbers = new StableNumbers();
        List<Finding> numbered = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            List<String> said = finding.title()
                    .map(title -> List.of(finding.rule(), title))
                    .orElseGet(() -> List.of(finding.rule(), "", finding.message()));
            long number = numbers.next(StableNumbers.texts(said, start));
            numbered.add(finding.known(StableNumbers.word(number)));
        }
        return numbered;
    }
}
