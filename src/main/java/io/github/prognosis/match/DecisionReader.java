package io.github.prognosis.match;

import io.github.prognosis.model.Decisions;
import io.github.prognosis.model.Decisions.Decision;
import io.github.prognosis.model.DecisionsException;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads lines such as {@code same in 4.21: Old title => New title}. */
public final class DecisionReader {

    private static final String ARROW = "=>";
    private static final Pattern OPENING =
            Pattern.compile("(same|different)\\b *(?:in +(\\d+\\.\\d+) *)?:\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    /** One who sees so many has named the wrong file. */
    private static final int MOST_ERRORS = 20;

    private final String line;
    private final int number;

    private DecisionReader(String line, int number) {
        this.line = line;
        this.number = number;
    }

    /**
     * Reads decisions.
     *
     * @throws DecisionsException if a line is none, or contradicts one above it
     */
    public static Decisions read(String text) throws DecisionsException {
        List<Decision> decisions = new ArrayList<>();
        List<Diagnostic> errors = new ArrayList<>();
        read(text, decisions, errors);
        Map<List<Object>, Position> above = new HashMap<>();
        for (Decision decision : decisions) {
            Set<String> titles = new HashSet<>(List.of(Folded.title(decision.one()), Folded.title(decision.other())));
            if (errors.size() <= MOST_ERRORS) {
                contradiction(decision, titles, above).ifPresent(errors::add);
            }
            above.putIfAbsent(List.of(titles, decision.same()), decision.position());
            above.putIfAbsent(List.of(titles, decision.same(), decision.release()), decision.position());
        }
        if (!errors.isEmpty()) {
            throw new DecisionsException(errors);
        }
        return new Decisions(decisions);
    }

    /**
     * That a decision says the opposite of one above it.
     *
     * @param titles its two, folded
     * @param above where each pair of titles was decided first, so or so, for each release and for any
     */
    private static Optional<Diagnostic> contradiction(
            Decision decision, Set<String> titles, Map<List<Object>, Position> above) {
        Stream<List<Object>> opposites = decision.release().isEmpty()
                ? Stream.of(List.of(titles, !decision.same()))
                : Stream.of(Optional.empty(), decision.release())
                        .map(release -> List.of(titles, !decision.same(), release));
        return opposites
                .map(above::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Position::line))
                .map(position -> error(decision.position(), "line " + position.line() + " decided the opposite"));
    }

    /** Adds what each line decides, or what is wrong with it. */
    private static void read(String text, List<Decision> decisions, List<Diagnostic> errors) {
        Matcher lineBreak = LINE_BREAK.matcher(text);
        int start = text.startsWith("\ufeff") ? 1 : 0;
        int number = 1;
        while (start >= 0 && errors.size() < MOST_ERRORS) {
            boolean last = !lineBreak.find();
            String line = text.substring(start, last ? text.length() : lineBreak.start());
            String content = line.strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                new DecisionReader(line, number).decision(decisions, errors);
            }
            start = last ? -1 : lineBreak.end();
            number++;
        }
        if (start >= 0) {
            errors.add(error(new Position(number, 1), "the rest is not read, as so many lines above are no decisions"));
        }
    }

    private void decision(List<Decision> decisions, List<Diagnostic> errors) {
        int start = line.length() - line.stripLeading().length();
        Matcher opening = OPENING.matcher(line).region(start, line.length());
        if (!opening.lookingAt()) {
            errors.add(error(
                    start,
                    "a line is 'same: TITLE => TITLE' or 'different: TITLE => TITLE', with 'in 4.21'"
                            + " before the colon if it holds for that release only"));
            return;
        }
        int arrow = line.indexOf(ARROW, opening.end());
        if (arrow < 0) {
            errors.add(error(opening.end(), "there is no => between two titles"));
            return;
        }
        int second = line.indexOf(ARROW, arrow + ARROW.length());
        if (second >= 0) {
            errors.add(error(second, "a second =>; leave it out of the title, whose punctuation does not count"));
            return;
        }
        String one = line.substring(opening.end(), arrow).strip();
        String other = line.substring(arrow + ARROW.length()).strip();
        if (one.isEmpty() || other.isEmpty()) {
            errors.add(error(
                    one.isEmpty() ? opening.end() : line.length(),
                    "there is no title " + (one.isEmpty() ? "before" : "behind") + " the =>"));
            return;
        }
        boolean same = opening.group(1).equalsIgnoreCase("same");
        decisions.add(
                new Decision(same, Optional.ofNullable(opening.group(2)), one, other, new Position(number, start + 1)));
    }

    private Diagnostic error(int offset, String message) {
        return error(new Position(number, offset + 1), message);
    }

    private static Diagnostic error(Position position, String message) {
        return new Diagnostic(Optional.of(position), Severity.ERROR, "decision", message);
    }
}
