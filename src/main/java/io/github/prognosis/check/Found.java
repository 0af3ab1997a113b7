package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.TreeCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a finding together. */
final class Found {

    private final Rule rule;
    private final Level level;
    private final Optional<String> title;
    private final int line;
    private final String message;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private Certainty certainty = Certainty.SURE;

    private Found(Rule rule, Level level, Optional<String> title, int line, String message) {
        this.rule = rule;
        this.level = level;
        this.title = title;
        this.line = line;
        this.message = message;
    }

    /** A finding about an item. */
    static Found of(Rule rule, Level level, CheckedItem item, String message) {
        return new Found(
                rule, level, Optional.of(item.item().title()), item.item().line(), message);
    }

    /** A finding about an item that the post does not list. */
    static Found gone(Rule rule, Level level, String title, String message) {
        return new Found(rule, level, Optional.of(title), 0, message);
    }

    /** A finding about a place of the post; line 0 is the post as a whole. */
    static Found at(Rule rule, Level level, int line, String message) {
        return new Found(rule, level, Optional.empty(), line, message);
    }

    Found how(Certainty how) {
        certainty = how;
        return this;
    }

    Found by(ListMail mail) {
        evidence.add(new Evidence.OfMail(mail));
        return this;
    }

    Found by(TreeCommit commit) {
        evidence.add(new Evidence.OfCommit(commit));
        return this;
    }

    Found proposes(Edit edit) {
        edits.add(edit);
        return this;
    }

    Finding finding() {
        Rule.Profile about = rule.profile();
        return new Finding(
                about.code(), about.group(), about.need(), level, title, line, message, certainty, evidence, edits);
    }
}
