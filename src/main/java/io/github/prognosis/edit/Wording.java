package io.github.prognosis.edit;

import io.github.prognosis.parse.Passage;
import io.github.prognosis.parse.Span;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.util.Arrays;
import java.util.Optional;

/** The words of a passage, and where in the text of the post each of their characters stands. */
final class Wording {

    private final String words;

    /** Where each character of the words stands; that of a blank is where the white space begins. */
    private final int[] places;

    private final int start;

    private Wording(String words, int[] places, int start) {
        this.words = words;
        this.places = places;
        this.start = start;
    }

    /** The words of a passage; empty if they do not stand in its lines as they were read. */
    static Optional<Wording> of(SourceText source, Passage passage) {
        int begin = source.start(passage.line());
        int end = source.end(passage.endLine());
        String text = source.text();
        Optional<int[]> marked = places(text, begin, end, passage.mark());
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        int behind = behind(marked.get(), begin);
        int first = skipBlanks(text, behind, end);
        return places(text, passage.text().isEmpty() ? behind : first, end, passage.text())
                .map(places -> new Wording(passage.text(), places, behind));
    }

    /** Words that stand between two offsets of the text. */
    static Optional<Wording> of(String text, int begin, int end, String words) {
        return places(text, begin, end, words).map(places -> new Wording(words, places, begin));
    }

    private static int behind(int[] places, int begin) {
        return places.length == 0 ? begin : places[places.length - 1] + 1;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && WhiteSpace.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Optional<int[]> places(String text, int begin, int end, String words) {
        int[] places = new int[words.length()];
        int at = begin;
        for (int i = 0; i < places.length; i++) {
            char c = words.charAt(i);
            if (c == ' ') {
                places[i] = at;
                int next = skipBlanks(text, at, end);
                if (next == at) {
                    return Optional.empty();
                }
                at = next;
                continue;
            }
            while (at < end && text.charAt(at) != c) {
                at++;
            }
            if (at == end) {
                return Optional.empty();
            }
            places[i] = at++;
        }
        return Optional.of(places);
    }

    /** The words. */
    String words() {
        return words;
    }

    /** Where in the text of the post a part of the words stands; of nothing, right behind what stands in front of it. */
    Span place(Span part) {
        if (part.length() > 0) {
            return new Span(places[part.start()], places[part.end() - 1] + 1);
        }
        int at = part.start() > 0 ? places[part.start() - 1] + 1 : places.length > 0 ? places[0] : start;
        return new Span(at, at);
    }

    /** Where all of the words stand. */
    Span all() {
        return place(new Span(0, words.length()));
    }

    @Override
    public String toString() {
        return words + Arrays.toString(places);
    }
}
