package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An issue whose lines are being gathered: who reported it, references, quotes, prose. */
final class IssueDraft implements Draft {

    /** The second is {@code Key partipants:} of 4.15, in 2021. */
    private static final Pattern PEOPLE =
            Pattern.compile("(?:Information from|Key part\\w*:?)\\s*(.*?):?", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCES = Pattern.compile("References:?", Pattern.CASE_INSENSITIVE);

    /** A sentence ends with a full stop before two blanks or the line's end. */
    private static final Pattern SENTENCE = Pattern.compile("(.*?\\.\\p{Cf}*+)(?:\\s{2,}(.*)|\\s*$)", Pattern.DOTALL);

    /** {@code "timers: two fixes" and fixes thereto} */
    private static final Pattern QUOTED_TITLE = Pattern.compile("\"([^\"]+)\"(?:[.:]?| (and .*)|[.:] (.*))");

    private static final String BAR = "|";

    private final Line head;
    private final String title;
    private final Place place;
    private final List<Detail> details = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    /** The last line of the paragraph. */
    private String above = "";

    private boolean quoted;
    private boolean people;
    private boolean references;
    private int endLine;

    /** Begins an issue with its title's line, and what stands there behind the title's first sentence. */
    IssueDraft(LogicalLine line, Place place) {
        this.head = line.first();
        this.place = place;
        this.endLine = head.number();
        Matcher quotedTitle = QUOTED_TITLE.matcher(head.text());
        Matcher sentence = SENTENCE.matcher(head.raw());
        if (quotedTitle.matches()) {
            title = quotedTitle.group(1).strip();
            String behind = quotedTitle.group(2) == null ? quotedTitle.group(3) : quotedTitle.group(2);
            if (behind != null) {
                goOn(behind);
            }
        } else if (sentence.lookingAt()) {
            title = unquoted(WhiteSpace.fold(sentence.group(1)));
            if (sentence.group(2) != null) {
                goOn(WhiteSpace.fold(sentence.group(2)));
            }
        } else {
            title = unquoted(head.text());
        }
        for (Line more : line.lines().subList(1, line.lines().size())) {
            add(more, false);
        }
    }

    /** Quotes around a whole title are markup; what stands behind it is a remark. */
    private static String unquoted(String title) {
        boolean closed = title.endsWith("\".") || title.endsWith("\":");
        String bare = closed ? title.substring(0, title.length() - 1) : title;
        boolean quoted = bare.length() > 2 && bare.startsWith("\"") && bare.indexOf('"', 1) == bare.length() - 1;
        return quoted ? bare.substring(1, bare.length() - 1).strip() : title;
    }

    /** Whether a block begins that names those an issue is known from. */
    static boolean beginsPeople(Line line) {
        return isProse(line) && WhiteSpace.visible(line.text()).equalsIgnoreCase("Information from");
    }

    private static boolean isProse(Line line) {
        return line.opener() == Opener.FLUSH || line.opener() == Opener.INDENT;
    }

    boolean isBulleted() {
        return head.opener() == Opener.BULLET;
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
        Matcher named = PEOPLE.matcher(WhiteSpace.visible(line.text()));
        if (named.matches() && (line.opener() == Opener.FLUSH || beginsPeople(line))) {
            endParagraph();
            people = named.group(1).isEmpty();
            if (!people) {
                tell(new Detail.People(OwnerReader.people(named.group(1))), line);
            }
        } else if (REFERENCES.matcher(line.text()).matches()) {
            endParagraph();
            people = false;
            references = true;
        } else if (people
                && line.opener() == Opener.INDENT
                && OwnerReader.read(line.text()).isPresent()) {
            tell(new Detail.People(OwnerReader.people(line.text())), line);
        } else {
            people = false;
            if (references && line.opener() == Opener.FLUSH) {
                endParagraph();
                references = false;
            }
            text(line);
        }
    }

    /** A dash or a star only marks a remark; a number, a letter or a field's name is part of what it says. */
    private void text(Line line) {
        boolean barred = line.opener() == Opener.INDENT && line.text().startsWith(BAR); // a quote may be indented
        boolean quote = barred || (line.opener() == Opener.QUOTE && !line.mark().isEmpty());
        String words = barred ? line.text().substring(BAR.length()).strip() : line.text();
        boolean marked = !quote && !isProse(line) && line.opener() != Opener.QUOTE;
        boolean link = Links.startsWithLink(words);
        if (words.isEmpty() || marked || link || quote != quoted) {
            endParagraph();
        }
        if (marked || link) {
            boolean bullet = line.opener() == Opener.DASH || line.opener() == Opener.BULLET;
            tell(new Detail.Remark(marked && !bullet ? line.whole() : words), line);
        } else if (!words.isEmpty()) {
            quoted = quote;
            goOn(words);
            endLine = line.number();
        }
    }

    private void goOn(String words) {
        LogicalLine.append(paragraph, above, words);
        above = words;
    }

    private void tell(Detail detail, Line line) {
        details.add(detail);
        endLine = line.number();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            details.add(new Detail.Remark(paragraph.toString()));
            paragraph.setLength(0);
        }
    }

    @Override
    public ListedItem listed() {
        endParagraph();
        return ListedItem.of(head, title, place, details, endLine, List.of());
    }
}
