package io.github.prognosis.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts an {@link Item} together; what is not said stays empty, and the item open. */
public final class ItemBuilder {

    private final String title;
    private final int line;
    private final int endLine;
    private Optional<String> number = Optional.empty();
    private List<String> tags = List.of();
    private List<String> aliases = List.of();
    private Optional<String> status = Optional.empty();
    private Optional<Likelihood> prognosis = Optional.empty();
    private Optional<Series> series = Optional.empty();
    private Disposition disposition = Disposition.OPEN;
    private Optional<String> deferredTo = Optional.empty();
    private Optional<Target> target = Optional.empty();
    private List<String> section = List.of();
    private Optional<String> area = Optional.empty();
    private final List<Owner> owners = new ArrayList<>();
    private final Set<String> issues = new LinkedHashSet<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Begins an item of that title, which stands in the lines from one to the other. */
    public ItemBuilder(String title, int line, int endLine) {
        this.title = title;
        this.line = line;
        this.endLine = endLine;
    }

    /** Sets what stands in front of the title. */
    public ItemBuilder opening(Optional<String> itsNumber, List<String> itsTags) {
        number = itsNumber;
        tags = List.copyOf(itsTags);
        return this;
    }

    /** Sets the other names that the title gives. */
    public ItemBuilder aliases(List<String> names) {
        aliases = List.copyOf(names);
        return this;
    }

    /** Sets the raw text that says where it stands, and the likelihood. */
    public ItemBuilder status(Optional<String> text, Optional<Likelihood> likelihood) {
        status = text;
        prognosis = likelihood;
        return this;
    }

    /** Sets the version of its patch series. */
    public ItemBuilder series(Optional<Series> version) {
        series = version;
        return this;
    }

    /** Sets where it stands in the list, and the release it is deferred to. */
    public ItemBuilder disposition(Disposition standing, Optional<String> release) {
        disposition = standing;
        deferredTo = release;
        return this;
    }

    /** Sets the release that it is meant for. */
    public ItemBuilder target(Optional<Target> release) {
        target = release;
        return this;
    }

    /** Sets the headings above it, and the last of them that names a subject. */
    public ItemBuilder section(List<String> path, Optional<String> subject) {
        section = List.copyOf(path);
        area = subject;
        return this;
    }

    /** Adds people who work on it. */
    public ItemBuilder addOwners(Collection<Owner> people) {
        owners.addAll(people);
        return this;
    }

    /** Adds issue keys and bug numbers; each counts once. */
    public ItemBuilder addIssues(Collection<String> keys) {
        issues.addAll(keys);
        return this;
    }

    /** Adds URLs. */
    public ItemBuilder addLinks(Collection<String> urls) {
        links.addAll(urls);
        return this;
    }

    /** Adds a paragraph, or a prose line. */
    public ItemBuilder addNote(String text) {
        notes.add(text);
        return this;
    }

    /** The item. */
    public Item build() {
        return new Item(
                title,
                number,
                tags,
                aliases,
                status,
                prognosis,
                series,
                disposition,
                deferredTo,
                target,
                section,
                area,
                owners,
                List.copyOf(issues),
                links,
                notes,
                line,
                endLine);
    }
}
