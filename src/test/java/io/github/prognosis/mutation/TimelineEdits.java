package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.mutation.EditedPost.Part;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Edits of the dates and the mark. */
final class TimelineEdits {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private final Draft draft;
    private final EditedPost post;
    private final Random random;
    private boolean edited;

    TimelineEdits(Draft draft) {
        this.draft = draft;
        this.post = draft.post();
        this.random = draft.random();
    }

    /** A date moved, or the mark; one for each post, so that nothing is inferred from it. */
    void make() {
        List<Milestone> milestones = post.original().update().timeline().milestones();
        if (edited || milestones.size() < 2) {
            return;
        }
        Optional<Part> mark = Stream.iterate(1, line -> line + 1)
                .limit(200)
                .flatMap(line -> post.line(line).stream())
                .filter(part -> part.text.matches("-+> We are here"))
                .findFirst();
        if (mark.isPresent() && random.nextInt(3) == 0) {
            Milestone target = milestones.get(random.nextInt(milestones.size()));
            boolean same = post.original()
                    .update()
                    .timeline()
                    .here()
                    .filter(here -> here.milestone().equals(target.name()))
                    .isPresent();
            if (!same) {
                Part line = post.line(target.line()).orElseThrow();
                line.text = mark.get().text + "\n" + line.text;
                post.remove(mark.get());
                edited = draft.expect(ChangeKind.HERE, "");
            }
            return;
        }
        if (milestones.stream().anyMatch(Milestone::yearInferred)) {
            return;
        }
        Milestone milestone = milestones.get(random.nextInt(milestones.size()));
        Optional<Part> line = post.line(milestone.line()).filter(part -> part.text.contains(milestone.text()));
        if (line.isPresent() && milestone.date().isPresent()) {
            int days = 1 + random.nextInt(40);
            LocalDate date = milestone.date().get().plusDays(random.nextBoolean() ? days : -days);
            line.get().text = line.get().text.replace(milestone.text(), DATE.format(date));
            edited = draft.expect(
                    date.isAfter(milestone.date().get()) ? ChangeKind.MILESTONE_SLIPPED : ChangeKind.MILESTONE_ADVANCED,
                    milestone.name());
        }
    }
}
