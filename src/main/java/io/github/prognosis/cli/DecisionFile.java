package io.github.prognosis.cli;

import io.github.prognosis.match.DecidedTitles;
import io.github.prognosis.match.DecisionReader;
import io.github.prognosis.model.Decisions;
import io.github.prognosis.model.DecisionsException;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Severity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The file of {@code --matches}, else of the environment's {@code PROGNOSIS_MATCHES}. */
final class DecisionFile {

    private static final String OPTION = "matches";
    private static final String VARIABLE = "PROGNOSIS_MATCHES";
    private static final int MOST_TOLD = 20;

    private DecisionFile() {}

    /**
     * Reads the decisions that hold for this run; none if no file is named.
     *
     * @throws InputException if the file cannot be read
     * @throws UsageException if a line is no decision; the message names such lines
     */
    static Decisions of(Arguments arguments, Session session) throws InputException, UsageException {
        Optional<String> file = name(arguments, session);
        return file.isPresent() ? read(file.get(), session.limits()) : Decisions.NONE;
    }

    private static Optional<String> name(Arguments arguments, Session session) {
        return arguments
                .value(OPTION)
                .or(() -> Optional.ofNullable(session.terminal().environment().get(VARIABLE)))
                .filter(file -> !file.isEmpty());
    }

    /**
     * Tells of decisions about titles that no update lists: a word may be mistyped. A file that holds for every run is about
     * other posts too, so of its lines only somebody who asks is told.
     */
    static void check(Arguments arguments, Decisions decisions, Collection<Update> updates, Session session) {
        boolean named = arguments.has(OPTION);
        if (!named && !session.verbose()) {
            return;
        }
        String file = name(arguments, session).orElse("");
        Set<String> titles = new LinkedHashSet<>();
        updates.forEach(update -> update.items().forEach(item -> titles.add(item.title())));
        List<DecidedTitles.Unlisted> unlisted = DecidedTitles.unlisted(decisions, updates);
        for (DecidedTitles.Unlisted title : unlisted.subList(0, Math.min(MOST_TOLD, unlisted.size()))) {
            tell(file, Optional.of(title.position()), named, message(title.title(), titles), session);
        }
        if (unlisted.size() > MOST_TOLD) {
            String more = String.format(Locale.ROOT, "%,d more titles are listed nowhere", unlisted.size() - MOST_TOLD);
            tell(file, Optional.empty(), named, more, session);
        }
    }

    private static String message(String title, Set<String> titles) {
        List<String> near = Suggestion.near(title, titles);
        return "no update lists \"" + title + "\""
                + (near.isEmpty() ? "" : "; near it: \"" + String.join("\", \"", near) + '"');
    }

    private static void tell(String file, Optional<Position> line, boolean warn, String message, Session session) {
        Severity severity = warn ? Severity.WARNING : Severity.INFO;
        session.report(new Problem(file, new Diagnostic(line, severity, "decision", message)));
    }

    private static Decisions read(String file, Limits limits) throws InputException, UsageException {
        try {
            return DecisionReader.read(TextFile.named(file, Limit.DECISIONS, limits));
        } catch (DecisionsException wrong) {
            throw UsageException.in(file, wrong.errors());
        }
    }
}
