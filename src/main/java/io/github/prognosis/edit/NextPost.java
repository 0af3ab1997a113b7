package io.github.prognosis.edit;

import io.github.prognosis.mail.TextLine;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.source.Diagnostic;
import java.util.List;

/**
 * The text of the next post, proven: what is read of it is what the edits make of the post's model.
 *
 * @param lines of the text; those of the post while there are refusals
 * @param refusals an error for each edit that cannot be said, in the order of the edits file; without any the text is right
 * @param renumbered whether items that stay have other numbers than before
 */
public record NextPost(List<TextLine> lines, List<Diagnostic> refusals, boolean renumbered) {

    public NextPost {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }

    /**
     * Writes edits into a post, and reads back what was written.
     *
     * @param post the post, its text with the line ends that it came with
     * @param edited what the edits make of its model
     * @param first whether what comes to an area goes on top of it
     * @throws IllegalStateException if something else changed than the edits say, which is a bug
     */
    public static NextPost of(Post post, EditedUpdate edited, boolean first) {
        Manuscript manuscript = UpdateReader.manuscript(post);
        PostWriter.Written written = PostWriter.write(manuscript, edited, first);
        if (!written.refusals().isEmpty()) {
            return new NextPost(written.lines(), written.refusals(), false);
        }
        Post next = new Post(
                post.source(), post.message(), post.release(), post.arrival(), post.fileDate(), text(written.lines()));
        List<Diagnostic> refusals = Proof.of(UpdateReader.read(next).update(), edited);
        return new NextPost(written.lines(), refusals, written.renumbered());
    }

    /** The text as a whole. */
    public String text() {
        return text(lines);
    }

    private static String text(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.words()).append(line.end()));
        return text.toString();
    }
}
