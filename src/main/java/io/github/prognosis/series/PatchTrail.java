package io.github.prognosis.series;

import io.github.prognosis.match.Retouched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the commits that the patches of a version became.
 *
 * <p>A patch is in the tree if a commit has its title, from the time of the series on, and was not reverted since: surely if
 * it is by the patch's author or sender. Else a commit by one of the people counts as likely, whose title is alike and differs
 * in no word that tells things apart, and that fits no other patch.
 */
final class PatchTrail {

    private static final double ALIKE = 0.85;

    /** Titles that so many commits have are told apart by the newest of them. */
    private static final int MOST_OF_A_TITLE = 100;

    /** So many commits of one person within the time of a series are held against its patches. */
    private static final int MOST_OF_A_PERSON = 5_000;

    private final Tree tree;
    private final Instant since;
    private final Set<Person> people;
    private final Likenesses likenesses;
    private final Map<Person, List<TreeCommit>> commits = new HashMap<>();

    /**
     * Finds them in a tree.
     *
     * @param since the earliest time at which a patch can have come in
     * @param people who may have made a commit of a patch whose title is another: owners and senders
     * @param likenesses compares titles
     */
    PatchTrail(Tree tree, Instant since, Collection<Person> people, Likenesses likenesses) {
        this.tree = tree;
        this.since = since;
        this.people = Set.copyOf(people);
        this.likenesses = likenesses;
    }

    /**
     * A patch that is looked for.
     *
     * @param makers its author and its sender
     * @param listed whether its title is only known from a cover's list, which may leave out a prefix
     */
    record Wanted(String title, Set<Person> makers, boolean listed) {}

    /** What became of each patch, in their order. */
    List<PatchStanding> follow(List<Wanted> patches) {
        List<PatchStanding> standings = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Wanted patch : patches) {
            PatchStanding standing = exact(patch, tree.titled(patch.title()));
            if (patch.listed() && standing.commit().isEmpty()) {
                standing = exact(patch, tree.titledBehindPrefix(patch.title()));
            }
            standings.add(standing);
            standing.commit().ifPresent(commit -> taken.add(commit.hash()));
        }
        for (int i = 0; i < patches.size(); i++) {
            if (standings.get(i).commit().isEmpty()) {
                Optional<TreeCommit> alike = alike(patches, i, taken);
                if (alike.isPresent()) {
                    taken.add(alike.get().hash());
                    standings.set(i, new PatchStanding(patches.get(i).title(), alike, false, Optional.empty()));
                }
            }
        }
        return standings;
    }

    private PatchStanding exact(Wanted patch, List<TreeCommit> titled) {
        @Nullable TreeCommit byOther = null;
        @Nullable PatchStanding reverted = null;
        int looked = 0;
        for (TreeCommit commit : titled) {
            if (++looked > MOST_OF_A_TITLE) {
                break;
            }
            if (commit.committed().isBefore(since)) {
                continue;
            }
            boolean own = isBy(patch.makers(), commit);
            Optional<TreeCommit> revert = tree.reverted(commit);
            if (revert.isPresent()) {
                reverted = reverted == null
                        ? new PatchStanding(patch.title(), Optional.of(commit), own, revert)
                        : reverted;
            } else if (own) {
                return new PatchStanding(patch.title(), Optional.of(commit), true, Optional.empty());
            } else if (byOther == null) {
                byOther = commit;
            }
        }
        if (byOther != null) {
            return new PatchStanding(patch.title(), Optional.of(byOther), false, Optional.empty());
        }
        return reverted == null ? PatchStanding.missing(patch.title()) : reverted;
    }

    private static boolean isBy(Set<Person> makers, TreeCommit commit) {
        Person author = Person.of(commit.author());
        return makers.stream().anyMatch(author::is);
    }

    private Optional<TreeCommit> alike(List<Wanted> patches, int wanted, Set<String> taken) {
        Wanted patch = patches.get(wanted);
        Set<Person> makers = new HashSet<>(people);
        makers.addAll(patch.makers());
        @Nullable TreeCommit best = null;
        double highest = ALIKE;
        for (Person maker : makers) {
            for (TreeCommit commit : commits.computeIfAbsent(maker, this::by)) {
                double likeness = likenesses.of(patch.title(), commit.subject(), highest);
                if (likeness >= highest
                        && !taken.contains(commit.hash())
                        && !Retouched.tellApart(patch.title(), commit.subject())
                        && tree.reverted(commit).isEmpty()
                        && fitsNoOther(patches, wanted, commit)) {
                    best = commit;
                    highest = likeness;
                }
            }
        }
        return likenesses.isSpent() ? Optional.empty() : Optional.ofNullable(best);
    }

    /** What somebody made since. */
    private List<TreeCommit> by(Person maker) {
        return tree.by(maker).stream()
                .filter(commit -> !commit.committed().isBefore(since))
                .limit(MOST_OF_A_PERSON)
                .toList();
    }

    private boolean fitsNoOther(List<Wanted> patches, int wanted, TreeCommit commit) {
        for (int i = 0; i < patches.size(); i++) {
            if (i != wanted && likenesses.of(patches.get(i).title(), commit.subject(), ALIKE) >= ALIKE) {
                return false;
            }
        }
        return true;
    }
}
