package io.github.prognosis.parse;

import java.util.regex.Pattern;

/** The words by which a text names what a release comes to, and by which it proposes dates. */
final class ScheduleWords {

    private static final Pattern MILESTONE = Pattern.compile(
            "\\b(?:(?:code|feature)[ -]?(?:freez\\w{1,5}|cut(?:[ -]?off)?)|freez\\w{1,5}|cut-?off|releases?|rcs?(?: ?[0-9n])?|candidates?"
                    + "|posting|branch\\w{0,5}|merge window|final commits?|moratorium|tag(?:s|ging)?|development|deadline|submission)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A sentence by which somebody asks what others think of the dates. */
    private static final Pattern PROPOSES = Pattern.compile(
            "\\b(?:I|we)(?: am|'m| are|'re| would|'d|'ll| will)?(?: (?:like to|hereby|therefore|now))?"
                    + " (?:propos(?:e|ing)|suggest(?:ing)?)\\b"
                    + "|\\b(?:my|our|this|a|the|following|is|are) (?:initial |first |current )?(?:proposal|proposed|draft|suggested)\\b"
                    + "|\\b(?:in case|if|unless) (?:there (?:is|are)|nobody has|anyone has|I hear|you have)"
                    + " (?:any |no |some )?(?:strong |major )?objections?\\b",
            Pattern.CASE_INSENSITIVE);

    /** The sentence looks back on a proposal. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "\\b(?:(?<!the )following|after|since|thanks|earlier|previous|previously|original|originally|last (?:week|month)|no objections? to"
                    + "|objected|accepted|agreed|was|were|had)\\b|\\bas (?:I )?proposed\\b|\\bexceptions?\\b|\\bpatch(?:es)?\\b",
            Pattern.CASE_INSENSITIVE);

    private ScheduleWords() {}

    /** Whether the words name something that a release comes to: {@code Hard code freeze}, {@code RC1}. */
    static boolean nameMilestone(String words) {
        return MILESTONE.matcher(words).find();
    }

    /** Whether a sentence proposes dates; one that looks back on a proposal does not. */
    static boolean sentenceProposes(String sentence) {
        return PROPOSES.matcher(sentence).find()
                && !LOOKS_BACK.matcher(sentence).find();
    }
}
