package io.github.prognosis.reply;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that say that a version was posted: {@code v8 was posted last week}, {@code There is a v4 already}. */
final class Versions {

    /** Words between the verb and the number, and no more. */
    private static final int NEAR = 6;

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,3})");
    private static final Set<String> POSTED =
            Set.of("posted", "sent", "submitted", "published", "reposted", "re-posted", "resent");

    /** {@code I sent comments on v4} posts nothing. */
    private static final Set<String> ABOUT =
            Sentence.set("comments comment review reviews reply replies feedback questions remarks discussion on "
                    + "since for before after against");

    /** What can be at a version; {@code The counterpart is at v4} tells of another. */
    private static final Set<String> OF_SERIES =
            Sentence.set("this it that we series patchset patches set work version " + Sentence.TITLE);

    private static final WordPattern THERE = new WordPattern("there is/are a/an/the/also/already/now? ..1");
    private static final WordPattern LATEST = new WordPattern("latest/current/newest ..3 is now? at?");
    private static final WordPattern AT = new WordPattern("is/are now? at");

    private Versions() {}

    /**
     * What a sentence says; empty if it posts nothing.
     *
     * @param above the version that is known already; 0 if none is
     */
    static Optional<Verdict> in(Sentence sentence, int above) {
        if (sentence.question()) {
            return Optional.empty();
        }
        Optional<Verdict> found = Optional.empty();
        boolean several = false;
        for (int i = 0; i < sentence.words().size(); i++) {
            OptionalInt version = version(sentence.words().get(i));
            if (version.isEmpty()) {
                continue;
            }
            if (version.getAsInt() > above && isPosted(sentence, i) && stands(sentence, i)) {
                boolean newer = found.isEmpty()
                        || version.getAsInt() > found.get().version().orElse(0);
                several |= found.isPresent();
                found = newer ? Optional.of(verdict(sentence, i, version.getAsInt())) : found;
            }
        }
        boolean more = several;
        return found.map(verdict -> more ? verdict.with(false) : verdict);
    }

    private static Verdict verdict(Sentence sentence, int at, int version) {
        WordPattern.Place place = new WordPattern.Place(at, at + 1);
        boolean sure = !Hindrance.DOUBT.in(sentence, place)
                && !Hindrance.CONDITION.in(sentence, place)
                && !Hindrance.FUTURE.in(sentence, place)
                && !Hindrance.NEGATION.in(sentence, place)
                && !Hindrance.PART.in(sentence, place);
        boolean rfc = at > 0 && sentence.words().get(at - 1).equals("rfc");
        return Verdict.posted(version, rfc, sure);
    }

    private static OptionalInt version(String word) {
        Matcher matcher = VERSION.matcher(word);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** In its own clause no condition, future, negation or part. */
    private static boolean stands(Sentence sentence, int at) {
        WordPattern.Place place = new WordPattern.Place(at, at + 1);
        OptionalInt clause = OptionalInt.of(sentence.clauses().get(at));
        return !Hindrance.CONDITION.in(sentence, place)
                && !Hindrance.VOID.in(sentence, place)
                && !Hindrance.FUTURE.in(sentence, place, clause)
                && !Hindrance.NEGATION.in(sentence, place, clause)
                && !Hindrance.PART.in(sentence, place, clause);
    }

    private static boolean isPosted(Sentence sentence, int at) {
        return !isOfAnother(sentence, at)
                && (isBehind(sentence, at) || isInFront(sentence, at) || isThere(sentence, at));
    }

    /** {@code v9 of my "title"}, {@code v2 of the toolstack part}. */
    private static boolean isOfAnother(Sentence sentence, int at) {
        if (!sentence.word(at + 1).equals("of")) {
            return false;
        }
        int thing = at + 2;
        boolean pointing = Set.of("this", "that", "it", "these", Sentence.TITLE).contains(sentence.word(thing));
        boolean series = sentence.word(thing).equals("the")
                && Set.of("series", "patchset", "patches", Sentence.TITLE).contains(sentence.word(thing + 1));
        return !pointing && !series;
    }

    /** The verb behind it: {@code v8 was posted}, {@code v17 sent recently}, {@code v4 is out}. */
    private static boolean isBehind(Sentence sentence, int at) {
        for (int i = at + 1; i <= at + NEAR && i < sentence.words().size() && same(sentence, at, i); i++) {
            String word = sentence.word(i);
            if (POSTED.contains(word)) {
                return true;
            }
            if (Set.of("out", "available").contains(word)
                    && Set.of("is", "already", "now", "been").contains(sentence.word(i - 1))) {
                return true;
            }
            if (version(word).isPresent() || ABOUT.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** The verb in front: {@code I just sent v10}, {@code Latest patchset posted is RFC v2}. */
    private static boolean isInFront(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0 && i >= at - NEAR && same(sentence, at, i); i--) {
            String word = sentence.word(i);
            if (POSTED.contains(word)) {
                return true;
            }
            if (version(word).isPresent() || ABOUT.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** {@code There is v4}, {@code the series is at v6}, {@code v4 series already}. */
    private static boolean isThere(Sentence sentence, int at) {
        boolean there = THERE.in(sentence)
                .filter(place -> place.from() < at && at - place.from() <= NEAR)
                .isPresent();
        boolean now = AT.in(sentence)
                .filter(place -> place.to() == at && OF_SERIES.contains(sentence.word(place.from() - 1)))
                .isPresent();
        boolean latest = LATEST.in(sentence).filter(place -> place.to() == at).isPresent();
        boolean already = (sentence.word(at + 1).equals("already")
                        && !sentence.word(at - 1).equals("at"))
                || (sentence.word(at + 1).equals("series")
                        && sentence.word(at + 2).equals("already"));
        return there || now || already || latest;
    }

    private static boolean same(Sentence sentence, int one, int other) {
        return sentence.clauses().get(one).equals(sentence.clauses().get(other));
    }
}
