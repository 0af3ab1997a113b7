package io.github.prognosis.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Where the sections and entries of a changelog begin that somebody keeps, and may have edited.
 *
 * <p>A section is what stands below a heading of the first or second level, the title apart; it is of the release that its
 * heading names, else of that of its entries. An entry is known by its mark; without one by a heading that begins with a
 * day, below that of a release. Where entries stand in a block that nobody closed, they are entries all the same.
 */
final class ChangelogOutline {

    private static final int SECTION_LEVEL = 2;
    private static final int ENTRY_LEVEL = 3;
    /** Each has the text read once more. */
    private static final int MOST_UNCLOSED = 20;

    private static final Pattern RELEASE = Pattern.compile("(?<![\\w.])(4\\.\\d{1,3})(?![\\w.]*\\d)");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?![\\w-])");

    private final List<Heading> headings = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> undated;

    /** The end of the text, or of what stands before a block that is not closed: in that nobody would see an entry. */
    private final int end;

    private ChangelogOutline(Set<String> undated, int end) {
        this.undated = undated;
        this.end = end;
    }

    /**
     * Reads a changelog.
     *
     * @param undated the days, which are names of files, of updates without a date
     */
    static ChangelogOutline of(String markdown, Set<String> undated) {
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        Node document = parser.parse(markdown);
        ChangelogOutline best = of(document, undated, UnclosedBlock.begin(markdown, document));
        Optional<String> opened = UnclosedBlock.opened(markdown, document);
        for (int i = 0; i < MOST_UNCLOSED && opened.isPresent(); i++) {
            document = parser.parse(opened.get());
            ChangelogOutline outline = of(document, undated, UnclosedBlock.begin(opened.get(), document));
            best = outline.places() > best.places() ? outline : best;
            opened = UnclosedBlock.opened(opened.get(), document);
        }
        return best;
    }

    private static ChangelogOutline of(Node document, Set<String> undated, int end) {
        ChangelogOutline outline = new ChangelogOutline(undated, end);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                outline.heading(heading);
            }
            for (EntryMark mark : marks(node)) {
                outline.mark(mark, node);
            }
        }
        return outline;
    }

    /**
     * A part of the changelog that is of one release.
     *
     * @param start the offset of its heading's line
     * @param level its heading's level
     * @param release the release that its heading names
     */
    record Section(int start, int level, Optional<String> release) {}

    /**
     * An entry.
     *
     * @param start the offset of its first line
     * @param level its heading's level
     * @param mark which update it is of
     * @param marked whether its mark tells so, and not only its heading
     */
    record Entry(int start, int level, EntryMark mark, boolean marked) {

        /** The day, if it is a date. */
        Optional<LocalDate> date() {
            return ChangelogOutline.date(mark.day());
        }
    }

    /** In how many places entries begin. */
    private long places() {
        return entries.stream().mapToInt(Entry::start).distinct().count();
    }

    /** All entries, in their order. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The sections that are of a release, in their order, each with that release. */
    List<Section> releases() {
        return sections.stream()
                .map(section -> section.release().isPresent()
                        ? section
                        : new Section(
                                section.start(),
                                section.level(),
                                entries.stream()
                                        .filter(Entry::marked)
                                        .filter(entry ->
                                                entry.start() >= section.start() && entry.start() < end(section))
                                        .map(entry -> entry.mark().release())
                                        .findFirst()))
                .filter(section -> section.release().isPresent())
                .toList();
    }

    /** Where the first section begins, of a release or not; if there is none, the end. */
    int firstSection() {
        return sections.isEmpty() ? end : sections.get(0).start();
    }

    /** Where a section ends. */
    int end(Section section) {
        return next(section.start(), section.level());
    }

    /** Where an entry ends. */
    int end(Entry entry) {
        return next(entry.start(), entry.level());
    }

    /** Where the first heading within a section stands; if there is none, the section's end. */
    int firstWithin(Section section) {
        return Math.min(next(section.start(), Integer.MAX_VALUE), end(section));
    }

    /** Where the next heading stands that is of that level or above. */
    private int next(int start, int level) {
        return headings.stream()
                .filter(heading -> start(heading) > start && heading.getLevel() <= level)
                .mapToInt(ChangelogOutline::start)
                .findFirst()
                .orElse(end);
    }

    private void heading(Heading heading) {
        headings.add(heading);
        if (isTitle(heading)) {
            return;
        }
        String words = words(heading);
        if (heading.getLevel() <= SECTION_LEVEL) {
            sections.add(new Section(start(heading), heading.getLevel(), release(words)));
        } else if (!sections.isEmpty()) {
            sections.get(sections.size() - 1)
                    .release()
                    .ifPresent(release -> day(words)
                            .ifPresent(day -> entries.add(new Entry(
                                    start(heading),
                                    heading.getLevel(),
                                    new EntryMark(release, day, Optional.empty()),
                                    false))));
        }
    }

    private static boolean isTitle(Heading heading) {
        return heading.getPrevious() == null && heading.getLevel() == 1;
    }

    private static Optional<String> release(String words) {
        Matcher release = RELEASE.matcher(words);
        return release.find() ? Optional.of(release.group(1)) : Optional.empty();
    }

    private Optional<String> day(String heading) {
        Matcher date = DATE.matcher(heading);
        if (date.lookingAt() && date(date.group(1)).isPresent()) {
            return Optional.of(date.group(1));
        }
        return Optional.of(heading).filter(undated::contains);
    }

    private static Optional<LocalDate> date(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * A mark belongs to the entry whose heading tells the same day, else to the heading right above it, unless that is the
     * title or the heading of a release.
     */
    private void mark(EntryMark mark, Node node) {
        Optional<Entry> last = entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        if (last.filter(entry -> !entry.marked() && entry.mark().day().equals(mark.day()))
                .isPresent()) {
            Entry entry = entries.remove(entries.size() - 1);
            entries.add(new Entry(entry.start(), entry.level(), mark, true));
        } else if (node.getPrevious() instanceof Heading heading && isOfEntry(heading)) {
            last.filter(entry -> entry.start() == start(heading)).ifPresent(entries::remove);
            entries.add(new Entry(start(heading), heading.getLevel(), mark, true));
        } else {
            entries.add(new Entry(start(node), ENTRY_LEVEL, mark, true));
        }
    }

    private static boolean isOfEntry(Heading heading) {
        return !isTitle(heading)
                && (heading.getLevel() > SECTION_LEVEL
                        || release(words(heading)).isEmpty());
    }

    private static List<EntryMark> marks(Node node) {
        List<EntryMark> marks = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                marks.addAll(EntryMark.in(html.getLiteral()));
            }

            @Override
            public void visit(HtmlInline html) {
                marks.addAll(EntryMark.in(html.getLiteral()));
            }
        });
        return marks;
    }

    private static String words(Heading heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** The offset of the line that a block begins in. */
    private static int start(Node block) {
        SourceSpan span = block.getSourceSpans().get(0);
        return span.getInputIndex() - span.getColumnIndex();
    }
}
