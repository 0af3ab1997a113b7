package io.github.prognosis.series;

import io.github.prognosis.model.Address;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commits of a repository, found by their subjects and their authors. */
public final class Tree {

    private static final int SHORTEST_HASH = 7;
    private static final String REVERT = "revert ";

    /** A revert may be reverted, and that too; nobody ever went further. */
    private static final int DEEPEST = 8;

    private final List<TreeCommit> commits;
    private final Map<String, List<TreeCommit>> bySubject = new HashMap<>();
    private final Map<String, List<TreeCommit>> byBareSubject = new HashMap<>();
    private final Map<String, List<TreeCommit>> byName = new HashMap<>();
    private final Map<String, List<TreeCommit>> byAddress = new HashMap<>();
    private final IdentityHashMap<TreeCommit, Integer> positions = new IdentityHashMap<>();
    private final Map<Address, Person> people = new HashMap<>();
    private final Map<String, TreeCommit> revertsByHash = new HashMap<>();

    /** Those whose subject alone says what they revert, by that. */
    private final Map<String, List<TreeCommit>> revertsByTitle = new HashMap<>();

    private Tree(List<TreeCommit> commits) {
        this.commits = commits;
    }

    /**
     * The tree that a history makes.
     *
     * @param newestFirst its commits, in the order of the history
     */
    public static Tree of(List<TreeCommit> newestFirst) {
        Tree tree = new Tree(List.copyOf(newestFirst));
        for (int i = 0; i < tree.commits.size(); i++) {
            tree.add(tree.commits.get(i), i);
        }
        return tree;
    }

    private void add(TreeCommit commit, int position) {
        positions.put(commit, position);
        String folded = CommitSubject.folded(commit.subject());
        add(bySubject, folded, commit);
        CommitSubject.bare(folded).ifPresent(bare -> add(byBareSubject, bare, commit));
        Person author = people.computeIfAbsent(commit.author(), Person::of);
        if (!author.name().isEmpty()) {
            add(byName, author.name(), commit);
        }
        if (!author.address().isEmpty()) {
            add(byAddress, author.address(), commit);
        }
        if (commit.reverts().isEmpty() && folded.startsWith(REVERT)) {
            add(revertsByTitle, folded.substring(REVERT.length()), commit);
        }
        commit.reverts()
                .filter(hash -> hash.length() >= SHORTEST_HASH)
                .ifPresent(hash -> revertsByHash.putIfAbsent(hash, commit));
    }

    private static void add(Map<String, List<TreeCommit>> map, String key, TreeCommit commit) {
        map.computeIfAbsent(key, text -> new ArrayList<>(1)).add(commit);
    }

    /** How many commits it has. */
    public int size() {
        return commits.size();
    }

    /** When the newest commit came in; empty if there is none. */
    public Optional<Instant> newest() {
        return commits.stream().map(TreeCommit::committed).max(Instant::compareTo);
    }

    /** When the oldest one that is known came in; empty if there is none. */
    public Optional<Instant> oldest() {
        return commits.stream().map(TreeCommit::committed).min(Instant::compareTo);
    }

    /** The commits that have a patch's title for their subject, the newest first. */
    List<TreeCommit> titled(String title) {
        return bySubject.getOrDefault(CommitSubject.folded(title), List.of());
    }

    /** The commits that have it behind a prefix, {@code x86: }, the newest first. */
    List<TreeCommit> titledBehindPrefix(String title) {
        return byBareSubject.getOrDefault(CommitSubject.folded(title), List.of());
    }

    /** The commits of a person, the newest first. */
    List<TreeCommit> by(Person person) {
        List<TreeCommit> named = byName.getOrDefault(person.name(), List.of());
        List<TreeCommit> addressed = byAddress.getOrDefault(person.address(), List.of());
        if (named.isEmpty() || addressed.isEmpty()) {
            return named.isEmpty() ? addressed : named;
        }
        Set<TreeCommit> both = Collections.newSetFromMap(new IdentityHashMap<>());
        both.addAll(named);
        both.addAll(addressed);
        return both.stream().sorted(Comparator.comparingInt(this::position)).toList();
    }

    /**
     * The commit that reverted one; empty if none did, or if that was reverted itself.
     *
     * <p>A later commit says {@code This reverts commit HASH}, or is {@code Revert "TITLE"} and the next one with that title
     * is this. A partial revert, whose subject is free, is none.
     */
    public Optional<TreeCommit> reverted(TreeCommit commit) {
        return reverted(commit, 0);
    }

    private Optional<TreeCommit> reverted(TreeCommit commit, int depth) {
        int position = position(commit);
        Optional<TreeCommit> byHash = byHash(commit).filter(revert -> position(revert) < position);
        Optional<TreeCommit> found = byHash.isPresent() ? byHash : byTitle(commit, position);
        return found.filter(
                revert -> depth == DEEPEST || reverted(revert, depth + 1).isEmpty());
    }

    private Optional<TreeCommit> byHash(TreeCommit commit) {
        for (int length = commit.hash().length(); length >= SHORTEST_HASH; length--) {
            @Nullable TreeCommit revert = revertsByHash.get(commit.hash().substring(0, length));
            if (revert != null) {
                return Optional.of(revert);
            }
        }
        return Optional.empty();
    }

    /** The revert that came next behind a commit, if no other commit of its title came between. */
    private Optional<TreeCommit> byTitle(TreeCommit commit, int position) {
        String folded = CommitSubject.folded(commit.subject());
        List<TreeCommit> reverts = revertsByTitle.getOrDefault(folded, List.of());
        int next = countNewer(reverts, position) - 1;
        if (next < 0) {
            return Optional.empty();
        }
        TreeCommit revert = reverts.get(next);
        List<TreeCommit> sameTitle = bySubject.getOrDefault(folded, List.of());
        boolean cameBetween = countNewer(sameTitle, position) > countNewer(sameTitle, position(revert));
        return cameBetween ? Optional.empty() : Optional.of(revert);
    }

    /** How many of some commits, the newest first, are newer than one. */
    private int countNewer(List<TreeCommit> newestFirst, int position) {
        int low = 0;
        int high = newestFirst.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(newestFirst.get(middle)) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place in the history; 0 is the newest. */
    private int position(TreeCommit commit) {
        return Objects.requireNonNull(positions.get(commit), "a commit of this tree");
    }
}
