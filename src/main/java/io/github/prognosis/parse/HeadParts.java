package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The parts of an item's line, {@code [4.21?] Title (v2) [URL]: remark}, by their places in its words.
 *
 * @param tags the bracket groups in front, with their brackets
 * @param title the title; empty where something stands amidst it, such as a link
 * @param status the status behind it, with its brackets; empty where there is none
 * @param links the URLs, in their order
 * @param remark what a patch list says behind the link; empty where it says nothing
 */
public record HeadParts(
        List<Span> tags, Optional<Span> title, Optional<Span> status, List<Span> links, Optional<Span> remark) {

    public HeadParts {
        tags = List.copyOf(tags);
        Objects.requireNonNull(title);
        Objects.requireNonNull(status);
        links = List.copyOf(links);
        Objects.requireNonNull(remark);
    }

    /** The parts of the line of an item. */
    public static HeadParts of(PlacedItem place) {
        String line = place.head().text();
        List<Span> tags = TitleReader.tags(line);
        int behindTags = tags.isEmpty() ? 0 : tags.get(tags.size() - 1).end();
        Optional<Span> title = find(place.item().title(), line, behindTags);
        Optional<Span> status = Optional.empty();
        if (title.isPresent() && place.head().given().status()) {
            status = group(place.item().status().orElse(""), line, title.get().end());
        }
        List<Span> links = new ArrayList<>();
        int from = behindTags;
        for (String url : Links.cut(line.substring(behindTags)).links()) {
            Span link = find(url, line, from).orElseThrow();
            links.add(link);
            from = link.end();
        }
        List<String> notes = place.head().given().notes();
        Optional<Span> remark = notes.isEmpty() || !line.endsWith(notes.get(0))
                ? Optional.empty()
                : Optional.of(new Span(line.length() - notes.get(0).length(), line.length()));
        return new HeadParts(tags, title, status, links, remark);
    }

    private static Optional<Span> find(String part, String line, int from) {
        int start = line.indexOf(part, from);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + part.length()));
    }

    /** The first group in round brackets behind an offset, if it says that. */
    private static Optional<Span> group(String words, String line, int from) {
        int open = line.indexOf('(', from);
        int depth = 0;
        for (int i = open; i >= 0 && i < line.length(); i++) {
            depth += line.charAt(i) == '(' ? 1 : 0;
            depth -= line.charAt(i) == ')' ? 1 : 0;
            if (depth == 0) {
                boolean said = WhiteSpace.strip(line.substring(open + 1, i)).equals(words);
                return said ? Optional.of(new Span(open, i + 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
