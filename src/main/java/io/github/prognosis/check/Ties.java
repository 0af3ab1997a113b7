package io.github.prognosis.check;

import io.github.prognosis.match.PatchLink;
import io.github.prognosis.model.Address;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import io.github.prognosis.series.ListedSeries;
import io.github.prognosis.series.Person;
import io.github.prognosis.series.Series;
import io.github.prognosis.series.Standings;
import io.github.prognosis.series.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the series of items: by the message-ids of their links, else by title and aliases. Where several fit, none is taken.
 */
final class Ties {

    private final ListedSeries list;
    private final Optional<Standings> tree;

    Ties(ListedSeries list, Optional<Standings> tree) {
        this.list = list;
        this.tree = tree;
    }

    Optional<Tie> of(Item item) {
        Optional<Tie> tie = linked(item).or(() -> titled(item));
        return tie.map(found -> tree.filter(
                        unused -> found.series().newest().repository().isEmpty())
                .map(standings -> found.with(standings.of(found.series(), people(item))))
                .orElse(found));
    }

    private Optional<Tie> linked(Item item) {
        Map<Series, List<Version>> found = new LinkedHashMap<>();
        for (String id : PatchLink.keys(item)) {
            list.version(id, item.title())
                    .ifPresent(version -> found.computeIfAbsent(list.of(version), series -> new ArrayList<>(1))
                            .add(version));
        }
        List<Series> fitting = new ArrayList<>(found.keySet());
        if (fitting.size() > 1) {
            List<Series> titled = list.titled(item.title());
            fitting.retainAll(titled);
        }
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        Series series = fitting.get(0);
        Optional<Version> newest = found.getOrDefault(series, List.of()).stream()
                .filter(series.versions()::contains)
                .max(Comparator.comparingInt(Version::number).thenComparing(Version::date));
        return Optional.of(new Tie(series, newest, true, list.id(series.newest()), Optional.empty()));
    }

    private Optional<Tie> titled(Item item) {
        Set<String> titles = new LinkedHashSet<>();
        titles.add(item.title());
        titles.addAll(item.aliases());
        Set<Series> found = new LinkedHashSet<>();
        titles.forEach(title -> found.addAll(list.titled(title)));
        // The posts are about Xen's own repository.
        Set<Series> own = new LinkedHashSet<>(found);
        own.removeIf(series -> series.newest().repository().isPresent());
        Set<Series> fitting = own.isEmpty() ? found : own;
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        Series series = fitting.iterator().next();
        boolean full = titles.stream().anyMatch(series::hasTitle);
        return Optional.of(new Tie(series, Optional.empty(), full, list.id(series.newest()), Optional.empty()));
    }

    private static List<Person> people(Item item) {
        List<Person> people = new ArrayList<>();
        for (Owner owner : item.owners()) {
            people.add(Person.of(
                    new Address(Optional.of(owner.name()), owner.email().orElse(""))));
        }
        return people;
    }
}
