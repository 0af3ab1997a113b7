package io.github.prognosis.edit;

import io.github.prognosis.mail.TextLine;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * The text of the next post, proven: what is read of it is what the edits make of the post's model.
 *
 * @param lines of the text; those of the post while there are refusals
 * @param refusals an error for each edit that cannot be said, in the order of the edits file; without any the text is right
 * @param renumbered whether items that stay have other numbers than before
 */
record NextPost(List<TextLine> lines, List<Diagnostic> refusals, boolean renumbered) {

    NextPost {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }

    /**
     * Writes edits into a post, and reads back what was written.
     *
     * @param post the post, its text with the line ends that it came with
     * @param edited what the edits make of its model
     * @param first whether what comes to an area goes on top of it
     * @throws IllegalStateException if something else would be read though no edit is to blame, which is a bug
     */
    static NextPost of(Post post, EditedModel edited, boolean first) {
        Manuscript manuscript = UpdateReader.manuscript(post);
        PostWriter.Written written = PostWriter.write(manuscript, edited, first);
        if (!written.refusals().isEmpty()) {
            return new NextPost(written.lines(), written.refusals(), false);
        }
        Proof proof = proof(post, written, edited);
        if (proof.elsewhere().isPresent()) {
            Diagnostic refusal = culprit(post, edited, first)
                    .orElseThrow(
                            () -> new IllegalStateException("the next post would say something else than its edits: "
                                    + proof.elsewhere().get()));
            return new NextPost(Page.lines(post.body()), List.of(refusal), false);
        }
        return new NextPost(written.lines(), proof.refusals(), written.renumbered());
    }

    private static Proof proof(Post post, PostWriter.Written written, EditedModel edited) {
        Post next = new Post(
                post.source(), post.message(), post.release(), post.arrival(), post.fileDate(), text(written.lines()));
        return new Proof(UpdateReader.read(next).update(), edited);
    }

    /**
     * The edit by which something that none is about comes to be read otherwise, as where a bracket that never closes has lines
     * written behind it; empty if that is so without any.
     */
    private static Optional<Diagnostic> culprit(Post post, EditedModel edited, boolean first) {
        List<EditsFile.Numbered> edits = edited.edits();
        int right = 0;
        int wrong = edits.size();
        if (wrong == 0 || spoils(post, EditedModel.of(edited.update(), List.of()), first)) {
            return Optional.empty();
        }
        while (wrong - right > 1) {
            int middle = (right + wrong) / 2;
            if (spoils(post, EditedModel.of(edited.update(), edits.subList(0, middle)), first)) {
                wrong = middle;
            } else {
                right = middle;
            }
        }
        EditsFile.Numbered edit = edits.get(wrong - 1);
        return Optional.of(
                EditsFile.error(
                        edit.line(),
                        1,
                        "'" + edit.edit().line()
                                + "' cannot be said in this post: with it, lines that no edit is about would be read otherwise"));
    }

    private static boolean spoils(Post post, EditedModel edited, boolean first) {
        if (!edited.refusals().isEmpty()) {
            return false;
        }
        PostWriter.Written written = PostWriter.write(UpdateReader.manuscript(post), edited, first);
        return written.refusals().isEmpty()
                && proof(post, written, edited).elsewhere().isPresent();
    }

    private static String text(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.words()).append(line.end()));
        return text.toString();
    }
}
