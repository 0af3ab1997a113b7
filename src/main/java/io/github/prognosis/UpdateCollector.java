package io.github.prognosis;

import io.github.prognosis.archive.MailSink;
import io.github.prognosis.archive.Problem;
import io.github.prognosis.archive.Progress;
import io.github.prognosis.history.UpdateOrder;
import io.github.prognosis.mail.FileName;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.source.Diagnostic;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes the mails that are found, and reads those that are updates. */
final class UpdateCollector implements MailSink, Progress {

    /** The longest of the real posts has 30 thousand characters. */
    private static final int MAX_BODY_LENGTH = 8 << 20;

    private final Progress progress;
    private final List<Update> updates = new ArrayList<>();
    private final List<SkippedMail> skipped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long mails;

    UpdateCollector(Progress progress) {
        this.progress = progress;
    }

    /** What was found: updates by date, so that every kind of archive gives them in the same order. */
    Reading reading() {
        Reading all = new Reading(UpdateOrder.sorted(updates), skipped, sorted(problems), mails);
        return Reading.of(List.of(all));
    }

    private static List<Problem> sorted(List<Problem> problems) {
        if (problems.size() < 2) {
            return List.copyOf(problems);
        }
        return problems.stream()
                .sorted(Comparator.comparing(Problem::path)
                        .thenComparing(
                                problem -> problem.diagnostic().position(),
                                Comparator.comparing(position -> position.map(place -> (long) place.line())
                                        .orElse(0L)))
                        .thenComparing(problem -> problem.diagnostic().message()))
                .toList();
    }

    @Override
    public void bytes(long count) {
        progress.bytes(count);
    }

    @Override
    public void mail() {
        mails++;
        progress.mail();
    }

    @Override
    public void update() {
        progress.update();
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
        if (problem.costsAMail()) {
            skipped.add(new SkippedMail(
                    problem.path(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    SkippedMail.Reason.UNREADABLE,
                    Optional.empty()));
        }
    }

    @Override
    public void mail(Mail mail) {
        Message message = mail.message();
        SubjectLine subject = SubjectLine.of(message.subject().orElse(""));
        FileName file = FileName.of(mail.source().path());
        boolean named = mail.source().format() == Source.Format.TEXT;
        Optional<String> release = named && subject.release().isEmpty() ? file.release() : subject.release();
        if (subject.isReply()) {
            skip(mail, SkippedMail.Reason.REPLY);
        } else if (release.isEmpty()) {
            skip(mail, SkippedMail.Reason.NO_RELEASE);
        } else if (mail.body().length() > MAX_BODY_LENGTH) {
            unreadable(mail, "its text is longer than " + (MAX_BODY_LENGTH >> 20) + " MiB");
        } else {
            Optional<LocalDate> fileDate = hasNameOfItsOwn(mail.source().format()) ? file.date() : Optional.empty();
            take(new Post(mail.source(), message, release.get(), fileDate, mail.body()), mail);
        }
    }

    private static boolean hasNameOfItsOwn(Source.Format format) {
        return switch (format) {
            case TEXT, EML, HTML, MAILDIR -> true;
            case MBOX, PUBLIC_INBOX -> false;
        };
    }

    private void take(Post post, Mail mail) {
        Update update = UpdateReader.read(post).update();
        if (update.items().isEmpty()) {
            if (mail.damage().isPresent()) {
                unreadable(mail, mail.damage().get().message());
            } else {
                skip(mail, SkippedMail.Reason.NO_LIST);
            }
            return;
        }
        updates.add(update.withDiagnosticsBefore(mail.diagnostics()));
        update();
    }

    private void unreadable(Mail mail, String why) {
        String subject = mail.message().subject().orElse("");
        String message = "the mail \"" + subject + "\" is skipped: " + why;
        problems.add(new Problem(mail.source().path(), Diagnostic.warning(Problem.UNREADABLE, message)));
        skip(mail, SkippedMail.Reason.UNREADABLE);
    }

    private void skip(Mail mail, SkippedMail.Reason reason) {
        Message message = mail.message();
        skipped.add(new SkippedMail(
                mail.source().path(),
                message.id(),
                message.subject(),
                message.date().map(OffsetDateTime::toLocalDate),
                reason,
                Optional.empty()));
    }
}
