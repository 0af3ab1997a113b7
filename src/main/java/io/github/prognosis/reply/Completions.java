package io.github.prognosis.reply;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences that say that the item itself, and all of it, is in the tree: {@code This has been committed already.} */
final class Completions {

    /** What may stand in front of the sentence's subject. */
    private static final Set<String> OPENINGS = Set.of(
            "yes",
            "fyi",
            "actually",
            "thanks",
            "note",
            "oh",
            "hm",
            "hmm",
            "well",
            "indeed",
            "also",
            "and",
            "so",
            "ok",
            "okay",
            "right",
            "correct",
            "double-checked",
            "checked",
            "btw",
            "now",
            "sorry",
            "ah",
            "yep",
            "good",
            "news",
            "anyway",
            "meanwhile",
            "in",
            "the",
            "meantime",
            "as",
            "said",
            "i",
            "that",
            "just",
            "for",
            "record",
            "information",
            "please",
            "think",
            "believe",
            "guess",
            "afaik",
            "afaict",
            "iirc",
            "aiui",
            "assume");

    private static final Set<String> POINTING = Set.of(
            "this",
            "that",
            "these",
            "those",
            "the",
            "whole",
            "entire",
            "full",
            "all",
            "both",
            "complete",
            "my",
            "our",
            "your",
            "of",
            "above",
            "too");

    private static final Set<String> THINGS = Set.of(
            "this",
            "that",
            "it",
            "these",
            "those",
            "they",
            "them",
            "both",
            "all",
            "everything",
            "one",
            "ones",
            "series",
            "patch",
            "patches",
            "patchset",
            "patchseries",
            "set",
            "item",
            "items",
            "work",
            "feature",
            "change",
            "changes",
            "bug",
            "issue",
            "fix",
            "fixes",
            "thing",
            Sentence.TITLE);

    private static final Set<String> BETWEEN = Set.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "having",
            "been",
            "being",
            "got",
            "after",
            "already",
            "now",
            "just",
            "recently",
            "since",
            "meanwhile",
            "finally",
            "fully",
            "completely",
            "also",
            "actually",
            "indeed",
            "long",
            "ago",
            "entirely",
            "all",
            "then");

    private static final Set<String> HAPPENED =
            Set.of("committed", "applied", "merged", "upstreamed", "pushed", "fixed");

    /** Said of work: likely the same. */
    private static final Set<String> FINISHED = Set.of("done", "completed", "complete", "finished", "resolved");

    /** Where a patch is when it is in; applied to another project it is not. */
    private static final Set<String> TREE = Set.of(
            "staging", "master", "tree", "unstable", "xen", "xen.git", "upstream", "mainline", "repo", "repository");

    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}");
    /** No hash that people write is shorter. */
    private static final int SHORTEST_HASH = 7;

    private static final int LONGEST_HASH = 40;

    private static final WordPattern NAMED_COMMIT =
            new WordPattern("^ afaict/afaik/iirc/this/it/that/see/went/committed/merged/now ..4");

    private static final WordPattern NEGATIVE_QUESTION =
            new WordPattern("was/is/has/have/had/did/were/are/does not ..8");

    private static final WordPattern MARK = new WordPattern(
            "move/mark/put/list/moved/marked/put/listed/track/tracked/considered/closed ..5 completed/done/resolved/committed/merged/complete/closed/finished");

    private static final WordPattern ACTIVE =
            new WordPattern("i/we have? already/just/now? committed/applied/merged/pushed");

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
                                    && !FINISHED.contains(
                                            word(sentence, said.get().to() - 1))))
                    : Optional.empty();
        }
        return replaced(sentence).or(() -> commit(sentence)).or(() -> marked(sentence));
    }

    private static boolean stands(Sentence sentence, WordPattern.Place said) {
        return !Hindrance.CONDITION.in(sentence, said)
                && !Hindrance.FUTURE.in(sentence, said)
                && !Hindrance.NEGATION.in(sentence, said)
                && !Hindrance.PART.in(sentence, said);
    }

    private static boolean doubts(Sentence sentence, WordPattern.Place said) {
        return Hindrance.DOUBT.in(sentence, said);
    }

    /** {@code Wasn't this committed already?}, {@code This went in last week, I think?} A plain question implies nothing. */
    private static Optional<Verdict> question(Sentence sentence) {
        Optional<WordPattern.Place> asked = NEGATIVE_QUESTION.in(sentence);
        if (asked.isPresent() && isOpening(sentence, asked.get().from())) {
            int from = asked.get().from() + 2;
            int behind = subject(sentence, from);
            boolean done = behind > from
                    && (happened(sentence, behind) > 0 || isCommit(sentence, behind) || isIn(sentence, behind));
            WordPattern.Place negated = new WordPattern.Place(asked.get().from(), from);
            boolean plain = !Hindrance.PART.in(sentence, negated) && !Hindrance.CONDITION.in(sentence, negated);
            return done && plain ? Optional.of(Verdict.of(StatementKind.COMPLETE, false)) : Optional.empty();
        }
        return said(sentence)
                .filter(said -> opens(sentence, said))
                .filter(said -> !Hindrance.PART.in(sentence, said) && !Hindrance.CONDITION.in(sentence, said))
                .map(said -> Verdict.of(StatementKind.COMPLETE, false));
    }

    /** {@code it go in}, {@code it in already} behind a question's verb. */
    private static boolean isIn(Sentence sentence, int at) {
        String word = word(sentence, at);
        String next = word(sentence, at + 1);
        return (Set.of("go", "gone", "get", "land").contains(word)
                        && Set.of("in", "already").contains(next))
                || (word.equals("in")
                        && (next.isEmpty() || next.equals("already") || next.equals("the") || TREE.contains(next)))
                || (word.equals("already") && isIn(sentence, at + 1));
    }

    private static boolean isCommit(Sentence sentence, int at) {
        String word = word(sentence, at);
        return isHash(word) || (word.equals("commit") && isHash(word(sentence, at + 1)));
    }

    private static boolean isHash(String word) {
        boolean hex = word.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        return hex
                && word.length() >= SHORTEST_HASH
                && word.length() <= LONGEST_HASH
                && word.chars().anyMatch(Character::isDigit)
                && word.chars().anyMatch(Character::isLetter);
    }

    /** The first clause in which the item is the subject, and went in. */
    private static Optional<WordPattern.Place> said(Sentence sentence) {
        for (int from = 0; from < sentence.words().size(); from++) {
            boolean begins = isOpening(sentence, from)
                    || sentence.clauses().get(from) > sentence.clauses().get(from - 1);
            if (!begins) {
                continue;
            }
            int subject = subject(sentence, from);
            int end = subject > from ? happened(sentence, subject) : from == 0 ? bare(sentence) : -1;
            if (end > 0) {
                return Optional.of(new WordPattern.Place(from, end));
            }
        }
        Optional<WordPattern.Place> active = ACTIVE.in(sentence);
        if (active.isPresent()) {
            int behind = subject(sentence, active.get().to());
            boolean whole = behind > active.get().to() && !isNoun(sentence, behind);
            return whole ? Optional.of(new WordPattern.Place(active.get().from(), behind)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether something else is named behind what could be the object: {@code I've committed all the work so far}. */
    private static boolean isNoun(Sentence sentence, int at) {
        return Set.of("the", "of", "for", "from").contains(word(sentence, at));
    }

    private static boolean opens(Sentence sentence, WordPattern.Place said) {
        return isOpening(sentence, said.from());
    }

    private static boolean isOpening(Sentence sentence, int from) {
        return from <= 6 && sentence.words().subList(0, from).stream().allMatch(OPENINGS::contains);
    }

    /** Behind the words that name the item, {@code this one}, {@code all of the series}, {@code v2}; the place itself if none do. */
    private static int subject(Sentence sentence, int from) {
        int at = from;
        int behind = from;
        while (at < sentence.words().size() && at - from < 6) {
            String word = word(sentence, at);
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

    /** {@code v2 was a 3-patch series which has gone in}. */
    private static int described(Sentence sentence, int from, int behind) {
        int which = behind;
        while (which < sentence.words().size()
                && which - behind < 6
                && !word(sentence, which).equals("which")) {
            which++;
        }
        boolean is = Set.of("is", "was").contains(word(sentence, behind));
        boolean series = THINGS.contains(word(sentence, which - 1));
        return behind > from && is && series && word(sentence, which).equals("which") ? which + 1 : behind;
    }

    /** Behind the verb that says that it went in; -1 if none does. */
    private static int happened(Sentence sentence, int from) {
        int at = from;
        boolean helped = false;
        while (at < sentence.words().size() && BETWEEN.contains(word(sentence, at))) {
            helped |= Set.of("is", "are", "was", "were", "has", "have", "had", "been", "having", "got")
                    .contains(word(sentence, at));
            at++;
        }
        String verb = word(sentence, at);
        if (FINISHED.contains(verb) && helped) {
            boolean alone = at + 1 == sentence.words().size()
                    || Set.of("now", "already").contains(word(sentence, at + 1));
            return alone ? at + 1 : -1;
        }
        if (HAPPENED.contains(verb)) {
            boolean asks = from > 1 && word(sentence, from - 1).equals("not") || helped || at > from;
            return asks || isAsked(sentence) ? elsewhere(sentence, at + 1) : -1;
        }
        boolean went = Set.of("went", "gone", "got", "landed", "get", "go").contains(verb);
        if (went
                && (word(sentence, at + 1).equals("in")
                        || word(sentence, at + 1).equals("upstream")
                        || verb.equals("landed"))) {
            return elsewhere(sentence, at + (verb.equals("landed") ? 1 : 2));
        }
        boolean into = (went || verb.equals("made"))
                && Set.of("into", "it").contains(word(sentence, at + 1))
                && (isPlace(sentence, at + 2) || (word(sentence, at + 2).equals("into") && isPlace(sentence, at + 3)));
        if (into) {
            return at + 2;
        }
        boolean in = helped
                && (verb.equals("in-tree")
                        || verb.equals("upstream")
                        || (verb.equals("in") && isTree(sentence, at + 1)));
        return in ? at + 1 : -1;
    }

    private static boolean isAsked(Sentence sentence) {
        return sentence.question();
    }

    private static boolean isPlace(Sentence sentence, int at) {
        return TREE.contains(word(sentence, at))
                || WordPattern.release(word(sentence, at)).isPresent()
                || (word(sentence, at).equals("the") && TREE.contains(word(sentence, at + 1)));
    }

    private static boolean isTree(Sentence sentence, int at) {
        String word = word(sentence, at);
        return word.isEmpty()
                || TREE.contains(word)
                || word.equals("already")
                || (word.equals("the") && TREE.contains(word(sentence, at + 1)));
    }

    /** The same place, or -1 if the next words say that it went into something else. */
    private static int elsewhere(Sentence sentence, int at) {
        String word = word(sentence, at);
        if (!word.equals("to") && !word.equals("into") && !word.equals("in")) {
            return at;
        }
        int thing =
                word(sentence, at + 1).equals("the") || word(sentence, at + 1).equals("xen") ? at + 2 : at + 1;
        String where = word(sentence, thing);
        boolean day = where.isEmpty() || where.chars().anyMatch(Character::isDigit) || isMonth(where);
        return TREE.contains(where)
                        || where.equals("meantime")
                        || (word.equals("in") && day)
                        || TREE.contains(word(sentence, thing - 1))
                ? at
                : -1;
    }

    private static boolean isMonth(String word) {
        return word.length() > 2
                && "january february march april may june july august september october november december"
                        .contains(word);
    }

    /** {@code Committed already.}, {@code Has been merged.}, {@code Went in last week.} */
    private static int bare(Sentence sentence) {
        String first = word(sentence, 0);
        boolean verb = HAPPENED.contains(first) && sentence.words().size() <= 6;
        int end = verb ? elsewhere(sentence, 1) : -1;
        boolean opens =
                Set.of("already", "has", "have", "was", "went", "been", "now").contains(first);
        return end > 0 || !opens ? end : happened(sentence, 0);
    }

    /** {@code The replacement patch has gone in}: the item itself did not. */
    private static Optional<Verdict> replaced(Sentence sentence) {
        int from = word(sentence, 0).equals("the") || word(sentence, 0).equals("a") ? 1 : 0;
        if (!Set.of("replacement", "successor").contains(word(sentence, from))) {
            return Optional.empty();
        }
        int behind = subject(sentence, from + 1);
        int end = happened(sentence, Math.max(behind, from + 1));
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
            if (isHash(word(sentence, i)) && stands(sentence, named) && isShort(sentence, i)) {
                return Optional.of(Verdict.of(StatementKind.COMPLETE, false));
            }
        }
        return Optional.empty();
    }

    /** Behind the commit no more than its title. */
    private static boolean isShort(Sentence sentence, int commit) {
        return sentence.words().size() - commit <= 3;
    }

    /** {@code You can mark it as resolved.}, {@code This should be moved to completed.} */
    private static Optional<Verdict> marked(Sentence sentence) {
        return MARK.in(sentence)
                .filter(place -> !Hindrance.CONDITION.in(sentence, place)
                        && !Hindrance.NEGATION.in(sentence, place)
                        && !Hindrance.PART.in(sentence, place))
                .filter(place -> !word(sentence, place.from() - 1).equals("will"))
                .map(place -> Verdict.of(StatementKind.COMPLETE, false));
    }

    private static String word(Sentence sentence, int at) {
        return at >= 0 && at < sentence.words().size() ? sentence.words().get(at) : "";
    }
}
