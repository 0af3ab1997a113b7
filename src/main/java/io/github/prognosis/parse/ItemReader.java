package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.ItemBuilder;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.SeriesWords;
import io.github.prognosis.model.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one item: its title, and what is told below. */
final class ItemReader {

    private final ListedItem listed;
    private final TitleReader.Parts parts;
    private ItemBuilder item;
    private Optional<String> status;
    private Optional<Likelihood> prognosisLine = Optional.empty();

    /** A likelihood that is no word of the scale, as {@code prognosis: likely}. */
    private Optional<Field> otherPrognosis = Optional.empty();

    /** Whether a line tells a likelihood, be it of a part of the work. */
    private boolean tellsPrognosis;

    /** The newest of the trailing group, the tags and the notes, the first of equals; a bare RFC is the least. */
    private Optional<Series> series;

    private final boolean older;

    private ItemReader(ListedItem listed, boolean older) {
        this.listed = listed;
        this.older = older;
        Optional<IssueKeys.Numbered> bug =
                listed.place().listsBugs() ? IssueKeys.ofTitle(listed.title()) : Optional.empty();
        String title = bug.isPresent() ? bug.get().title() : listed.title();
        this.parts = TitleReader.read(title);
        this.item = new ItemBuilder(parts.titleOr(title), listed.start().line(), listed.endLine());
        if (bug.isPresent()) {
            item.addIssues(List.of(bug.get().key()));
        }
        this.status = parts.status();
        this.series = parts.series();
    }

    /**
     * An item that was read.
     *
     * @param lacksPrognosis whether it is worked on and does not say how likely it is
     */
    record Reading(Item item, boolean lacksPrognosis) {}

    /**
     * Reads an item, which has a title.
     *
     * @param older whether the post tells likelihoods by the older scale
     */
    static Reading read(ListedItem listed, boolean older) {
        return new ItemReader(listed, older).read();
    }

    /** A word of the post's scale. */
    private Optional<Likelihood> likelihood(String word) {
        Optional<Likelihood> said = older ? Likelihood.ofOlder(word) : Optional.empty();
        return said.isPresent() ? said : Likelihood.of(word);
    }

    /** What the title and then each of the details gives. */
    static List<Given> given(ListedItem listed, boolean older) {
        ItemReader reader = new ItemReader(listed, older);
        reader.takeLinks(reader.parts.links());
        List<Given> given = new ArrayList<>();
        given.add(Given.of(reader.item.build(), reader.status.isPresent(), false));
        for (Detail detail : listed.details()) {
            Optional<String> status = reader.status;
            Optional<Likelihood> prognosis = reader.prognosisLine;
            reader.item = new ItemBuilder(listed.title(), listed.start().line(), listed.endLine());
            reader.take(detail);
            boolean tellsStatus = !reader.status.equals(status);
            boolean tellsPrognosis = !reader.prognosisLine.equals(prognosis);
            given.add(Given.of(reader.item.build(), tellsStatus, tellsPrognosis));
        }
        return given;
    }

    private void take(Detail detail) {
        if (detail instanceof Detail.People people) {
            item.addOwners(people.people());
        } else if (detail instanceof Detail.Keys keys) {
            item.addIssues(keys.keys());
        } else if (detail instanceof Detail.Remark remark) {
            takeRemark(remark.text());
        } else if (detail instanceof Field field) {
            takeField(field);
        }
    }

    private Reading read() {
        takeLinks(parts.links());
        for (Detail detail : listed.details()) {
            take(detail);
        }
        takeOtherPrognosis();
        Optional<Likelihood> said = status.isPresent() ? likelihood(status.get()) : Optional.empty();
        Optional<Likelihood> prognosis = said.isPresent() ? said : prognosisLine;
        Disposition disposition = disposition();
        item.opening(listed.number(), parts.tags())
                .aliases(parts.aliases())
                .status(status, prognosis)
                .series(series)
                .disposition(disposition, disposition == Disposition.DEFERRED ? deferredTo() : Optional.empty())
                .target(ReleaseTags.target(parts.tags()))
                .section(listed.place().section(), listed.place().area());
        boolean told = tellsPrognosis
                || prognosis.isPresent()
                || (status.isPresent() && StatusWords.isOlderPrognosis(status.get()));
        return new Reading(item.build(), !told && disposition != Disposition.UP_FOR_GRABS);
    }

    /** A field of a part of the work, {@code status (Linux): ...}, is a remark; so is one that was told before. */
    private void takeField(Field field) {
        tellsPrognosis |= field.tellsPrognosis();
        if (field.name() == Opener.OWNER) {
            item.addOwners(OwnerReader.people(field.text(), field.part()));
        } else if (field.part().isPresent()) {
            takeRemark(field.text().isEmpty() ? "" : field.whole());
        } else if (field.name() == Opener.PROGNOSIS) {
            takePrognosis(field);
        } else if (field.name() == Opener.STATUS) {
            takeStatus(field.text());
        } else {
            takeRemark(field.text());
        }
    }

    private void takePrognosis(Field field) {
        Optional<Likelihood> said = likelihood(field.text());
        if (prognosisLine.isPresent() || otherPrognosis.isPresent()) {
            takeRemark(field.text());
        } else if (said.isPresent()) {
            prognosisLine = said;
        } else if (field.tellsPrognosis()) {
            otherPrognosis = Optional.of(field);
        }
    }

    /** A likelihood in other words is the status where there is no other, and a remark beside one. */
    private void takeOtherPrognosis() {
        if (otherPrognosis.isPresent()) {
            Field prognosis = otherPrognosis.get();
            if (status.isPresent()) {
                addNote(prognosis.whole());
            } else {
                status = Optional.of(prognosis.text());
            }
        }
    }

    private void takeStatus(String text) {
        if (status.isPresent()) {
            takeRemark(text);
        } else if (!text.isEmpty()) {
            status = Optional.of(text);
        }
    }

    /** Keeps the links of a remark, and its words where there are any besides. */
    private void takeRemark(String text) {
        Links.Cut cut = Links.cut(text);
        takeLinks(cut.links());
        if (!cut.rest().isBlank()) {
            addNote(text);
        }
    }

    private void addNote(String text) {
        item.addNote(text);
        series = SeriesWords.newer(series, SeriesWords.ofNote(text));
    }

    private void takeLinks(List<String> urls) {
        item.addLinks(urls).addIssues(IssueKeys.ofLinks(urls));
    }

    /** The heading says it; where none does, or only {@code Open}, a tag can. */
    private Disposition disposition() {
        Disposition said = listed.place().disposition().orElse(Disposition.OPEN);
        return said == Disposition.OPEN && ReleaseTags.later(parts.tags()).isPresent() ? Disposition.DEFERRED : said;
    }

    private Optional<String> deferredTo() {
        Optional<String> named = listed.place().deferredTo();
        return named.isPresent() ? named : ReleaseTags.later(parts.tags());
    }
}
