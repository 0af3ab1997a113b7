package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a post of the patch-list family: {@code Arm:} or {@code *** Arm ***:} over {@code * [PATCH v5 00/13] Title [URL]:}
 * and remarks below.
 */
final class PatchListReader extends FamilyReader<ItemDraft> {

    private static final Pattern PATCH = Pattern.compile("\\bPATCH\\b", Pattern.CASE_INSENSITIVE);

    /** What stands below a heading of 4.2's lists where no item does. */
    private static final Pattern NOTHING =
            Pattern.compile("(?:none|none known|no known (?:issues?|bugs?))[.?]?", Pattern.CASE_INSENSITIVE);

    private final PatchGroups groups;

    /** Indented lines below a title go on with it: no item is a patch, and few have a link. */
    private final boolean hanging;

    private int indent;

    /** The last series below the item, up to a line that is the item's own. */
    private @Nullable ItemDraft nested;

    private boolean itemIsHeading;

    /** The bullets that turned out to be headings of the series below them. */
    private final List<HeadingPlace> bulletHeadings = new ArrayList<>();

    PatchListReader(List<Element> elements, LineRoles roles) {
        super(elements, roles);
        groups = new PatchGroups(elements);
        int bullets = 0;
        int patches = 0;
        int linked = 0;
        for (Element element : elements) {
            if (element instanceof Element.Entry entry && entry.head().opener() == Opener.BULLET) {
                boolean patch = isPatch(entry.head());
                boolean link = hasLink(entry.head());
                for (LogicalLine detail : entry.details()) {
                    patch |= isPatch(detail);
                    link |= hasLink(detail);
                }
                bullets++;
                patches += patch ? 1 : 0;
                linked += link ? 1 : 0;
            }
        }
        hanging = patches == 0 && 2 * linked <= bullets;
    }

    /** Whether the word stands in the brackets that the line begins with. */
    private static boolean isPatch(LogicalLine line) {
        String text = line.text();
        int close = text.startsWith("[") ? text.indexOf(']') : -1;
        return close > 0 && PATCH.matcher(text).region(1, close).find();
    }

    private static boolean hasLink(LogicalLine line) {
        return Links.isIn(line.text());
    }

    @Override
    void heading(Element.Heading heading) {
        heading(heading.indent(), heading.name(), heading.number());
    }

    private void heading(int headingIndent, String name, int line) {
        roles.set(line, LineRole.HEADING);
        item = null;
        if (!name.isEmpty()) {
            path.enter(headingIndent, HeadingWords.of(name), line);
            indent = leastIndent();
        }
    }

    /** How far in those bullets below the heading stand that stand least far in. */
    private int leastIndent() {
        int least = Integer.MAX_VALUE;
        for (int i = at + 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Heading || groups.contains(i)) {
                break;
            }
            if (element instanceof Element.Entry entry && entry.head().opener() == Opener.BULLET) {
                least = Math.min(least, entry.head().first().indent());
            }
        }
        return least;
    }

    @Override
    void loose(Line line) {
        ItemDraft current = item;
        if (groups.contains(at)) {
            String name = line.text().substring(0, line.text().length() - 1).strip();
            heading(line.indent(), name, line.number());
        } else if (current != null && isBelowItem(line)) {
            LogicalLine whole = unbroken(line);
            roles.set(whole, LineRole.ITEM);
            below(current, whole);
        } else {
            item = null;
            text(line);
        }
    }

    /** Whether a line behind a blank one belongs to the item: it stands further in or is a link. */
    private boolean isBelowItem(Line line) {
        boolean further = line.opener() != Opener.FLUSH && line.indent() > indent;
        return further || Links.cut(line.text()).isOnlyLinks();
    }

    /** The line that is being read, and the flush-left lines that a mail program broke off it. */
    private LogicalLine unbroken(Line line) {
        List<Line> lines = new ArrayList<>();
        lines.add(line);
        while (at + 1 < elements.size()
                && !groups.contains(at + 1)
                && elements.get(at + 1) instanceof Element.Loose loose
                && loose.line().opener() == Opener.FLUSH) {
            lines.add(loose.line());
            at++;
        }
        return LogicalLine.of(lines);
    }

    @Override
    void entry(Element.Entry entry) {
        ItemDraft current = item;
        if (entry.head().opener() != Opener.BULLET || path.isEmpty()) {
            boolean dated = path.isEmpty() && timeline.takeBullet(entry.head());
            noItem(entry, dated ? LineRole.TIMELINE : LineRole.PROSE);
            return;
        }
        roles.set(entry, LineRole.ITEM);
        if (current != null && entry.head().first().indent() > indent + 1) {
            below(current, entry.head());
            below(current, entry.details());
        } else {
            title(entry);
        }
    }

    private void title(Element.Entry entry) {
        List<LogicalLine> details = entry.details();
        List<Line> title = new ArrayList<>(entry.head().lines());
        int hung = 0;
        while (hanging && hung < details.size() && details.get(hung).opener() == Opener.INDENT) {
            title.addAll(details.get(hung++).lines());
        }
        LogicalLine head = LogicalLine.of(title);
        if (NOTHING.matcher(head.text()).matches()) {
            item = null;
            return;
        }
        ItemDraft draft = new ItemDraft(head, path.place());
        begin(draft);
        nested = null;
        itemIsHeading = false;
        below(draft, details.subList(hung, details.size()));
    }

    private void below(ItemDraft bullet, List<LogicalLine> lines) {
        for (LogicalLine line : lines) {
            below(bullet, line);
        }
    }

    /** A line below a title: a remark, or a patch series with a link of its own, which makes the title its heading. */
    private void below(ItemDraft bullet, LogicalLine line) {
        if (isPatch(line) && hasLink(line)) {
            if (!hasLink(bullet.title()) && !itemIsHeading) {
                drafts.remove(bullet);
                bulletHeadings.add(heading(bullet));
                itemIsHeading = true;
            }
            ItemDraft series = new ItemDraft(line, below(bullet));
            nested = series;
            drafts.add(series);
        } else {
            above(bullet, line.first()).add(line);
        }
    }

    /** The place below a title that has series. */
    private static Place below(ItemDraft bullet) {
        String heading = PatchTitle.of(bullet.title().text()).title();
        return bullet.place().belowItem(TitleReader.read(heading).titleOr(heading));
    }

    private static HeadingPlace heading(ItemDraft bullet) {
        LogicalLine title = bullet.title();
        return new HeadingPlace(
                below(bullet).section(), title.number(), title.last().number(), Integer.MAX_VALUE, true);
    }

    /**
     * What a line below belongs to: the item, or the series below it if it stands further in than that. A line of the item's
     * own ends the series: what comes then is the item's too.
     */
    private ItemDraft above(ItemDraft bullet, Line line) {
        ItemDraft series = nested;
        boolean brokenOff = line.opener() == Opener.FLUSH;
        if (series != null && (itemIsHeading || brokenOff || line.indent() > series.indent())) {
            return series;
        }
        nested = null;
        return bullet;
    }

    @Override
    List<HeadingPlace> bulletHeadings() {
        return bulletHeadings;
    }

    @Override
    boolean tellsSchedule(Line line) {
        return path.isEmpty();
    }

    /** A title ends at its link; what stands behind is the first remark. */
    @Override
    ListedItem listed(ItemDraft draft) {
        ListedItem item = super.listed(draft);
        PatchTitle title = PatchTitle.of(item.title());
        List<Detail> details = new ArrayList<>(item.details());
        if (!title.remark().isEmpty()) {
            details.add(0, new Detail.Remark(title.remark()));
        }
        Optional<ClosingBracket> closing = hanging ? ClosingBracket.of(title.title()) : Optional.empty();
        if (closing.isEmpty()) {
            return item.with(title.title(), item.place(), details);
        }
        details.add(0, new Detail.People(closing.get().owners()));
        closing.get().status().ifPresent(status -> details.add(0, new Field(Opener.STATUS, Optional.empty(), status)));
        Place place = closing.get().isDone() ? item.place().completed() : item.place();
        return item.with(closing.get().title(), place, details);
    }
}
