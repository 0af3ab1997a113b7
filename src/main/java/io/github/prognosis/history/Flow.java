package io.github.prognosis.history;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.history.LastStep.Became;
import io.github.prognosis.history.LastStep.Fate;
import io.github.prognosis.history.LastStep.Group;
import io.github.prognosis.history.LastStep.News;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts where the items stood at each update, and what became of those that were open. */
final class Flow {

    private Flow() {}

    /** One step for each update. */
    static List<FlowStep> steps(List<Update> updates, List<StatusItem> items) {
        int[] added = new int[updates.size()];
        int[] back = new int[updates.size()];
        int[] gone = new int[updates.size()];
        for (StatusItem item : items) {
            for (ItemState state : item.states()) {
                added[state.update()] += state.change().equals(Optional.of(ChangeKind.ADDED)) ? 1 : 0;
                back[state.update()] += state.change().equals(Optional.of(ChangeKind.RETURNED)) ? 1 : 0;
                gone[state.update()] += state.kind() == ItemState.Kind.GONE ? 1 : 0;
            }
        }
        List<FlowStep> steps = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            Map<Disposition, Integer> dispositions = new EnumMap<>(Disposition.class);
            Map<Likelihood, Integer> prognoses = new EnumMap<>(Likelihood.class);
            int unsaid = 0;
            for (Item item : updates.get(i).items()) {
                dispositions.merge(item.disposition(), 1, Integer::sum);
                if (item.disposition() == Disposition.OPEN && item.prognosis().isPresent()) {
                    prognoses.merge(item.prognosis().get(), 1, Integer::sum);
                } else if (item.disposition() == Disposition.OPEN) {
                    unsaid++;
                }
            }
            steps.add(new FlowStep(
                    updates.get(i).date(),
                    dispositions,
                    prognoses,
                    unsaid,
                    i > 0,
                    i > 0 ? added[i] : 0,
                    i > 0 ? back[i] : 0,
                    gone[i]));
        }
        return steps;
    }

    /** What changed with the newest update; empty if there is no other. */
    static Optional<LastStep> last(List<Update> updates, List<StatusItem> items) {
        int newest = updates.size() - 1;
        if (newest == 0) {
            return Optional.empty();
        }
        Map<Fate, Integer> became = new EnumMap<>(Fate.class);
        Map<News, List<StatusItem>> news = new EnumMap<>(News.class);
        int open = 0;
        for (StatusItem item : items) {
            Optional<ItemState> now = item.state(newest);
            if (item.state(newest - 1).filter(Flow::isOpen).isPresent()) {
                open++;
                became.merge(fate(now), 1, Integer::sum);
            }
            now.flatMap(Flow::news)
                    .ifPresent(told ->
                            news.computeIfAbsent(told, key -> new ArrayList<>()).add(item));
        }
        return Optional.of(new LastStep(
                updates.get(newest - 1).date(),
                updates.get(newest).date(),
                open,
                became.entrySet().stream()
                        .map(entry -> new Became(entry.getKey(), entry.getValue()))
                        .toList(),
                news.entrySet().stream()
                        .map(entry -> new Group(entry.getKey(), entry.getValue()))
                        .toList()));
    }

    private static boolean isOpen(ItemState state) {
        return switch (state.kind()) {
            case NEW, CHANGED, BETTER, FELL, UNCHANGED -> true;
            case DEFERRED, COMPLETED, UP_FOR_GRABS, GONE -> false;
        };
    }

    private static Fate fate(Optional<ItemState> now) {
        if (now.isEmpty()) {
            return Fate.MERGED;
        }
        return switch (now.get().kind()) {
            case NEW, CHANGED, BETTER, FELL, UNCHANGED -> Fate.OPEN;
            case DEFERRED -> Fate.DEFERRED;
            case COMPLETED -> Fate.COMPLETED;
            case UP_FOR_GRABS -> Fate.UP_FOR_GRABS;
            case GONE -> Fate.GONE;
        };
    }

    private static Optional<News> news(ItemState state) {
        if (state.change().isEmpty()) {
            return Optional.empty();
        }
        boolean came =
                state.change().get() == ChangeKind.ADDED || state.change().get() == ChangeKind.RETURNED;
        return switch (state.kind()) {
            case GONE -> Optional.of(News.GONE);
            case FELL -> Optional.of(News.FELL);
            case NEW -> Optional.of(News.NEW);
            case CHANGED, BETTER, UNCHANGED -> Optional.of(came ? News.NEW : News.MOVED);
            case COMPLETED -> ofSettled(state, ChangeKind.COMPLETED, News.COMPLETED, came);
            case DEFERRED -> ofSettled(state, ChangeKind.DEFERRED, News.DEFERRED, came);
            case UP_FOR_GRABS -> ofSettled(state, ChangeKind.RELEASED, News.UP_FOR_GRABS, came);
        };
    }

    /** What moved of an item that stood there already is no news of its own. */
    private static Optional<News> ofSettled(ItemState state, ChangeKind change, News news, boolean came) {
        if (came) {
            return Optional.of(News.NEW);
        }
        return state.change().equals(Optional.of(change)) ? Optional.of(news) : Optional.empty();
    }
}
