package io.github.prognosis.archive;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What was found in a part of an mbox, its lines counted from the part's beginning. */
final class MboxPart implements MailSink, Progress {

    private final List<Mail> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long mails;
    private long lineBreaks;

    @Override
    public void mail(Mail mail) {
        found.add(mail);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void bytes(long count) {}

    @Override
    public void mail() {
        mails++;
    }

    @Override
    public void update() {}

    /** The part is read. */
    void end(long itsLineBreaks) {
        lineBreaks = itsLineBreaks;
    }

    /** How many mails begin in it. */
    long mails() {
        return mails;
    }

    long lineBreaks() {
        return lineBreaks;
    }

    /** Gives what was found, its lines counted from the file's beginning. */
    void give(long linesBefore, MailSink sink) {
        for (Mail mail : found) {
            Source source = mail.source();
            OptionalInt bodyLine = source.bodyLine().isPresent()
                    ? OptionalInt.of(line(source.bodyLine().getAsInt(), linesBefore))
                    : OptionalInt.empty();
            sink.mail(new Mail(
                    new Source(source.path(), source.format(), bodyLine),
                    mail.message(),
                    mail.body(),
                    mail.diagnostics(),
                    mail.start().map(place -> moved(place, linesBefore))));
        }
        for (Problem problem : problems) {
            Diagnostic diagnostic = problem.diagnostic();
            sink.problem(new Problem(
                    problem.path(),
                    new Diagnostic(
                            diagnostic.position().map(place -> moved(place, linesBefore)),
                            diagnostic.severity(),
                            diagnostic.code(),
                            diagnostic.message())));
        }
    }

    private static Position moved(Position inPart, long linesBefore) {
        return new Position(line(inPart.line(), linesBefore), inPart.column());
    }

    private static int line(int inPart, long linesBefore) {
        return (int) Math.min(Integer.MAX_VALUE, linesBefore + inPart);
    }
}
