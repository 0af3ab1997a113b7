package io.github.prognosis.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What sentences say, by a small list of phrases. Those that decide are in {@link Completions}, {@link Versions} and
 * {@link Removals}; these only tell what a sentence is about, or take up what another wrote.
 */
final class Phrases {

    private static final List<WordPattern> RENAME = patterns(
            "title/subject/name has/had/have changed",
            "renamed/retitled to/as",
            "rename/retitle this/it/that/the",
            "better/new/different ..1 name/title",
            "update/change/use the ..2 title/subject",
            "is now called/titled/named");

    private static final List<WordPattern> DUPLICATE =
            patterns("the same ..1 as", "same as", "duplicate/duplicates/dup of?", "identical to");

    private static final List<WordPattern> SAME_AGAIN = patterns(
            "^ ok? and? the? same question/thing/comment/story/status here/again/applies/for",
            "^ ok? and? the? same here/for/again/applies",
            "^ ditto/likewise/dito");

    private static final List<WordPattern> MOVES = patterns(
            "i will ..1 move/put/mark/list it/this/that/them/these ..4 completed/done/resolved/committed/merged",
            "i have ..1 moved/put/marked it/this/that/them/these ..4 completed/done/resolved/committed/merged",
            "moved/marked to/as completed",
            "missed that it was/is/has ..1 merged/committed/applied/in");

    private static final List<WordPattern> DROPS = patterns(
            "i will ..1 drop/remove it/this/that/them/these",
            "i have ..1 dropped/removed it/this/that/them/these",
            "will drop/remove it/this/that");

    private static final List<WordPattern> ACCEPTS = patterns(
            "will ..1 update/correct/fix/change/adjust/do",
            "you are right/correct",
            "overlooked/missed that/this/it",
            "^ updated/done/noted",
            "will be updated/corrected");

    private Phrases() {}

    private static List<WordPattern> patterns(String... phrases) {
        return Arrays.stream(phrases).map(WordPattern::new).toList();
    }

    private static boolean has(List<WordPattern> phrases, Sentence sentence) {
        return phrases.stream().anyMatch(phrase -> phrase.in(sentence).isPresent());
    }

    /** Whether two items are said to be one, or one goes under another title. */
    static Optional<StatementKind> about(Sentence sentence) {
        if (has(RENAME, sentence)) {
            return Optional.of(StatementKind.RENAME);
        }
        return has(DUPLICATE, sentence) ? Optional.of(StatementKind.DUPLICATE) : Optional.empty();
    }

    /** Whether what was said of the item before is said of this one, too. */
    static boolean saysSameAgain(Sentence sentence) {
        return has(SAME_AGAIN, sentence);
    }

    /** What the post's author says that he does about an item; empty if nothing. */
    static Optional<Verdict> done(Sentence sentence) {
        if (Hindrance.CONDITION.in(sentence, new WordPattern.Place(0, 0)) || sentence.question()) {
            return Optional.empty();
        }
        if (has(MOVES, sentence)) {
            return Optional.of(Verdict.of(StatementKind.COMPLETE, true));
        }
        return has(DROPS, sentence) ? Optional.of(Verdict.of(StatementKind.DROP, false)) : Optional.empty();
    }

    /** Whether the post's author takes up what he answers. */
    static boolean accepts(Sentence sentence) {
        return has(ACCEPTS, sentence)
                && !sentence.question()
                && !Hindrance.CONDITION.in(sentence, new WordPattern.Place(0, 0))
                && !Hindrance.NEGATION.in(sentence, new WordPattern.Place(0, 0));
    }
}
