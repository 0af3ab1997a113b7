package io.github.prognosis.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The versions that go under one title, told apart by series: two first versions by different senders that share no patch
 * begin two. Of a title that any series could have each version has to share sender or patches with one before.
 */
final class TitleGroup {

    private final boolean ofAny;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft recent;
    private final Map<String, Draft> bySender = new HashMap<>();
    private final Map<String, Draft> byPatch = new HashMap<>();

    private TitleGroup(boolean ofAny) {
        this.ofAny = ofAny;
    }

    /** A series that is being put together. */
    private static final class Draft {

        private final List<Version> versions = new ArrayList<>();
        private final List<Version> reposts = new ArrayList<>();
        private @Nullable Version highest;

        /** One without a number behind others is a repost if it has as many patches; else somebody forgot the number. */
        private void add(Version version) {
            if (highest != null && highest.number() > 1 && version.said().isEmpty()) {
                if (version.count() == highest.count()) {
                    reposts.add(version);
                    return;
                }
                version.follow(highest);
            }
            versions.add(version);
            if (highest == null || version.number() >= highest.number()) {
                highest = version;
            }
        }

        private Series series() {
            return new Series(versions, reposts, Optional.empty());
        }
    }

    /** The series among versions whose titles agree. */
    static List<Series> series(List<Version> versions) {
        if (versions.size() == 1) {
            return List.of(new Series(versions, List.of(), Optional.empty()));
        }
        TitleGroup group = new TitleGroup(versions.get(0).key().isOfAny());
        versions.stream()
                .sorted(Comparator.comparing(Version::date).thenComparing(Series.OLDEST_FIRST))
                .forEach(group::add);
        return group.drafts.stream().map(Draft::series).toList();
    }

    private void add(Version version) {
        Draft draft = of(version);
        recent = draft;
        draft.add(version);
        for (String name : List.of(version.sender().name(), version.sender().address())) {
            if (!name.isEmpty()) {
                bySender.put(name, draft);
            }
        }
        version.patchTitles().forEach(title -> byPatch.put(title, draft));
    }

    /** Where a version belongs: to the series of its sender, to the one whose patches it shares, to the most recent, or to a new one. */
    private Draft of(Version version) {
        @Nullable
        Draft own = bySender.getOrDefault(
                version.sender().address(), bySender.get(version.sender().name()));
        if (own != null) {
            return own;
        }
        // Of a single patch the title is all that is known, and two people can mean two things by it.
        boolean single = version.count() == 1 && version.number() == 1;
        for (String title : single ? Set.<String>of() : version.patchTitles()) {
            @Nullable Draft shared = byPatch.get(title);
            if (shared != null) {
                return shared;
            }
        }
        if (recent != null && !ofAny && version.number() > 1) {
            return recent;
        }
        Draft first = new Draft();
        drafts.add(first);
        return first;
    }

    /** What the versions are sorted by into groups: titles that agree but for a prefix come together. */
    static Map<Key, List<Version>> byTitle(List<Version> versions) {
        Map<Key, List<Version>> groups = new LinkedHashMap<>();
        Map<Key, Set<Key>> prefixed = new HashMap<>();
        for (Version version : versions) {
            Key key = Key.of(version);
            groups.computeIfAbsent(key, title -> new ArrayList<>(1)).add(version);
            version.key()
                    .bare()
                    .ifPresent(bare -> prefixed.computeIfAbsent(key.with(bare), title -> new HashSet<>(1))
                            .add(key));
        }
        prefixed.forEach((bare, titles) -> {
            @Nullable List<Version> without = groups.get(bare);
            if (without != null && titles.size() == 1) {
                groups.computeIfAbsent(titles.iterator().next(), title -> new ArrayList<>())
                        .addAll(without);
                groups.remove(bare);
            }
        });
        return groups;
    }

    /** A title in a repository, and which part of a work that was posted in several. */
    record Key(String title, String repository, int part) {

        static Key of(Version version) {
            return new Key(
                    version.key().folded(),
                    version.repository().orElse(""),
                    version.head().subject().part().orElse(0));
        }

        Key with(String other) {
            return new Key(other, repository, part);
        }

        /** Said here, as Java takes long to make up how a record is compared, and to do it for the mails of a whole list. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && part == that.part
                    && title.equals(that.title)
                    && repository.equals(that.repository);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * title.hashCode() + repository.hashCode()) + part;
        }
    }
}
