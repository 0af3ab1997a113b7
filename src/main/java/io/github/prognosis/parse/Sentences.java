package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a post's own prose, its wrapping undone; marks at the beginning of a line are no part of them. */
final class Sentences {

    /** Behind a full stop that ends a word of more than two letters; {@code e.g.} and {@code 4.15} end none. */
    private static final Pattern END = Pattern.compile("(?<=\\w\\w\\w[).:!?]|\\d[.!?])\\s(?=[\"(A-Z])");

    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int line;

    /**
     * A sentence.
     *
     * @param text white space folded
     * @param line the 1-based line that its paragraph begins in
     */
    record Sentence(String text, int line) {}

    Sentences(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Element.Loose loose) {
                add(loose.line());
            } else if (element instanceof Element.Entry entry) {
                entry.head().lines().forEach(this::add);
                entry.details().forEach(detail -> detail.lines().forEach(this::add));
            } else {
                end();
            }
        }
        end();
    }

    /** All of them, in their order. */
    Stream<Sentence> all() {
        return sentences.stream();
    }

    private void add(Line next) {
        if (next.opener() == Opener.QUOTE || next.text().isEmpty()) {
            end();
            return;
        }
        if (paragraph.isEmpty()) {
            line = next.number();
        } else {
            paragraph.append(' ');
        }
        paragraph.append(next.text());
    }

    private void end() {
        int start = 0;
        Matcher end = END.matcher(paragraph);
        while (end.find()) {
            sentences.add(new Sentence(paragraph.substring(start, end.start()), line));
            start = end.end();
        }
        if (start < paragraph.length()) {
            sentences.add(new Sentence(paragraph.substring(start), line));
        }
        paragraph.setLength(0);
    }
}
