package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.diff.UnifiedDiff;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.edit.NextOptions;
import io.github.prognosis.edit.NextUpdate;
import io.github.prognosis.edit.Verb;
import io.github.prognosis.model.Original;
import io.github.prognosis.model.Originals;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Progress;
import io.github.prognosis.source.UnreadableMailException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code prognosis next UPDATE --edits FILE}: the next post. */
final class NextCommand implements Action {

    @Override
    public Options options() {
        return Arguments.withoutFormats()
                .addOption(Arguments.valued("edits", "FILE", "what is to change, an edit a line; - is standard input"))
                .addOption(Arguments.valued(
                        "date", "DATE", "the day of the next post; the mark in its timeline moves there"))
                .addOption(null, "digest", false, "put a summary of what changed into it; needs --date")
                .addOption(Arguments.valued("release", "4.N", "begin the cycle of that release"))
                .addOption(Arguments.valued(
                        "new", "PLACE", "where in its area goes what is new there: first or last (default: last)"))
                .addOption(null, "dry-run", false, "write what would change, as diff -u does");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("name the one update to go on from" + Operand.given(arguments.operands()));
        }
        String operand = arguments.operands().get(0);
        NextOptions options = options(arguments);
        Optional<String> file = arguments.value("edits");
        if (file.isPresent() && file.get().equals("-") && Operand.of(operand).isStandardInput()) {
            throw new UsageException("standard input can be read only once");
        }
        Originals originals = new Originals();
        Update update = Inputs.keeping(session, originals).one(operand);
        session.report(update, false);
        String edits = file.isPresent() ? EditsInput.read(file.get(), session) : "";
        EditsFile read = EditsFile.read(edits);
        if (!read.diagnostics().isEmpty()) {
            return refused(file, read.diagnostics(), session);
        }
        Limits limits = session.limits();
        if (listed(update, read) > limits.of(Limit.ITEMS)) {
            throw beyond("it would list more than " + limits.shown(Limit.ITEMS));
        }
        NextUpdate.Made made = made(update, originals, read, options);
        if (!made.refusals().isEmpty()) {
            return refused(file, made.refusals(), session);
        }
        readBack(made.content(), limits);
        made.remarks().forEach(remark -> session.say(DiagnosticLine.of("next", remark)));
        write(arguments, session, operand, made);
        return ExitCode.OK;
    }

    /** How many items the next post lists, told before it is made, as that takes long where there are very many. */
    private static long listed(Update update, EditsFile edits) {
        long items = update.items().size();
        for (EditsFile.Numbered edit : edits.edits()) {
            if (edit.edit() instanceof Edit.Add) {
                items++;
            } else if (edit.edit() instanceof Edit.OfItem ofItem && ofItem.verb() == Verb.DROP) {
                items--;
            }
        }
        return items;
    }

    /** Reads what is to be written as the next command will, within the limits. */
    private static void readBack(byte[] content, Limits limits) throws InputException {
        String why;
        try {
            Reading reading = Prognosis.read(new ByteArrayInputStream(content), "next", limits, Progress.NONE);
            if (reading.updates().size() == 1) {
                return;
            }
            why = reading.problems().stream()
                    .map(problem -> problem.diagnostic().message())
                    .findFirst()
                    .orElse("no update would be found in it");
        } catch (IOException unreadable) {
            why = FailureReason.of(unreadable);
        }
        throw beyond(why);
    }

    private static InputException beyond(String why) {
        return new InputException("next", "limit", "it is not written, as it could not be read: " + why);
    }

    private static NextUpdate.Made made(Update update, Originals originals, EditsFile edits, NextOptions options)
            throws InputException {
        Original original = originals
                .of(update)
                .orElseThrow(() -> new InputException(
                        update.name(),
                        "unreadable",
                        "nothing can be written into it: "
                                + noMail(update.source().format())));
        try {
            return NextUpdate.of(original, update, edits.edits(), options);
        } catch (UnreadableMailException closed) {
            throw new InputException(
                    update.name(), "unreadable", "nothing can be written into it: " + closed.getMessage());
        }
    }

    private static String noMail(Source.Format format) {
        return format == Source.Format.HTML
                ? "it is a web page that shows the mail; save the mail itself, which many archives give as \"raw\" or mbox"
                : "another program keeps the mail in a form of its own; save it from there as .eml or as text";
    }

    private static ExitCode refused(Optional<String> file, List<Diagnostic> refusals, Session session) {
        String name = file.filter(path -> !path.equals("-")).orElse("standard input");
        refusals.forEach(refusal -> session.say(DiagnosticLine.of(name, refusal)));
        return ExitCode.INPUT;
    }

    private static void write(Arguments arguments, Session session, String operand, NextUpdate.Made made)
            throws InputException, IOException {
        byte[] content = made.content();
        if (arguments.has("dry-run")) {
            StringBuilder difference = new StringBuilder();
            UnifiedDiff.of(operand, "next", made.before(), made.after())
                    .forEach(line -> difference.append(line).append('\n'));
            content = difference.toString().getBytes(StandardCharsets.UTF_8);
        }
        Optional<String> output = arguments.value("output");
        if (output.isPresent()) {
            byte[] written = content;
            OutputFile.writeBytes(output.get(), out -> out.write(written));
        } else {
            OutputStream out = session.terminal().out();
            out.write(content);
            out.flush();
        }
    }

    private static NextOptions options(Arguments arguments) throws UsageException {
        Optional<LocalDate> date = date(arguments);
        if (arguments.has("digest") && date.isEmpty()) {
            throw new UsageException("--digest needs --date, the day that its period ends at");
        }
        Optional<String> release = arguments.value("release");
        if (release.filter(name -> !name.matches("4\\.[0-9]{1,3}")).isPresent()) {
            throw new UsageException("--release is a release such as 4.22, not '" + release.get() + "'");
        }
        String place = arguments.value("new").orElse("last");
        if (!place.equals("first") && !place.equals("last")) {
            throw new UsageException("--new is first or last, not '" + place + "'");
        }
        return new NextOptions(date, release, place.equals("first"), arguments.has("digest"));
    }

    private static Optional<LocalDate> date(Arguments arguments) throws UsageException {
        Optional<String> value = arguments.value("date");
        Optional<Days> days =
                value.flatMap(Days::of).filter(found -> found.first().equals(found.last()));
        if (value.isPresent() && days.isEmpty()) {
            throw new UsageException("--date is a day such as 2015-03-09, not '" + value.get() + "'");
        }
        return days.map(Days::first);
    }
}
