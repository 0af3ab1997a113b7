package io.github.prognosis.parse;

import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.SourceText;
import io.github.prognosis.source.WhiteSpace;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a post into the model.
 *
 * <p>Stateless and thread-safe. Every text is read: what is no item, milestone or scale is prose.
 */
public final class UpdateReader {

    private static final Pattern LAST_UPDATED =
            Pattern.compile("\\h{0,8}Last\\hupdated\\h?:\\h?([^\\r\\n]{1,80})", Pattern.CASE_INSENSITIVE);

    private UpdateReader() {}

    /** Reads a post; the update has no items if the post lists none. */
    public static ParsedPost read(Post post) {
        return read(post, (update, list, roles) -> {
            boolean forwards =
                    list.list().items().isEmpty() && listsBelow(post, list.subject(), list.source(), list.end());
            return new ParsedPost(update, roles.toList(), forwards);
        });
    }

    /** Reads a post and keeps where in its text each thing stands. */
    public static Manuscript manuscript(Post post) {
        return read(post, (update, told, roles) -> {
            ListReader list = told.list();
            return new Manuscript(
                    update,
                    told.source(),
                    roles.toList(),
                    list.places(),
                    list.headings(),
                    list.milestones(update.timeline()),
                    list.mark());
        });
    }

    /**
     * What was read of a text.
     *
     * @param end the line in which another mail begins
     */
    private record Told(String subject, SourceText source, int end, ListReader list) {}

    /** Makes something of what was read. */
    private interface Result<T> {
        T of(Update update, Told told, LineRoles roles);
    }

    private static <T> T read(Post post, Result<T> result) {
        SourceText source = SourceText.of(post.body());
        Quotation quotation = Quotation.in(source, isPage(post.source().format()));
        int end = quotation.firstLine();
        String subject = subject(post, source);
        LineRoles roles = new LineRoles(source);
        ListReader list = ListReader.read(post, subject, upTo(source, end), quotation.shown(), roles);
        int below = quotation.firstLineBelow(list.firstItem());
        if (below < end) {
            end = below;
            roles = new LineRoles(source);
            list = ListReader.read(post, subject, upTo(source, end), quotation.shown(), roles);
        }
        quote(source, end, roles);

        Optional<LocalDate> date = date(post, source);
        Update update = new Update(
                post.source(),
                post.message(),
                post.release(),
                date,
                list.family(),
                list.scale(),
                list.timeline(date),
                list.sections(),
                list.items(),
                list.items().isEmpty() ? List.of() : DigestReader.read(source, list.firstItem()),
                list.diagnostics(),
                Fingerprint.of(source, roles));
        return result.of(update, new Told(subject, source, end, list), roles);
    }

    /** A page and a text show the header of the mail that they hold. */
    static boolean isPage(Source.Format format) {
        return switch (format) {
            case TEXT, HTML -> true;
            case EML, MBOX, MAILDIR, PUBLIC_INBOX -> false;
        };
    }

    /** A text without a mail's header has its subject in its first line. */
    private static String subject(Post post, SourceText source) {
        return post.message()
                .subject()
                .orElseGet(() -> WhiteSpace.fold(source.text().substring(0, source.end(1))));
    }

    /** The lines of a text before that one. */
    static SourceText upTo(SourceText source, int line) {
        return line > source.lineCount() ? source : SourceText.of(source.text().substring(0, source.start(line)));
    }

    private static void quote(SourceText source, int from, LineRoles roles) {
        for (int line = from; line <= source.lineCount(); line++) {
            String text = source.text().substring(source.start(line), source.end(line));
            roles.set(line, text.isBlank() ? LineRole.BLANK : LineRole.QUOTE);
        }
    }

    /** Whether another mail, which begins at that line, lists something. */
    private static boolean listsBelow(Post post, String subject, SourceText source, int line) {
        if (line > source.lineCount()) {
            return false;
        }
        SourceText other = SourceText.of(source.text().substring(source.start(line)));
        return !ListReader.read(post, subject, other, new ShownLines(), new LineRoles(other))
                .items()
                .isEmpty();
    }

    /** The day of a post: of the Date header, else of its arrival, of a line {@code Last updated:} or of the file's name. */
    static Optional<LocalDate> date(Post post, SourceText source) {
        Optional<OffsetDateTime> sent = post.message().date();
        if (sent.isPresent()) {
            return Optional.of(sent.get().toLocalDate());
        }
        return post.arrival().or(() -> lastUpdated(source)).or(post::fileDate);
    }

    private static Optional<LocalDate> lastUpdated(SourceText written) {
        String visible = WhiteSpace.visible(written.text());
        SourceText source = visible.equals(written.text()) ? written : SourceText.of(visible);
        Matcher said = LAST_UPDATED.matcher(source.text());
        for (int line = 1; line <= source.lineCount(); line++) {
            if (said.region(source.start(line), source.end(line)).lookingAt()) {
                Optional<LocalDate> day = DateReader.find(WhiteSpace.fold(said.group(1)));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }
}
