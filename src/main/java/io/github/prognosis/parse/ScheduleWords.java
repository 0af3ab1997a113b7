package io.github.prognosis.parse;

import java.util.regex.Pattern;

/**
 * Which words tell a mail about the dates of a release from one that only names some.
 *
 * <p>{@code Xen 4.15 release schedule}, {@code [ANNOUNCE] Xen 4.15 - hard codefreeze slip by one week} are of that kind; that a
 * release or a candidate is out, minutes of a call, reports of tests and what other programs plan are none.
 */
final class ScheduleWords {

    private static final Pattern TALK = Pattern.compile(
            "\\b(?:minutes|agenda|meetings?|(?:community|monthly|weekly) call|call notes|notes|test days?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What tells changes of dates is no schedule: {@code Xen 4.24, 2027-02-19 -> 2027-03-15}. */
    private static final Pattern COMPARISON =
            Pattern.compile("->|\\u2192|\\b(?:changelog|diff|release notes)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:tests?|testing|tested|reports?|results?|regressions?|bisect(?:ion)?|bugs?|advisor(?:y|ies)|XSA|CVE|backports?"
                    + "|end of life|EOL|security support)\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code request for regression bug reports}: who asks for reports writes none. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:requests?|calls?|asking) for\\b.*", Pattern.CASE_INSENSITIVE);

    /** What is out, or a point release, whose number is another than 0. */
    private static final Pattern OUT = Pattern.compile(
            "\\b(?:released|available|is out|is here|is live|tagged|has been cut)\\b|\\b4\\.\\d{1,3}\\.[1-9]", Pattern.CASE_INSENSITIVE);

    private static final Pattern CANDIDATE = Pattern.compile("(?:\\b|\\d)rc[ -]?\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_PROGRAM = Pattern.compile(
            "\\b(?:qemu|linux|kernel|libvirt|debian|ubuntu|fedora|suse|grub2?|seabios|ovmf|edk2|xcp-?ng|xenserver|xapi|qubes"
                    + "|mini-?os|openstack|kvm|freebsd|netbsd|gcc|llvm|binutils|yocto)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATES = Pattern.compile(
            "\\b(?:schedules?|time ?lines?|planning|plans?|dates?|deadlines?)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SLIP = Pattern.compile(
            "\\b(?:slip(?:s|ped|ping|page)?|postpon(?:e|es|ed|ing|ement)|delay(?:s|ed|ing)?|exten(?:d|ds|ded|ding|sion))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MILESTONE = Pattern.compile(
            "\\b(?:(?:code|feature)[ -]?(?:freez\\w{1,5}|cut(?:[ -]?off)?)|freez\\w{1,5}|cut-?off|releases?|rcs?(?: ?[0-9n])?|candidates?"
                    + "|posting|branch\\w{0,5}|merge window|final commits?|moratorium|tag(?:s|ging)?|development|deadline|submission)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PROPOSAL = Pattern.compile(
            "\\b(?:propos(?:e|es|ed|al|als|ing)|draft|rfc|suggest(?:ion|ed)?|strawman)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECIDED =
            Pattern.compile("\\b(?:final|accepted|agreed|decided|confirmed|approved)\\b", Pattern.CASE_INSENSITIVE);

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
            "\\b(?:following|after|since|thanks|earlier|previous|previously|original|originally|last (?:week|month)|no objections? to"
                    + "|objected|accepted|agreed|was|were|had)\\b|\\bas (?:I )?proposed\\b|\\bexceptions?\\b|\\bpatch(?:es)?\\b",
            Pattern.CASE_INSENSITIVE);

    private ScheduleWords() {}

    /** Whether a mail of that subject may tell the dates of a release. */
    static boolean mayTell(String subject) {
        boolean ofDates = DATES.matcher(subject).find() || slips(subject);
        return !TALK.matcher(subject).find()
                && !COMPARISON.matcher(subject).find()
                && !REPORT.matcher(ASKED.matcher(subject).replaceAll("")).find()
                && !OTHER_PROGRAM.matcher(subject).find()
                && !OUT.matcher(subject).find()
                && (ofDates || !CANDIDATE.matcher(subject).find());
    }

    /** Whether a subject says that dates move. */
    static boolean slips(String subject) {
        return SLIP.matcher(subject).find();
    }

    /** Whether the words name something that a release comes to: {@code Hard code freeze}, {@code RC1}. */
    static boolean nameMilestone(String words) {
        return MILESTONE.matcher(words).find();
    }

    /** Whether a subject says that what is told is only proposed. */
    static boolean subjectProposes(String subject) {
        return PROPOSAL.matcher(subject).find() && !DECIDED.matcher(subject).find();
    }

    /** Whether a subject says that what is told is decided, whatever the text looks back on. */
    static boolean subjectDecides(String subject) {
        return DECIDED.matcher(subject).find();
    }

    /** Whether a sentence proposes dates; one that looks back on a proposal does not. */
    static boolean sentenceProposes(String sentence) {
        return PROPOSES.matcher(sentence).find() && !LOOKS_BACK.matcher(sentence).find();
    }
}
