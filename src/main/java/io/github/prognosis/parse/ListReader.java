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

/** Reads what a text lists: the items, and what is to be said of them. */
final class ListReader {

    private final Layout layout;
    private final FamilyReader<?> reader;
    private final OddBullets odd;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Item> withoutPrognosis = new ArrayList<>();

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
        OddBullets odd = layout.family() == Family.SCRIPTED ? OddBullets.in(source, elements, shown) : OddBullets.NONE;
        if (!odd.isEmpty()) {
            elements = OutlineReader.read(source, odd.shown());
        }
        ListReader list = new ListReader(post, subject, layout, elements, roles, odd);
        list.read(elements, roles);
        return list;
    }

    private void read(List<Element> elements, LineRoles roles) {
        List<ListedItem> listed = reader.read();
        boolean older = reader.scale.isOlder() || OlderScale.isUsed(post.release(), listed);
        for (ListedItem each : listed) {
            if (each.title().isEmpty()) {
                diagnostics.add(Diagnostic.warning(each.start(), "empty-item", "nothing stands behind the bullet"));
                continue;
            }
            ItemReader.Reading reading = ItemReader.read(each, older);
            items.add(reading.item());
            if (reading.lacksPrognosis()) {
                withoutPrognosis.add(reading.item());
            }
        }
        if (!layout.isList(subject, reader.path.headings(), listed, items)) {
            items.clear();
            diagnostics.clear();
            roles.replace(LineRole.ITEM, LineRole.PROSE);
            return;
        }
        diagnostics.addAll(odd.diagnostics(elements, listed, roles));
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
}
