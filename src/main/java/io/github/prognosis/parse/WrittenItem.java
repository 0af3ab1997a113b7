package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Owner;
import io.github.prognosis.source.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An item by what its lines say, one after the other, to be read as the lines would be.
 *
 * @param tags the leading bracket groups, without brackets
 * @param title what stands between these and the trailing group
 * @param group the trailing group, without brackets
 * @param status what a {@code Status:} line says
 * @param prognosis what a {@code prognosis:} line says
 * @param owners who works on it
 * @param issues issue keys and bug numbers, those of links too
 * @param remarks links and notes in their order, each a line or a paragraph
 * @param section the headings above, outermost first
 * @param done whether something else than a heading or a tag says that it is completed
 */
public record WrittenItem(
        List<String> tags,
        String title,
        Optional<String> group,
        Optional<String> status,
        Optional<String> prognosis,
        List<Owner> owners,
        List<String> issues,
        List<String> remarks,
        List<String> section,
        boolean done) {

    public WrittenItem {
        tags = List.copyOf(tags);
        Objects.requireNonNull(title);
        Objects.requireNonNull(group);
        Objects.requireNonNull(status);
        Objects.requireNonNull(prognosis);
        owners = List.copyOf(owners);
        issues = List.copyOf(issues);
        remarks = List.copyOf(remarks);
        section = List.copyOf(section);
    }

    /**
     * What the lines of an item say.
     *
     * @param inHead whether its status, if there is one, is the trailing group, and no line of its own
     * @param done see above
     */
    public static WrittenItem of(Item item, boolean inHead, boolean done) {
        boolean told = item.status().flatMap(Likelihood::of).isPresent()
                || item.status().flatMap(Likelihood::ofOlder).isPresent();
        return new WrittenItem(
                item.tags(),
                item.title(),
                item.status().filter(status -> inHead),
                item.status().filter(status -> !inHead),
                item.prognosis().filter(likelihood -> !told).map(Likelihood::word),
                item.owners(),
                item.issues(),
                remarks(item.links(), item.notes()),
                item.section(),
                done);
    }

    /** Links and notes in one order, in which the links of both come as they do in the list of links. */
    public static List<String> remarks(List<String> links, List<String> notes) {
        List<String> remarks = new ArrayList<>();
        int told = 0;
        int next = 0;
        for (int note = 0; note < notes.size(); note++) {
            List<String> urls = linksOf(notes.get(note));
            if (!urls.isEmpty()) {
                int at = Collections.indexOfSubList(links.subList(next, links.size()), urls);
                int found = at < 0 ? links.size() : next + at;
                remarks.addAll(links.subList(next, found));
                next = Math.min(links.size(), found + urls.size());
                remarks.addAll(notes.subList(told, note + 1));
                told = note + 1;
            }
        }
        remarks.addAll(links.subList(next, links.size()));
        remarks.addAll(notes.subList(told, notes.size()));
        return remarks;
    }

    /** The URLs in a remark, in their order. */
    public static List<String> linksOf(String remark) {
        return Links.cut(remark).links();
    }

    /** Whether a remark is links and nothing else. */
    public static boolean isOnlyLinks(String remark) {
        return Links.cut(remark).isOnlyLinks();
    }

    /** The same below other headings. */
    public WrittenItem below(List<String> headings) {
        return new WrittenItem(tags, title, group, status, prognosis, owners, issues, remarks, headings, done);
    }

    /** The item's line without a bullet. */
    public String head() {
        StringBuilder head = new StringBuilder();
        tags.forEach(tag -> head.append('[').append(tag).append("] "));
        head.append(title);
        group.ifPresent(words -> head.append(" (").append(words).append(')'));
        return head.toString();
    }

    /**
     * The item as it would be read; empty if its line would not be read as one.
     *
     * @param family the layout of the post
     * @param older whether the post tells likelihoods by the older scale
     * @param line the 1-based line that it is to be known by
     */
    public Optional<Item> read(Family family, boolean older, int line) {
        if (!isHead(family)) {
            return Optional.empty();
        }
        Place place = new HeadingPath(section).place();
        ListedItem listed = new ListedItem(
                head(), Optional.empty(), done ? place.completed() : place, details(), new Position(line, 1), line);
        return Optional.of(ItemReader.read(listed, older).item());
    }

    private boolean isHead(Family family) {
        return WrittenLines.entry(family, head(), List.of())
                .filter(entry -> entry.head().text().equals(head()))
                .filter(entry -> family != Family.PATCH_LIST
                        || PatchTitle.of(head()).remark().isEmpty())
                .isPresent();
    }

    /**
     * The lines below the item's own, without marks, each of which is read as what it is; empty if somebody's name, say, would
     * be read as something else.
     */
    public Optional<List<String>> lines() {
        List<String> lines = new ArrayList<>();
        status.ifPresent(text -> lines.add("Status: " + text));
        prognosis.ifPresent(text -> lines.add("prognosis: " + text));
        for (Owner owner : owners) {
            Optional<String> name = WrittenLines.text(owner);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            lines.add(name.get());
        }
        for (Detail detail : details()) {
            if (detail instanceof Detail.Keys keys) {
                lines.addAll(keys.keys());
            } else if (detail instanceof Detail.Remark remark) {
                lines.add(remark.text());
            }
        }
        return Optional.of(lines);
    }

    private List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        status.ifPresent(text -> details.add(new Field(Opener.STATUS, Optional.empty(), text)));
        prognosis.ifPresent(text -> details.add(new Field(Opener.PROGNOSIS, Optional.empty(), text)));
        details.add(new Detail.People(owners));
        Deque<String> keys = new ArrayDeque<>(issues);
        for (String remark : remarks) {
            for (String key : IssueKeys.ofLinks(linksOf(remark))) {
                if (keys.contains(key)) {
                    while (!key.equals(keys.peek())) {
                        details.add(new Detail.Keys(List.of(keys.pop())));
                    }
                    keys.pop();
                }
            }
            details.add(new Detail.Remark(remark));
        }
        details.add(new Detail.Keys(List.copyOf(keys)));
        return details;
    }
}
