package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.mutation.EditedPost.Part;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of what the trailing group, a status line or a tag says. */
final class StatusEdits {

    private final Draft draft;
    private final EditedPost post;
    private final Random random;

    StatusEdits(Draft draft) {
        this.draft = draft;
        this.post = draft.post();
        this.random = draft.random();
    }

    boolean prognosis(Part part, Item item) {
        Optional<Likelihood> now = another(item.prognosis());
        if (item.prognosis().isEmpty()
                || now.isEmpty()
                || !replaceStatus(part, item, " (" + now.get().word() + ")")) {
            return false;
        }
        boolean better = now.get().ordinal() > item.prognosis().get().ordinal();
        return draft.expect(better ? ChangeKind.IMPROVED : ChangeKind.REGRESSED, item.title());
    }

    boolean unassess(Part part, Item item) {
        return item.prognosis().isPresent()
                && replaceStatus(part, item, "")
                && draft.expect(ChangeKind.UNASSESSED, item.title());
    }

    boolean assess(Part part, Item item) {
        int end = EditedPost.endOfTitle(part);
        if (item.status().isPresent()
                || !part.text.substring(end).matches("(?s)[ \u00a0]*(?:\n.*)?")
                || item.title().endsWith(")")) {
            return false;
        }
        part.text = part.text.substring(0, end) + " (fair)" + part.text.substring(end);
        return draft.expect(ChangeKind.ASSESSED, item.title());
    }

    /** Another version, in the status or in the tag. */
    boolean series(Part part, Item item) {
        String version = item.series().map(Object::toString).orElse("");
        if (!version.matches("v\\d+")) {
            return false;
        }
        String next = "v" + (Integer.parseInt(version.substring(1)) + 1 + random.nextInt(5));
        if (item.status().filter(version::equals).isPresent()) {
            String old = random.nextBoolean() ? version + " -> " : "";
            return replaceStatus(part, item, " (" + old + next + ")")
                    && draft.expectUnlessCompleted(item, ChangeKind.SERIES);
        }
        Matcher tag =
                Pattern.compile("(?<=\\bPATCH |\\[)" + version + "(?=[ ,\\]])").matcher(part.text);
        boolean inTag = item.tags().stream().anyMatch(text -> text.matches("(?:.*PATCH )?" + version + "\\b.*"));
        boolean elsewhere = item.notes().stream().anyMatch(note -> note.matches("(?i).*\\bv\\d.*"));
        if (item.status().filter(text -> text.startsWith("v")).isPresent() || !inTag || elsewhere || !tag.find()) {
            return false;
        }
        part.text = part.text.substring(0, tag.start()) + next + part.text.substring(tag.end());
        return draft.expectUnlessCompleted(item, ChangeKind.SERIES);
    }

    boolean status(Part part, Item item) {
        int end = EditedPost.endOfTitle(part);
        if (item.status().isPresent()
                || !part.text.substring(end).matches("(?s)[ \u00a0]*(?:\n.*)?")
                || item.title().endsWith(")")) {
            return false;
        }
        part.text =
                part.text.substring(0, end) + " (partial, " + draft.word() + " in master)" + part.text.substring(end);
        return draft.expectUnlessCompleted(item, ChangeKind.STATUS);
    }

    boolean statusLine(Part part, Item item) {
        Matcher status = Pattern.compile("(?m)^Status: .*\\z").matcher(part.text);
        if (!status.find()) {
            return false;
        }
        part.text = part.text.substring(0, status.start()) + "Status: Waiting for the " + draft.word() + ".";
        return draft.expectUnlessCompleted(item, ChangeKind.STATUS);
    }

    boolean tag(Part part, Item item) {
        if (!item.tags().isEmpty()
                || item.disposition() != Disposition.OPEN
                || !part.text.matches("(?s)\\*[ \u00a0]+.*")) {
            return false;
        }
        String tag = List.of("[4.99]", "[4.99?]", "[next-rel(s)]").get(random.nextInt(3));
        part.text = "* " + tag + " " + part.text.substring(1).stripLeading().replaceFirst("^\u00a0 *", "");
        boolean says = post.sections().stream()
                .anyMatch(section -> section.path().equals(item.section())
                        && item.section().stream().anyMatch(name -> name.matches("(?i).*(?:blocker).*")));
        return !says && draft.expect(tag.contains("next") ? ChangeKind.DEFERRED : ChangeKind.RETARGETED, item.title());
    }

    boolean replaceStatus(Part part, Item item, String group) {
        int end = EditedPost.endOfTitle(part);
        Matcher status = Pattern.compile(
                        "^\\s*\\(" + EditedPost.asWritten(item.status().orElse("?")) + "\\)")
                .matcher(part.text.substring(end));
        if (!status.find()) {
            return false;
        }
        part.text = part.text.substring(0, end) + group + part.text.substring(end + status.end());
        return true;
    }

    Optional<Likelihood> another(Optional<Likelihood> prognosis) {
        Likelihood one =
                Likelihood.scale().get(random.nextInt(Likelihood.scale().size()));
        return Optional.of(one).filter(other -> prognosis.filter(other::equals).isEmpty());
    }
}
