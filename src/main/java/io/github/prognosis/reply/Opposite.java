package io.github.prognosis.reply;

import java.util.Optional;
import java.util.Set;

/** Why a phrase that sounds as if an item is dropped or put off says something else, or the contrary. */
enum Opposite {
    /** {@code no reason to defer this}, {@code it is not too late for 4.30}. */
    NEGATED,
    /** {@code I don't see why this should not be in 4.30}. */
    TWICE,
    /** {@code This won't make it any worse}. */
    MAKES,
    /** {@code I don't expect any problems for 4.30}, {@code drop this from the blockers}. */
    OF_ANOTHER,
    /** {@code I doubt we can release 4.30 before that}. */
    OF_THE_RELEASE,
    /** {@code I don't have time to review this}, {@code no time this week}. */
    PASSING;

    private static final Set<String> VERBS =
            Sentence.set("defer postpone punt push move retarget deferred postponed pushed moved retargeted deferring "
                    + "postponing too unlikely be been");
    private static final Set<String> NEGATIONS = Sentence.set("not no never without nor hardly neither");
    private static final Set<String> BEHIND_MAKE_IT =
            Sentence.set(" in into for to this by before unless anymore either because as at given sorry so now then "
                    + "i but and though although anyway");
    private static final Set<String> OTHERS =
            Sentence.set("problem problems issue issues trouble surprises objections blocker blockers regression "
                    + "regressions conflict conflicts");
    private static final Set<String> RELEASING =
            Sentence.set("release released releasing ship ships cut branch that tag before");
    private static final Set<String> REVIEWING =
            Sentence.set("review reviews reviewing test testing look read check try week today tomorrow moment");

    /** What a phrase says instead; empty if nothing speaks against it. */
    static Optional<Opposite> of(Sentence sentence, WordPattern.Place place) {
        for (Opposite opposite : values()) {
            if (opposite.in(sentence, place)) {
                return Optional.of(opposite);
            }
        }
        return Optional.empty();
    }

    private boolean in(Sentence sentence, WordPattern.Place place) {
        return switch (this) {
            case NEGATED ->
                VERBS.contains(sentence.word(place.from()))
                        && has(sentence, Math.max(0, place.from() - 4), place.from(), NEGATIONS);
            case TWICE ->
                sentence.word(place.from()).equals("not")
                        && (has(sentence, Math.max(0, place.from() - 8), place.from(), NEGATIONS)
                                || has(sentence, place.from() + 1, place.to(), NEGATIONS)
                                || sentence.word(place.to()).equals("without"));
            case MAKES ->
                sentence.word(place.to() - 2).equals("make")
                        && sentence.word(place.to() - 1).equals("it")
                        && !BEHIND_MAKE_IT.contains(sentence.word(place.to()));
            case OF_ANOTHER ->
                has(sentence, place.from(), Math.min(sentence.words().size(), place.to() + 4), OTHERS);
            case OF_THE_RELEASE ->
                (isRelease(sentence, place.to() - 1) && RELEASING.contains(sentence.word(place.to() - 2)))
                        || (sentence.word(place.to() - 1).equals("release") && isRelease(sentence, place.to()));
            case PASSING ->
                has(sentence, place.from(), place.to(), Set.of("time", "cycles", "bandwidth"))
                        && has(
                                sentence,
                                place.to() - 1,
                                Math.min(sentence.words().size(), place.to() + 4),
                                REVIEWING);
        };
    }

    private static boolean isRelease(Sentence sentence, int at) {
        return WordPattern.release(sentence.word(at)).isPresent();
    }

    private static boolean has(Sentence sentence, int from, int to, Set<String> words) {
        return sentence.words().subList(Math.min(from, to), to).stream().anyMatch(words::contains);
    }
}
