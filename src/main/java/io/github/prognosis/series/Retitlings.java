package io.github.prognosis.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the series that went on under another title.
 *
 * <p>A version belongs to the series of the nearest earlier one if it names a mail of it, or has its change-id; or shares
 * half of the larger one's patches, at least two, within 365 days; or has the next number by the same sender within 180
 * days and shares two. One whose number is lower begins another series. Its own series comes along, but what was found so is not followed any further.
 */
final class Retitlings {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration HALF_YEAR = Duration.ofDays(180);
    private static final int SHARED = 2;

    /** So many versions are opened for one series, the nearest first, to see whether they name its mails. */
    private static final int MOST_OPENED = 20;

    /** Of one number by one sender; so many tell nothing of each other. */
    private static final int MOST_SENT = 1_000;

    private static final Pattern CHANGE_ID = Pattern.compile("^change-id: *+(\\S{1,200}+)", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("(?:/|<|id=)([^\\s<>/]{1,200}?@[^\\s<>/]{1,200})");

    private final SeriesCatalog catalog;
    private final Letters letters;
    private final Map<Sending, List<Version>> beginnings = new HashMap<>();
    private final Map<Sending, List<Version>> ends = new HashMap<>();
    private final Set<Version> firsts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Version, Letter> opened = new IdentityHashMap<>();
    private int budget;

    Retitlings(SeriesCatalog catalog, Letters letters) {
        this.catalog = catalog;
        this.letters = letters;
        for (Series series : catalog.all()) {
            Version first = series.first();
            firsts.add(first);
            add(beginnings, first);
            add(ends, series.newest());
        }
    }

    /** Who sent which number. */
    private record Sending(String address, int number) {

        /** Said here, as Java takes long to make up how a record is compared, and to do it for the mails of a whole list. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sending that && number == that.number && address.equals(that.address);
        }

        @Override
        public int hashCode() {
            return 31 * address.hashCode() + number;
        }
    }

    private static void add(Map<Sending, List<Version>> sendings, Version version) {
        Sending sending = new Sending(version.sender().address(), version.number());
        sendings.computeIfAbsent(sending, numbers -> new ArrayList<>(1)).add(version);
    }

    /** Those of the version's sender that it can go on, or that can go on with it. */
    private static List<Version> sent(Map<Sending, List<Version>> sendings, Version version, int number) {
        List<Version> sent = sendings.getOrDefault(new Sending(version.sender().address(), number), List.of());
        return sent.size() > MOST_SENT ? List.of() : sent;
    }

    /**
     * A series with the one that it goes on, or that goes on with it.
     *
     * @return the same if there is none, or several
     */
    Series whole(Series series) {
        budget = MOST_OPENED;
        Optional<Retitling> before = before(series.first());
        List<Retitling> behind = behind(series);
        List<Retitling> found = new ArrayList<>(behind);
        before.ifPresent(found::add);
        if (found.size() != 1) {
            return series;
        }
        Retitling retitling = found.get(0);
        Series other = catalog.of(before.isPresent() ? retitling.before() : retitling.after());
        List<Version> versions = new ArrayList<>(series.versions());
        versions.addAll(other.versions());
        List<Version> reposts = new ArrayList<>(series.reposts());
        reposts.addAll(other.reposts());
        return new Series(versions, reposts, Optional.of(retitling));
    }

    /** The version under another title that the first one of a series goes on with. */
    private Optional<Retitling> before(Version first) {
        Map<Series, Retitling> found = new HashMap<>();
        for (Version earlier : candidates(first, true)) {
            judged(earlier, first).ifPresent(judged -> found.merge(catalog.of(earlier), judged, Retitlings::nearer));
        }
        return only(found);
    }

    private List<Retitling> behind(Series series) {
        Map<Series, Retitling> found = new HashMap<>();
        for (Version version : series.versions()) {
            for (Version later : candidates(version, false)) {
                Series other = catalog.of(later);
                if (firsts.contains(later)) {
                    judged(version, later).ifPresent(judged -> found.merge(other, judged, Retitlings::nearer));
                }
            }
        }
        // What the other goes on with may be a third series that is nearer.
        List<Retitling> own = new ArrayList<>();
        for (Retitling retitling : found.values()) {
            if (before(retitling.after())
                    .filter(it -> catalog.of(it.before()).equals(series))
                    .isPresent()) {
                own.add(retitling);
            }
        }
        return own;
    }

    private static Retitling nearer(Retitling one, Retitling other) {
        if (one.sure() != other.sure()) {
            return one.sure() ? one : other;
        }
        return one.before().date().isBefore(other.before().date()) ? other : one;
    }

    /** What is sure outweighs what patches say; several of a kind are none. */
    private static Optional<Retitling> only(Map<Series, Retitling> found) {
        List<Retitling> sure = found.values().stream().filter(Retitling::sure).toList();
        List<Retitling> best = sure.isEmpty() ? List.copyOf(found.values()) : sure;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** The versions of other series that share a patch with one, or come from its sender; before it or behind. */
    private Set<Version> candidates(Version version, boolean before) {
        Set<Version> found = new HashSet<>();
        for (String title : version.patchTitles()) {
            found.addAll(catalog.withPatch(title));
        }
        found.addAll(
                before ? sent(ends, version, version.number() - 1) : sent(beginnings, version, version.number() + 1));
        Series own = catalog.of(version);
        found.removeIf(other -> catalog.of(other).equals(own)
                || !other.repository().equals(version.repository())
                || other.date().isBefore(version.date()) != before
                || Duration.between(other.date(), version.date()).abs().compareTo(YEAR) > 0);
        return found;
    }

    /** Who begins to count anew, or says that it is another part of the work, posts another series that comes of the first. */
    private Optional<Retitling> judged(Version before, Version after) {
        if (after.number() < before.number() || Ordinals.differ(before.title(), after.title())) {
            return Optional.empty();
        }
        int shared = shared(before, after);
        Duration apart = Duration.between(before.date(), after.date());
        boolean next = after.number() == before.number() + 1
                && apart.compareTo(HALF_YEAR) <= 0
                && before.sender().is(after.sender());
        boolean half = shared * 2 >= Math.max(before.count(), after.count());
        if (next || shared >= SHARED) {
            if (says(before, after)) {
                return Optional.of(new Retitling(before, after, true));
            }
            if (shared >= SHARED && (half || next)) {
                return Optional.of(new Retitling(before, after, false));
            }
        }
        return Optional.empty();
    }

    /** How many patches they have in common; looking for those of the smaller one. */
    private int shared(Version one, Version other) {
        Set<String> some = one.patchTitles();
        Set<String> others = other.patchTitles();
        return some.size() < others.size() ? among(some, others) : among(others, some);
    }

    private static int among(Set<String> fewer, Set<String> more) {
        return (int) fewer.stream().filter(more::contains).count();
    }

    /** Whether the later version names a mail of the earlier one's series, or has its change-id. */
    private boolean says(Version before, Version after) {
        Optional<Letter> later = open(after);
        if (later.isEmpty()) {
            return false;
        }
        Set<String> named = new HashSet<>(later.get().references());
        Matcher url = NAMED.matcher(later.get().text());
        while (url.find()) {
            named.add(url.group(1));
        }
        Optional<String> changeId = changeId(later);
        if (named.isEmpty() && changeId.isEmpty()) {
            return false;
        }
        Optional<Letter> earlier = open(before);
        boolean sameId = changeId.isPresent() && changeId.equals(changeId(earlier));
        return sameId
                || earlier.flatMap(letter -> letter.mail().id())
                        .filter(named::contains)
                        .isPresent();
    }

    private static Optional<String> changeId(Optional<Letter> letter) {
        if (letter.isEmpty()) {
            return Optional.empty();
        }
        Matcher id = CHANGE_ID.matcher(letter.get().text());
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    private Optional<Letter> open(Version version) {
        @Nullable Letter known = opened.get(version);
        if (known != null || budget == 0) {
            return Optional.ofNullable(known);
        }
        budget--;
        Optional<Letter> letter = letters.open(version.head().mail());
        letter.ifPresent(read -> opened.put(version, read));
        return letter;
    }
}
