package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of headings mean. */
final class Headings {

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

    private Headings() {}

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

    /** What stands below a heading of that name. */
    static Content content(String name) {
        if (TIMELINE.matcher(name).find()) {
            return Content.TIMELINE;
        }
        if (LEGEND.matcher(name).find()) {
            return Content.LEGEND;
        }
        return DIGEST.matcher(name).find() || EXCEPTIONS.matcher(name).find() ? Content.PROSE : Content.LIST;
    }

    /** What a heading says about the items below it; empty if nothing. */
    static Optional<Disposition> disposition(String name) {
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

    /** What the nearest heading of the path says that says anything. */
    static Optional<Disposition> disposition(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Disposition> said = disposition(path.get(i));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** The release that the nearest deferring heading names, {@code next} for a later one without number. */
    static Optional<String> deferredTo(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (disposition(path.get(i)).equals(Optional.of(Disposition.DEFERRED))) {
                return release(path.get(i));
            }
        }
        return Optional.empty();
    }

    /** The release that a heading or tag names: {@code 4.6}; the word next for {@code post-4.16}. */
    static Optional<String> release(String text) {
        if (NEXT.matcher(text).find()) {
            return Optional.of("next");
        }
        Matcher release = RELEASE.matcher(text);
        return release.find() ? Optional.of(release.group()) : Optional.empty();
    }

    /** The last heading of the path that names a subject. */
    static Optional<String> area(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (isSubject(path.get(i))) {
                return Optional.of(path.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isSubject(String name) {
        return !name.isEmpty()
                && disposition(name).isEmpty()
                && !NO_SUBJECT.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
