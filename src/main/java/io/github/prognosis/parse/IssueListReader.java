package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.source.WhiteSpace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a post of the issue-list family: underlined headings, below them {@code C. Title}, bare titles or
 * {@code * "Title"}, and prose.
 */
final class IssueListReader extends FamilyReader<IssueDraft> {

    /** {@code ARM/VPCI:} among the blockers of 4.16, on 1 November 2021. */
    private static final Pattern GROUP = Pattern.compile("[^:\"]{1,30}:");

    /** {@code * I'm not sure if there are others.} below the blockers of 4.16, on 1 November 2021: no issue. */
    private static final Pattern UNSURE = Pattern.compile("I'm not sure if\\b.*", Pattern.CASE_INSENSITIVE);

    /** Words of leave, or a name with a full stop, as {@code Ian.} below the posts of 4.15; a word that tells how an issue stands is none. */
    private static final Pattern FAREWELL = Pattern.compile(
            "(?:thanks|thank you|cheers|best|kind|regards|yours)\\b.{0,30}"
                    + "|(?!(?:committed|fixed|done|merged|applied|closed|resolved|pending|unknown|none|yes|no)\\b)\\w{1,12}\\.",
            Pattern.CASE_INSENSITIVE);

    /** {@code 1/3 "VT-d: ..."} below a title of 4.16, on 19 November 2021. */
    private static final Pattern PART = Pattern.compile("\\d+(?:[-,]\\d+)*+/\\d* .*");

    /** Below the headings that are underlined. */
    private static final int GROUP_LEVEL = 9;

    /** How many blank lines stand above a title in the lists whose headings are in capitals. */
    private static final int BLANK_LINES = 2;

    /** What stands below a heading. */
    private enum Content {
        PROSE,
        TIMELINE,
        /** {@code OPEN ISSUES}: lettered and bare titles. */
        CAPITALS,
        /** {@code Open issues and blockers}: bullets, quoted titles. */
        TITLE_CASE,
        /** No heading: bullets. */
        BULLETS
    }

    /** The index of the lines that the sender takes leave with. */
    private final int farewell;

    private Content content;
    private boolean preamble = true;
    private boolean belowHeading;

    IssueListReader(List<Element> elements, LineRoles roles) {
        super(elements, roles);
        gaps = BLANK_LINES;
        farewell = farewell();
        content = hasHeading() ? Content.PROSE : Content.BULLETS;
    }

    private boolean hasHeading() {
        for (Element element : elements) {
            if (element instanceof Element.Heading) {
                return true;
            }
        }
        return false;
    }

    /** Where the lines begin that the sender takes leave with: {@code Thanks,} and {@code Ian.} below a blank line. */
    private int farewell() {
        int first = elements.size();
        int begin = first;
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            if (element instanceof Element.Gap) {
                begin = first;
            } else if (element instanceof Element.Loose loose && isFarewell(loose.line())) {
                first = i;
            } else if (!(element instanceof Element.Closing)) {
                return begin;
            }
        }
        return begin;
    }

    private static boolean isFarewell(Line line) {
        return line.opener() == Opener.FLUSH && FAREWELL.matcher(line.text()).matches();
    }

    @Override
    void heading(Element.Heading heading) {
        boolean rule = heading.name().isEmpty();
        roles.set(heading.number(), rule && item != null ? LineRole.ITEM : LineRole.HEADING);
        if (rule) {
            return;
        }
        item = null;
        if (heading.markup() == Element.Markup.STARS) {
            return;
        }
        preamble = false;
        belowHeading = true;
        path.leave(heading.level());
        HeadingWords words = HeadingWords.of(heading.name());
        content = content(words);
        if (isList()) {
            path.enter(heading.level(), words, heading.number());
        }
    }

    private static Content content(HeadingWords heading) {
        if (heading.content() == HeadingWords.Content.TIMELINE) {
            return Content.TIMELINE;
        }
        if (!heading.tellsIssues() && heading.disposition().isEmpty()) {
            return Content.PROSE;
        }
        return isCapitals(heading.name()) ? Content.CAPITALS : Content.TITLE_CASE;
    }

    private static boolean isCapitals(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isList() {
        return content == Content.CAPITALS || content == Content.TITLE_CASE || content == Content.BULLETS;
    }

    /** In front of the issues a bullet may be a milestone; without headings only its date tells. */
    @Override
    void entry(Element.Entry entry) {
        boolean unsure = UNSURE.matcher(WhiteSpace.visible(entry.head().text())).matches();
        if (item == null && tellsSchedule(entry.head().first()) && timeline.takeBullet(entry.head())) {
            noItem(entry, LineRole.TIMELINE);
        } else if (isList() && startsItem(entry.head().opener(), unsure)) {
            issue(entry.head());
            below(entry.details());
        } else if (isList() && item != null && !unsure) {
            below(List.of(entry.head()));
            below(entry.details());
        } else {
            noItem(entry, LineRole.PROSE);
        }
    }

    /** In a list of lettered issues a bullet below one of them is a remark. */
    private boolean startsItem(Opener opener, boolean unsure) {
        boolean within = content == Content.CAPITALS && item != null && !item.isBulleted();
        return opener == Opener.LETTER || (opener == Opener.BULLET && !within && !unsure);
    }

    private void issue(LogicalLine head) {
        belowHeading = false;
        gaps = 0;
        roles.set(head, LineRole.ITEM);
        begin(new IssueDraft(head, path.place()));
    }

    private void below(List<LogicalLine> lines) {
        for (LogicalLine line : lines) {
            for (Line one : line.lines()) {
                below(one);
            }
        }
    }

    private void below(Line line) {
        IssueDraft current = item;
        if (current != null) {
            roles.set(line.number(), LineRole.ITEM);
            current.add(line, gaps > 0);
            gaps = 0;
        }
    }

    @Override
    void loose(Line line) {
        if (at >= farewell) {
            item = null;
            roles.set(line.number(), LineRole.SIGNATURE);
            return;
        }
        if (isGroup(line)) {
            roles.set(line.number(), LineRole.HEADING);
            item = null;
            String name = line.text().substring(0, line.text().length() - 1).strip();
            path.enter(GROUP_LEVEL, HeadingWords.of(name), line.number());
        } else if (isTitle(line)) {
            issue(LogicalLine.of(line));
        } else if (item != null && goesOn(line)) {
            below(line);
        } else {
            item = null;
            text(line);
        }
        belowHeading = false;
    }

    private boolean isGroup(Line line) {
        return content == Content.TITLE_CASE
                && gaps > 0
                && line.opener() == Opener.FLUSH
                && GROUP.matcher(line.text()).matches();
    }

    private boolean isTitle(Line line) {
        if (line.opener() != Opener.FLUSH || (gaps == 0 && !belowHeading)) {
            return false;
        }
        return switch (content) {
            case CAPITALS -> (belowHeading || gaps >= BLANK_LINES) && !isFarewell(line);
            case TITLE_CASE -> isCompleted() && line.text().startsWith("\"");
            case PROSE, TIMELINE, BULLETS -> false;
        };
    }

    private boolean isCompleted() {
        return path.place().disposition().equals(Optional.of(Disposition.COMPLETED));
    }

    /** Below a bullet only what is indented, or a part of the same series, belongs to it behind a blank line. */
    private boolean goesOn(Line line) {
        boolean part = PART.matcher(line.text()).matches();
        return content == Content.CAPITALS || gaps == 0 || line.opener() != Opener.FLUSH || part;
    }

    @Override
    boolean tellsSchedule(Line line) {
        return preamble || content == Content.TIMELINE;
    }
}
