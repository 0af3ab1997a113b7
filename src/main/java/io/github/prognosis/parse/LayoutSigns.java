package io.github.prognosis.parse;

import java.util.List;

/** What tells the layout of a post from others: how its headings and items look. */
final class LayoutSigns {

    /** Whether a heading is marked as {@code = Open =}. */
    boolean equalSigns;

    /** Whether a heading is underlined. */
    boolean underlined;

    /** Whether there is any heading, or a line that could underline one. */
    boolean headed;

    /** Whether there is a bullet. */
    boolean bulleted;

    /** Whether a numbered line has a link or a status below. */
    boolean numbered;

    /** Whether below a bullet a line begins to name those who reported an issue. */
    boolean reported;

    LayoutSigns(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Element.Heading heading) {
                headed = true;
                boolean named = !heading.name().isEmpty();
                equalSigns |= named && heading.markup() == Element.Markup.EQUALS;
                underlined |= named && heading.markup() == Element.Markup.UNDERLINE;
            } else if (element instanceof Element.Entry entry) {
                bulleted |= entry.head().opener() == Opener.BULLET;
                numbered |= entry.head().opener() == Opener.NUMBER && NumberedReader.isTracked(entry);
            } else if (bulleted && element instanceof Element.Loose loose) {
                reported |= IssueDraft.beginsPeople(loose.line());
            }
        }
    }
}
