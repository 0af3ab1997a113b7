package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Section;
import io.github.prognosis.mutation.EditedPost.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Edits that put an item under another heading. */
final class PlaceEdits {

    private final Draft draft;
    private final EditedPost post;
    private final Random random;
    private final StatusEdits statuses;

    PlaceEdits(Draft draft, StatusEdits statuses) {
        this.draft = draft;
        this.post = draft.post();
        this.random = draft.random();
        this.statuses = statuses;
    }

    boolean move(Part part, Item item) {
        Optional<Section> target = target(item);
        if (target.isEmpty()) {
            return false;
        }
        Optional<ChangeKind> kind = kindOfMove(item, target.get());
        if (kind.isEmpty()) {
            return false;
        }
        Optional<Part> heading = post.line(target.get().line());
        heading.ifPresent(line -> post.moveBehind(part, line));
        return heading.isPresent() && draft.expect(kind.get(), item.title());
    }

    /** A lettered issue among those that are closed, or open. */
    boolean settle(Part part, Item item) {
        List<Section> targets = post.sections().stream()
                .filter(section -> section.disposition() != item.disposition())
                .toList();
        if (item.number().isEmpty() || targets.isEmpty()) {
            return false;
        }
        Section target = targets.get(random.nextInt(targets.size()));
        Optional<Part> underline = post.line(target.line() + 1);
        underline.ifPresent(line -> post.moveBehind(part, line));
        return underline.isPresent() && draft.expect(kindOfMove(item, target).orElseThrow(), item.title());
    }

    /** A series among the completed ones, which stand further in. */
    boolean complete(Part part, Item item) {
        Optional<Section> target = post.sections().stream()
                .filter(section -> section.disposition() == Disposition.COMPLETED
                        && section.path().size() > 1)
                .findFirst();
        if (item.disposition() == Disposition.COMPLETED || item.section().size() > 1 || target.isEmpty()) {
            return false;
        }
        Optional<Part> heading = post.line(target.get().line());
        if (heading.isEmpty()) {
            return false;
        }
        int inner = post.items().stream()
                .filter(other ->
                        other.item.orElseThrow().section().equals(target.get().path()))
                .mapToInt(
                        other -> other.text.length() - other.text.stripLeading().length())
                .findFirst()
                .orElse(6);
        part.text = " ".repeat(inner) + part.text.stripLeading().replaceAll("(?m)^(?=  )", " ".repeat(inner));
        post.moveBehind(part, heading.get());
        return draft.expect(ChangeKind.COMPLETED, item.title());
    }

    /** A new place and another prognosis at once: the place is told, the prognosis stands below. */
    boolean moveAndAssess(Part part, Item item) {
        Optional<Section> target = target(item);
        if (target.isEmpty()
                || target.get().disposition() == item.disposition()
                || item.prognosis().isEmpty()
                || post.line(target.get().line()).isEmpty()) {
            return false;
        }
        Optional<Likelihood> now = statuses.another(item.prognosis());
        if (now.isEmpty()
                || !statuses.replaceStatus(part, item, " (" + now.get().word() + ")")) {
            return false;
        }
        post.moveBehind(part, post.line(target.get().line()).orElseThrow());
        boolean better = now.get().ordinal() > item.prognosis().get().ordinal();
        return draft.expect(
                kindOfMove(item, target.get()).orElseThrow(),
                item.title(),
                better ? ChangeKind.IMPROVED : ChangeKind.REGRESSED);
    }

    private Optional<Section> target(Item item) {
        List<Section> sections = post.sections();
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        Section target = sections.get(random.nextInt(sections.size()));
        boolean deep = target.path().size() > 1 || post.original().family() == Family.NUMBERED;
        boolean another = target.disposition() != item.disposition()
                || (deep && !target.path().equals(item.section()));
        return another && item.tags().isEmpty() ? Optional.of(target) : Optional.empty();
    }

    /** By the table of the kinds; the last heading of a path of open items names an area here. */
    private static Optional<ChangeKind> kindOfMove(Item item, Section target) {
        Disposition before = item.disposition();
        Disposition now = target.disposition();
        if (before == now) {
            String area = target.path().get(target.path().size() - 1);
            boolean areas =
                    now == Disposition.OPEN && item.area().isPresent() && !area.matches("(?i)open|projects|hypervisor");
            return areas && !fold(area).equals(fold(item.area().get()))
                    ? Optional.of(ChangeKind.MOVED)
                    : Optional.empty();
        }
        return Optional.of(
                now == Disposition.COMPLETED
                        ? ChangeKind.COMPLETED
                        : now == Disposition.DEFERRED
                                ? ChangeKind.DEFERRED
                                : before == Disposition.COMPLETED
                                        ? ChangeKind.REOPENED
                                        : now == Disposition.UP_FOR_GRABS
                                                ? ChangeKind.RELEASED
                                                : before == Disposition.DEFERRED
                                                        ? ChangeKind.REINSTATED
                                                        : ChangeKind.CLAIMED);
    }

    private static String fold(String area) {
        return area.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
