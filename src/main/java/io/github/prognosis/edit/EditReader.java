package io.github.prognosis.edit;

import io.github.prognosis.model.Here;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads a line of an edits file that is not only a comment. */
final class EditReader {

    private static final String ARROW = ItemName.ARROW;
    private static final String EMPTY_ARROW = " =>";
    private static final String AT = " @ ";
    private static final String NONE = "none";

    /** What an edit is to that is to no item. */
    private static final List<String> OTHERS =
            List.of("add", "area", "rename-area", "milestone", "here", "subject", "replace", "for");

    private final LineCursor cursor;

    EditReader(LineCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The edit.
     *
     * @throws EditException if the line is none
     */
    Edit read() throws EditException {
        cursor.skipBlanks();
        int start = cursor.column();
        String word = cursor.upTo(":");
        if (!cursor.take(":")) {
            throw new EditException(start, "an edit begins with what it does, as in 'complete: TITLE'");
        }
        Optional<Verb> verb = Arrays.stream(Verb.values())
                .filter(known -> known.word().equals(word))
                .findFirst();
        cursor.skipBlanks();
        if (verb.isEmpty() && !OTHERS.contains(word)) {
            throw new EditException(start, "'" + word + "' is no edit" + nearest(word));
        }
        if (cursor.isAtEnd()) {
            throw new EditException(cursor.lastColumn(), "nothing stands behind '" + word + ":'");
        }
        if (verb.isPresent()) {
            return ofItem(verb.get());
        }
        return switch (word) {
            case "add" -> add();
            case "area" -> area();
            case "rename-area" -> renameArea();
            case "milestone" -> milestone();
            case "here" -> here();
            case "subject" -> new Edit.Subject(cursor.rest());
            case "replace" -> replace();
            default -> new Edit.For(withoutBrackets(cursor.rest()));
        };
    }

    private static String nearest(String word) {
        Stream<String> verbs = Arrays.stream(Verb.values()).map(Verb::word);
        List<String> near =
                NearNames.of(word, Stream.concat(verbs, OTHERS.stream()).toList());
        return near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?";
    }

    private Edit ofItem(Verb verb) throws EditException {
        boolean quoted = cursor.isQuoted();
        int start = cursor.column();
        String title = quoted ? cursor.quoted() : cursor.upTo(endOfTitle());
        if (title.isBlank()) {
            throw new EditException(start, "there is no title behind '" + verb.word() + ":'");
        }
        OptionalInt line = line();
        if (!cursor.isAtEnd() && !cursor.goesOn(cursor.column() - 1, EMPTY_ARROW)) {
            throw new EditException(
                    cursor.column(), "behind the " + (quoted ? "closing quotation mark" : "title") + " comes ' => '");
        }
        int arrow = cursor.column();
        Optional<String> value = value();
        if (value.isEmpty() && !verb.mayStandAlone()) {
            throw new EditException(
                    cursor.lastColumn(), "'" + verb.word() + "' needs ' => ' and what is to stand there");
        }
        if (value.filter(String::isEmpty).isPresent() && verb.needsValue()) {
            throw new EditException(arrow, "'" + verb.word() + "' needs a value behind ' => '");
        }
        if (verb == Verb.DROP && value.filter(text -> !text.isEmpty()).isPresent()) {
            throw new EditException(arrow, "'drop' takes no value");
        }
        Optional<String> said = verb.mayStandAlone() ? value.filter(text -> !text.isEmpty()) : value;
        return new Edit.OfItem(verb, new ItemName(title, line), said);
    }

    /** Where the title ends: at an arrow, or at the number of a line. */
    private int endOfTitle() {
        int arrow = arrow();
        int end = arrow < 0 ? Integer.MAX_VALUE : arrow;
        for (int at = cursor.find(AT); at >= 0 && at < end; at = cursor.find(AT, at + 1)) {
            int number = at + AT.length();
            String digits = cursor.digits(number);
            if (!digits.isEmpty() && cursor.goesOn(number + digits.length(), EMPTY_ARROW)) {
                return at;
            }
        }
        return end;
    }

    /** The offset of the next arrow; negative without one. */
    private int arrow() {
        int arrow = cursor.find(ARROW);
        return arrow >= 0 ? arrow : cursor.findLast(EMPTY_ARROW);
    }

    private OptionalInt line() throws EditException {
        int start = cursor.column();
        if (!cursor.take(AT)) {
            return OptionalInt.empty();
        }
        String digits = cursor.digits(cursor.column() - 1);
        cursor.take(digits);
        if (digits.isEmpty() || digits.length() > 9 || Integer.parseInt(digits) == 0) {
            throw new EditException(start + 1, "behind '@' stands the number of a line, from 1 on");
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** What stands behind an arrow; empty without one. */
    private Optional<String> value() {
        if (cursor.take(ARROW) || cursor.takeLast(EMPTY_ARROW)) {
            return Optional.of(cursor.rest());
        }
        return Optional.empty();
    }

    private Edit add() throws EditException {
        String head = cursor.isQuoted() ? cursor.quoted() : cursor.upTo(arrow() < 0 ? Integer.MAX_VALUE : arrow());
        if (!cursor.take(ARROW)) {
            throw new EditException(cursor.lastColumn(), "'add' needs ' => ' and the area that it goes to");
        }
        List<String> area = path(Edit.DIVIDER);
        List<String> lines = new ArrayList<>();
        while (cursor.take(Edit.DIVIDER)) {
            String below = cursor.upTo(Edit.DIVIDER);
            if (!below.isEmpty()) {
                lines.add(below);
            }
        }
        return new Edit.Add(head, area, lines);
    }

    /**
     * The headings of an area that stands behind an arrow, outermost first.
     *
     * @throws EditException if it is no path
     */
    static List<String> path(String area, int column) throws EditException {
        EditReader reader = new EditReader(new LineCursor(area));
        List<String> path = reader.path(Edit.DIVIDER);
        if (!reader.cursor.isAtEnd()) {
            throw new EditException(column, "an area is a path such as 'Completed > Arm', and not '" + area + "'");
        }
        return path;
    }

    /** Headings, outermost first, up to the stop or the end. */
    private List<String> path(String stop) throws EditException {
        List<String> path = new ArrayList<>();
        do {
            cursor.skipBlanks();
            path.add(name(Edit.DEEPER, stop));
        } while (cursor.take(Edit.DEEPER));
        return path;
    }

    /** A name up to the nearest of the stops, or to the end. */
    private String name(String... stops) throws EditException {
        int start = cursor.column();
        boolean quoted = cursor.isQuoted();
        String name;
        if (quoted) {
            name = cursor.quoted();
        } else {
            int end = Arrays.stream(stops)
                    .mapToInt(cursor::find)
                    .filter(found -> found >= 0)
                    .min()
                    .orElse(Integer.MAX_VALUE);
            name = cursor.upTo(end);
        }
        if (name.isBlank() || (!quoted && name.startsWith("| "))) {
            throw new EditException(start, "a name is missing");
        }
        return name;
    }

    private Edit area() throws EditException {
        List<String> path = path(ARROW);
        return new Edit.AddArea(path, cursor.take(ARROW) ? Optional.of(place(cursor.rest())) : nothingMore());
    }

    private <T> Optional<T> nothingMore() throws EditException {
        if (!cursor.isAtEnd()) {
            throw new EditException(cursor.column(), "behind the name comes ' => '");
        }
        return Optional.empty();
    }

    private Place place(String text) throws EditException {
        Optional<Place> place = Place.of(text);
        return place.orElseThrow(() -> new EditException(
                cursor.lastColumn(), "a place is 'before NAME' or 'after NAME', and not '" + text + "'"));
    }

    private Edit renameArea() throws EditException {
        List<String> path = path(ARROW);
        String name = cursor.take(ARROW) ? cursor.rest() : "";
        if (name.isEmpty()) {
            throw new EditException(cursor.lastColumn(), "'rename-area' needs ' => ' and the new name");
        }
        return new Edit.RenameArea(path, name);
    }

    private Edit milestone() throws EditException {
        int arrow = arrow();
        String name = cursor.isQuoted() ? cursor.quoted() : cursor.upTo(arrow < 0 ? Integer.MAX_VALUE : arrow);
        int start = cursor.column();
        Optional<String> value = value();
        if (value.isEmpty()) {
            throw new EditException(
                    cursor.lastColumn(), "'milestone' needs ' => ' and its date, or nothing to drop it");
        }
        String text = value.get();
        int divider = text.startsWith("| ") ? 0 : text.lastIndexOf(Edit.DIVIDER);
        Optional<Place> place = divider < 0
                ? Optional.empty()
                : Place.of(text.substring(text.indexOf('|', divider) + 1).strip());
        String when = place.isPresent() ? text.substring(0, divider).strip() : text;
        if (place.isPresent() && when.isEmpty()) {
            throw new EditException(start, "a milestone that goes has no place; a date stands before ' | '");
        }
        return new Edit.OfMilestone(name, when, place);
    }

    private Edit here() throws EditException {
        int start = cursor.column();
        String text = cursor.rest();
        if (text.equals(NONE)) {
            return new Edit.MoveMark(Optional.empty());
        }
        for (Here.Side side : Here.Side.values()) {
            String word = side.word() + " ";
            if (text.toLowerCase(Locale.ROOT).startsWith(word)) {
                return new Edit.MoveMark(
                        Optional.of(new Here(side, text.substring(word.length()).strip())));
            }
        }
        throw new EditException(
                start, "the mark stands 'before NAME', 'after NAME' or 'at NAME' of a milestone, or is 'none'");
    }

    private Edit replace() throws EditException {
        int arrow = arrow();
        String old = cursor.isQuoted() ? cursor.quoted() : cursor.upTo(arrow < 0 ? Integer.MAX_VALUE : arrow);
        Optional<String> text = value();
        if (text.isEmpty() || old.isEmpty()) {
            throw new EditException(
                    cursor.lastColumn(), "'replace' needs the words, ' => ' and what is to stand there");
        }
        return new Edit.Replace(old, text.get());
    }

    private static String withoutBrackets(String id) {
        return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
    }
}
