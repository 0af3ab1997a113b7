package io.github.prognosis.parse;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.ScaleEntry;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a post into the model.
 *
 * <p>Stateless and thread-safe. Every text is read: what is no item, milestone or scale is prose.
 */
public final class UpdateReader {

    private static final Pattern LAST_UPDATED =
            Pattern.compile("\\h{0,8}Last\\hupdated\\h?:\\h?([^\\r\\n]{1,80})", Pattern.CASE_INSENSITIVE);

    private UpdateReader() {}

    /** Reads a post; the update has no items if the post lists none. */
    public static ParsedPost read(Post post) {
        SourceText source = SourceText.of(post.body());
        LineRoles roles = new LineRoles(source);
        List<Element> elements = OutlineReader.read(source);
        Layout layout = Layout.of(elements);
        FamilyReader<?> reader = layout.reader(elements, roles);

        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Item> withoutPrognosis = new ArrayList<>();
        for (ListedItem listed : reader.read()) {
            if (listed.title().isEmpty()) {
                diagnostics.add(Diagnostic.warning(listed.start(), "empty-item", "nothing stands behind the bullet"));
                continue;
            }
            ItemReader.Reading reading = ItemReader.read(listed);
            items.add(reading.item());
            if (reading.lacksPrognosis()) {
                withoutPrognosis.add(reading.item());
            }
        }
        if (!layout.isList(reader.path.headings(), items)) {
            items.clear();
            withoutPrognosis.clear();
            diagnostics.clear();
            roles.replace(LineRole.ITEM, LineRole.PROSE);
        }
        List<ScaleEntry> scale = reader.scale.scale();
        if (!scale.isEmpty() || anyPrognosis(items)) {
            for (Item item : withoutPrognosis) {
                diagnostics.add(missingPrognosis(item));
            }
        }
        diagnostics.sort((one, other) ->
                one.position().orElseThrow().compareTo(other.position().orElseThrow()));

        Optional<LocalDate> date = date(post, source);
        Update update = new Update(
                post.source(),
                post.message(),
                post.release(),
                date,
                layout.family(),
                scale,
                reader.timeline.timeline(date),
                reader.path.sections(),
                items,
                diagnostics,
                Fingerprint.of(source, roles));
        return new ParsedPost(update, roles.toList());
    }

    private static Optional<LocalDate> date(Post post, SourceText source) {
        Optional<OffsetDateTime> sent = post.message().date();
        if (sent.isPresent()) {
            return Optional.of(sent.get().toLocalDate());
        }
        return post.arrival().or(() -> lastUpdated(source)).or(post::fileDate);
    }

    private static Optional<LocalDate> lastUpdated(SourceText source) {
        Matcher said = LAST_UPDATED.matcher(source.text());
        for (int line = 1; line <= source.lineCount(); line++) {
            if (said.region(source.start(line), source.end(line)).lookingAt()) {
                Optional<LocalDate> day = DateReader.find(WhiteSpace.fold(said.group(1)));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean anyPrognosis(List<Item> items) {
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
}
