package io.github.prognosis.series;

import io.github.prognosis.match.Folded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds series against the tree. */
public final class Standings {

    /** Who commits his own patch may do so before he mails it. */
    private static final Duration BEFORE_FIRST = Duration.ofDays(7);

    /** Where the archive does not reach back to the first version. */
    private static final Duration BEFORE_OLDEST_SEEN = Duration.ofDays(365);

    private final Tree tree;
    private final Letters letters;
    private final Likenesses likenesses = new Likenesses();

    /** Of the patches that were opened, by the places of their mails; items that are about one series share them. */
    private final Map<Long, Optional<Person>> authors = new HashMap<>();

    /**
     * Looks in a tree.
     *
     * @param letters opens the newest version's mails, which tell a patch's author, and the list of a cover
     */
    public Standings(Tree tree, Letters letters) {
        this.tree = tree;
        this.letters = letters;
    }

    /**
     * Where a series stands.
     *
     * @param owners of the item that is about it: they may have committed what has another title in the tree
     */
    public SeriesStanding of(Series series, Collection<Person> owners) {
        Version newest = series.newest();
        Set<Person> people = new HashSet<>(owners);
        people.add(newest.sender());
        Instant since = since(series);
        PatchTrail trail = new PatchTrail(tree, since, people, likenesses);
        List<PatchTrail.Wanted> wanted = wanted(newest);
        int held = (int) newest.patches().stream()
                .filter(patch -> !patch.subject().applicable())
                .count();
        int count = Math.max(newest.count() - held, wanted.size());
        List<PatchStanding> patches = trail.follow(wanted);
        return new SeriesStanding(count, patches, earlier(series, patches, since));
    }

    /** Where so far something was not looked at because there is too much of it, a clause each; empty if all was. */
    public Set<String> limits() {
        return likenesses.isSpent()
                ? Set.of("there are too many patches and commits to hold each title against all others: patches that"
                        + " came in under another title may be told as missing")
                : Set.of();
    }

    private static Instant since(Series series) {
        Instant first = series.first().date();
        return first.minus(series.isWhole() ? BEFORE_FIRST : BEFORE_OLDEST_SEEN);
    }

    /** The patches of a version: those that were mailed, and where some are not at hand those that its cover lists. */
    private List<PatchTrail.Wanted> wanted(Version version) {
        List<PatchTrail.Wanted> wanted = new ArrayList<>();
        ListedTitles titles = new ListedTitles();
        for (PatchMail patch : version.patches()) {
            titles.add(patch.subject().title());
            if (patch.subject().applicable()) {
                Set<Person> makers = new HashSet<>();
                makers.add(Person.of(patch.mail().from()));
                authors.computeIfAbsent(patch.mail().place(), place -> author(patch))
                        .ifPresent(makers::add);
                wanted.add(new PatchTrail.Wanted(patch.subject().title(), makers, false));
            }
        }
        if (version.hasCover() && version.patches().size() < version.count()) {
            Optional<Letter> cover = letters.open(version.head().mail());
            for (String title : cover.map(letter -> Cover.titles(letter.text())).orElse(List.of())) {
                if (wanted.size() < version.count() && titles.add(title)) {
                    wanted.add(new PatchTrail.Wanted(title, Set.of(version.sender()), true));
                }
            }
        }
        return wanted;
    }

    private Optional<Person> author(PatchMail patch) {
        return letters.open(patch.mail()).flatMap(letter -> PatchAuthor.of(letter.text()));
    }

    /** The patches of the versions before that the newest does not carry, by their titles alone. */
    private List<PatchStanding> earlier(Series series, List<PatchStanding> newest, Instant since) {
        PatchTrail trail = new PatchTrail(tree, since, Set.of(), likenesses);
        Set<String> known = new HashSet<>();
        newest.forEach(patch -> known.add(Folded.title(patch.title())));
        List<PatchStanding> earlier = new ArrayList<>();
        List<Version> versions = series.versions();
        for (int i = versions.size() - 2; i >= 0; i--) {
            Version version = versions.get(i);
            List<PatchTrail.Wanted> wanted = new ArrayList<>();
            for (PatchMail patch : version.patches()) {
                boolean added = patch.subject().applicable() && known.add(patch.folded());
                if (added) {
                    Set<Person> sender = Set.of(Person.of(patch.mail().from()));
                    wanted.add(new PatchTrail.Wanted(patch.subject().title(), sender, false));
                }
            }
            earlier.addAll(trail.follow(wanted));
        }
        return earlier;
    }
}
