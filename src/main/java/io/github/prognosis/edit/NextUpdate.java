package io.github.prognosis.edit;

import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailReader;
import io.github.prognosis.mail.OriginalMail;
import io.github.prognosis.mail.TextLine;
import io.github.prognosis.model.Original;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.ParsedPost;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.UnreadableMailException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the next update of one: the mail or text with edits in it, which is read back before anybody gets it. */
public final class NextUpdate {

    private final Original mail;
    private final Update update;
    private final NextOptions options;
    private final OriginalMail original;
    private final List<Diagnostic> remarks = new ArrayList<>();
    private List<TextLine> lines;
    private Optional<String> subject = Optional.empty();
    private String release;
    private Optional<PostContent> wanted = Optional.empty();

    private NextUpdate(OriginalMail original, Original mail, Update update, NextOptions options) {
        this.original = original;
        this.mail = mail;
        this.update = update;
        this.options = options;
        this.release = update.release();
        this.lines = Page.lines(original.text());
    }

    /**
     * The next update, or why it cannot be.
     *
     * @param content the bytes of the mail or text
     * @param before its text
     * @param after the text of the next
     * @param refusals an error for each edit that cannot be made; then content and text are the old ones
     * @param remarks what a person is to look at, by its place in the new text
     */
    @SuppressWarnings("ArrayRecordComponent") // made to be written out, and never compared
    public record Made(
            byte[] content, String before, String after, List<Diagnostic> refusals, List<Diagnostic> remarks) {
        public Made {
            refusals = List.copyOf(refusals);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Makes the next update.
     *
     * @param mail the mail of the one that is there
     * @param update what was read of it
     * @throws UnreadableMailException if nothing can be written into what it came in
     * @throws IllegalStateException if the result says something else than the edits, which is a bug
     */
    public static Made of(Original mail, Update update, List<Numbered> edits, NextOptions options)
            throws UnreadableMailException {
        return new NextUpdate(OriginalMail.of(mail), mail, update, options).made(edits);
    }

    private Made made(List<Numbered> edits) throws UnreadableMailException {
        Update base = read().update();
        if (!PostContent.of(base).equals(PostContent.of(update))) {
            throw new UnreadableMailException("its line breaks hide what is a line; save it as plain text first");
        }
        List<Diagnostic> refusals = pass(base, edits);
        Optional<LocalDate> date = options.date();
        if (refusals.isEmpty() && date.isPresent()) {
            OptionalInt line = CycleEdits.otherYear(read().update(), date.get());
            if (line.isPresent()) {
                refusals = List.of(EditsFile.error(
                        1,
                        1,
                        "--date would change the year of the milestone in line " + line.getAsInt()
                                + " of the post, which names none; write it there first"));
            }
        }
        if (refusals.isEmpty()) {
            refusals = pass(read().update(), numbered(ofOptions()));
        }
        if (!refusals.isEmpty()) {
            return new Made(
                    original.with(Page.lines(original.text()), Optional.empty(), Optional.empty()),
                    original.text(),
                    original.text(),
                    refusals,
                    List.of());
        }
        if (options.digest()) {
            lines = DigestWriter.write(lines, update, read(), date);
        }
        boolean header = mail.source().format() != Source.Format.TEXT;
        boolean changed = subject.isPresent() || date.isPresent() || !text().equals(original.text());
        if (header && changed) {
            lines = withoutFooter();
        }
        byte[] next = original.with(lines, header ? subject : Optional.empty(), header ? date : Optional.empty());
        prove(next);
        ProseReview.of(lines, read(), subject.or(() -> update.message().subject()), options, remarks);
        return new Made(next, original.text(), text(), List.of(), remarks);
    }

    private List<Edit> ofOptions() {
        List<Edit> edits = new ArrayList<>();
        Update now = read().update();
        options.release().ifPresent(next -> edits.addAll(CycleEdits.ofRelease(now, next)));
        if (options.release().isEmpty() && options.date().isPresent()) {
            edits.addAll(CycleEdits.ofDate(now, options.date().get()));
        }
        return edits;
    }

    private static List<Numbered> numbered(List<Edit> edits) {
        return edits.stream()
                .map(edit -> new Numbered(edit, 1, Optional.empty()))
                .toList();
    }

    /** Writes edits into the lines; returns why it cannot be done. */
    private List<Diagnostic> pass(Update now, List<Numbered> edits) {
        EditedModel edited = EditedModel.of(now, edits);
        if (!edited.refusals().isEmpty()) {
            return edited.refusals();
        }
        NextPost next = NextPost.of(post(), edited, options.first());
        if (next.refusals().isEmpty()) {
            List<TextLine> before = lines;
            lines = next.lines().stream()
                    .map(line -> new TextLine(
                            line.words(),
                            line.end(),
                            line.from() == 0 ? 0 : before.get(line.from() - 1).from()))
                    .toList();
            subject = edited.subject().or(() -> subject);
            release = edited.release();
            wanted = Optional.of(edited.content());
            if (next.renumbered()) {
                remarks.addAll(ProseReview.numbers(lines, read()));
            }
        }
        return next.refusals();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.words()).append(line.end()));
        return text.toString();
    }

    private Post post() {
        return new Post(mail.source(), mail.message(), release, mail.arrival(), update.date(), text());
    }

    private ParsedPost read() {
        return UpdateReader.read(post());
    }

    private List<TextLine> withoutFooter() {
        List<LineRole> roles = read().roles();
        List<TextLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) != LineRole.FOOTER) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** Reads what is to be written as whoever gets it will. */
    private void prove(byte[] next) throws UnreadableMailException {
        Mail written = new MailReader().read(mail.source().path(), next);
        List<Mail> texts = new ArrayList<>();
        texts.add(written);
        texts.addAll(written.otherTexts());
        for (Mail text : texts) {
            Post post = new Post(text.source(), text.message(), release, text.arrival(), update.date(), text.body());
            Update read = UpdateReader.read(post).update();
            if (!read.items().isEmpty() || update.items().isEmpty()) {
                boolean dated = options.date().isEmpty()
                        || text.message().date().isEmpty()
                        || read.date().equals(options.date());
                if (wanted.filter(content -> !content.equals(PostContent.of(read)))
                                .isPresent()
                        || !dated) {
                    throw new IllegalStateException("the next mail would say something else than its edits");
                }
                return;
            }
        }
        boolean empty = wanted.filter(content -> content.items().isEmpty()).isPresent();
        if (!empty) {
            throw new IllegalStateException("the next mail would list nothing");
        }
    }
}
