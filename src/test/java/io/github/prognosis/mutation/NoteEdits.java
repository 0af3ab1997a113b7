package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import io.github.prognosis.mutation.EditedPost.Part;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of the notes and owners below an item. */
final class NoteEdits {

    private static final Pattern OWNER_LINE = Pattern.compile("(?m)^\\s*-\\s+%s(?: <.*)?$");

    private final Draft draft;
    private final EditedPost post;
    private final Random random;

    NoteEdits(Draft draft) {
        this.draft = draft;
        this.post = draft.post();
        this.random = draft.random();
    }

    boolean note(Part part, Item item) {
        String remark = "the " + draft.word() + " of the " + draft.word() + " is still missing";
        part.text += switch (post.original().family()) {
            case SCRIPTED -> "\n  -  " + remark;
            case PATCH_LIST ->
                "\n"
                        + part.text.substring(
                                0, part.text.length() - part.text.stripLeading().length()) + "    - " + remark;
            case NUMBERED -> item.status().isPresent() ? "" : "\nNow " + remark + ".";
            case ISSUE_LIST ->
                part.text.startsWith("*")
                        ? "\n  Now " + remark + "."
                        : part.text.startsWith("\"") ? "\nNow " + remark + "." : "\n\nNow " + remark + ".";
        };
        return !part.text.endsWith("]")
                && part.text.contains(remark)
                && draft.expectUnlessCompleted(item, ChangeKind.NOTES);
    }

    boolean owner(Part part, Item item) {
        String person = draft.person();
        if (!item.owners().isEmpty() && random.nextBoolean()) {
            Owner gone = item.owners().get(random.nextInt(item.owners().size()));
            Matcher line = Pattern.compile(
                            OWNER_LINE
                                    .pattern()
                                    .formatted(EditedPost.asWritten(gone.name()).pattern()),
                            Pattern.MULTILINE)
                    .matcher(part.text);
            if (!line.find()) {
                return false;
            }
            part.text =
                    line.replaceFirst(random.nextBoolean() ? "  -  " + person : "  -  " + person + " <a@example.org>");
        } else {
            part.text += "\n  -  " + person;
        }
        return draft.expectUnlessCompleted(item, ChangeKind.OWNERS);
    }
}
