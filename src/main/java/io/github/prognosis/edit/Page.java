package io.github.prognosis.edit;

import io.github.prognosis.mail.TextLine;
import io.github.prognosis.parse.Span;
import io.github.prognosis.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of a post while it is rewritten: first words are replaced in their places, then lines are put in and taken out.
 *
 * <p>What nobody names stays as it is, its line end too; a new line ends as most do.
 */
final class Page {

    private final SourceText source;
    private final List<Replacement> replacements = new ArrayList<>();

    /** Where each of them begins and ends. */
    private final TreeMap<Integer, Integer> replaced = new TreeMap<>();

    /** The words of each line, without its end; null for a line that is gone. */
    private final List<List<String>> lines = new ArrayList<>();

    private final List<String> ends = new ArrayList<>();

    /** The lines that belong to what stands above, by the line that they stand below. */
    private final Map<Integer, List<String>> within = new TreeMap<>();

    /** The lines that are something of their own, by the line that they stand below; 0 for the top. */
    private final Map<Integer, List<String>> between = new TreeMap<>();

    private record Replacement(Span place, String text) {}

    Page(SourceText source) {
        this.source = source;
        String text = source.text();
        for (int line = 1; line <= source.lineCount(); line++) {
            String words = old(line);
            lines.add(List.of(words));
            ends.add(text.substring(source.start(line) + words.length(), source.end(line)));
        }
    }

    /** The lines of a text as they are. */
    static List<TextLine> lines(String text) {
        return new Page(SourceText.of(text)).written();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * Replaces a part of the text.
     *
     * @throws UnsayableException if a part of it is replaced already
     */
    void replace(Span place, String text) throws UnsayableException {
        Map.Entry<Integer, Integer> before = replaced.lowerEntry(place.end());
        boolean within = before != null && before.getValue() > place.start();
        boolean around = before != null && before.getKey() > place.start();
        if (within || around) {
            throw new UnsayableException("two edits write to one place of line " + source.line(place.start()));
        }
        replaced.merge(place.start(), place.end(), Math::max);
        replacements.add(new Replacement(place, text));
    }

    /** Carries out all replacements in lines that were not taken away; from then on only whole lines change. */
    void finishWords() {
        replacements.removeIf(
                replacement -> isGone(source.line(replacement.place().start())));
        replacements.sort(Comparator.comparingInt(
                        (Replacement replacement) -> replacement.place().start())
                .thenComparingInt(replacement -> replacement.place().end()));
        int next = 0;
        while (next < replacements.size()) {
            int first = source.line(replacements.get(next).place().start());
            int last = first;
            StringBuilder words = new StringBuilder();
            int from = source.start(first);
            while (next < replacements.size()
                    && source.line(replacements.get(next).place().start()) <= last) {
                Replacement replacement = replacements.get(next++);
                words.append(source.text(), from, replacement.place().start()).append(replacement.text());
                from = replacement.place().end();
                last = Math.max(last, source.line(from));
            }
            int end = source.end(last) - ends.get(last - 1).length();
            words.append(source.text(), from, end);
            set(first, last, words.toString());
        }
        replacements.clear();
        replaced.clear();
    }

    private void set(int first, int last, String words) {
        List<String> many = words.lines().map(String::stripTrailing).toList();
        boolean broken = words.chars().anyMatch(c -> isLineEnd((char) c));
        lines.set(first - 1, broken && !many.isEmpty() ? many : List.of(words));
        for (int line = first + 1; line <= last; line++) {
            lines.set(line - 1, List.of());
        }
        if (last > first) {
            ends.set(first - 1, ends.get(last - 1));
        }
    }

    /** The words of a line as they are now; empty if it is gone. */
    String line(int line) {
        return String.join(" ", lines.get(line - 1));
    }

    /** Whether a line is there and nothing stands in it. */
    boolean isBlank(int line) {
        return line >= 1
                && line <= lines.size()
                && !lines.get(line - 1).isEmpty()
                && line(line).isBlank();
    }

    /** Whether a line was taken away. */
    boolean isGone(int line) {
        return lines.get(line - 1).isEmpty();
    }

    /** How many lines the post had. */
    int lineCount() {
        return lines.size();
    }

    /** Takes lines away; what was put below one of them stays. */
    void remove(int line, int endLine) {
        for (int each = line; each <= endLine; each++) {
            lines.set(each - 1, List.of());
        }
    }

    /** Takes lines away and tells what stood in them. */
    List<String> cut(int line, int endLine) {
        List<String> block = new ArrayList<>();
        for (int each = line; each <= endLine; each++) {
            block.addAll(lines.get(each - 1));
            block.addAll(within.getOrDefault(each, List.of()));
            within.remove(each);
        }
        remove(line, endLine);
        return block;
    }

    /** Puts a line in other words. */
    void set(int line, String words) {
        lines.set(line - 1, List.of(words));
    }

    /** Puts lines below a line, to which they belong. */
    void putWithin(int line, List<String> more) {
        within.computeIfAbsent(line, key -> new ArrayList<>()).addAll(more);
    }

    /** Puts lines below a line and all that was put there; 0 is the top. */
    void putBetween(int line, List<String> more) {
        between.computeIfAbsent(line, key -> new ArrayList<>()).addAll(more);
    }

    /** The lines as they are now, each with the one of the post that it is, to the letter. */
    List<TextLine> written() {
        List<TextLine> all = new ArrayList<>();
        String usual = usualEnd();
        add(between.getOrDefault(0, List.of()), usual, all);
        for (int line = 1; line <= lines.size(); line++) {
            List<String> words = lines.get(line - 1);
            if (!words.isEmpty()) {
                add(words.subList(0, words.size() - 1), usual, all);
                String last = words.get(words.size() - 1);
                boolean same = words.size() == 1 && last.equals(old(line));
                all.add(new TextLine(last, ends.get(line - 1), same ? line : 0));
            }
            add(within.getOrDefault(line, List.of()), usual, all);
            add(between.getOrDefault(line, List.of()), usual, all);
        }
        for (int i = 0; i < all.size(); i++) {
            TextLine line = all.get(i);
            boolean last = i == all.size() - 1;
            String end = last && endsOpen() ? "" : !last && line.end().isEmpty() ? usual : line.end();
            all.set(i, new TextLine(line.words(), end, line.from()));
        }
        return all;
    }

    private static void add(List<String> words, String end, List<TextLine> all) {
        words.forEach(each -> all.add(new TextLine(each, end, 0)));
    }

    private String old(int line) {
        int end = source.end(line);
        while (end > source.start(line) && isLineEnd(source.text().charAt(end - 1))) {
            end--;
        }
        return source.text().substring(source.start(line), end);
    }

    /** Whether nothing ends the last line of the post; the empty one behind the last line end counts as such. */
    private boolean endsOpen() {
        return ends.get(ends.size() - 1).isEmpty();
    }

    /** The line end that most lines have. */
    private String usualEnd() {
        Map<String, Integer> counts = new TreeMap<>();
        ends.stream().filter(end -> !end.isEmpty()).forEach(end -> counts.merge(end, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("\n");
    }
}
