package io.github.prognosis.reply;

import java.util.Optional;
import java.util.Set;

/** Sentences that say that the item itself, and all of it, is in the tree: {@code This has been committed already.} */
final class Completions {

    private static final WordPattern NAMED_COMMIT =
            new WordPattern("^ afaict/afaik/iirc/this/it/that/see/went/committed/merged/now ..4");

    private static final WordPattern NEGATIVE_QUESTION =
            new WordPattern("was/is/has/have/had/did/were/are/does not ..8");

    private static final WordPattern MARK = new WordPattern(
            "move/mark/put/list/moved/marked/put/listed/track/tracked/considered/closed ..5 completed/done/resolved/committed/merged/complete/closed/finished");

    private static final WordPattern ACTIVE = new WordPattern("i/we have? already/just/now? committed/applied/merged");

    private Completions() {}

    /** What a sentence says; empty if it does not say that the item is in. */
    static Optional<Verdict> in(Sentence sentence) {
        if (sentence.question()) {
            return question(sentence);
        }
        Optional<WordPattern.Place> said = said(sentence);
        if (said.isPresent()) {
            return stands(sentence, said.get())
                    ? Optional.of(Verdict.of(
                            StatementKind.COMPLETE,
                            opens(sentence, said.get())
                                    && !doubts(sentence, said.get())
                                    && !WentIn.FINISHED.contains(
                                            sentence.word(said.get().to() - 1))))
                    : Optional.empty();
        }
        return replaced(sentence).or(() -> commit(sentence)).or(() -> marked(sentence));
    }

    private static boolean stands(Sentence sentence, WordPattern.Place said) {
        return !Hindrance.CONDITION.in(sentence, said)
                && !Hindrance.FUTURE.in(sentence, said)
                && !Hindrance.VOID.in(sentence, said)
                && !Hindrance.NEGATION.in(sentence, said)
                && !Hindrance.PART.in(sentence, said);
    }

    private static boolean doubts(Sentence sentence, WordPattern.Place said) {
        return Hindrance.DOUBT.in(sentence, said);
    }

    /** {@code Wasn't this committed already?}, {@code It went in on Friday, I think?} A plain question implies nothing. */
    private static Optional<Verdict> question(Sentence sentence) {
        Optional<WordPattern.Place> asked = NEGATIVE_QUESTION.in(sentence);
        if (asked.isPresent() && WentIn.isOpening(sentence, asked.get().from())) {
            int from = asked.get().from() + 2;
            int behind = WentIn.subject(sentence, from);
            boolean done = behind > from
                    && (WentIn.happened(sentence, behind) > 0
                            || WentIn.isCommit(sentence, behind)
                            || WentIn.isIn(sentence, behind));
            WordPattern.Place negated = new WordPattern.Place(asked.get().from(), from);
            boolean plain = !Hindrance.PART.in(sentence, negated) && !Hindrance.CONDITION.in(sentence, negated);
            return done && plain ? Optional.of(Verdict.of(StatementKind.COMPLETE, false)) : Optional.empty();
        }
        return said(sentence)
                .filter(said -> opens(sentence, said))
                .filter(said -> !Hindrance.PART.in(sentence, said) && !Hindrance.CONDITION.in(sentence, said))
                .map(said -> Verdict.of(StatementKind.COMPLETE, false));
    }

    /** The first clause in which the item is the subject, and went in. */
    private static Optional<WordPattern.Place> said(Sentence sentence) {
        for (int from = 0; from < sentence.words().size(); from++) {
            boolean begins = WentIn.isOpening(sentence, from)
                    || sentence.clauses().get(from) > sentence.clauses().get(from - 1);
            if (!begins) {
                continue;
            }
            int subject = WentIn.subject(sentence, from);
            int end = subject > from ? WentIn.happened(sentence, subject) : from == 0 ? WentIn.bare(sentence) : -1;
            if (end > 0) {
                return Optional.of(new WordPattern.Place(from, end));
            }
        }
        Optional<WordPattern.Place> active = ACTIVE.in(sentence);
        if (active.isPresent()) {
            int behind = WentIn.subject(sentence, active.get().to());
            boolean whole =
                    behind > active.get().to() && !isNoun(sentence, behind) && WentIn.elsewhere(sentence, behind) > 0;
            return whole ? Optional.of(new WordPattern.Place(active.get().from(), behind)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether something else is named behind what could be the object: {@code I've committed everything up to patch 4}. */
    private static boolean isNoun(Sentence sentence, int at) {
        return Set.of("the", "of", "for", "from").contains(sentence.word(at));
    }

    private static boolean opens(Sentence sentence, WordPattern.Place said) {
        return WentIn.isOpening(sentence, said.from());
    }

    /** {@code A replacement went in}: the item itself did not. */
    private static Optional<Verdict> replaced(Sentence sentence) {
        int from = sentence.word(0).equals("the") || sentence.word(0).equals("a") ? 1 : 0;
        if (!Set.of("replacement", "successor").contains(sentence.word(from))) {
            return Optional.empty();
        }
        int behind = WentIn.subject(sentence, from + 1);
        int end = WentIn.happened(sentence, Math.max(behind, from + 1));
        WordPattern.Place said = new WordPattern.Place(0, Math.max(end, 0));
        return end > 0 && stands(sentence, said)
                ? Optional.of(Verdict.of(StatementKind.COMPLETE, false))
                : Optional.empty();
    }

    /** {@code Afaict e83cd54611fe ("title").} */
    private static Optional<Verdict> commit(Sentence sentence) {
        Optional<WordPattern.Place> place = NAMED_COMMIT.in(sentence);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(sentence.words().size(), 5); i++) {
            WordPattern.Place named = new WordPattern.Place(0, i + 1);
            if (WentIn.isHash(sentence.word(i)) && stands(sentence, named) && isShort(sentence, i)) {
                return Optional.of(Verdict.of(StatementKind.COMPLETE, false));
            }
        }
        return Optional.empty();
    }

    /** Behind the commit no more than its title. */
    private static boolean isShort(Sentence sentence, int commit) {
        return sentence.words().size() - commit <= 3;
    }

    /** {@code You can mark it as completed.}, {@code This should be moved to completed.} */
    private static Optional<Verdict> marked(Sentence sentence) {
        return MARK.in(sentence)
                .filter(place -> !Hindrance.CONDITION.in(sentence, place)
                        && !Hindrance.NEGATION.in(sentence, place)
                        && !Hindrance.PART.in(sentence, place))
                .filter(place -> !sentence.word(place.from() - 1).equals("will"))
                .map(place -> Verdict.of(StatementKind.COMPLETE, false));
    }
}
