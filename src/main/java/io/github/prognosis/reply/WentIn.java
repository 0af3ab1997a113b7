package io.github.prognosis.reply;

import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a sentence says of the item itself, and of all of it, that it went in; a place is that of a word. */
final class WentIn {

    /** What may stand in front of the sentence's subject. */
    private static final Set<String> OPENINGS =
            Sentence.set("yes fyi actually thanks note oh hm hmm well indeed also and so ok okay right correct "
                    + "double-checked checked btw now sorry ah yep good news anyway meanwhile in the meantime "
                    + "as said i that just for record information please think believe guess afaik afaict iirc "
                    + "aiui assume");

    private static final Set<String> POINTING =
            Sentence.set("this that these those the whole entire full all both complete my our your of above too");

    private static final Set<String> THINGS =
            Sentence.set("this that it these those they them both all everything one ones series patch patches "
                    + "patchset patchseries set item items work feature change changes bug issue fix fixes "
                    + "thing regression problem task "
                    + Sentence.TITLE);

    private static final Set<String> BETWEEN = Sentence.set(
            "is are was were has have had having been being got after already now just recently since "
                    + "meanwhile finally reviewed acked and fully completely also actually indeed long ago entirely all then");

    private static final Set<String> HAPPENED = Set.of("committed", "applied", "merged", "upstreamed");

    /** Said of work: likely the same. */
    static final Set<String> FINISHED = Set.of("done", "completed", "complete", "finished", "resolved", "fixed");

    /** Where a patch is when it is in; applied to another project it is not. */
    private static final Set<String> TREE =
            Sentence.set("staging master tree unstable xen xen.git upstream mainline repo repository");

    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}");

    /** No hash that people write is shorter. */
    private static final int SHORTEST_HASH = 7;

    private static final int LONGEST_HASH = 40;

    private WentIn() {}

    /** {@code it go in}, {@code it in already} behind a question's verb. */
    static boolean isIn(Sentence sentence, int at) {
        String word = sentence.word(at);
        String next = sentence.word(at + 1);
        return (Set.of("go", "gone", "get", "land").contains(word)
                        && Set.of("in", "already").contains(next))
                || (word.equals("in")
                        && (next.isEmpty() || next.equals("already") || next.equals("the") || TREE.contains(next)))
                || (word.equals("already") && isIn(sentence, at + 1));
    }

    static boolean isCommit(Sentence sentence, int at) {
        String word = sentence.word(at);
        return isHash(word) || (Set.of("commit", "c/s").contains(word) && isHash(sentence.word(at + 1)));
    }

    static boolean isHash(String word) {
        boolean hex = word.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        return hex
                && word.length() >= SHORTEST_HASH
                && word.length() <= LONGEST_HASH
                && word.chars().anyMatch(Character::isDigit)
                && word.chars().anyMatch(Character::isLetter);
    }

    static boolean isOpening(Sentence sentence, int from) {
        return from <= 6 && sentence.words().subList(0, from).stream().allMatch(OPENINGS::contains);
    }

    /** Behind the words that name the item, {@code this one}, {@code all of the series}, {@code v2}; the place itself if none do. */
    static int subject(Sentence sentence, int from) {
        int at = from;
        int behind = from;
        while (at < sentence.words().size() && at - from < 6) {
            String word = sentence.word(at);
            boolean version = VERSION.matcher(word).matches();
            if (THINGS.contains(word) || version) {
                behind = at + 1;
            } else if (!POINTING.contains(word)) {
                break;
            }
            at++;
        }
        return described(sentence, from, behind);
    }

    /** {@code v3 was a series which has gone in}. */
    static int described(Sentence sentence, int from, int behind) {
        int which = behind;
        while (which < sentence.words().size()
                && which - behind < 6
                && !sentence.word(which).equals("which")) {
            which++;
        }
        boolean is = Set.of("is", "was").contains(sentence.word(behind));
        boolean series = THINGS.contains(sentence.word(which - 1));
        return behind > from && is && series && sentence.word(which).equals("which") ? which + 1 : behind;
    }

    /** Behind the verb that says that it went in; -1 if none does. */
    static int happened(Sentence sentence, int from) {
        int at = from;
        boolean helped = false;
        while (at < sentence.words().size() && BETWEEN.contains(sentence.word(at))) {
            helped |=
                    Sentence.set("is are was were has have had been having got").contains(sentence.word(at));
            at++;
        }
        String verb = sentence.word(at);
        if (FINISHED.contains(verb) && helped) {
            boolean alone = at + 1 == sentence.words().size()
                    || Set.of("now", "already", "too").contains(sentence.word(at + 1));
            return alone || (verb.equals("fixed") && isPlace(sentence, at + 2)) ? at + 1 : -1;
        }
        if (HAPPENED.contains(verb)) {
            boolean asks = (from > 1 && sentence.word(from - 1).equals("not")) || helped || at > from;
            return asks || sentence.question() ? elsewhere(sentence, at + 1) : -1;
        }
        boolean went = Set.of("went", "gone", "got", "landed", "get", "go").contains(verb);
        if (went
                && (sentence.word(at + 1).equals("in")
                        || sentence.word(at + 1).equals("upstream")
                        || verb.equals("landed"))) {
            return elsewhere(sentence, at + (verb.equals("landed") ? 1 : 2));
        }
        boolean into = (went || verb.equals("made"))
                && Set.of("into", "it").contains(sentence.word(at + 1))
                && (isPlace(sentence, at + 2) || (sentence.word(at + 2).equals("into") && isPlace(sentence, at + 3)));
        if (into) {
            return at + 2;
        }
        boolean in = helped
                && (verb.equals("in-tree")
                        || verb.equals("upstream")
                        || (verb.equals("in") && isTree(sentence, at + 1)));
        return in ? at + 1 : -1;
    }

    static boolean isPlace(Sentence sentence, int at) {
        return TREE.contains(sentence.word(at))
                || WordPattern.release(sentence.word(at)).isPresent()
                || (sentence.word(at).equals("the") && TREE.contains(sentence.word(at + 1)));
    }

    static boolean isTree(Sentence sentence, int at) {
        String word = sentence.word(at);
        return word.isEmpty()
                || TREE.contains(word)
                || word.equals("already")
                || (word.equals("the") && TREE.contains(sentence.word(at + 1)));
    }

    /** The same place, or -1 if the next words say that it went into something else. */
    static int elsewhere(Sentence sentence, int at) {
        String word = sentence.word(at);
        if (Set.of("with", "onto").contains(word)
                || (word.equals("on") && sentence.word(at + 1).equals("top"))
                || VERSION.matcher(sentence.word(at + 1)).matches()) {
            return -1;
        }
        if (!word.equals("to") && !word.equals("into") && !word.equals("in")) {
            return at;
        }
        int thing = sentence.word(at + 1).equals("the") || sentence.word(at + 1).equals("xen") ? at + 2 : at + 1;
        String where = sentence.word(thing);
        boolean day = where.isEmpty() || where.chars().anyMatch(Character::isDigit) || isMonth(where);
        boolean another = sentence.word(thing + 1).equals("of"); // the tree of something else
        return (TREE.contains(where) && !another)
                        || where.equals("meantime")
                        || (word.equals("in") && day)
                        || TREE.contains(sentence.word(thing - 1))
                ? at
                : -1;
    }

    static boolean isMonth(String word) {
        return word.length() > 2
                && "january february march april may june july august september october november december"
                        .contains(word);
    }

    /** {@code Committed already.}, {@code Has been merged.}, {@code Went in last week.}, {@code Fixed.} */
    static int bare(Sentence sentence) {
        String first = sentence.word(0);
        if (Set.of("fixed", "resolved").contains(first)) {
            return !sentence.question() && isAlone(sentence) ? 1 : -1;
        }
        boolean verb = HAPPENED.contains(first) && sentence.words().size() <= 6;
        int end = verb ? elsewhere(sentence, 1) : -1;
        boolean opens =
                Set.of("already", "has", "have", "was", "went", "been", "now").contains(first);
        return end > 0 || !opens ? end : happened(sentence, 0);
    }

    /** {@code Fixed.}, {@code Fixed already.}, {@code Fixed by commit 0123abcd4567}, and not {@code Fixed the typo}. */
    private static boolean isAlone(Sentence sentence) {
        String next = sentence.word(1);
        boolean bare = sentence.words().size() <= 2
                && Set.of("", "now", "already", "too").contains(next);
        boolean by = Set.of("by", "in", "with", "as", "via").contains(next);
        return bare || isCommit(sentence, 1) || (by && (isCommit(sentence, 2) || isPlace(sentence, 2)));
    }
}
