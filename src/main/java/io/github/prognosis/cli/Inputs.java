package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.model.Originals;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.UnreadableMailException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the operands of a command name: files, folders, archives, standard input, one update of several. */
final class Inputs {

    /** So many updates are named where one is to be chosen. */
    private static final int MOST_NAMED = 10;

    private final Session session;
    private final boolean brief;
    private final Optional<Originals> originals;
    private boolean inputIsRead;

    Inputs(Session session) {
        this(session, false);
    }

    private Inputs(Session session, boolean brief) {
        this(session, brief, Optional.empty());
    }

    private Inputs(Session session, boolean brief, Optional<Originals> originals) {
        this.session = session;
        this.brief = brief;
        this.originals = originals;
    }

    /** Those of a command that tells no items: its updates are {@linkplain Update#brief() brief}. */
    static Inputs brief(Session session) {
        return new Inputs(session, true);
    }

    /** Those of a command that writes the next update: the mails of all are kept as they came. */
    static Inputs keeping(Session session, Originals originals) {
        return new Inputs(session, false, Optional.of(originals));
    }

    /**
     * Reads all operands, and tells what could not be read; one that cannot does not cost the others.
     *
     * @throws InputException if none can be read, or all of them hold no update
     * @throws UsageException if there is none, or standard input is named twice
     */
    Reading all(List<String> operands) throws InputException, UsageException {
        Reading reading = looked(operands);
        if (reading.updates().isEmpty()) {
            throw NothingFound.in(operands, reading, false, session);
        }
        return reading;
    }

    /** As {@link #all}, also where there is no update but a schedule. */
    Reading told(List<String> operands) throws InputException, UsageException {
        Reading reading = looked(operands);
        if (reading.updates().isEmpty() && reading.schedules().isEmpty()) {
            throw NothingFound.in(operands, reading, false, session);
        }
        return reading;
    }

    /** As {@link #all}, also where there is no update. */
    Reading looked(List<String> operands) throws InputException, UsageException {
        if (operands.isEmpty()) {
            throw new UsageException("name at least one file or folder to read, or - for standard input");
        }
        List<Reading> readings = new ArrayList<>();
        List<InputException> lost = new ArrayList<>();
        for (String operand : operands) {
            try {
                Reading reading = reading(Operand.of(operand));
                readings.add(reading);
                if (reading.mails() == 0 && reading.problems().stream().anyMatch(Problem::costsAMail)) {
                    session.lostAll();
                }
            } catch (InputException unreadable) {
                lost.add(unreadable);
            }
        }
        boolean all = readings.isEmpty();
        for (InputException unreadable : all ? lost.subList(1, lost.size()) : lost) {
            session.lost(unreadable);
        }
        if (all) {
            throw lost.get(0);
        }
        Reading reading = Prognosis.joined(readings);
        for (Problem problem : reading.problems()) {
            session.report(problem);
        }
        reading.updates().forEach(session::reportDate);
        session.reportFurther(reading.furtherProblems());
        for (SkippedMail mail : reading.skipped()) {
            session.explain(mail, NothingFound.reason(mail));
        }
        return reading;
    }

    /**
     * Reads the one update that an operand names.
     *
     * @throws UsageException if it names several
     */
    Update one(String operand) throws InputException, UsageException {
        return only(operand, all(List.of(operand)).updates());
    }

    /** The one update of an operand that names no other. */
    static Update only(String operand, List<Update> updates) throws UsageException {
        if (updates.size() > 1) {
            List<Update> newest = updates.subList(Math.max(0, updates.size() - MOST_NAMED), updates.size());
            String message = operand + " holds " + updates.size() + " updates; name one of "
                    + (newest.size() == updates.size() ? "them:" : "them, of which these are the newest:");
            throw choice(message, operand, newest, updates);
        }
        return updates.get(0);
    }

    /**
     * An update and those among which it stands.
     *
     * @param updates all of the archive
     */
    record Chosen(Update update, List<Update> updates) {}

    /**
     * Reads an archive and finds the update in it that an operand names; without a name the newest.
     *
     * @throws UsageException if none has that name, or several have
     */
    Chosen among(String operand) throws InputException, UsageException {
        Operand named = Operand.of(operand);
        Reading reading = all(List.of(named.input()));
        List<Update> updates = reading.updates();
        Update update = named.selector().isEmpty()
                ? updates.get(updates.size() - 1)
                : selected(reading, named, named.selector().get());
        return new Chosen(update, updates);
    }

    /** That one of several updates is to be named, each with what names it. */
    static UsageException choice(String message, String operand, List<Update> several, List<Update> all) {
        Operand named = Operand.of(operand);
        List<String> lines = new ArrayList<>();
        for (Update update : several.subList(0, Math.min(MOST_NAMED, several.size()))) {
            String day = update.date().map(LocalDate::toString).orElse("undated");
            lines.add(name(update, named, all) + "  Xen " + update.release() + ", " + day);
        }
        if (several.size() > MOST_NAMED) {
            lines.add("and " + (several.size() - MOST_NAMED) + " more; see prognosis list " + named.input());
        }
        return UsageException.choice(message, lines);
    }

    /** What names one of several updates: its message-id or its day, where only it has that; else its file. */
    private static String name(Update update, Operand operand, List<Update> updates) {
        return Stream.of(update.message().id(), update.date().map(LocalDate::toString))
                .flatMap(Optional::stream)
                .filter(selector ->
                        new Selector(selector).of(updates, List.of()).size() == 1)
                .findFirst()
                .map(selector -> operand.input() + "#" + selector)
                .orElse(update.source().path());
    }

    private Reading reading(Operand operand) throws InputException, UsageException {
        Reading reading = operand.isStandardInput() ? standardInput() : file(operand);
        if (operand.selector().isEmpty()) {
            return reading;
        }
        Selector selector = operand.selector().get();
        List<Schedule> schedules =
                selector.of(reading.updates(), reading.skipped()).isEmpty()
                        ? selector.of(reading.schedules())
                        : List.of();
        if (reading.updates().isEmpty()
                && schedules.isEmpty()
                && !reading.schedules().isEmpty()) {
            throw ComparedPost.choice(
                    operand.text() + " names no update; of these each is a schedule:", reading.schedules());
        }
        List<Update> updates = reading.updates().isEmpty() || !schedules.isEmpty()
                ? List.of()
                : List.of(selected(reading, operand, selector));
        return reading.withUpdates(updates).withSchedules(schedules);
    }

    private Reading standardInput() throws InputException, UsageException {
        if (inputIsRead) {
            throw new UsageException("standard input can be read only once");
        }
        inputIsRead = true;
        try (ProgressDisplay progress = ProgressDisplay.of(session.terminal())) {
            InputStream in = session.terminal().in();
            if (originals.isPresent()) {
                return Prognosis.read(in, "-", session.limits(), progress, originals.get());
            }
            return brief
                    ? Prognosis.list(in, "-", session.limits(), progress)
                    : Prognosis.read(in, "-", session.limits(), progress);
        } catch (IOException failure) {
            throw unreadable("standard input", failure);
        }
    }

    private Reading file(Operand operand) throws InputException {
        try (ProgressDisplay progress = ProgressDisplay.of(operand.path(), session.terminal())) {
            if (originals.isPresent()) {
                return Prognosis.read(operand.path(), session.limits(), progress, originals.get(), session.cache());
            }
            return brief
                    ? Prognosis.list(operand.path(), session.limits(), progress, session.cache())
                    : Prognosis.read(operand.path(), session.limits(), progress, session.cache());
        } catch (IOException failure) {
            throw unreadable(operand.path().toString(), failure);
        }
    }

    /** The one update of an archive that a word names. */
    private static Update selected(Reading reading, Operand operand, Selector selector) throws UsageException {
        List<Update> updates = reading.updates();
        List<Update> named = selector.of(updates, reading.skipped());
        if (named.isEmpty()) {
            throw choice(
                    operand.text() + " names no update; the nearest:",
                    operand.text(),
                    selector.nearest(updates),
                    updates);
        }
        if (named.size() > 1) {
            throw choice(
                    operand.text() + " names " + named.size() + " updates; name one of them:",
                    operand.text(),
                    named,
                    updates);
        }
        return named.get(0);
    }

    /** What is said of an input that cannot be read. */
    static InputException unreadable(String name, IOException failure) {
        if (failure instanceof UnreadableMailException) {
            return new InputException(name, "unreadable", NothingFound.WORDS + ": " + FailureReason.of(failure));
        }
        String code = failure instanceof NoSuchFileException ? "no-such-file" : "unreadable";
        return new InputException(name, code, FailureReason.of(failure));
    }
}
