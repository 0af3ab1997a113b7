package io.github.prognosis.mail;

import io.github.prognosis.source.WhiteSpace;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the subject of a mail says of whether it tells the dates of a release.
 *
 * <p>{@code Xen 4.15 release schedule} and {@code [ANNOUNCE] Xen 4.15 - hard codefreeze slip by one week} may do so. That a
 * release or a candidate is out, minutes of a call, reports of tests and what other programs plan do not.
 *
 * @param text the subject, white space folded
 */
public record ScheduleSubject(String text) {

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
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:requests?|calls?|asking) for\\b.*", Pattern.CASE_INSENSITIVE);

    /** What is out, or a point release, whose number is another than 0. */
    private static final Pattern OUT = Pattern.compile(
            "\\b(?:released|available|is out|is here|is live|tagged|has been cut)\\b|\\b4\\.\\d{1,3}\\.[1-9]",
            Pattern.CASE_INSENSITIVE);

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

    private static final Pattern PROPOSAL = Pattern.compile(
            "\\b(?:propos(?:e|es|ed|al|als|ing)|discuss(?:ion|ing)?|draft|rfc|suggest(?:ion|ed)?|strawman)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DECIDED =
            Pattern.compile("\\b(?:final|accepted|agreed|decided|confirmed|approved)\\b", Pattern.CASE_INSENSITIVE);

    /** Reads a decoded subject, or the first line of a text. */
    public static ScheduleSubject of(String subject) {
        return new ScheduleSubject(WhiteSpace.fold(WhiteSpace.visible(subject)));
    }

    /** The release whose dates the mail may tell; empty for answers, patches and all other kinds of mails. */
    public Optional<String> release() {
        if (!SubjectLine.mayBeUpdate(text)) {
            return Optional.empty(); // so it is with nearly all mails of a list, and this is the quick way to tell
        }
        SubjectLine subject = SubjectLine.of(text);
        return subject.isReply() || isOfOtherKind() ? Optional.empty() : subject.release();
    }

    private boolean isOfOtherKind() {
        return TALK.matcher(text).find()
                || COMPARISON.matcher(text).find()
                || REPORT.matcher(ASKED.matcher(text).replaceAll("")).find()
                || OTHER_PROGRAM.matcher(text).find()
                || OUT.matcher(text).find()
                || (CANDIDATE.matcher(text).find()
                        && !slips()
                        && !DATES.matcher(text).find());
    }

    /** Whether it says that dates move: then one date is enough for a schedule. */
    public boolean slips() {
        return SLIP.matcher(text).find();
    }

    /** Whether what is told is only proposed; empty where the subject does not say, and the text may. */
    public Optional<Boolean> proposes() {
        if (DECIDED.matcher(text).find()) {
            return Optional.of(false);
        }
        return PROPOSAL.matcher(text).find() ? Optional.of(true) : Optional.empty();
    }
}
