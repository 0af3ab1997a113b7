package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.ScaleEntry;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a text lists: the items, and what is to be said of them. */
final class ListReader {

    private final Layout layout;
    private final FamilyReader<?> reader;
    private final OddBullets odd;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Item> withoutPrognosis = new ArrayList<>();

    /** Those of the items. */
    private final List<ListedItem> listed = new ArrayList<>();

    private boolean older;

    private final Post post;
    private final String subject;

    private ListReader(
            Post post, String subject, Layout layout, List<Element> elements, LineRoles roles, OddBullets odd) {
        this.post = post;
        this.subject = subject;
        this.layout = layout;
        this.odd = odd;
        this.reader = layout.reader(elements, roles, odd);
    }

    /**
     * Reads a text.
     *
     * @param post what is known about it from outside
     * @param subject what the mail is about
     * @param shown how the lexer is shown some of its lines
     * @param roles is told what each line belongs to
     */
    static ListReader read(Post post, String subject, SourceText source, ShownLines shown, LineRoles roles) {
        List<Element> elements = OutlineReader.read(source, shown);
        Layout layout = Layout.of(elements);
        List<List<Line>> sections = SectionLines.in(elements);
        OddBullets odd = layout.family() == Family.SCRIPTED ? OddBullets.in(source, sections, shown) : OddBullets.NONE;
        if (!odd.isEmpty()) {
            elements = OutlineReader.read(source, odd.shown());
            sections = SectionLines.in(elements);
        }
        ListReader list = new ListReader(post, subject, layout, elements, roles, odd);
        list.read(sections, roles);
        return list;
    }

    private void read(List<List<Line>> sections, LineRoles roles) {
        List<ListedItem> all = reader.read();
        older = reader.scale.isOlder() || OlderScale.isUsed(post.release(), all);
        for (ListedItem each : all) {
            if (each.title().isEmpty()) {
                diagnostics.add(Diagnostic.warning(each.start(), "empty-item", "nothing stands behind the bullet"));
                continue;
            }
            ItemReader.Reading reading = ItemReader.read(each, older);
            items.add(reading.item());
            listed.add(each);
            if (reading.lacksPrognosis()) {
                withoutPrognosis.add(reading.item());
            }
        }
        if (!layout.isList(subject, reader.path.headings(), all, items)) {
            items.clear();
            listed.clear();
            diagnostics.clear();
            roles.replace(LineRole.ITEM, LineRole.PROSE);
            return;
        }
        diagnostics.addAll(odd.diagnostics(sections, all, roles));
        if (!scale().isEmpty() || anyPrognosis()) {
            for (Item item : withoutPrognosis) {
                diagnostics.add(missingPrognosis(item));
            }
        }
        diagnostics.sort(
                Comparator.comparing(diagnostic -> diagnostic.position().orElseThrow()));
    }

    private boolean anyPrognosis() {
        for (Item item : items) {
            if (item.prognosis().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic missingPrognosis(Item item) {
        Position position = new Position(item.line(), 1);
        return Diagnostic.warning(position, "missing-prognosis", "\"" + item.title() + "\" has no prognosis");
    }

    Family family() {
        return layout.family();
    }

    List<Item> items() {
        return items;
    }

    /** The line that the first item begins in; no line where there is none. */
    int firstItem() {
        return items.isEmpty() ? Integer.MAX_VALUE : items.get(0).line();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    List<ScaleEntry> scale() {
        return reader.scale.scale();
    }

    /** The schedule; the day of the post tells the year of a lone date. */
    Timeline timeline(Optional<LocalDate> posted) {
        return reader.timeline.timeline(posted);
    }

    List<Section> sections() {
        return reader.path.sections();
    }

    /** Where each item stands; empty in a layout of free prose. */
    List<PlacedItem> places() {
        List<PlacedItem> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!listed.get(i).lines().isEmpty()) {
                places.add(PlacedItem.of(listed.get(i), items.get(i), older));
            }
        }
        return places;
    }

    /** Where each heading stands, bulleted ones too, in the order of the post. */
    List<HeadingPlace> headings() {
        List<HeadingPlace> headings = new ArrayList<>();
        List<Section> sections = reader.path.sections();
        for (int i = 0; i < sections.size(); i++) {
            int line = sections.get(i).line();
            headings.add(new HeadingPlace(
                    sections.get(i).path(), line, line, reader.path.levels().get(i), false));
        }
        headings.addAll(reader.bulletHeadings());
        headings.sort(Comparator.comparingInt(HeadingPlace::line));
        return headings;
    }

    /** Where each milestone of a timeline stands. */
    List<MilestonePlace> milestones(Timeline timeline) {
        List<Integer> endLines = reader.timeline.endLines();
        List<MilestonePlace> milestones = new ArrayList<>();
        for (int i = 0; i < timeline.milestones().size(); i++) {
            milestones.add(new MilestonePlace(timeline.milestones().get(i), endLines.get(i)));
        }
        return milestones;
    }

    /** The line of the mark. */
    OptionalInt mark() {
        return reader.timeline.markLine();
    }
}
