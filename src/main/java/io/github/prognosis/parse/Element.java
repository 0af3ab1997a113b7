package io.github.prognosis.parse;

import java.util.List;

/** A part of a post by its form, before it is known what it means. */
sealed interface Element {

    /** The 1-based line it begins in. */
    int number();

    /**
     * A heading.
     *
     * @param markup how it is marked
     * @param level 1 for {@code = Open =} and for a line underlined with {@code ===}, more for headings below
     * @param indent how many blanks stand in front of it
     * @param name without its markup; may be empty
     */
    record Heading(Markup markup, int level, int indent, String name, int number) implements Element {}

    /** How a heading is marked. */
    enum Markup {
        /** {@code == ARM ==} */
        EQUALS,
        /** {@code *** Arm ***:} */
        STARS,
        /** A line of {@code =} or {@code -} below it. */
        UNDERLINE
    }

    /**
     * A bulleted, numbered or lettered line and what stands below it up to a blank line.
     *
     * @param head its title
     * @param details the lines below
     */
    record Entry(LogicalLine head, List<LogicalLine> details) implements Element {
        public Entry {
            details = List.copyOf(details);
        }

        @Override
        public int number() {
            return head.number();
        }
    }

    /** A line that stands for itself. */
    record Loose(Line line) implements Element {
        @Override
        public int number() {
            return line.number();
        }
    }

    /** A blank line. */
    record Gap(int number) implements Element {}

    /**
     * A signature or a mailing list's footer.
     *
     * @param role which of the two
     */
    record Closing(LineRole role, int number, int endNumber) implements Element {}
}
