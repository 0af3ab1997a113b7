package io.github.prognosis.edit;

import io.github.prognosis.model.Here;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.MilestonePlace;
import io.github.prognosis.parse.Span;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes in the lines of a timeline what is to change of it: dates, milestones, the mark "We are here". */
final class TimelineWriter {

    private final Page page;
    private final Manuscript post;
    private final Timeline wanted;
    private final MarkWriter mark;

    private TimelineWriter(Page page, Manuscript post, Timeline wanted) {
        this.page = page;
        this.post = post;
        this.wanted = wanted;
        this.mark = new MarkWriter(page, post);
    }

    /**
     * Writes all in which the wanted timeline differs from the one that stands there; the words must not be finished yet.
     *
     * @throws UnsayableException if a line of it cannot be written
     */
    static void write(Page page, Manuscript post, Timeline wanted) throws UnsayableException {
        new TimelineWriter(page, post, wanted).write();
    }

    private void write() throws UnsayableException {
        Timeline old = post.update().timeline();
        boolean marked = !old.here().equals(wanted.here());
        if (old.milestones().equals(wanted.milestones()) && !marked) {
            return;
        }
        if (post.milestones().isEmpty()) {
            throw new UnsayableException("the post has no timeline like which a milestone could be written");
        }
        if (marked && old.here().isPresent()) {
            mark.remove();
        }
        Alignment<String> alignment = Alignment.of(names(old), names(wanted));
        int next = 0;
        int first = post.milestones().get(0).milestone().line();
        int anchor = (marked ? first : Math.min(first, post.mark().orElse(first))) - 1;
        next = add(
                anchor,
                alignment.behind().get(0).size(),
                next,
                post.milestones().get(0),
                marked);
        for (int i = 0; i < post.milestones().size(); i++) {
            MilestonePlace place = post.milestones().get(i);
            if (alignment.now().get(i).isPresent()) {
                Milestone milestone = wanted.milestones().get(next++);
                keep(place, milestone, marked);
            } else {
                page.remove(place.milestone().line(), place.endLine());
            }
            next = add(place.endLine(), alignment.behind().get(i + 1).size(), next, place, marked);
        }
        Optional<Here> last = wanted.here().filter(here -> marked && here.side() == Here.Side.AFTER);
        if (last.isPresent()) {
            page.putBetween(post.milestones().get(post.milestones().size() - 1).endLine(), List.of(mark.line()));
        }
    }

    private static List<String> names(Timeline timeline) {
        return timeline.milestones().stream().map(Milestone::name).toList();
    }

    private boolean isMarked(Milestone milestone, Here.Side side) {
        return wanted.here().equals(Optional.of(new Here(side, milestone.name())));
    }

    private void keep(MilestonePlace place, Milestone milestone, boolean marked) throws UnsayableException {
        Milestone old = place.milestone();
        if (!old.name().equals(milestone.name())) {
            page.replace(place(place, old.name()), milestone.name());
        }
        if (!old.text().equals(milestone.text())) {
            page.replace(place(place, old.text()), milestone.text());
        }
        if (marked && isMarked(milestone, Here.Side.BEFORE)) {
            page.putBetween(old.line() - 1, List.of(mark.line()));
        }
        if (marked && isMarked(milestone, Here.Side.AT)) {
            Span words = lineWords(old.line());
            page.replace(new Span(words.end(), words.end()), " " + mark.arrow());
        }
    }

    /** Adds as many of the wanted milestones as that below a line, written like another. */
    private int add(int line, int count, int from, MilestonePlace like, boolean marked) throws UnsayableException {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            Milestone milestone = wanted.milestones().get(i);
            if (marked && isMarked(milestone, Here.Side.BEFORE)) {
                lines.add(mark.line());
            }
            boolean at = marked && isMarked(milestone, Here.Side.AT);
            // The one that it is written like may go over several lines.
            String words = like(like, milestone) + (at ? " " + mark.arrow() : "");
            words.lines().map(String::stripTrailing).forEach(lines::add);
        }
        if (!lines.isEmpty()) {
            page.putBetween(line, lines);
        }
        return from + count;
    }

    /** The line of a milestone with another name and text. */
    private String like(MilestonePlace place, Milestone milestone) throws UnsayableException {
        Span name = place(place, place.milestone().name());
        Span when = place(place, place.milestone().text());
        String text = post.source().text();
        int start = post.source().start(place.milestone().line());
        boolean nameFirst = name.start() < when.start();
        Span first = nameFirst ? name : when;
        Span second = nameFirst ? when : name;
        return text.substring(start, first.start())
                + (nameFirst ? milestone.name() : milestone.text())
                + text.substring(first.end(), second.start())
                + (nameFirst ? milestone.text() : milestone.name());
    }

    private Span lineWords(int line) {
        int start = post.source().start(line);
        int end = post.source().end(line);
        while (end > start && WhiteSpace.isSpace(post.source().text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Where the name or the date of a milestone stands; a date behind its name is not looked for in that. */
    private Span place(MilestonePlace place, String words) throws UnsayableException {
        int start = post.source().start(place.milestone().line());
        int end = post.source().end(place.endLine());
        String text = post.source().text();
        String joined = WhiteSpace.fold(text.substring(start, end));
        String name = place.milestone().name();
        int named = joined.indexOf(name);
        boolean behind = named >= 0 && joined.startsWith(":", named + name.length()) && !words.equals(name);
        int from = joined.indexOf(words, behind ? named + name.length() : 0);
        Optional<Wording> wording = Wording.of(text, start, end, joined);
        if (from < 0 || wording.isEmpty()) {
            throw new UnsayableException(
                    "the line of milestone \"" + name + "\" is written so that it cannot be changed");
        }
        return wording.get().place(new Span(from, from + words.length()));
    }
}
