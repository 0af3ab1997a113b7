package io.github.prognosis.edit;

import io.github.prognosis.model.Here;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.MilestonePlace;
import io.github.prognosis.parse.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark "We are here" as its post writes it: on a line of its own, or as an arrow behind a milestone. */
final class MarkWriter {

    private static final String LINE = "---> We are here";
    private static final String ARROW = "<--- We are here";

    /** An arrow behind other words, with what it says. */
    private static final Pattern BEHIND = Pattern.compile(
            "\\s(<[-=<]{0,80}+|[-=]{1,80}+>{1,80}+)\\s?(?:we are here\\b.{0,40}+)?$", Pattern.CASE_INSENSITIVE);

    private final Page page;
    private final Manuscript post;

    /** The line that the mark stands in; 0 if there is none. */
    private final int line;

    /** The words of the line, without its end. */
    private final String words;

    MarkWriter(Page page, Manuscript post) {
        this.page = page;
        this.post = post;
        this.line = post.mark().orElse(0);
        this.words = line == 0 ? "" : page.line(line).stripTrailing();
    }

    /** Whether it has a line for itself. */
    private boolean isAlone() {
        boolean at = post.update()
                .timeline()
                .here()
                .filter(here -> here.side() == Here.Side.AT)
                .isPresent();
        return line > 0 && !at && behind().isEmpty();
    }

    private Optional<Matcher> behind() {
        boolean milestone = false;
        for (MilestonePlace place : post.milestones()) {
            milestone |= place.milestone().line() <= line && line <= place.endLine();
        }
        Matcher arrow = BEHIND.matcher(words);
        return (milestone || words.indexOf('<') > 0) && arrow.find() ? Optional.of(arrow) : Optional.empty();
    }

    /** Takes it away, with its line where it has one for itself. */
    void remove() throws UnsayableException {
        Optional<Matcher> arrow = behind();
        if (isAlone()) {
            page.remove(line, line);
        } else if (arrow.isPresent()) {
            int start = post.source().start(line);
            page.replace(
                    new Span(start + arrow.get().start(), start + arrow.get().end()), "");
        } else {
            throw new UnsayableException("the mark \"We are here\" is written so that it cannot be taken away");
        }
    }

    /** It as a line of its own. */
    String line() {
        return isAlone() ? words : LINE;
    }

    /** It as an arrow behind a milestone. */
    String arrow() {
        return behind().map(arrow -> arrow.group().strip()).orElse(ARROW);
    }
}
