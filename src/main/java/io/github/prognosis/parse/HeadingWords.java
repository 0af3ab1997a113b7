package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Section;
import io.github.prognosis.source.WhiteSpace;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a heading say.
 *
 * @param name the words, without markup
 * @param visible the name without the characters that show nothing
 * @param disposition where the items below stand; empty if it does not say
 */
record HeadingWords(String name, String visible, Optional<Disposition> disposition) {

    private static final Pattern UP_FOR_GRABS = words("up for grabs|unowned");
    private static final Pattern DEFERRED = words("deferred|postponed");
    private static final Pattern COMPLETED =
            words("(?<!\\bnot |\\byet |\\bbe )(?:completed|finished|closed|resolved|dealt with|applied)");
    private static final Pattern OPEN = words("open");
    private static final Pattern TIMELINE = words("timeline|time line|^schedule|release schedule|schedule$");
    private static final Pattern LEGEND = words("^prognos[ie]s|^(?:the )?states$");
    private static final Pattern EXCEPTIONS =
            words("exceptions? (?:guidelines?|process|polic(?:y|ies)|rules?)|(?:freeze|feature) exceptions?");
    private static final Pattern DIGEST = words("^updates?$");
    private static final Pattern NO_SUBJECT =
            words("^projects$|^open$|^backlog$|^not yet completed?$|(?:issues|blockers)$"
                    + "|^features?(?: (?:not )?on[- ]track| at risk| in progress| tracking| list)?$");
    private static final Pattern NEXT = words("post-4\\.\\d+|next(?:[- ]rel(?:ease)?(?:\\(s\\)|s)?)?");
    private static final Pattern RELEASE = Pattern.compile("(?<![\\d.])4\\.\\d{1,3}(?![\\d])");

    /** What an issue list lists. */
    private static final Pattern ISSUES = words("issues?|blockers?|bugs?|patch(?:es)?|changes|features");

    private static final Pattern BUGS = words("bugs?|issues?|blockers?");

    /** The parts of the project. */
    private static final Pattern PART = Pattern.compile("\\b(?:nice to have"
            + "|hypervisor|x86|x86_64|arm|arm32|arm64|aarch64|risc-?v|ppc|common|xen"
            + "|tools?|toolstack|libxl|libxc|libxenlight|xenstore|linux|freebsd|kernel|qemu|seabios|grub|ovmf"
            + "|stub ?domains?|mini-?os|docs|documentation|automation|ci|misra|osstest|testing coverage"
            + "|security|scheduler|memory|build)\\b");

    /** What a list is a list of; {@code ISSUE DESCRIPTION} is none. */
    private static final Pattern MANY = Pattern.compile(
            "\\b(?:projects|features|issues|blockers?|bugs|patch(?:es|sets)?|series|items|changes|backlog)\\b");

    /** A list by its name: {@code Feature tracking}. */
    private static final Pattern LIST = words("^features? (?:tracking|list)$|^not yet completed?$");

    /** What 4.2's headings add to a subject: {@code tools, blockers}. */
    private static final Pattern URGENCY =
            Pattern.compile(" ?, ?(?:blockers?|nice to have)$", Pattern.CASE_INSENSITIVE);

    /** Words of a heading that says where items stand and nothing else; {@code Open questions} says more. */
    private static final Pattern STANDING =
            Pattern.compile("(?:open|up for grabs|deferred|completed?|finished|closed|resolved|dealt"
                    + " with|applied|done|in progress|projects|features|on[-"
                    + " ]track|backlog|issues|blockers?|bugs|items|work|newly|previous|full|list|of|to|until|for|and|xen|next|release|(?:post-)?4\\.\\d+|["
                    + " :,/-])++");

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\w)(?:" + alternatives + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }

    /** What stands below a heading. */
    enum Content {
        /** Items. */
        LIST,
        /** The schedule. */
        TIMELINE,
        /** The explanation of the scale. */
        LEGEND,
        /** Prose, or a hand-written digest; no items. */
        PROSE
    }

    static HeadingWords of(String name) {
        String visible = WhiteSpace.visible(name);
        return new HeadingWords(name, visible, dispositionOf(visible));
    }

    private static Optional<Disposition> dispositionOf(String name) {
        if (UP_FOR_GRABS.matcher(name).find()) {
            return Optional.of(Disposition.UP_FOR_GRABS);
        }
        if (DEFERRED.matcher(name).find()) {
            return Optional.of(Disposition.DEFERRED);
        }
        if (COMPLETED.matcher(name).find()) {
            return Optional.of(Disposition.COMPLETED);
        }
        return OPEN.matcher(name).find() ? Optional.of(Disposition.OPEN) : Optional.empty();
    }

    /** What stands below, in a post that has headings for all it holds. */
    Content content() {
        if (TIMELINE.matcher(visible).find()) {
            return Content.TIMELINE;
        }
        if (LEGEND.matcher(visible).find()) {
            return Content.LEGEND;
        }
        return DIGEST.matcher(visible).find() || EXCEPTIONS.matcher(visible).find() ? Content.PROSE : Content.LIST;
    }

    /** The release that the items below are deferred to; empty if they are not, or it names none. */
    Optional<String> deferredTo() {
        return disposition.equals(Optional.of(Disposition.DEFERRED)) ? release(visible) : Optional.empty();
    }

    /** The release that a heading or tag names: {@code 4.6}; the word next for {@code post-4.16}. */
    static Optional<String> release(String written) {
        String text = WhiteSpace.visible(written);
        if (NEXT.matcher(text).find()) {
            return Optional.of("next");
        }
        Matcher release = RELEASE.matcher(text);
        return release.find() ? Optional.of(release.group()) : Optional.empty();
    }

    /** The subject that it names; empty if it only says what is listed or where that stands. */
    Optional<String> subject() {
        Matcher urgency = URGENCY.matcher(visible);
        boolean urgent = urgency.find();
        String seen = urgent ? visible.substring(0, urgency.start()).strip() : visible;
        String subject = urgent ? seen : name;
        boolean named = !seen.isEmpty()
                && disposition.isEmpty()
                && !NO_SUBJECT.matcher(lowerCase(seen)).find();
        return named ? Optional.of(subject) : Optional.empty();
    }

    /** Whether it says nothing but what is listed and where that stands: {@code Deferred to Xen 4.6}. */
    boolean isStanding() {
        return LIST.matcher(visible).find()
                || (STANDING.matcher(lowerCase()).matches()
                        && (disposition.isPresent() || MANY.matcher(lowerCase()).find()));
    }

    /** Whether it names a part of the project: {@code Hypervisor}. */
    boolean isPart() {
        return PART.matcher(lowerCase()).find();
    }

    /** Whether it tells issues or patches: {@code OPEN ISSUES}, {@code Patches applied to fix bugs}. */
    boolean tellsIssues() {
        return ISSUES.matcher(visible).find();
    }

    /** Whether it says of many, and not of one, that they are open or blockers. */
    boolean isListOfIssues() {
        boolean many = MANY.matcher(lowerCase()).find() && (disposition.isPresent() || Section.saysBlocker(name));
        return many || URGENCY.matcher(visible).find();
    }

    /** Whether bugs stand below, which people call by their numbers. */
    boolean saysBugs() {
        return BUGS.matcher(visible).find();
    }

    private String lowerCase() {
        return lowerCase(visible);
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
