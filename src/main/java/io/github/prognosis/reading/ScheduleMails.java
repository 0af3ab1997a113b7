package io.github.prognosis.reading;

import io.github.prognosis.mail.ScheduleSubject;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Source;
import io.github.prognosis.parse.ParsedPost;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.ScheduleReader;
import io.github.prognosis.parse.UpdateReader;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the mails that list nothing and tell the dates of a release. */
public final class ScheduleMails {

    private ScheduleMails() {}

    /** The schedule that the text of a mail is; empty if its subject is that of another kind, or it is an update. */
    public static Optional<Schedule> read(Message message, String text) {
        Optional<String> release =
                message.subject().flatMap(subject -> ScheduleSubject.of(subject).release());
        if (release.isEmpty()) {
            return Optional.empty();
        }
        Source source = new Source("-", Source.Format.EML, OptionalInt.empty());
        Post post = new Post(source, message, release.get(), Optional.empty(), text);
        ParsedPost parsed = UpdateReader.read(post);
        return parsed.update().items().isEmpty() && !parsed.forwards() ? read(post) : Optional.empty();
    }

    /** The schedule that a post is which lists nothing. */
    static Optional<Schedule> read(Post post) {
        ScheduleSubject subject = ScheduleSubject.of(post.message().subject().orElse(""));
        return subject.release().isPresent()
                ? ScheduleReader.read(post, subject.slips(), subject.proposes())
                : Optional.empty();
    }
}
