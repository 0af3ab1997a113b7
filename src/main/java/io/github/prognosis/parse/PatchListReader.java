package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a post of the patch-list family: {@code Arm:} or {@code *** Arm ***:} over {@code * [PATCH v5 00/13] Title [URL]:}
 * and remarks below.
 */
final class PatchListReader {

    private static final Pattern PATCH_TAG =
            Pattern.compile("\\[[^\\]]*\\bPATCH\\b[^\\]]*\\].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING =
            Pattern.compile("(?:none|none known|no known (?:issues?|bugs?))[.?]?", Pattern.CASE_INSENSITIVE);

    private final List<Element> elements;
    private final LineRoles roles;
    private final PatchGroups groups;
    private final SectionPath path = new SectionPath();
    private final TimelineReader timeline = new TimelineReader();
    private final List<ItemDraft> items = new ArrayList<>();

    /** Indented lines below a title go on with it: no item is a patch, and few have a link. */
    private final boolean hanging;

    private int indent;
    private @Nullable ItemDraft item;

    /** The last series below the item, up to a line that is the item's own. */
    private @Nullable ItemDraft nested;

    private int nestedIndent;
    private boolean itemIsHeading;

    private PatchListReader(List<Element> elements, LineRoles roles) {
        this.elements = elements;
        this.roles = roles;
        this.groups = new PatchGroups(elements);
        List<Element.Entry> bullets =
                elements.stream().flatMap(PatchListReader::bullet).toList();
        this.hanging = bullets.stream().noneMatch(bullet -> has(bullet, PatchListReader::isPatch))
                && 2
                                * bullets.stream()
                                        .filter(bullet -> has(bullet, PatchListReader::hasLink))
                                        .count()
                        <= bullets.size();
    }

    /** Reads the elements of a post and tells what each line belongs to. */
    static PostContent read(List<Element> elements, LineRoles roles) {
        PatchListReader reader = new PatchListReader(elements, roles);
        reader.read();
        List<ListedItem> items = new ArrayList<>();
        for (ListedItem item : Draft.listed(reader.items)) {
            items.add(cut(item));
        }
        return new PostContent(new ScaleReader(), reader.timeline, reader.path.sections(), items);
    }

    private static Stream<Element.Entry> bullet(Element element) {
        return element instanceof Element.Entry entry && entry.head().opener() == Opener.BULLET
                ? Stream.of(entry)
                : Stream.empty();
    }

    private static boolean has(Element.Entry entry, Predicate<LogicalLine> what) {
        return what.test(entry.head()) || entry.details().stream().anyMatch(what);
    }

    private static boolean isPatch(LogicalLine line) {
        return PATCH_TAG.matcher(line.text()).matches();
    }

    private static boolean hasLink(LogicalLine line) {
        return Links.isIn(line.text());
    }

    /** A title ends at its link; what stands behind is the first remark. */
    private static ListedItem cut(ListedItem item) {
        PatchTitle title = PatchTitle.of(item.title());
        List<Detail> details = new ArrayList<>(item.details());
        if (!title.remark().isEmpty()) {
            details.add(0, new Detail.Remark(title.remark()));
        }
        return new ListedItem(title.title(), Optional.empty(), item.place(), details, item.start(), item.endLine());
    }

    private void read() {
        int i = 0;
        while (i < elements.size()) {
            Element element = elements.get(i);
            int next = i + 1;
            if (element instanceof Element.Heading heading) {
                heading(heading.indent(), heading.name(), heading.number(), i);
            } else if (element instanceof Element.Loose loose && groups.contains(i)) {
                String text = loose.line().text();
                heading(
                        loose.line().indent(),
                        text.substring(0, text.length() - 1).strip(),
                        loose.number(),
                        i);
            } else if (element instanceof Element.Loose loose && isBelowItem(loose.line())) {
                next = belowItem(i);
            } else if (element instanceof Element.Loose loose) {
                item = null;
                roles.set(loose.number(), roleOutside(loose.line()));
            } else if (element instanceof Element.Entry entry) {
                entry(entry);
            } else if (element instanceof Element.Closing closing) {
                roles.set(closing.number(), closing.endNumber(), closing.role());
                item = null;
            }
            i = next;
        }
    }

    private boolean isBelowItem(Line line) {
        boolean further = line.opener() != Opener.FLUSH && line.indent() > indent;
        return item != null && (further || Links.cut(line.text()).isOnlyLinks());
    }

    /**
     * Takes a line below an item behind a blank line, which stands further in or is a link, and the flush-left lines that a
     * mail program broke off it.
     *
     * @return the index of what comes behind them
     */
    private int belowItem(int index) {
        List<Line> lines = new ArrayList<>();
        int next = index;
        do {
            lines.add(((Element.Loose) elements.get(next)).line());
            next++;
        } while (next < elements.size()
                && !groups.contains(next)
                && elements.get(next) instanceof Element.Loose loose
                && loose.line().opener() == Opener.FLUSH);
        LogicalLine line = LogicalLine.of(lines);
        roles.set(line, LineRole.ITEM);
        below(Objects.requireNonNull(item), line);
        return next;
    }

    private void heading(int headingIndent, String name, int line, int index) {
        roles.set(line, LineRole.HEADING);
        item = null;
        if (!name.isEmpty()) {
            path.enter(headingIndent, name, line);
            indent = leastIndent(index);
        }
    }

    /** How far in those bullets below a heading stand that stand least far in. */
    private int leastIndent(int index) {
        int least = Integer.MAX_VALUE;
        for (int i = index + 1; i < elements.size(); i++) {
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

    private void entry(Element.Entry entry) {
        ItemDraft current = item;
        if (entry.head().opener() != Opener.BULLET || path.isEmpty()) {
            item = null;
            boolean dated = path.isEmpty() && timeline.takeBullet(entry.head());
            roles.set(entry.head(), dated ? LineRole.TIMELINE : LineRole.PROSE);
            entry.detailLines().forEach(line -> roles.set(line.number(), roleOutside(line)));
            return;
        }
        roles.set(entry, LineRole.ITEM);
        if (current != null && entry.head().first().indent() > indent + 1) {
            below(current, entry.head());
            entry.details().forEach(detail -> below(current, detail));
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
        ItemDraft draft = add(head, path.place());
        item = draft;
        nested = null;
        itemIsHeading = false;
        details.subList(hung, details.size()).forEach(detail -> below(draft, detail));
    }

    private ItemDraft add(LogicalLine line, Place place) {
        ItemDraft draft = new ItemDraft(line, place);
        items.add(draft);
        return draft;
    }

    /** A line below a title: a remark, or a patch series with a link of its own, which makes the title its heading. */
    private void below(ItemDraft bullet, LogicalLine line) {
        if (isPatch(line) && hasLink(line)) {
            if (!hasLink(bullet.title()) && !itemIsHeading) {
                items.remove(bullet);
                itemIsHeading = true;
            }
            String heading = PatchTitle.of(bullet.title().text()).title();
            Place below = bullet.place().belowItem(TitleReader.read(heading).titleOr(heading));
            nested = add(line, below);
            nestedIndent = line.first().indent();
        } else {
            above(bullet, line.first()).add(line);
        }
    }

    /**
     * What a line below belongs to: the item, or the series below it if it stands further in than that. A line of the item's
     * own ends the series: what comes then is the item's too.
     */
    private ItemDraft above(ItemDraft bullet, Line line) {
        ItemDraft series = nested;
        boolean brokenOff = line.opener() == Opener.FLUSH;
        if (series != null && (itemIsHeading || brokenOff || line.indent() > nestedIndent)) {
            return series;
        }
        nested = null;
        return bullet;
    }

    /** What a line is that belongs to no item. */
    private LineRole roleOutside(Line line) {
        if (line.opener() == Opener.QUOTE) {
            return LineRole.QUOTE;
        }
        return path.isEmpty() && timeline.takeLine(line) ? LineRole.TIMELINE : LineRole.PROSE;
    }
}
