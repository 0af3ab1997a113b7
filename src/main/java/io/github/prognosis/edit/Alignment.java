package io.github.prognosis.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one list becomes another with the fewest changes: each value that was there stays, gives way to another, or goes; further
 * ones come in behind one of them.
 *
 * @param now what stands in the place of each old value; empty where it goes
 * @param changed whether that is another value
 * @param behind what comes in behind each old value; the first element is what comes before all
 */
record Alignment<T>(List<Optional<T>> now, List<Boolean> changed, List<List<T>> behind) {

    /** Beyond so many pairs of values only what is alike at both ends stays. */
    private static final long MOST_PAIRS = 4_000_000;

    /** Whether nothing changes. */
    boolean isEmpty() {
        return !changed.contains(true) && behind.stream().allMatch(List::isEmpty);
    }

    static <T> Alignment<T> of(List<T> old, List<T> wanted) {
        int front = 0;
        while (front < old.size() && front < wanted.size() && old.get(front).equals(wanted.get(front))) {
            front++;
        }
        int back = 0;
        while (back < old.size() - front
                && back < wanted.size() - front
                && old.get(old.size() - 1 - back).equals(wanted.get(wanted.size() - 1 - back))) {
            back++;
        }
        Builder<T> builder = new Builder<>(old.size());
        for (int i = 0; i < front; i++) {
            builder.keep(old.get(i));
        }
        builder.middle(old.subList(front, old.size() - back), wanted.subList(front, wanted.size() - back));
        for (int i = old.size() - back; i < old.size(); i++) {
            builder.keep(old.get(i));
        }
        return new Alignment<>(builder.now, builder.changed, builder.behind);
    }

    private static final class Builder<T> {

        private final List<Optional<T>> now;
        private final List<Boolean> changed;
        private final List<List<T>> behind;

        Builder(int size) {
            now = new ArrayList<>(size);
            changed = new ArrayList<>(size);
            behind = new ArrayList<>(size + 1);
            behind.add(new ArrayList<>());
        }

        void keep(T value) {
            add(Optional.of(value), false);
        }

        private void add(Optional<T> value, boolean change) {
            now.add(value);
            changed.add(change);
            behind.add(new ArrayList<>());
        }

        void middle(List<T> old, List<T> wanted) {
            int[][] common = (long) old.size() * wanted.size() > MOST_PAIRS ? new int[0][] : common(old, wanted);
            int i = 0;
            int j = 0;
            while (i < old.size() || j < wanted.size()) {
                int fromOld = i;
                int fromWanted = j;
                while (!(i < old.size() && j < wanted.size() && old.get(i).equals(wanted.get(j)) && common.length > 0)
                        && (i < old.size() || j < wanted.size())) {
                    boolean ofOld = j == wanted.size()
                            || (i < old.size() && (common.length == 0 || common[i + 1][j] >= common[i][j + 1]));
                    i += ofOld ? 1 : 0;
                    j += ofOld ? 0 : 1;
                }
                gap(old.subList(fromOld, i), wanted.subList(fromWanted, j));
                if (i < old.size() && j < wanted.size()) {
                    keep(old.get(i++));
                    j++;
                }
            }
        }

        /** What has nothing in common: one gives way to one, the others go or come in behind. */
        private void gap(List<T> old, List<T> wanted) {
            for (int k = 0; k < old.size(); k++) {
                add(k < wanted.size() ? Optional.of(wanted.get(k)) : Optional.empty(), true);
            }
            for (int k = old.size(); k < wanted.size(); k++) {
                behind.get(behind.size() - 1).add(wanted.get(k));
            }
        }

        /** How many values the rests of both lists have in common, by where these begin. */
        private static <T> int[][] common(List<T> old, List<T> wanted) {
            int[][] common = new int[old.size() + 1][wanted.size() + 1];
            for (int i = old.size() - 1; i >= 0; i--) {
                for (int j = wanted.size() - 1; j >= 0; j--) {
                    common[i][j] = old.get(i).equals(wanted.get(j))
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }
    }
}
