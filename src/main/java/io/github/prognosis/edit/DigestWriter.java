package io.github.prognosis.edit;

import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.mail.TextLine;
import io.github.prognosis.match.MatchOptions;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.ParsedPost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the digest of what changed into a post. */
final class DigestWriter {

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
        List<String> words = new ArrayList<>();
        if (read.update().family() == Family.SCRIPTED) {
            words.add("= Updates =");
            words.add("");
        }
        words.addAll(digest.lines());
        words.add("");
        int first = firstOfList(read);
        String end = lines.stream()
                .map(TextLine::end)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("\n");
        List<TextLine> all = new ArrayList<>(lines.subList(0, first - 1));
        words.forEach(each -> all.add(new TextLine(each, end, 0)));
        all.addAll(lines.subList(first - 1, lines.size()));
        return all;
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
