package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.Reading;
import io.github.prognosis.history.Duplicates;
import io.github.prognosis.history.UpdateOrder;
import io.github.prognosis.mail.UnreadableMailException;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the operands of a command name: files, folders, standard input, one update of several. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final Session session;
    private boolean inputIsRead;

    Inputs(Session session) {
        this.session = session;
    }

    /**
     * Reads all operands; a folder is searched for files, all the way down, in the order of their names.
     *
     * @throws InputException if one cannot be read, or all of them hold no update
     * @throws UsageException if standard input is named twice
     */
    Reading all(List<String> operands) throws InputException, UsageException {
        List<Update> updates = new ArrayList<>();
        List<SkippedMail> skipped = new ArrayList<>();
        for (String operand : operands) {
            Reading reading = operand(operand);
            updates.addAll(reading.updates());
            skipped.addAll(reading.skipped());
        }
        skipped.forEach(mail -> session.explain(mail, reason(mail)));
        if (updates.isEmpty()) {
            throw new InputException(nothingFound(operands, skipped));
        }
        return new Reading(updates, skipped);
    }

    /**
     * Reads the one update that an operand names.
     *
     * @throws UsageException if it names several
     */
    Update one(String operand) throws InputException, UsageException {
        List<Update> updates =
                Duplicates.removed(UpdateOrder.sorted(all(List.of(operand)).updates()));
        if (updates.size() > 1) {
            StringBuilder choice = new StringBuilder(operand)
                    .append(" holds ")
                    .append(updates.size())
                    .append(" updates; name one of them:");
            for (Update update : updates) {
                choice.append("\n  ").append(name(update, operand, updates));
                choice.append("  Xen ").append(update.release());
            }
            throw new UsageException(choice.toString());
        }
        return updates.get(0);
    }

    /** What names one of several updates: its message-id or its day, where only it has that; else its file. */
    private static String name(Update update, String operand, List<Update> updates) {
        int hash = hash(operand);
        String archive = hash > 0 ? operand.substring(0, hash) : operand;
        return Stream.of(update.message().id(), update.date().map(LocalDate::toString))
                .flatMap(Optional::stream)
                .filter(selector -> updates.stream()
                                .filter(other -> isNamed(other, selector))
                                .count()
                        == 1)
                .findFirst()
                .map(selector -> archive + "#" + selector)
                .orElse(update.source().path());
    }

    private Reading operand(String operand) throws InputException, UsageException {
        if (operand.equals(STANDARD_INPUT)) {
            if (inputIsRead) {
                throw new UsageException("standard input can be read only once");
            }
            inputIsRead = true;
            try {
                return Prognosis.read(session.terminal().in(), STANDARD_INPUT);
            } catch (IOException failure) {
                throw unreadable("standard input", failure);
            }
        }
        int hash = hash(operand);
        if (hash > 0) {
            return selected(operand(operand.substring(0, hash)), operand, operand.substring(hash + 1));
        }
        Path path = path(operand);
        return Files.isDirectory(path) ? folder(path) : file(path);
    }

    /** Where the name of an update begins, 0 if there is none: names of files and message-ids may hold a # too. */
    private static int hash(String operand) {
        if (exists(operand)) {
            return 0;
        }
        int first = operand.indexOf('#', 1);
        for (int hash = first; hash > 0; hash = operand.indexOf('#', hash + 1)) {
            String archive = operand.substring(0, hash);
            if (archive.equals(STANDARD_INPUT) || exists(archive)) {
                return hash;
            }
        }
        return Math.max(0, first);
    }

    private static boolean exists(String operand) {
        try {
            return Files.exists(Path.of(operand));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static Path path(String operand) throws InputException {
        if (operand.isEmpty()) {
            throw new InputException("'': error: this is no name of a file [no-such-file]");
        }
        try {
            return Path.of(operand);
        } catch (InvalidPathException noPath) {
            throw new InputException(operand + ": error: this is no name of a file [no-such-file]");
        }
    }

    private static Reading file(Path file) throws InputException {
        try {
            return Prognosis.read(file);
        } catch (IOException failure) {
            throw unreadable(file.toString(), failure);
        }
    }

    private Reading folder(Path folder) throws InputException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw unreadable(folder.toString(), failure);
        } catch (UncheckedIOException failure) {
            throw unreadable(folder.toString(), Objects.requireNonNull(failure.getCause()));
        }
        List<Update> updates = new ArrayList<>();
        List<SkippedMail> skipped = new ArrayList<>();
        for (Path file : files) {
            try {
                Reading reading = Prognosis.read(file);
                updates.addAll(reading.updates());
                skipped.addAll(reading.skipped());
            } catch (IOException failure) {
                skipped.add(new SkippedMail(
                        file.toString(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SkippedMail.Reason.UNREADABLE));
                session.skipped(file.toString(), FileProblem.of(failure));
            }
        }
        return new Reading(updates, skipped);
    }

    /** The update that a message-id, a date or {@code last} names. */
    private static Reading selected(Reading reading, String operand, String selector) throws InputException {
        List<Update> sorted = UpdateOrder.sorted(reading.updates());
        List<Update> chosen;
        if (selector.equals("last") && !sorted.isEmpty()) {
            chosen = List.of(sorted.get(sorted.size() - 1));
        } else {
            String id = selector.replaceAll("^<|>$", "");
            chosen = sorted.stream().filter(update -> isNamed(update, id)).toList();
        }
        if (chosen.isEmpty() && !sorted.isEmpty()) {
            throw new InputException(operand + ": error: no update there has that message-id or date [no-update]");
        }
        return new Reading(chosen, reading.skipped());
    }

    private static boolean isNamed(Update update, String selector) {
        return update.message().id().filter(selector::equals).isPresent()
                || update.date()
                        .map(LocalDate::toString)
                        .filter(selector::equals)
                        .isPresent();
    }

    private static InputException unreadable(String name, IOException failure) {
        if (failure instanceof UnreadableMailException) {
            return new InputException(
                    name + ": error: no development update found: " + FileProblem.of(failure) + " [unreadable]");
        }
        String code = failure instanceof NoSuchFileException ? "no-such-file" : "unreadable";
        return new InputException(name + ": error: " + FileProblem.of(failure) + " [" + code + "]");
    }

    private static String nothingFound(List<String> operands, List<SkippedMail> skipped) {
        String where = String.join(", ", operands);
        String why = skipped.size() == 1
                ? ": " + reason(skipped.get(0))
                : skipped.isEmpty()
                        ? ""
                        : "; of " + skipped.size() + " mails looked at none lists anything for a release";
        return where + ": error: no development update found" + why + " [no-update]";
    }

    private static String reason(SkippedMail mail) {
        return switch (mail.reason()) {
            case REPLY -> "its subject says that it is a reply";
            case NO_RELEASE -> "neither its subject nor its name tells a release such as 4.5";
            case NO_LIST -> "it lists no items";
            case DUPLICATE -> "it was read already";
            case UNREADABLE -> "it cannot be read";
        };
    }
}
