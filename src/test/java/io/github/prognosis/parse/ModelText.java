package io.github.prognosis.parse;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.ScaleEntry;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The model as text, one line a fact; what is empty is left out. */
final class ModelText {

    private final StringBuilder text = new StringBuilder();

    private ModelText() {}

    /** All that a post says. */
    static String of(Update update) {
        ModelText model = new ModelText();
        update.date().ifPresent(date -> model.line("date " + date));
        for (ScaleEntry entry : update.scale()) {
            model.line("scale " + entry.prognosis().word()
                    + entry.meaning().map(meaning -> ": " + meaning).orElse(""));
        }
        for (Milestone milestone : update.timeline().milestones()) {
            model.milestone("milestone " + milestone.line() + ": ", milestone);
        }
        update.timeline().here().ifPresent(here -> model.line("here " + here));
        int shown = 0;
        for (Item item : update.items()) {
            shown = model.sections(update.sections(), shown, item.line());
            model.item(
                    item,
                    shown == 0 ? List.of() : update.sections().get(shown - 1).path());
        }
        model.sections(update.sections(), shown, Integer.MAX_VALUE);
        update.diagnostics().forEach(model::diagnostic);
        return model.text.toString();
    }

    /** The items alone, without their line numbers. */
    static String ofItems(Update update) {
        ModelText model = new ModelText();
        for (Item item : update.items()) {
            model.line("item " + item.title());
            model.facts(item);
            model.line("  section " + path(item.section()));
        }
        return model.text.toString();
    }

    /** The milestones and the mark, without line numbers. */
    static String ofTimeline(Update update) {
        ModelText model = new ModelText();
        for (Milestone milestone : update.timeline().milestones()) {
            model.milestone("milestone ", milestone);
        }
        update.timeline().here().ifPresent(here -> model.line("here " + here));
        return model.text.toString();
    }

    /** What each line of the post belongs to. */
    static String ofLines(List<LineRole> roles) {
        return roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT) + "\n")
                .collect(Collectors.joining());
    }

    private void milestone(String intro, Milestone milestone) {
        String date = milestone.date().map(Object::toString).orElse("-");
        line(intro + date + (milestone.yearInferred() ? "?" : "") + " " + milestone.name() + " | " + milestone.text());
    }

    private int sections(List<Section> sections, int shown, int line) {
        int next = shown;
        while (next < sections.size() && sections.get(next).line() < line) {
            Section section = sections.get(next++);
            line("section " + path(section.path()) + disposition(section.disposition()));
        }
        return next;
    }

    private void item(Item item, List<String> above) {
        String lines = item.line() == item.endLine() ? "" + item.line() : item.line() + "-" + item.endLine();
        line("item " + lines + ": " + item.title());
        facts(item);
        if (!item.section().equals(above)) {
            line("  section " + path(item.section()));
        }
    }

    private void facts(Item item) {
        fact("number", item.number());
        item.tags().forEach(tag -> fact("tag", tag));
        item.aliases().forEach(alias -> fact("alias", alias));
        fact("status", item.status());
        fact("prognosis", item.prognosis().map(prognosis -> prognosis.word()));
        fact("series", item.series().map(Object::toString));
        if (item.disposition() != Disposition.OPEN) {
            fact(
                    item.disposition().word(),
                    item.deferredTo().map(to -> "to " + to).orElse(""));
        }
        fact("target", item.target().map(Object::toString));
        fact("area", item.area());
        item.owners().forEach(owner -> fact("owner", owner(owner)));
        item.issues().forEach(issue -> fact("issue", issue));
        item.links().forEach(link -> fact("link", link));
        item.notes().forEach(note -> fact("note", note));
    }

    private static String owner(Owner owner) {
        return owner.name()
                + owner.email().map(email -> " <" + email + ">").orElse("")
                + owner.note().map(note -> " (" + note + ")").orElse("");
    }

    private void diagnostic(Diagnostic diagnostic) {
        line(diagnostic.severity().word() + " "
                + diagnostic.position().map(Object::toString).orElse("-") + ": " + diagnostic.message() + " ["
                + diagnostic.code() + "]");
    }

    private static String path(List<String> section) {
        return String.join(" / ", section);
    }

    private static String disposition(Disposition disposition) {
        return disposition == Disposition.OPEN ? "" : ", " + disposition.word();
    }

    private void fact(String name, Optional<String> value) {
        value.ifPresent(text -> fact(name, text));
    }

    private void fact(String name, String value) {
        line("  " + (name + " " + value).strip());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
