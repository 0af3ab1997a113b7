package io.github.prognosis.edit;

import io.github.prognosis.model.Here;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A correction of a post: a line of an edits file, of which the grammar tells all forms. */
public sealed interface Edit {

    /** What divides the parts of a value, such as the owners of an item. */
    String DIVIDER = " | ";

    /** What divides the headings of an area's path. */
    String DEEPER = " > ";

    /** The line in the file, without a comment. */
    String line();

    /**
     * {@code series: FF-A VM to VM support => v6}: something of one item.
     *
     * @param verb what is done
     * @param item which item it is done to
     * @param value what stands behind the arrow, as it is written; empty text removes what is there, and none at all is for verbs
     *     that may stand without
     */
    record OfItem(Verb verb, ItemName item, Optional<String> value) implements Edit {

        private static final Pattern BLANK = Pattern.compile("\\s");
        private static final Pattern DIVIDING = Pattern.compile(DIVIDER, Pattern.LITERAL);

        public OfItem {
            Objects.requireNonNull(verb);
            Objects.requireNonNull(item);
            Objects.requireNonNull(value);
        }

        @Override
        public String line() {
            return verb.word() + ": " + item + value.map(Edit::behindArrow).orElse("");
        }

        /** The parts of the value: owners, issues, notes, or, of links, the URLs; empty if there are none. */
        public List<String> values() {
            Stream<String> parts = (verb.isOfLinks() ? BLANK : DIVIDING).splitAsStream(value.orElse(""));
            return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
        }
    }

    /**
     * {@code add: [4.21?] UART emulators (v2) => Projects > Hypervisor | Denis Mukhin}: a new item.
     *
     * @param head its line as the post would write it, without a bullet
     * @param area the headings that it goes below, outermost first
     * @param lines its lines below that one, without marks
     */
    record Add(String head, List<String> area, List<String> lines) implements Edit {

        public Add {
            Objects.requireNonNull(head);
            area = List.copyOf(area);
            lines = List.copyOf(lines);
        }

        @Override
        public String line() {
            StringBuilder line = new StringBuilder("add: " + ItemName.quoted(head) + " => " + headings(area));
            for (String below : lines) {
                line.append(DIVIDER).append(below);
            }
            return line.toString();
        }
    }

    /**
     * {@code area: Completed > Arm => before x86}: a heading.
     *
     * @param path the headings, outermost first; the last is made within the others
     * @param place beside which of its neighbours; empty for the last place
     */
    record AddArea(List<String> path, Optional<Place> place) implements Edit {

        public AddArea {
            path = List.copyOf(path);
            Objects.requireNonNull(place);
        }

        @Override
        public String line() {
            return "area: " + headings(path)
                    + place.map(Place::toString).map(Edit::behindArrow).orElse("");
        }
    }

    /**
     * {@code rename-area: Projects > Arm => ARM}: a heading with another name.
     *
     * @param path the headings down to it
     * @param name what it is to be called
     */
    record RenameArea(List<String> path, String name) implements Edit {

        public RenameArea {
            path = List.copyOf(path);
            Objects.requireNonNull(name);
        }

        @Override
        public String line() {
            return "rename-area: " + headings(path) + behindArrow(name);
        }
    }

    /**
     * {@code milestone: RC1 => Jan 10, 2025 | before Hard code freeze}: a line of the timeline.
     *
     * @param name of the milestone
     * @param text what stands behind its name; empty to take the line away
     * @param place beside which other milestone it goes; empty to leave it, or for the last place
     */
    record OfMilestone(String name, String text, Optional<Place> place) implements Edit {

        public OfMilestone {
            Objects.requireNonNull(name);
            Objects.requireNonNull(text);
            Objects.requireNonNull(place);
        }

        @Override
        public String line() {
            return "milestone: " + ItemName.quoted(name) + behindArrow(text)
                    + place.map(beside -> DIVIDER + beside).orElse("");
        }
    }

    /**
     * {@code here: before RC1}: where the mark stands in the timeline.
     *
     * @param here its new place; empty to take it away
     */
    record MoveMark(Optional<Here> here) implements Edit {

        public MoveMark {
            Objects.requireNonNull(here);
        }

        @Override
        public String line() {
            return "here: " + here.map(Here::toString).orElse("none");
        }
    }

    /**
     * {@code subject: Xen 4.21 Development Update}: the subject of the mail, or the first line of a text.
     *
     * @param text what it is to be
     */
    record Subject(String text) implements Edit {

        public Subject {
            Objects.requireNonNull(text);
        }

        @Override
        public String line() {
            return "subject: " + text;
        }
    }

    /**
     * {@code replace: [May] => [Jun]}: words of one place of prose.
     *
     * @param old the words that stand there, to the letter
     * @param text what is to stand there
     */
    record Replace(String old, String text) implements Edit {

        public Replace {
            Objects.requireNonNull(old);
            Objects.requireNonNull(text);
        }

        @Override
        public String line() {
            return "replace: " + ItemName.quoted(old) + behindArrow(text);
        }
    }

    /**
     * {@code for: 20250602@example.org}: the post that the file is for.
     *
     * @param id its message-id, without angle brackets
     */
    record For(String id) implements Edit {

        public For {
            Objects.requireNonNull(id);
        }

        @Override
        public String line() {
            return "for: " + id;
        }
    }

    private static String behindArrow(String value) {
        return value.isEmpty() ? " =>" : ItemName.ARROW + value;
    }

    /** A path as the file writes it. */
    static String headings(List<String> path) {
        return path.stream().map(ItemName::quotedName).collect(Collectors.joining(DEEPER));
    }
}
