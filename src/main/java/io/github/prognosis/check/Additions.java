package io.github.prognosis.check;

import io.github.prognosis.edit.Edit;
import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Address;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import io.github.prognosis.reply.NewItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the edit that adds what a reply asks for: by what the mail says; only the area is guessed. */
final class Additions {

    private Additions() {}

    /** The edit; empty if the post has no open area to put it in. */
    static Optional<Edit> edit(Update update, NewItem added, Address sender) {
        List<String> lines = new ArrayList<>();
        added.owner()
                .or(sender::name)
                .map(Additions::plain)
                .filter(name -> !name.isEmpty())
                .ifPresent(lines::add);
        added.links().stream().map(Additions::plain).forEach(lines::add);
        String title = plain(added.title());
        String head =
                added.version().isPresent() ? title + " (v" + added.version().getAsInt() + ')' : title;
        return area(update, added).map(area -> new Edit.Add(head, area, lines));
    }

    /** What the file would divide or take for a comment is left out. */
    private static String plain(String text) {
        return text.replace(" | ", " ").strip();
    }

    /** The area that the title's prefix names, {@code x86: }; else the nearest heading; else the first that is open. */
    private static Optional<List<String>> area(Update update, NewItem added) {
        List<Section> open = update.sections().stream()
                .filter(section -> section.disposition() == Disposition.OPEN)
                .toList();
        Optional<Section> prefixed = open.stream()
                .filter(section -> isPrefix(last(section), added.title()))
                .findFirst();
        Optional<Section> nearest = open.stream()
                .filter(section -> section.path().equals(added.section()))
                .findFirst();
        return prefixed.or(() -> nearest)
                .or(() -> open.stream()
                        .filter(section -> hasItems(update, section))
                        .findFirst())
                .map(Section::path);
    }

    private static boolean hasItems(Update update, Section section) {
        return update.items().stream().anyMatch(item -> item.section().equals(section.path()));
    }

    private static boolean isPrefix(String area, String title) {
        int colon = title.indexOf(": ");
        if (colon < 0) {
            return false;
        }
        String folded = Folded.area(area);
        for (String part : title.substring(0, colon).split("/", -1)) {
            if (!folded.isEmpty() && Folded.area(part).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    private static String last(Section section) {
        return section.path().get(section.path().size() - 1);
    }
}
