package io.github.prognosis.edit;

import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.mail.TextLine;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.ParsedPost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the digest of what changed into a post. */
final class DigestWriter {

    private static final Pattern UPDATES =
            Pattern.compile("={1,9}+\\h{0,9}+updates?\\h{0,9}+={1,9}+\\h{0,99}+", Pattern.CASE_INSENSITIVE);

    private DigestWriter() {}

    /**
     * The lines of a post with the digest in them.
     *
     * @param before the update before
     * @param read what is read of the lines
     * @param until the last day that the digest is about
     */
    static List<TextLine> write(List<TextLine> lines, Update before, ParsedPost read, Optional<LocalDate> until) {
        Digest digest = Digest.of(UpdateDiffer.compare(before, read.update(), MatchOptions.DEFAULT), until);
        if (digest.isEmpty()) {
            return lines;
        }
        String end = lines.stream()
                .map(TextLine::end)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("\n");
        for (int line = 1; line <= lines.size(); line++) {
            boolean heading = read.roles().get(line - 1) == LineRole.HEADING;
            if (heading && UPDATES.matcher(lines.get(line - 1).words()).matches()) {
                return into(lines, line, endOfSection(read, line), digest, end);
            }
        }
        int first = firstOfList(read);
        List<String> above =
                lines.subList(0, first - 1).stream().map(TextLine::words).toList();
        if (DigestSection.standsIn(above)) {
            return into(lines, 0, first - 1, digest, end);
        }
        List<String> words = new ArrayList<>();
        if (read.update().family() == Family.SCRIPTED) {
            words.add("= Updates =");
            words.add("");
        }
        words.addAll(digest.lines());
        words.add("");
        List<TextLine> all = new ArrayList<>(lines.subList(0, first - 1));
        words.forEach(each -> all.add(new TextLine(each, end, 0)));
        all.addAll(lines.subList(first - 1, lines.size()));
        return all;
    }

    /** The lines with the digest in those in which one stands; these follow the first of the two lines. */
    private static List<TextLine> into(List<TextLine> lines, int heading, int last, Digest digest, String end) {
        List<TextLine> section = lines.subList(heading, last);
        List<TextLine> all = new ArrayList<>(lines.subList(0, heading));
        int old = 0;
        for (String words :
                DigestSection.with(section.stream().map(TextLine::words).toList(), digest)) {
            boolean stays = old < section.size() && section.get(old).words().equals(words);
            all.add(stays ? section.get(old++) : new TextLine(words, end, 0));
        }
        all.addAll(lines.subList(last, lines.size()));
        return all;
    }

    private static int endOfSection(ParsedPost read, int heading) {
        int line = heading;
        while (line < read.roles().size() && read.roles().get(line) != LineRole.HEADING) {
            line++;
        }
        return line;
    }

    /** The line of the first heading of the list, or of its first item where none stands above that. */
    private static int firstOfList(ParsedPost read) {
        int item = read.update().items().isEmpty()
                ? 1
                : read.update().items().get(0).line();
        int heading = read.update().sections().isEmpty()
                ? item
                : read.update().sections().get(0).line();
        int first = Math.min(item, heading);
        return read.roles().get(first - 1) == LineRole.BLANK ? item : first;
    }
}
