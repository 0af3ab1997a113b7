package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An issue whose lines are being gathered: who reported it, references, quotes, prose. */
final class IssueDraft {

    private static final Pattern PEOPLE =
            Pattern.compile("(?:Information from|Key part\\w*:?)\\s*(.*?):?", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCES = Pattern.compile("References:?", Pattern.CASE_INSENSITIVE);

    /** A sentence ends with a full stop before two blanks or the line's end. */
    private static final Pattern SENTENCE = Pattern.compile("(.*?\\.)(?:\\s{2,}(.*)|\\s*$)", Pattern.DOTALL);

    private static final String BAR = "|";

    private final ItemDraft draft;
    private final boolean bulleted;
    private final List<Line> paragraph = new ArrayList<>();
    private boolean people;
    private boolean references;

    /**
     * Begins an issue with its title's line, and what stands there behind the title's first sentence.
     */
    IssueDraft(LogicalLine head, Place place) {
        bulleted = head.opener() == Opener.BULLET;
        String raw = head.first().raw();
        Matcher sentence = SENTENCE.matcher(raw);
        String title = raw;
        String rest = "";
        if (sentence.lookingAt()) {
            title = sentence.group(1);
            rest = sentence.group(2) == null ? "" : sentence.group(2);
        }
        draft = new ItemDraft(LogicalLine.of(head.first()).saying(unquoted(WhiteSpace.fold(title))), place);
        if (!rest.isBlank()) {
            paragraph.add(head.first().as(Opener.FLUSH, "").with(WhiteSpace.fold(rest)));
        }
        head.lines().subList(1, head.lines().size()).forEach(line -> add(line, false));
    }

    /** Quotes around a whole title are markup. */
    private static String unquoted(String title) {
        boolean closed = title.endsWith("\".") || title.endsWith("\":");
        String bare = closed ? title.substring(0, title.length() - 1) : title;
        boolean quoted = bare.length() > 2 && bare.startsWith("\"") && bare.indexOf('"', 1) == bare.length() - 1;
        return quoted ? bare.substring(1, bare.length() - 1).strip() : title;
    }

    /** Whether a block begins that names those an issue is known from. */
    static boolean beginsPeople(Line line) {
        return isProse(line) && line.text().equalsIgnoreCase("Information from");
    }

    private static boolean isProse(Line line) {
        return line.opener() == Opener.FLUSH || line.opener() == Opener.INDENT;
    }

    boolean isBulleted() {
        return bulleted;
    }

    /**
     * Adds a line below the title.
     *
     * @param gap whether a blank line stands above it
     */
    void add(Line line, boolean gap) {
        if (gap) {
            endParagraph();
            people = false;
            references = false;
        }
        Matcher named = PEOPLE.matcher(line.text());
        if (named.matches() && (line.opener() == Opener.FLUSH || beginsPeople(line))) {
            endParagraph();
            people = named.group(1).isEmpty();
            if (!people) {
                owner(line, named.group(1));
            }
        } else if (REFERENCES.matcher(line.text()).matches()) {
            endParagraph();
            people = false;
            references = true;
        } else if (people
                && line.opener() == Opener.INDENT
                && OwnerReader.read(line.text()).isPresent()) {
            owner(line, line.text());
        } else {
            people = false;
            if (references && line.opener() == Opener.FLUSH) {
                endParagraph();
                references = false;
            }
            text(line.opener() == Opener.INDENT && line.text().startsWith(BAR) ? quote(line) : line);
        }
    }

    /** A quote may be indented. */
    private static Line quote(Line line) {
        return line.as(Opener.QUOTE, BAR)
                .with(line.text().substring(BAR.length()).strip());
    }

    private void owner(Line line, String name) {
        draft.add(LogicalLine.of(line.as(Opener.OWNER, "owner:")).saying(name));
    }

    private void text(Line line) {
        boolean quote = line.opener() == Opener.QUOTE;
        boolean marked = !isProse(line) && !quote;
        boolean quoted = !paragraph.isEmpty() && paragraph.get(0).opener() == Opener.QUOTE;
        if (line.text().isEmpty() || marked || quote != quoted || Links.startsWithLink(line.text())) {
            endParagraph();
        }
        if (marked || Links.startsWithLink(line.text())) {
            draft.add(LogicalLine.of(line.as(Opener.FLUSH, ""))
                    .saying(marked && !isBullet(line) ? line.whole() : line.text()));
        } else if (!line.text().isEmpty()) {
            paragraph.add(line);
        }
    }

    /** A dash or a star only marks a remark; a number, a letter or a field's name is part of what it says. */
    private static boolean isBullet(Line line) {
        return line.opener() == Opener.DASH || line.opener() == Opener.BULLET;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            List<Line> lines =
                    paragraph.stream().map(line -> line.as(Opener.FLUSH, "")).toList();
            draft.add(LogicalLine.of(lines));
            paragraph.clear();
        }
    }

    /** The item with all of its lines. */
    ItemDraft draft() {
        endParagraph();
        return draft;
    }
}
