package io.github.prognosis.parse;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a post that are headings by a colon only, such as {@code Arm:}: above bullets, or above another such line. */
final class PatchGroups {

    private static final Pattern NAME = Pattern.compile("[^:]{1,40}:");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final int MOST_WORDS = 5;

    private final BitSet groups = new BitSet();

    PatchGroups(List<Element> elements) {
        int next = -1;
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            if (element instanceof Element.Gap) {
                continue;
            }
            boolean leads = next >= 0 && (groups.get(next) || isBullet(elements.get(next)));
            if (leads && element instanceof Element.Loose loose && isName(loose.line())) {
                groups.set(i);
            }
            next = i;
        }
        for (int i = 1; i < elements.size(); i++) {
            boolean alone = !(elements.get(i - 1) instanceof Element.Loose) || groups.get(i - 1);
            if (groups.get(i) && !alone) {
                groups.clear(i);
            }
        }
    }

    /** Whether the element of that index is such a line. */
    boolean contains(int index) {
        return groups.get(index);
    }

    private static boolean isBullet(Element element) {
        return element instanceof Element.Entry entry && entry.head().opener() == Opener.BULLET;
    }

    private static boolean isName(Line line) {
        boolean text = line.opener() == Opener.FLUSH || line.opener() == Opener.INDENT;
        return text && NAME.matcher(line.text()).matches() && BLANK.split(line.text(), -1).length <= MOST_WORDS;
    }
}
