package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.Reading;
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
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the operands of a command name: files, folders, standard input, one update of several. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final Session session;

    Inputs(Session session) {
        this.session = session;
    }

    /**
     * Reads all operands; a folder is searched for files, all the way down, in the order of their names.
     *
     * @throws InputException if one cannot be read, or all of them hold no update
     */
    Reading all(List<String> operands) throws InputException {
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
        List<Update> updates = all(List.of(operand)).updates();
        if (updates.size() > 1) {
            StringBuilder choice = new StringBuilder(operand)
                    .append(" holds ")
                    .append(updates.size())
                    .append(" updates; name one of them behind a #:");
            for (Update update : UpdateOrder.sorted(updates)) {
                choice.append("\n  ").append(operand).append('#').append(selector(update));
                choice.append("  Xen ").append(update.release());
            }
            throw new UsageException(choice.toString());
        }
        return updates.get(0);
    }

    private static String selector(Update update) {
        return update.message()
                .id()
                .or(() -> update.date().map(LocalDate::toString))
                .orElse(update.source().path());
    }

    private Reading operand(String operand) throws InputException {
        if (operand.equals(STANDARD_INPUT)) {
            try {
                return Prognosis.read(session.terminal().in(), STANDARD_INPUT);
            } catch (IOException failure) {
                throw unreadable("standard input", failure);
            }
        }
        int hash = operand.lastIndexOf('#');
        if (hash > 0 && !exists(operand)) {
            return selected(operand(operand.substring(0, hash)), operand, operand.substring(hash + 1));
        }
        Path path = path(operand);
        return Files.isDirectory(path) ? folder(path) : file(path);
    }

    private static boolean exists(String operand) {
        try {
            return Files.exists(Path.of(operand));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static Path path(String operand) throws InputException {
        try {
            return Path.of(operand);
        } catch (InvalidPathException noPath) {
            throw new InputException(operand + ": error: this is no name of a file [no-such-file]");
        }
    }

    private static Reading file(Path file) throws InputException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("it is neither a file nor a folder");
            }
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
            throw unreadable(folder.toString(), new IOException(FileProblem.message(failure), failure));
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
            chosen = sorted.stream()
                    .filter(update -> update.message().id().filter(id::equals).isPresent()
                            || update.date()
                                    .map(LocalDate::toString)
                                    .filter(id::equals)
                                    .isPresent())
                    .toList();
        }
        if (chosen.isEmpty() && !sorted.isEmpty()) {
            throw new InputException(operand + ": error: no update there has that message-id or date [no-update]");
        }
        return new Reading(chosen, reading.skipped());
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
