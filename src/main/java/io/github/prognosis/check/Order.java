package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Here;
import io.github.prognosis.model.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Milestones are out of order, or the mark does not enclose the post's date. */
final class Order implements Rule {

    @Override
    public Profile profile() {
        return new Profile(
                "order",
                Group.POST,
                Need.POST,
                "milestones are out of order, or the mark does not enclose the post's date");
    }

    @Override
    public List<Finding> find(Case about) {
        List<Milestone> milestones = about.update().timeline().milestones();
        List<Finding> findings = new ArrayList<>();
        @Nullable Milestone before = null;
        for (Milestone milestone : milestones) {
            if (milestone.date().isEmpty()) {
                continue;
            }
            if (before != null && milestone.date().get().isBefore(before.date().orElseThrow())) {
                String message =
                        "\"" + milestone.name() + "\" on " + milestone.date().get() + " stands behind \""
                                + before.name() + "\" on " + before.date().get();
                findings.add(
                        Found.at(this, Level.WARN, milestone.line(), message).finding());
            }
            before = milestone;
        }
        if (findings.isEmpty() && about.update().date().isPresent()) {
            about.update()
                    .timeline()
                    .here()
                    .ifPresent(here ->
                            mark(here, milestones, about.update().date().get()).ifPresent(findings::add));
        }
        return findings;
    }

    /** Whether the mark stands where the post's day is; an arrow at a milestone stands before or behind it. */
    private Optional<Finding> mark(Here here, List<Milestone> milestones, LocalDate today) {
        int at = 0;
        while (at < milestones.size() && !milestones.get(at).name().equals(here.milestone())) {
            at++;
        }
        if (at == milestones.size()) {
            return Optional.empty();
        }
        int next = here.side() == Here.Side.BEFORE ? at : at + 1;
        int last = here.side() == Here.Side.AFTER ? at : at - 1;
        Milestone milestone = milestones.get(at);
        Optional<LocalDate> behind = date(milestones, next);
        Optional<LocalDate> before = date(milestones, last);
        boolean late = behind.filter(today::isAfter).isPresent();
        boolean early = before.filter(today::isBefore).isPresent();
        if (!late && !early) {
            return Optional.empty();
        }
        String message =
                "the mark stands " + here.side().word() + " \"" + milestone.name() + "\", and the post is of " + today;
        return Optional.of(Found.at(this, Level.WARN, milestone.line(), message).finding());
    }

    private static Optional<LocalDate> date(List<Milestone> milestones, int index) {
        return index < 0 || index >= milestones.size()
                ? Optional.empty()
                : milestones.get(index).date();
    }
}
