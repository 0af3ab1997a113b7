package io.github.prognosis.cli;

import io.github.prognosis.history.CheckEvidence;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.ReleaseStatusBuilder;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Release;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.CheckReader;
import io.github.prognosis.render.StatusFormat;
import io.github.prognosis.source.Limit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code prognosis status ARCHIVE...}: how a release stands, and who has to act. */
final class StatusCommand implements Action {

    private static final String RELEASE = "release";
    private static final String AS_OF = "as-of";
    private static final String CHECK = "check";

    @Override
    public Options options() {
        return ChangeOptions.addMatching(Arguments.common(StatusFormat.values())
                .addOption(Arguments.valued(RELEASE, "4.N", "the release (default: the newest)"))
                .addOption(Arguments.valued(
                        AS_OF,
                        "DATE",
                        "as if that day (2025-06-02), month or year had just ended (default: the newest update's day)"))
                .addOption(Arguments.valued(
                        CHECK, "FILE", "with what list and tree know: what check -f json wrote of the newest update")));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<ReleaseStatus> output = Output.of(arguments, StatusFormat.values(), session.terminal());
        Optional<LocalDate> day = day(arguments);
        Optional<String> named = arguments.value(RELEASE);
        if (named.filter(word -> !word.matches("4\\.[0-9]{1,3}")).isPresent()) {
            throw new UsageException("--release is a release such as 4.6, not '" + named.get() + "'");
        }
        MatchOptions matching = ChangeOptions.matching(arguments, session);
        Reading reading = new Inputs(session).all(arguments.operands());
        List<Update> updates = reading.updates();
        updates.forEach(update -> session.report(update, false));
        DecisionFile.check(arguments, matching.decisions(), updates, session);
        String release = release(named, day, updates);
        Optional<String> file = arguments.value(CHECK);
        Optional<CheckEvidence> check = file.isPresent() ? Optional.of(check(file.get(), session)) : Optional.empty();
        ReleaseStatus status = ReleaseStatusBuilder.of(updates, reading.schedules(), release, day, check, matching);
        if (check.isPresent()) {
            requireSame(file.get(), check.get(), status.newest());
        }
        output.write(status);
        return ExitCode.OK;
    }

    private static Optional<LocalDate> day(Arguments arguments) throws UsageException {
        Optional<String> word = arguments.value(AS_OF);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.of(word.get()).map(Days::last);
        if (day.isEmpty()) {
            throw new UsageException("--as-of is a date such as 2015-03-09, 2015-03 or 2015, not '" + word.get() + "'");
        }
        return day;
    }

    /** The release that is asked for, else the newest that has an update by that day. */
    private static String release(Optional<String> named, Optional<LocalDate> day, List<Update> updates)
            throws UsageException {
        if (named.isPresent()) {
            Optional<String> missing = FilterCheck.missingRelease(named.get(), updates);
            if (missing.isPresent()) {
                throw new UsageException(missing.get());
            }
        }
        Optional<String> known = updates.stream()
                .filter(update -> ReleaseStatusBuilder.isKnown(update, day))
                .map(Update::release)
                .filter(release -> named.isEmpty() || Release.of(release).equals(Release.of(named.get())))
                .max(Comparator.comparing(Release::of));
        if (known.isPresent()) {
            return known.get();
        }
        String first = updates.stream()
                .filter(update ->
                        named.isEmpty() || Release.of(update.release()).equals(Release.of(named.get())))
                .map(Update::date)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(date -> "; the first is of " + date)
                .orElse("");
        throw new UsageException(
                "no update" + named.map(release -> " of release " + release).orElse("") + " is of "
                        + day.map(LocalDate::toString).orElse("that day") + " or before" + first);
    }

    private static CheckEvidence check(String file, Session session) throws InputException {
        String json = TextFile.named(file, Limit.FINDINGS, session.limits());
        try {
            return CheckReader.read(json)
                    .orElseThrow(() -> new InputException(
                            file,
                            "no-check",
                            "this is nothing that check wrote as JSON; make it with"
                                    + " prognosis check UPDATE --archive LIST -f json -o FILE"));
        } catch (IOException noJson) {
            throw TextFile.unreadable(file, noJson);
        }
    }

    /** A check of another post knows other lines. */
    private static void requireSame(String file, CheckEvidence check, Update newest) throws UsageException {
        boolean same = check.release().equals(newest.release())
                && check.date().equals(newest.date())
                && (check.id().isEmpty()
                        || newest.message().id().isEmpty()
                        || check.id().equals(newest.message().id()));
        if (!same) {
            throw new UsageException("--check " + file + " is of "
                    + name(check.release(), check.date(), check.id())
                    + ", and the newest update here is "
                    + name(newest.release(), newest.date(), newest.message().id())
                    + "; check that one, or tell the other with --release and --as-of");
        }
    }

    private static String name(String release, Optional<LocalDate> date, Optional<String> id) {
        return "Xen " + release + ", " + date.map(LocalDate::toString).orElse("undated")
                + id.map(one -> ", " + one).orElse("");
    }
}
