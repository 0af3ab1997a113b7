package io.github.prognosis.reading;

import io.github.prognosis.archive.ArchiveCache;
import io.github.prognosis.archive.ArchiveReader;
import io.github.prognosis.archive.MailSink;
import io.github.prognosis.archive.Sideline;
import io.github.prognosis.mail.FileName;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Originals;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import io.github.prognosis.parse.ParsedPost;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import io.github.prognosis.source.Severity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes the mails that are found, and reads those that are updates: those of an archive while the next ones are looked for.
 */
public final class UpdateCollector implements MailSink, Progress {

    /** A longer mail is read at once, so that never more than one of them is held. */
    private static final int LONGEST_ASIDE = 1 << 17;

    private static final boolean SEVERAL_PROCESSORS = Runtime.getRuntime().availableProcessors() > 1;

    private final Limits limits;
    private final PostSize size;
    private final Progress progress;
    private final boolean brief;
    private final Optional<Originals> originals;

    /** The mail that comes next as it came; empty where it came as something else. */
    private byte[] content = new byte[0];

    private int contentLength;
    private final Shared shared = new Shared();
    private final List<Update> updates = new ArrayList<>();
    private final List<Schedule> schedules = new ArrayList<>();
    private final Capped<SkippedMail> skipped = new Capped<>();
    private final Capped<Problem> problems = new Capped<>();
    private final Sideline aside = new Sideline();
    private long mails;

    /**
     * Has taken nothing yet.
     *
     * @param brief whether of an update is only kept what a list of them tells: see {@link Update#brief()}
     */
    public UpdateCollector(Limits limits, Progress progress, boolean brief) {
        this(limits, progress, brief, Optional.empty());
    }

    /**
     * Has taken nothing yet.
     *
     * @param originals is given each update's mail as it came
     */
    public UpdateCollector(Limits limits, Progress progress, Originals originals) {
        this(limits, progress, false, Optional.of(originals));
    }

    private UpdateCollector(Limits limits, Progress progress, boolean brief, Optional<Originals> originals) {
        this.brief = brief;
        this.originals = originals;
        this.limits = limits;
        this.size = new PostSize(limits);
        this.progress = progress;
    }

    /**
     * What gives the mails of an archive to this.
     *
     * @param cache remembers archives that were read
     */
    public ArchiveReader archives(ArchiveCache cache) {
        return new ArchiveReader(this, this, limits, cache);
    }

    /** What was found: updates in their order, so that every kind of archive gives them alike. */
    public Reading reading() {
        aside.finish();
        Reading each = Readings.counted(new Reading(
                UpdateOrder.sorted(updates),
                schedules,
                skipped.first(),
                sorted(problems.first()),
                mails,
                skipped.further(),
                problems.further()));
        // An undated update can belong elsewhere once a dated copy of it is gone.
        return each.withUpdates(UpdateOrder.sorted(each.updates()));
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
        inOrder(() -> note(problem));
    }

    private void note(Problem problem) {
        problems.add(problem);
        if (problem.costsAMail()) {
            skipped.add(SkippedMail.unreadable(problem.path()));
        }
    }

    @Override
    public void content(byte[] bytes, int length) {
        content = bytes;
        contentLength = length;
    }

    @Override
    public void mail(Mail mail) {
        look(mail);
        contentLength = 0;
    }

    private void look(Mail mail) {
        Message message = mail.message();
        SubjectLine subject = SubjectLine.of(message.subject().orElse(""));
        FileName file = FileName.of(mail.source().path());
        boolean named = mail.source().format() == Source.Format.TEXT;
        Optional<String> release = named && subject.release().isEmpty() ? file.release() : subject.release();
        if (subject.isReply()) {
            inOrder(() -> skip(mail, SkippedMail.Reason.REPLY));
        } else if (release.isEmpty()) {
            inOrder(() -> skip(mail, SkippedMail.Reason.NO_RELEASE));
        } else if (subject.isPatch()) {
            inOrder(() -> skip(mail, SkippedMail.Reason.NO_LIST));
        } else {
            Optional<LocalDate> fileDate = hasNameOfItsOwn(mail.source().format()) ? file.date() : Optional.empty();
            Runnable taking = () -> take(
                    mail,
                    text -> new Post(text.source(), message, release.get(), mail.arrival(), fileDate, text.body()));
            if (canWait(mail)) {
                aside.add(taking);
            } else {
                aside.finish();
                taking.run();
            }
        }
    }

    /** Whether it pays to read the post in another thread: whoever comes first and alone gains nothing by that. */
    private boolean canWait(Mail mail) {
        return SEVERAL_PROCESSORS
                && originals.isEmpty()
                && (mails > 1 || !hasNameOfItsOwn(mail.source().format()))
                && length(mail) <= LONGEST_ASIDE;
    }

    private static long length(Mail mail) {
        return mail.body().length()
                + mail.otherTexts().stream()
                        .mapToLong(text -> text.body().length())
                        .sum();
    }

    /** Does what is done in a moment: at once, or behind what has yet to be read. */
    private void inOrder(Runnable step) {
        if (aside.isIdle()) {
            step.run();
        } else {
            aside.add(step);
        }
    }

    private static boolean hasNameOfItsOwn(Source.Format format) {
        return switch (format) {
            case TEXT, EML, HTML -> true;
            case MBOX, MAILDIR, PUBLIC_INBOX -> false;
        };
    }

    /** Takes what the first text of the mail says that lists something. */
    private void take(Mail mail, Function<Mail, Post> posts) {
        List<Mail> texts = new ArrayList<>();
        texts.add(mail);
        texts.addAll(mail.otherTexts());
        Optional<String> beyond = Optional.empty();
        Optional<Schedule> schedule = Optional.empty();
        boolean forwards = false;
        for (Mail text : texts) {
            Post post = posts.apply(text);
            Optional<String> tooMuch = size.beyond(post.body());
            if (tooMuch.isEmpty()) {
                ParsedPost read = UpdateReader.read(post);
                forwards |= read.forwards();
                schedule = schedule.isPresent() ? schedule : schedule(read, post, mail);
                tooMuch = size.beyond(read.update());
                if (tooMuch.isEmpty() && !read.update().items().isEmpty()) {
                    add(read.update(), text);
                    return;
                }
            }
            beyond = beyond.isPresent() ? beyond : tooMuch;
        }
        if (schedule.isPresent() && !forwards && beyond.isEmpty()) {
            schedules.add(schedule.get());
            return;
        }
        beyond = beyond.or(() -> mail.damage().map(Diagnostic::message));
        if (beyond.isPresent()) {
            unreadable(mail, beyond.get());
        } else {
            skip(mail, forwards ? SkippedMail.Reason.REPLY : SkippedMail.Reason.NO_LIST);
        }
    }

    /** The dates that a post tells that lists nothing; of a text its first line has to name the release. */
    private static Optional<Schedule> schedule(ParsedPost read, Post post, Mail mail) {
        return read.update().items().isEmpty() && !mail.source().inBody() ? ScheduleMails.read(post) : Optional.empty();
    }

    private void add(Update update, Mail text) {
        Update taken = brief
                ? update.brief().withDiagnosticsBefore(text.diagnostics())
                : shared.of(update.withDiagnosticsBefore(text.diagnostics()));
        updates.add(taken);
        if (originals.isPresent() && contentLength > 0) {
            originals.get().put(taken, text.original(Arrays.copyOf(content, contentLength)));
        }
        update();
    }

    private void unreadable(Mail mail, String why) {
        String title =
                mail.message().subject().map(subject -> "\"" + subject + "\" ").orElse("");
        String where = mail.start().isPresent() ? "that begins here " : "";
        String message = "the mail " + title + where + "is skipped: " + why;
        Diagnostic diagnostic = new Diagnostic(mail.start(), Severity.WARNING, Problem.UNREADABLE, message);
        problems.add(new Problem(mail.source().path(), diagnostic));
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
