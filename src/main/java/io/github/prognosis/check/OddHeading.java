package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.match.Folded;
import io.github.prognosis.match.Retouched;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading is a letter or two from one that says a disposition; or one area is spelt in two ways. */
final class OddHeading implements Rule {

    private static final List<String> WORDS =
            List.of("completed", "deferred", "finished", "resolved", "postponed", "closed");

    private static final int LONG = 8;

    @Override
    public Profile profile() {
        return new Profile(
                "odd-heading",
                Group.POST,
                Need.POST,
                "a heading is a letter or two from one that says a disposition; or one area is spelt in two ways");
    }

    @Override
    public List<Finding> find(Case about) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> spelling = new HashMap<>();
        @Nullable Finding spelt = null;
        for (Section section : about.update().sections()) {
            String name = section.path().get(section.path().size() - 1);
            Optional<String> meant = section.disposition() == Disposition.OPEN ? meant(name) : Optional.empty();
            if (meant.isPresent()) {
                String message = "the heading \"" + name + "\" says nothing; is \"" + meant.get() + "\" meant?";
                findings.add(Found.at(this, Level.WARN, section.line(), message).finding());
            }
            @Nullable String other = spelling.putIfAbsent(Folded.area(name), name);
            if (spelt == null && other != null && !other.equalsIgnoreCase(name)) {
                String message = "the headings \"" + other + "\" and \"" + name + "\" name one area";
                spelt = Found.at(this, Level.INFO, section.line(), message).finding();
            }
        }
        if (spelt != null) {
            findings.add(spelt);
        }
        return findings;
    }

    private static Optional<String> meant(String heading) {
        String first = heading.strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(word -> !word.equals(first) && Retouched.isWithin(word.length() < LONG ? 1 : 2, word, first))
                .findFirst();
    }
}
