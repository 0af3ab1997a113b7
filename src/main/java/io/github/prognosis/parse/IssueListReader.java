package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a post of the issue-list family: underlined headings, below them {@code C. Title}, bare titles or
 * {@code * "Title"}, and prose.
 */
final class IssueListReader {

    private static final Pattern LIST = Pattern.compile(
            "\\b(?:issues?|blockers?|bugs?|patch(?:es)?|changes|features)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP = Pattern.compile("[^:\"]{1,30}:");
    private static final Pattern UNSURE = Pattern.compile("I'm not sure if\\b.*", Pattern.CASE_INSENSITIVE);
    /** Words of leave, or a name with a full stop; a word that tells how an issue stands is none. */
    private static final Pattern FAREWELL = Pattern.compile(
            "(?:thanks|thank you|cheers|best|kind|regards|yours)\\b.{0,30}"
                    + "|(?!(?:committed|fixed|done|merged|applied|closed|resolved|pending|unknown|none|yes|no)\\b)\\w{1,12}\\.",
            Pattern.CASE_INSENSITIVE);

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

    private final List<Element> elements;
    private final LineRoles roles;
    private final SectionPath path = new SectionPath();
    private final TimelineReader timeline = new TimelineReader();
    private final List<IssueDraft> items = new ArrayList<>();
    private Content content = Content.PROSE;
    private boolean preamble = true;
    private boolean belowHeading;
    private int gaps = BLANK_LINES;
    private @Nullable IssueDraft item;

    private IssueListReader(List<Element> elements, LineRoles roles) {
        this.elements = elements;
        this.roles = roles;
    }

    /** Reads the elements of a post and tells what each line belongs to. */
    static PostContent read(List<Element> elements, LineRoles roles) {
        IssueListReader reader = new IssueListReader(elements, roles);
        reader.read();
        return new PostContent(new ScaleReader(), reader.timeline, reader.path.sections(), Draft.listed(reader.items));
    }

    private void read() {
        int farewell = farewell();
        if (elements.stream().noneMatch(Element.Heading.class::isInstance)) {
            content = Content.BULLETS;
        }
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Gap) {
                gaps++;
                continue;
            }
            if (i >= farewell && element instanceof Element.Loose loose) {
                item = null;
                roles.set(loose.number(), LineRole.SIGNATURE);
            } else if (element instanceof Element.Heading heading) {
                heading(heading);
            } else if (element instanceof Element.Entry entry) {
                entry(entry);
            } else if (element instanceof Element.Loose loose) {
                loose(loose.line());
            } else if (element instanceof Element.Closing closing) {
                roles.set(closing.number(), closing.endNumber(), closing.role());
                item = null;
            }
            gaps = 0;
        }
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

    private void heading(Element.Heading heading) {
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
        content = content(heading.name());
        if (content == Content.CAPITALS || content == Content.TITLE_CASE) {
            path.enter(heading.level(), heading.name(), heading.number());
        }
    }

    private static Content content(String name) {
        if (Headings.content(name) == Headings.Content.TIMELINE) {
            return Content.TIMELINE;
        }
        if (!LIST.matcher(name).find() && Headings.disposition(name).isEmpty()) {
            return Content.PROSE;
        }
        return name.chars().noneMatch(Character::isLowerCase) ? Content.CAPITALS : Content.TITLE_CASE;
    }

    private boolean isList() {
        return content == Content.CAPITALS || content == Content.TITLE_CASE || content == Content.BULLETS;
    }

    /** In front of the issues a bullet may be a milestone; without headings only its date tells. */
    private void entry(Element.Entry entry) {
        Opener opener = entry.head().opener();
        boolean titled = opener == Opener.LETTER || (opener == Opener.BULLET && startsItem(entry));
        if (item == null && tellsSchedule() && timeline.takeBullet(entry.head())) {
            prose(entry, LineRole.TIMELINE);
        } else if (isList() && titled) {
            begin(entry.head());
            entry.detailLines().forEach(this::below);
        } else if (isList()
                && item != null
                && !UNSURE.matcher(entry.head().text()).matches()) {
            entry.head().lines().forEach(this::below);
            entry.detailLines().forEach(this::below);
        } else {
            prose(entry, LineRole.PROSE);
        }
    }

    private void prose(Element.Entry entry, LineRole role) {
        item = null;
        roles.set(entry.head(), role);
        entry.detailLines().forEach(this::text);
    }

    private boolean tellsSchedule() {
        return preamble || content == Content.TIMELINE;
    }

    /** In a list of lettered issues a bullet below one of them is a remark. */
    private boolean startsItem(Element.Entry entry) {
        IssueDraft current = item;
        boolean within = content == Content.CAPITALS && current != null && !current.isBulleted();
        return !within && !UNSURE.matcher(entry.head().text()).matches();
    }

    private void begin(LogicalLine head) {
        belowHeading = false;
        roles.set(head, LineRole.ITEM);
        gaps = 0;
        IssueDraft draft = new IssueDraft(head, path.place());
        item = draft;
        items.add(draft);
    }

    private void below(Line line) {
        IssueDraft current = item;
        if (current != null) {
            roles.set(line.number(), LineRole.ITEM);
            current.add(line, gaps > 0);
            gaps = 0;
        }
    }

    private void loose(Line line) {
        if (isGroup(line)) {
            roles.set(line.number(), LineRole.HEADING);
            item = null;
            String name = line.text().substring(0, line.text().length() - 1).strip();
            path.enter(GROUP_LEVEL, name, line.number());
        } else if (isTitle(line)) {
            begin(LogicalLine.of(line));
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
        return path.place()
                .disposition()
                .filter(said -> said == Disposition.COMPLETED)
                .isPresent();
    }

    /** Below a bullet only what is indented, or a part of the same series, belongs to it behind a blank line. */
    private boolean goesOn(Line line) {
        boolean part = PART.matcher(line.text()).matches();
        return content == Content.CAPITALS || gaps == 0 || line.opener() != Opener.FLUSH || part;
    }

    private void text(Line line) {
        LineRole role = LineRole.PROSE;
        if (line.opener() == Opener.QUOTE) {
            role = LineRole.QUOTE;
        } else if (tellsSchedule() && timeline.takeLine(line)) {
            role = LineRole.TIMELINE;
        }
        roles.set(line.number(), role);
    }
}
