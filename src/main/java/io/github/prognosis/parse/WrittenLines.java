package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines that are to be written into a post, as they would be read there. */
public final class WrittenLines {

    private static final String BULLET = "*  ";
    private static final String DASH = "  -  ";

    private WrittenLines() {}

    /** Whether a post tells likelihoods by the scale of 4.2 to 4.4. */
    public static boolean isOlderScale(Update update) {
        return OlderScale.isUsed(update);
    }

    /**
     * A new item; empty if the lines would not be read as one.
     *
     * @param head its line, without a bullet
     * @param below its lines below, without marks
     * @param section the headings above, outermost first
     * @param line the 1-based line that it is to be known by
     */
    public static Optional<Item> item(
            Family family, boolean older, String head, List<String> below, List<String> section, int line) {
        Optional<Element.Entry> entry = entry(family, head, below);
        if (entry.isEmpty() || entry.get().details().size() != below.size()) {
            return Optional.empty();
        }
        PatchTitle title = family == Family.PATCH_LIST
                ? PatchTitle.of(entry.get().head().text())
                : new PatchTitle(entry.get().head().text(), "");
        List<Detail> details = new ArrayList<>();
        if (!title.remark().isEmpty()) {
            details.add(new Detail.Remark(title.remark()));
        }
        details.addAll(DetailReader.read(entry.get().details()));
        ListedItem listed = new ListedItem(
                title.title(),
                Optional.empty(),
                new HeadingPath(section).place(),
                details,
                new Position(line, 1),
                line);
        return Optional.of(ItemReader.read(listed, older).item());
    }

    /** The people that a line below a title names; empty if it would be read as something else. */
    public static Optional<List<Owner>> owners(String text) {
        List<Detail> details = details(text);
        return details.size() == 1
                        && details.get(0) instanceof Detail.People people
                        && !people.people().isEmpty()
                ? Optional.of(people.people())
                : Optional.empty();
    }

    /** How somebody's name is written so that it is read again; empty if no line would be. */
    public static Optional<String> text(Owner owner) {
        String email = owner.email().map(address -> " <" + address + ">").orElse("");
        String note = owner.note().map(words -> " (" + words + ")").orElse("");
        for (String text : List.of(owner.name(), owner.name() + email + note, owner.name() + note + email)) {
            if (owners(text).equals(Optional.of(List.of(owner)))) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** The keys that a line below a title names; none if it would be read as something else. */
    public static List<String> issues(String text) {
        List<Detail> details = details(text);
        return details.size() == 1 && details.get(0) instanceof Detail.Keys keys ? keys.keys() : List.of();
    }

    /** Whether a line below a title, behind a dash or not, is read as a note, word for word. */
    public static boolean isNote(String text) {
        return !WrittenItem.isOnlyLinks(text)
                && (isRemark(text, DASH + text) || isRemark(text, " ".repeat(DASH.length()) + text));
    }

    private static boolean isRemark(String text, String line) {
        List<Detail> details = read(line);
        return details.size() == 1
                && details.get(0) instanceof Detail.Remark remark
                && remark.text().equals(text);
    }

    /** The bracket groups of a text that is nothing else; empty if it is. */
    public static Optional<List<String>> tags(String text) {
        TitleReader.Parts parts = TitleReader.read(text + " x");
        boolean only = parts.title().equals("x") && parts.links().isEmpty();
        return only ? Optional.of(parts.tags()) : Optional.empty();
    }

    private static List<Detail> details(String text) {
        return read(DASH + text);
    }

    private static List<Detail> read(String line) {
        Optional<Element.Entry> entry = onlyEntry(BULLET + "x\n" + line);
        return entry.isPresent() ? DetailReader.read(entry.get().details()) : List.of();
    }

    /** An item's line and those below; empty if the layout's reader sees something else in them. */
    static Optional<Element.Entry> entry(Family family, String head, List<String> below) {
        boolean numbered = family == Family.NUMBERED;
        StringBuilder text = new StringBuilder(numbered ? "1. " : BULLET).append(head);
        for (String line : below) {
            text.append('\n').append(DASH).append(line);
        }
        Opener opener = numbered ? Opener.NUMBER : Opener.BULLET;
        return onlyEntry(text.toString()).filter(entry -> entry.head().opener() == opener);
    }

    private static Optional<Element.Entry> onlyEntry(String text) {
        List<Element> elements = OutlineReader.read(SourceText.of(text), new ShownLines());
        return elements.size() == 1 && elements.get(0) instanceof Element.Entry entry
                ? Optional.of(entry)
                : Optional.empty();
    }
}
