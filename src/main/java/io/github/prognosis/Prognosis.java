package io.github.prognosis;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.MatchOptions;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.ChangelogBuilder;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.LifelineBuilder;
import io.github.prognosis.mail.FileName;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailReader;
import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.source.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads development updates, compares two of them, and makes the changelog of many.
 *
 * <pre>{@code
 * Update july = Prognosis.read(Path.of("july.eml")).updates().get(0);
 * Update august = Prognosis.read(Path.of("august.eml")).updates().get(0);
 * for (Change change : Prognosis.diff(july, august).changes()) {
 *     System.out.println(change.level() + " " + change.kind() + " " + change.title());
 * }
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Prognosis {

    private Prognosis() {}

    /**
     * Reads a file: a plain text, or a mail in any encoding.
     *
     * @throws IOException if the file cannot be read, is empty or is no text
     */
    public static Reading read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what to call it in {@link Source#path()}; if it looks like a file's name, the release and the date of a
     *     plain text are taken from it where the text has none
     * @throws IOException if the stream cannot be read, is empty or is no text
     */
    public static Reading read(InputStream stream, String name) throws IOException {
        return read(name, stream.readAllBytes());
    }

    /**
     * Reads a text that is decoded already, with or without mail headers.
     *
     * @param name as in {@link #read(InputStream, String)}
     * @throws IOException if the text is empty
     */
    public static Reading read(String text, String name) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(String name, byte[] content) throws IOException {
        Mail mail = new MailReader().read(name, content);
        Message message = mail.message();
        SubjectLine subject = SubjectLine.of(message.subject().orElse(""));
        if (subject.isReply()) {
            return skipped(mail, SkippedMail.Reason.REPLY);
        }
        boolean named = mail.source().format() == Source.Format.TEXT;
        Optional<String> ofFile = named ? FileName.of(name).release() : Optional.empty();
        Optional<String> release = subject.release().or(() -> ofFile);
        if (release.isEmpty()) {
            return skipped(mail, SkippedMail.Reason.NO_RELEASE);
        }
        Post post = new Post(
                mail.source(), message, release.get(), FileName.of(name).date(), mail.body());
        Update update = UpdateReader.read(post).update();
        if (update.items().isEmpty()) {
            return skipped(mail, SkippedMail.Reason.NO_LIST);
        }
        return new Reading(List.of(withDiagnostics(update, mail.diagnostics())), List.of());
    }

    private static Reading skipped(Mail mail, SkippedMail.Reason reason) {
        Message message = mail.message();
        SkippedMail skipped = new SkippedMail(
                mail.source().path(),
                message.id(),
                message.subject(),
                message.date().map(OffsetDateTime::toLocalDate),
                reason);
        return new Reading(List.of(), List.of(skipped));
    }

    private static Update withDiagnostics(Update update, List<Diagnostic> ofMail) {
        if (ofMail.isEmpty()) {
            return update;
        }
        List<Diagnostic> all = new ArrayList<>(ofMail);
        all.addAll(update.diagnostics());
        return new Update(
                update.source(),
                update.message(),
                update.release(),
                update.date(),
                update.family(),
                update.scale(),
                update.timeline(),
                update.sections(),
                update.items(),
                all);
    }

    /** What changed from one update to the next. */
    public static Comparison diff(Update oldUpdate, Update newUpdate) {
        return diff(oldUpdate, newUpdate, MatchOptions.DEFAULT);
    }

    /** What changed from one update to the next, items recognised as the options say. */
    public static Comparison diff(Update oldUpdate, Update newUpdate, MatchOptions options) {
        return UpdateDiffer.compare(oldUpdate, newUpdate, options);
    }

    /** What changed from each update to the next, in whatever order they come; duplicates are left out. */
    public static Changelog changelog(Collection<Update> updates) {
        return changelog(updates, MatchOptions.DEFAULT);
    }

    /** What changed from each update to the next, items recognised as the options say. */
    public static Changelog changelog(Collection<Update> updates, MatchOptions options) {
        return ChangelogBuilder.of(updates, options);
    }

    /** Each item followed through all updates, in whatever order they come; duplicates are left out. */
    public static List<Lifeline> lifelines(Collection<Update> updates) {
        return lifelines(updates, MatchOptions.DEFAULT);
    }

    /** Each item followed through all updates, items recognised as the options say. */
    public static List<Lifeline> lifelines(Collection<Update> updates, MatchOptions options) {
        return LifelineBuilder.of(changelog(updates, options));
    }
}
