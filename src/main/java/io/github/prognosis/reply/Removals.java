package io.github.prognosis.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Sentences that take an item off the list, or put it off: {@code Better stop tracking this}, {@code not for 4.14}. */
final class Removals {

    private static final List<WordPattern> DROP = patterns(
            "stop/quit tracking",
            "safe/fine/ok/okay/best/better to drop/remove",
            "should/can/could/may/might/please/would/will/to/just/then/be/better drop/remove/untrack it/this/that/these/them/T",
            "can/could/would you/we please/just? drop/remove/untrack it/this/that/these/them/T",
            "^ drop/remove/untrack it/this/that/these/them/T",
            "drop/remove it/this/that/these from/off",
            "take it/this/that/these off/from",
            "should/can/could/may/might/to be dropped/removed",
            "can/could/please/may drop/remove $",
            "not/no longer/being? pursued/pursuing",
            "no longer working/needed/relevant/planned/interested",
            "not happening",
            "not working on this/it/that any/anymore",
            "is/was/been/got/are abandoned/withdrawn/superseded/obsolete/obsoleted/dropped",
            "abandoned/withdrew/withdrawing/abandoning this/it/that/these",
            "not have/has/find the/any/enough? ..1 time/cycles/bandwidth",
            "no time/cycles/bandwidth to/for",
            "doubt ..4 have/find ..2 time",
            "unlikely ..4 get/see/make/find/have ..6 back/movement/progress/time/this/it",
            "not intended to be/go committed/merged/applied/in",
            "given/giving up on");

    private static final List<WordPattern> DEFER = patterns(
            "not for/in/into R",
            "not critical/material/aiming/aimed/targeting/targeted/targeting/meant/intended ..2 for/at? R",
            "not ..3 R material",
            "will/would/can/could not ..1 make/qualify/land/happen/finish ..5 R",
            "will/would/can/could not ..1 make it",
            "will/would not ..1 be ready/done/finished/complete/completed ..4 R/release/time",
            "not going to make/be/land/happen ..5 R",
            "not be in R",
            "will miss R",
            "too late for ..5 R/release",
            "too late for ..6 get/make/be ..4 R",
            "not expect/think/see/believe/envisage ..10 R",
            "not expect/think/see/believe ..8 this/next/current/coming release",
            "doubt ..14 R/release",
            "unlikely ..8 R/release",
            "defer/postpone/punt/push/move/retarget/deferred/postponed/pushed/moved/retargeted/deferring/postponing ..3 to/until/till/for R/next",
            "be/been deferred/postponed",
            "deferring/postponing this/it/that/T/to",
            "defer/postpone this/it/that/T",
            "after R",
            "post R");

    private static final Set<String> BEHIND_POINTER =
            Sentence.set("one ones item items series entry entries from off now for then too please in as again "
                    + "completely here to and altogether entirely work feature if until");

    private static final Set<String> IMPERATIVE = Set.of("can", "could", "would", "should");

    private Removals() {}

    private static List<WordPattern> patterns(String... phrases) {
        return Arrays.stream(phrases).map(WordPattern::new).toList();
    }

    /**
     * What a sentence says; empty if it neither drops nor defers. It is never more than likely.
     *
     * @param release of the post
     */
    static Optional<Verdict> in(Sentence sentence, String release) {
        Optional<WordPattern.Place> deferred = first(DEFER, sentence);
        if (deferred.isPresent()) {
            return stands(sentence, deferred.get())
                            && Opposite.of(sentence, deferred.get()).isEmpty()
                    ? deferred(sentence, deferred.get(), release)
                    : Optional.empty();
        }
        return first(DROP, sentence)
                .filter(place -> stands(sentence, place) && isAll(sentence, place) && !isNegated(sentence, place))
                .filter(place -> Opposite.of(sentence, place).isEmpty() && !saysOnlyOlder(sentence, release))
                .map(place -> Verdict.of(saysRelease(sentence) ? StatementKind.DEFER : StatementKind.DROP, false));
    }

    private static Optional<WordPattern.Place> first(List<WordPattern> patterns, Sentence sentence) {
        return patterns.stream()
                .map(pattern -> pattern.in(sentence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** To a later release than the post's; what is not for an earlier one is no news. */
    private static Optional<Verdict> deferred(Sentence sentence, WordPattern.Place place, String release) {
        Optional<String> named = sentence.words().subList(place.from(), place.to()).stream()
                .flatMap(word -> WordPattern.release(word).stream())
                .findFirst();
        boolean off = sentence.words().subList(place.from(), place.to()).stream()
                .anyMatch(Set.of("to", "until", "till")::contains);
        boolean after = sentence.words().get(place.from()).equals("after")
                || sentence.words().get(place.from()).equals("post");
        if (after && !named.equals(Optional.of(release))) {
            return Optional.empty();
        }
        Verdict verdict = Verdict.of(StatementKind.DEFER, false);
        boolean here = off && named.equals(Optional.of(release)) && isTarget(sentence, place);
        if (here) {
            return Optional.empty();
        }
        if (named.isEmpty() || named.get().equals(release)) {
            return Optional.of(verdict);
        }
        boolean later = number(named.get()) > number(release);
        return later && off
                ? Optional.of(new Verdict(StatementKind.DEFER, false, verdict.version(), false, named))
                : Optional.empty();
    }

    /** {@code moved to 4.30}: into the post's own release nothing is put off. */
    private static boolean isTarget(Sentence sentence, WordPattern.Place place) {
        return place.to() >= 2 && Set.of("to", "until", "till").contains(sentence.word(place.to() - 2));
    }

    /** {@code It was dropped from 4.29}. */
    private static boolean saysOnlyOlder(Sentence sentence, String release) {
        return saysRelease(sentence)
                && sentence.words().stream()
                        .flatMap(word -> WordPattern.release(word).stream())
                        .allMatch(named -> number(named) < number(release));
    }

    private static int number(String release) {
        return Integer.parseInt(release.substring(release.indexOf('.') + 1));
    }

    /** No question but such as ask for it, no condition, no part. */
    private static boolean stands(Sentence sentence, WordPattern.Place place) {
        boolean asks =
                sentence.question() && !IMPERATIVE.contains(sentence.words().get(0));
        return !asks
                && !Hindrance.CONDITION.in(sentence, place)
                && !Hindrance.PART.in(
                        sentence, place, OptionalInt.of(sentence.clauses().get(place.from())));
    }

    /** {@code drop this setting} is about a setting. */
    private static boolean isAll(Sentence sentence, WordPattern.Place place) {
        String last = sentence.words().get(place.to() - 1);
        boolean pointer = Set.of("this", "that", "these").contains(last)
                && place.to() < sentence.words().size();
        return !pointer || BEHIND_POINTER.contains(sentence.words().get(place.to()));
    }

    /** {@code Please don't drop this}, {@code no need to remove it}. */
    private static boolean isNegated(Sentence sentence, WordPattern.Place place) {
        boolean verb = sentence.words().subList(place.from(), place.to()).stream()
                .anyMatch(Set.of("drop", "remove", "dropped", "removed", "untrack", "take")::contains);
        int from = Math.max(0, place.from() - 4);
        return verb
                && sentence.words().subList(from, place.to()).stream()
                        .anyMatch(Set.of("not", "no", "never", "without", "nor")::contains);
    }

    private static boolean saysRelease(Sentence sentence) {
        return sentence.words().stream()
                .anyMatch(word -> WordPattern.release(word).isPresent());
    }
}
