package io.github.prognosis.parse;

import io.github.prognosis.model.Series;
import io.github.prognosis.model.SeriesWords;
import io.github.prognosis.model.StatusWords;
import io.github.prognosis.source.Brackets;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an item's line apart: tags, links, title, status, aliases. */
final class TitleReader {

    private static final Pattern AKA = Pattern.compile("\\baka\\b[:.]? ?([^,;()\\[\\]]++)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WAS = Pattern.compile("was\\b:? ?(.+)", Pattern.CASE_INSENSITIVE);

    private TitleReader() {}

    /**
     * The parts of an item's line.
     *
     * @param tags the leading bracket groups, without brackets
     * @param links the URLs
     * @param title what is left; empty if nothing is
     * @param status the trailing group, without brackets, if it is one
     * @param aliases the other names that the title gives
     */
    record Parts(List<String> tags, List<String> links, String title, Optional<String> status, List<String> aliases) {

        /** The title; the whole line where nothing is left of that, so that everything has a name. */
        String titleOr(String line) {
            return title.isEmpty() ? line : title;
        }

        /** The newest version of a series that the status or a tag names, the first of equals. */
        Optional<Series> series() {
            Optional<SeriesWords.StatusSeries> said =
                    status.isPresent() ? SeriesWords.ofStatus(status.get()) : Optional.empty();
            Optional<Series> newest = said.isPresent() ? said.get().series() : Optional.empty();
            for (String tag : tags) {
                newest = SeriesWords.newer(newest, SeriesWords.ofTag(tag));
            }
            return newest;
        }
    }

    /** Reads a whole item line, its bullet or number taken off and its wraps joined. */
    static Parts read(String line) {
        List<String> tags = new ArrayList<>();
        String rest = takeTags(line, tags);
        Links.Cut cut = Links.cut(rest);
        String text = withoutColon(WhiteSpace.fold(cut.rest()));
        text = cut.links().isEmpty() ? text : withoutStrayBracket(text);
        Optional<String> status = Optional.empty();
        int open = Brackets.openingOfLastGroup(text);
        if (open >= 0) {
            String group = WhiteSpace.strip(text.substring(open + 1, text.length() - 1));
            if (StatusWords.isStatus(group)) {
                status = Optional.of(group);
                text = WhiteSpace.strip(withoutColon(WhiteSpace.strip(text.substring(0, open))));
            }
        }
        return new Parts(List.copyOf(tags), cut.links(), text, status, aliases(text));
    }

    private static String takeTags(String line, List<String> tags) {
        int start = 0;
        for (Span tag : tags(line)) {
            tags.add(WhiteSpace.strip(tag.of(line).substring(1, tag.length() - 1)));
            start = tag.end();
        }
        return line.substring(start).strip();
    }

    /** The leading bracket groups, brackets included. */
    static List<Span> tags(String line) {
        List<Span> tags = new ArrayList<>();
        int start = 0;
        while (start < line.length() && line.charAt(start) == '[') {
            int close = closing(line, start);
            String tag = close < 0 ? "" : line.substring(start + 1, close).strip();
            if (close < 0 || Links.startsWithLink(tag)) {
                break;
            }
            tags.add(new Span(start, close + 1));
            start = close + 1;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
        }
        return tags;
    }

    /** Where the square bracket at the start is closed, or -1. */
    private static int closing(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where a link's opening bracket was forgotten, its closing one is left over. */
    private static String withoutStrayBracket(String text) {
        boolean stray = text.endsWith("]")
                && text.chars().filter(c -> c == ']').count()
                        > text.chars().filter(c -> c == '[').count();
        return stray ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** The names in {@code (was X)} and behind {@code aka}. */
    static List<String> aliases(String title) {
        List<String> aliases = new ArrayList<>();
        for (int[] group : groups(title)) {
            String words = title.substring(group[0] + 1, group[1]).strip();
            if (words.regionMatches(true, 0, "was", 0, 3)) {
                Matcher was = WAS.matcher(words);
                if (was.matches()) {
                    aliases.add(WhiteSpace.strip(was.group(1)));
                }
            }
        }
        if (mayHaveAka(title)) {
            Matcher aka = AKA.matcher(title);
            while (aka.find()) {
                String name = aka.group(1).strip();
                if (!name.isEmpty()) {
                    aliases.add(name);
                }
            }
        }
        return List.copyOf(aliases);
    }

    /** Seen sooner than by the pattern, as few titles have the letters. */
    private static boolean mayHaveAka(String title) {
        for (int i = 1; i < title.length() - 1; i++) {
            if ((title.charAt(i) | ' ') == 'k'
                    && (title.charAt(i - 1) | ' ') == 'a'
                    && (title.charAt(i + 1) | ' ') == 'a') {
                return true;
            }
        }
        return false;
    }

    /** The outermost groups in round brackets: the offsets of each opening and closing bracket. */
    private static List<int[]> groups(String title) {
        List<int[]> groups = new ArrayList<>();
        int depth = 0;
        int open = -1;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '(' && depth++ == 0) {
                open = i;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                groups.add(new int[] {open, i});
            }
        }
        return groups;
    }
}
