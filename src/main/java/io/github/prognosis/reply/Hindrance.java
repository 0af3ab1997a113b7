package io.github.prognosis.reply;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Why a phrase decides nothing in its sentence: what is said there is not, or not yet, or not all. */
enum Hindrance {
    /** {@code if}, {@code once}. */
    CONDITION("if unless once when whenever until till whether assuming provided suppose"),
    /** {@code will}, {@code next week}; also what ought to be. */
    FUTURE("will would shall going gonna plan plans planned planning intend intended hope hopefully "
            + "soon shortly tomorrow should could might may upcoming working preparing prepare "
            + "preparation waiting expected eventually ready"),
    /** {@code not}, {@code never}. */
    NEGATION("not no never nothing none neither nor without hardly barely yet cannot unlikely nowhere"),
    /** {@code some of it}, {@code 1/7}. */
    PART("some most mostly part parts partly partially bulk half side only except almost nearly "
            + "remaining rest remainder majority many few several bits pieces other others left far "
            + "portion portions apart besides excluding prerequisite prerequisites preparatory largely "
            + "todo still follow-up follow-ups followup reverted revert dependency dependencies aspect"),
    /** {@code by mistake}, {@code locally}: what happened does not count, or not for the list. */
    VOID("mistake mistakenly accident accidentally accidental ignore withdrawn withdrew retracted recalled "
            + "supposed locally privately internally downstream local private internal off-list offlist "
            + "qemu kvm linux lkml libvirt freebsd netbsd"),
    /** {@code I think}: what follows is likely, no more. */
    DOUBT("think believe guess iirc afaict afaik aiui afair probably perhaps maybe likely seem "
            + "seems seemingly apparently presumably supposedly assume sure mistaken former previous "
            + "latter wrong possibly looks somewhat");

    private static final Pattern FRACTION = Pattern.compile("#?\\d{1,3}(?:[/-]\\d{1,3})?");
    private static final Pattern OF_SERIES = Pattern.compile("\\d{1,3}/\\d{1,3}");

    private final String words;

    Hindrance(String words) {
        this.words = " " + words + " ";
    }

    /**
     * Whether a sentence has it outside of a phrase.
     *
     * @param clause the only clause that counts; empty if all do
     */
    boolean in(Sentence sentence, WordPattern.Place phrase, OptionalInt clause) {
        for (int i = 0; i < sentence.words().size(); i++) {
            boolean counts = clause.isEmpty() || sentence.clauses().get(i) == clause.getAsInt();
            if (counts
                    && !phrase.has(i)
                    && (words.contains(" " + sentence.words().get(i) + " ")
                            || isPart(sentence, i)
                            || isOtherOne(sentence, i)
                            || isAboutTo(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    boolean in(Sentence sentence, WordPattern.Place phrase) {
        return in(sentence, phrase, OptionalInt.empty());
    }

    /** {@code v4 was about to be sent}. */
    private boolean isAboutTo(Sentence sentence, int number) {
        return this == FUTURE
                && sentence.word(number).equals("about")
                && sentence.word(number + 1).equals("to");
    }

    /** {@code the earlier one} is hardly the item quoted above. */
    private boolean isOtherOne(Sentence sentence, int number) {
        return this == DOUBT
                && number > 0
                && Set.of("one", "ones", "two").contains(sentence.words().get(number))
                && Set.of("earlier", "other", "first", "second", "last", "upper", "next", "above")
                        .contains(sentence.words().get(number - 1));
    }

    /** {@code 1/7}, {@code patch 7}, {@code patches #2}, {@code 3 of 5}, {@code first 4}. */
    private boolean isPart(Sentence sentence, int number) {
        if (this != PART) {
            return false;
        }
        String word = sentence.words().get(number);
        if (OF_SERIES.matcher(word).matches()) {
            return true;
        }
        if (!FRACTION.matcher(word).matches()) {
            return false;
        }
        String before = number == 0 ? "" : sentence.words().get(number - 1);
        String behind = number + 1 < sentence.words().size() ? sentence.words().get(number + 1) : "";
        return Set.of("patch", "patches", "patch(es)", "first", "last", "part", "item", "items")
                        .contains(before)
                || Set.of("of", "patches", "out").contains(behind);
    }
}
