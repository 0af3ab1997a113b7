package io.github.prognosis.edit;

import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.Span;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.Severity;
import io.github.prognosis.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Replaces words of prose, each in its one place. */
final class ProseWriter {

    /** So many places are named where words stand in several. */
    private static final int MOST_NAMED = 5;

    private final Page page;
    private final Manuscript post;
    private final List<Diagnostic> refusals;

    private ProseWriter(Page page, Manuscript post, List<Diagnostic> refusals) {
        this.page = page;
        this.post = post;
        this.refusals = refusals;
    }

    /** Carries out those of the edits that replace words. */
    static void write(Page page, Manuscript post, List<EditsFile.Numbered> edits, List<Diagnostic> refusals) {
        ProseWriter writer = new ProseWriter(page, post, refusals);
        for (EditsFile.Numbered edit : edits) {
            if (edit.edit() instanceof Edit.Replace replace) {
                writer.write(replace, edit.line());
            }
        }
    }

    /** Writes another subject into the line of a text that is its subject: the first that is not blank. */
    static void subject(Page page, Manuscript post, String subject) throws UnsayableException {
        SourceText source = post.source();
        for (int line = 1; line <= source.lineCount(); line++) {
            String words = source.text()
                    .substring(source.start(line), source.end(line))
                    .strip();
            if (!words.isEmpty()) {
                int start = source.text().indexOf(words, source.start(line));
                page.replace(new Span(start, start + words.length()), subject);
                return;
            }
        }
    }

    private void write(Edit.Replace edit, int line) {
        List<Integer> places = places(edit.old());
        if (places.size() != 1) {
            refuse(line, edit, why(edit.old(), places));
            return;
        }
        Span place = new Span(places.get(0), places.get(0) + edit.old().length());
        try {
            page.replace(place, edit.text());
        } catch (UnsayableException twice) {
            refuse(line, edit, "another edit replaces words there");
        }
    }

    private void refuse(int line, Edit edit, String why) {
        refusals.add(new Diagnostic(
                Optional.of(new Position(line, 1)),
                Severity.ERROR,
                EditsFile.CODE,
                "'" + edit.line() + "' cannot be done: " + why));
    }

    private List<Integer> places(String words) {
        List<Integer> places = new ArrayList<>();
        SourceText source = post.source();
        for (int line = 1; line <= source.lineCount(); line++) {
            if (post.roles().get(line - 1) != LineRole.PROSE) {
                continue;
            }
            int end = source.end(line);
            int at = source.text().indexOf(words, source.start(line));
            while (at >= 0 && at + words.length() <= end) {
                places.add(at);
                at = source.text().indexOf(words, at + words.length());
            }
        }
        return places;
    }

    private String why(String words, List<Integer> places) {
        if (places.isEmpty()) {
            return "no line of prose holds \"" + words + "\"";
        }
        String lines = places.stream()
                .limit(MOST_NAMED)
                .map(place -> String.valueOf(post.source().line(place)))
                .collect(Collectors.joining(", "));
        return "these words stand in " + places.size() + " places, in lines " + lines
                + (places.size() > MOST_NAMED ? " and more" : "") + "; give more words of the one that is meant";
    }
}
