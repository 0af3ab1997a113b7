package io.github.prognosis.render;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A changelog in Markdown that somebody keeps: new entries are put into it, and nothing that stands there is touched.
 *
 * <p>A new entry stands in the section of its release, above the first entry that is older. A new release stands above
 * the first section of an older one; in a file without any, below its title and the words of introduction.
 */
public final class KeptChangelog {

    /** A byte order mark, and the block of settings that some sites have on top, in which there are no headings. */
    private static final Pattern PREAMBLE = Pattern.compile(
            "\\A\\ufeff?(?:---[ \\t]*+(?:\\r\\n|[\\n\\r])(?:(?!---|#)[^\\r\\n]*+(?:\\r\\n|[\\n\\r])){0,100}+"
                    + "---[ \\t]*+(?:\\r\\n|[\\n\\r]|\\z))?+");

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r]");

    private final String kept;
    private final ChangelogOutline outline;
    private final TreeMap<Integer, List<String>> insertions = new TreeMap<>();

    private KeptChangelog(String kept, ChangelogOutline outline) {
        this.kept = kept;
        this.outline = outline;
    }

    /**
     * The changelog with the entries that it does not hold yet.
     *
     * @param kept what it holds, or an empty text; if nothing is missing there, it is returned as it is
     */
    public static String with(String kept, Changelog changelog) {
        Matcher matcher = PREAMBLE.matcher(kept);
        int start = matcher.find() ? matcher.end() : 0;
        String body = kept.substring(start);
        Set<String> undated = changelog.updates().stream()
                .filter(update -> update.date().isEmpty())
                .map(Phrases::day)
                .collect(Collectors.toSet());
        KeptChangelog document = new KeptChangelog(body, ChangelogOutline.of(body, undated));
        Changelog missing = document.missing(changelog);
        if (missing.updates().isEmpty()) {
            return kept;
        }
        String preamble = kept.substring(0, start);
        if (body.isBlank()) {
            document.insert(body.length(), ComparisonMarkdown.TITLE + "\n");
        }
        for (ReleaseEntries release : ReleaseEntries.of(missing)) {
            document.add(release, missing);
        }
        return preamble + document.text();
    }

    /** The entries that are not there; of several of one day each accounts for one heading without a mark. */
    private Changelog missing(Changelog wanted) {
        Set<ChangelogOutline.Entry> left = new HashSet<>(outline.entries());
        return wanted.where(update -> {
            EntryMark mark = EntryMark.of(update);
            Optional<ChangelogOutline.Entry> there = outline.entries().stream()
                    .filter(left::contains)
                    .filter(one -> one.mark().isOf(mark))
                    .findFirst();
            there.ifPresent(left::remove);
            return there.isEmpty();
        });
    }

    private void add(ReleaseEntries release, Changelog changelog) {
        List<ChangelogOutline.Entry> known = outline.entries().stream()
                .filter(entry -> entry.mark().release().equals(release.release()))
                .toList();
        Optional<ChangelogOutline.Section> section = outline.releases().stream()
                .filter(one -> one.release().filter(release.release()::equals).isPresent())
                .findFirst();
        if (known.isEmpty() && section.isEmpty()) {
            insert(placeOf(release.release()), ComparisonMarkdown.releaseHeading(release.release()) + "\n");
        }
        for (int number : release.numbers()) {
            Comparison entry = changelog.entries().get(number);
            int place = known.isEmpty()
                    ? section.map(outline::firstWithin).orElseGet(() -> placeOf(release.release()))
                    : placeAmong(known, entry.newUpdate());
            insert(place, markdown(entry));
        }
    }

    private static String markdown(Comparison entry) {
        return ComparisonMarkdown.entryHeading(entry) + "\n" + EntryMark.of(entry.newUpdate()) + "\n\n"
                + ComparisonMarkdown.entryBody(entry);
    }

    /** Above the first entry that is not newer; if all are, below the last. */
    private int placeAmong(List<ChangelogOutline.Entry> known, Update update) {
        return known.stream()
                .filter(entry -> !isNewer(entry.date(), update.date()))
                .mapToInt(ChangelogOutline.Entry::start)
                .findFirst()
                .orElseGet(() -> outline.end(known.get(known.size() - 1)));
    }

    /** Updates without a date are the oldest of their release. */
    private static boolean isNewer(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get()));
    }

    /** Where a release begins that is not there: above the first older one; if there is none, below the last newer one. */
    private int placeOf(String release) {
        List<ChangelogOutline.Section> releases = outline.releases();
        Optional<ChangelogOutline.Section> older = releases.stream()
                .filter(section ->
                        ReleaseEntries.NEWEST_FIRST.compare(section.release().orElseThrow(), release) > 0)
                .findFirst();
        if (older.isPresent()) {
            return older.get().start();
        }
        return releases.isEmpty() ? outline.firstSection() : outline.end(releases.get(releases.size() - 1));
    }

    private void insert(int place, String block) {
        insertions.computeIfAbsent(place, offset -> new ArrayList<>()).add(block);
    }

    /** The text with all blocks at their places, each between blank lines, with the line breaks that it has. */
    private String text() {
        Matcher matcher = LINE_BREAK.matcher(kept);
        String lineBreak = matcher.find() ? matcher.group() : "\n";
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int place : insertions.keySet()) {
            text.append(kept, done, place);
            done = place;
            for (String block : insertions.getOrDefault(place, List.of())) {
                separate(text, lineBreak);
                text.append(block.replace("\n", lineBreak));
            }
            if (place < kept.length()) {
                text.append(lineBreak);
            }
        }
        return text.append(kept, done, kept.length()).toString();
    }

    /** Ends the last line, and leaves one blank; at the very beginning there is nothing to separate from. */
    private static void separate(StringBuilder text, String lineBreak) {
        if (text.length() == 0) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last != '\n' && last != '\r') {
            text.append(lineBreak);
        }
        if (!endsWithBlankLine(text)) {
            text.append(lineBreak);
        }
    }

    private static boolean endsWithBlankLine(StringBuilder text) {
        int end = text.length() - 1;
        if (end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
            end--;
        }
        while (end > 0 && " \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || "\r\n".indexOf(text.charAt(end - 1)) >= 0;
    }
}
