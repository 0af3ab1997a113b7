package io.github.prognosis.parse;

import java.util.List;

/**
 * Reads a post of the scripted family: {@code = Open =}, {@code == ARM ==}, {@code *  Title (status)},
 * {@code   -  Owner}.
 */
final class ScriptedReader extends FamilyReader<ItemDraft> {

    /** A bullet this much deeper than the item's stands below it. */
    private static final int DEEPER = 2;

    /** The index of the last heading, bullet or owner: indented prose behind it is the sender's farewell. */
    private final int lastOfList;

    private HeadingWords.Content content = HeadingWords.Content.PROSE;
    private boolean preamble = true;

    private final OddBullets odd;

    ScriptedReader(List<Element> elements, LineRoles roles, OddBullets odd) {
        super(elements, roles);
        this.odd = odd;
        int last = elements.size() - 1;
        while (last > 0 && !isOfList(elements.get(last))) {
            last--;
        }
        lastOfList = last;
    }

    private static boolean isOfList(Element element) {
        if (element instanceof Element.Loose loose) {
            Line line = loose.line();
            boolean marked = line.opener().isField() || (line.opener() == Opener.DASH && !line.glued());
            return marked && !line.isFlushLeft();
        }
        return element instanceof Element.Heading || element instanceof Element.Entry;
    }

    @Override
    void heading(Element.Heading heading) {
        item = null;
        boolean structure =
                heading.markup() == Element.Markup.EQUALS && !heading.name().isEmpty();
        roles.set(heading.number(), structure ? LineRole.HEADING : LineRole.PROSE);
        if (!structure) {
            return;
        }
        preamble = false;
        path.leave(heading.level());
        HeadingWords words = HeadingWords.of(heading.name());
        content = words.content();
        if (content == HeadingWords.Content.LIST) {
            path.enter(heading.level(), words, heading.number());
        }
    }

    /** A bullet or number that is no item is a milestone, a word of the scale, a goal, a digest. */
    @Override
    void entry(Element.Entry entry) {
        boolean bulleted = entry.head().opener() == Opener.BULLET;
        if (content == HeadingWords.Content.LIST && (bulleted || isOwnedBanner(entry))) {
            item(entry);
        } else if (bulleted && tellsTimeline() && timeline.takeBullet(entry.head())) {
            noItem(entry, LineRole.TIMELINE);
        } else if (tellsScale() && scale.take(entry.head().text())) {
            noItem(entry, LineRole.SCALE);
        } else {
            noItem(entry, LineRole.PROSE);
        }
    }

    /** A banner with an owner below it is a title that happens to end in a star. */
    private static boolean isOwnedBanner(Element.Entry entry) {
        boolean owned = false;
        for (LogicalLine detail : entry.details()) {
            owned |= detail.opener() == Opener.DASH;
        }
        return owned && entry.head().opener() == Opener.BANNER;
    }

    private void item(Element.Entry entry) {
        ItemDraft current = item;
        roles.set(entry, LineRole.ITEM);
        Line first = entry.head().first();
        if (current != null && odd.indent(first) >= current.indent() + DEEPER) {
            current.add(entry.head());
        } else {
            current = new ItemDraft(entry.head(), path.place(), odd.indent(first));
            begin(current);
        }
        current.addAll(entry.details());
    }

    @Override
    void loose(Line line) {
        ItemDraft current = item;
        if (isBug(line)) {
            roles.set(line.number(), LineRole.ITEM);
            begin(new ItemDraft(LogicalLine.of(line), path.place()));
        } else if (current != null && gaps == 0 && line.opener() == Opener.FLUSH) {
            roles.set(line.number(), LineRole.ITEM);
            current.addWrapped(line);
        } else if (current != null && belongsTo(current, line)) {
            roles.set(line.number(), LineRole.ITEM);
            current.add(LogicalLine.of(line));
        } else {
            item = null;
            text(line);
        }
    }

    /** Below a heading that says so a bug's number is as good as a bullet: {@code #11 Slow console}. */
    private boolean isBug(Line line) {
        return content == HeadingWords.Content.LIST
                && line.opener() == Opener.FLUSH
                && path.place().listsBugs()
                && IssueKeys.ofTitle(line.text()).isPresent();
    }

    /** A blank line may stand between an item and its owners or its description; {@code -Ines} at the end is a farewell. */
    private boolean belongsTo(ItemDraft item, Line line) {
        boolean within = line.indent() > item.indent();
        return switch (line.opener()) {
            case DASH -> within && (at < lastOfList || !line.glued());
            case LINK, OWNER, STATUS, PROGNOSIS -> within;
            case INDENT -> within && at < lastOfList;
            case BULLET, BANNER, NUMBER, LETTER, QUOTE, HERE, FLUSH -> false;
        };
    }

    @Override
    boolean tellsSchedule(Line line) {
        return content == HeadingWords.Content.TIMELINE || (preamble && line.opener() == Opener.HERE);
    }

    @Override
    boolean isBelowTimeline() {
        return content == HeadingWords.Content.TIMELINE;
    }

    private boolean tellsTimeline() {
        return preamble || content == HeadingWords.Content.TIMELINE;
    }

    @Override
    boolean tellsScale() {
        return preamble || content == HeadingWords.Content.LEGEND;
    }
}
