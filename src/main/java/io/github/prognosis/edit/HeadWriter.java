package io.github.prognosis.edit;

import io.github.prognosis.model.Item;
import io.github.prognosis.parse.HeadParts;
import io.github.prognosis.parse.PlacedItem;
import io.github.prognosis.parse.Span;
import io.github.prognosis.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Writes anew what changes in an item's line: tags, title, status, links, the remark behind. */
final class HeadWriter {

    private final Page page;
    private final PlacedItem place;
    private final HeadParts parts;
    private final Wording wording;

    private HeadWriter(Page page, PlacedItem place, Wording wording) {
        this.page = page;
        this.place = place;
        this.wording = wording;
        this.parts = HeadParts.of(place);
    }

    /**
     * Writes the line of an item.
     *
     * @throws UnsayableException if its words do not stand there as they were read
     */
    static HeadWriter of(Page page, SourceText source, PlacedItem place) throws UnsayableException {
        Optional<Wording> wording = Wording.of(source, place.head());
        if (wording.isEmpty()) {
            throw new UnsayableException("the item's line holds characters among which nothing can be written");
        }
        return new HeadWriter(page, place, wording.get());
    }

    /** Writes the tags, the title and, where it stands in this line, the status. */
    void write(Item wanted, boolean statusToo) throws UnsayableException {
        Item item = place.item();
        if (!item.tags().equals(wanted.tags())) {
            tags(wanted.tags());
        }
        if (!item.title().equals(wanted.title())) {
            title(wanted.title());
        }
        if (statusToo && !item.status().equals(wanted.status())) {
            status(wanted.status());
        }
    }

    private void replace(Span part, String words) throws UnsayableException {
        page.replace(wording.place(part), words);
    }

    private void tags(List<String> wanted) throws UnsayableException {
        List<String> old = place.item().tags();
        if (old.size() == wanted.size()) {
            for (int i = 0; i < old.size(); i++) {
                if (!old.get(i).equals(wanted.get(i))) {
                    replace(parts.tags().get(i), "[" + wanted.get(i) + "]");
                }
            }
            return;
        }
        StringBuilder words = new StringBuilder();
        wanted.forEach(tag -> words.append('[').append(tag).append("] "));
        replace(new Span(0, behindTags()), words.toString());
    }

    /** Where the line goes on behind its tags and the blank behind these. */
    private int behindTags() {
        int end = parts.tags().isEmpty()
                ? 0
                : parts.tags().get(parts.tags().size() - 1).end();
        while (end < wording.words().length() && wording.words().charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** Of a title only the words in which it differs are written, so that the others keep their wrapping. */
    private void title(String wanted) throws UnsayableException {
        Span title = title();
        String old = place.item().title();
        int front = 0;
        int shorter = Math.min(old.length(), wanted.length());
        while (front < shorter && old.charAt(front) == wanted.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && old.charAt(old.length() - 1 - back) == wanted.charAt(wanted.length() - 1 - back)) {
            back++;
        }
        front = front == old.length() ? front : old.lastIndexOf(' ', front - 1) + 1;
        int blank = old.indexOf(' ', old.length() - back);
        back = back == old.length() - front ? back : blank < 0 ? 0 : old.length() - blank;
        replace(new Span(title.start() + front, title.end() - back), wanted.substring(front, wanted.length() - back));
    }

    private Span title() throws UnsayableException {
        return parts.title()
                .orElseThrow(() -> new UnsayableException("something else stands amidst the title of this item"));
    }

    private void status(Optional<String> wanted) throws UnsayableException {
        if (parts.status().isPresent()) {
            Span group = parts.status().get();
            if (wanted.isPresent()) {
                replace(new Span(group.start() + 1, group.end() - 1), wanted.get());
            } else {
                boolean spaced = wording.words().charAt(group.start() - 1) == ' ';
                replace(new Span(group.start() - (spaced ? 1 : 0), group.end()), "");
            }
        } else if (wanted.isPresent()) {
            int end = title().end();
            replace(new Span(end, end), " (" + wanted.get() + ")");
        } else if (place.item().status().isPresent()) {
            throw new UnsayableException("the status of this item stands where it cannot be written alone");
        }
    }

    /** Writes another link in the place of one of the line's. */
    void link(int index, Optional<String> wanted) throws UnsayableException {
        Span link = parts.links().get(index);
        replace(wanted.isPresent() ? link : bracketed(link), wanted.orElse(""));
    }

    /** The link with the brackets around it, and the blank in front. */
    private Span bracketed(Span link) {
        String words = wording.words();
        int start = link.start();
        int end = link.end();
        while (start > 0 && words.charAt(start - 1) == ' ') {
            start--;
        }
        int close = end;
        while (close < words.length() && words.charAt(close) == ' ') {
            close++;
        }
        boolean closed = start > 0
                && close < words.length()
                && "([<{".indexOf(words.charAt(start - 1)) >= 0
                && ")]>}".indexOf(words.charAt(close)) >= 0;
        if (!closed) {
            return new Span(start, end);
        }
        start--;
        while (start > 0 && words.charAt(start - 1) == ' ') {
            start--;
        }
        return new Span(start, close + 1);
    }

    /** Writes another remark behind the line. */
    void remark(Optional<String> wanted) throws UnsayableException {
        Span remark =
                parts.remark().orElseThrow(() -> new UnsayableException("a note of this item stands amidst its line"));
        boolean spaced = remark.start() > 0 && wording.words().charAt(remark.start() - 1) == ' ';
        int start = wanted.isEmpty() && spaced ? remark.start() - 1 : remark.start();
        replace(new Span(start, remark.end()), wanted.orElse(""));
    }
}
