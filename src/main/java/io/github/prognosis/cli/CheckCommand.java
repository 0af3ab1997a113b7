package io.github.prognosis.cli;

import io.github.prognosis.check.CheckFilter;
import io.github.prognosis.check.CheckOptions;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Checker;
import io.github.prognosis.check.RuleName;
import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.CheckFormat;
import io.github.prognosis.reply.Replies;
import io.github.prognosis.series.SeriesArchive;
import io.github.prognosis.source.Problem;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code prognosis check UPDATE}: what the post says, against what the list and the repository know. */
final class CheckCommand implements Action {

    @Override
    public Options options() {
        return ItemOptions.addTo(Arguments.common(CheckFormat.values())
                .addOption(Arguments.valued("old", "OLD", "the update before, to hold it against"))
                .addOption(Arguments.valued(
                        "archive", "ARCHIVE", "the mails of the list, to hold it against (may be repeated)"))
                .addOption(Arguments.valued(
                        "commits", "REPOSITORY", "a clone of xen.git, to hold it against; from #REF on"))
                .addOption(
                        Arguments.valued("as-of", "DATE", "as if that day (2025-06-02), month or year had just ended"))
                .addOption(Arguments.valued("freeze", "DATE", "new versions after that day are late"))
                .addOption(Arguments.valued(
                        "quiet-after", "DAYS", "a series is quiet after so many days without a mail (default: 90)"))
                .addOption(null, "sure", false, "propose only what is sure")
                .addOption(Arguments.valued(
                        "only",
                        "RULES",
                        "tell only these rules, groups or levels, with commas between (may be repeated)"))
                .addOption(Arguments.valued(
                        "exclude", "RULES", "do not tell these rules, groups or levels (may be repeated)"))
                .addOption(Arguments.valued(
                        "fail-on", "LEVEL", "exit with 1 if a finding is at that level (risk, warn, info) or above"))
                .addOption(null, "exit-code", false, "the same as --fail-on info"));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Output<CheckReport> output = Output.of(arguments, CheckFormat.values(), session.terminal());
        if (arguments.operands().size() != 1) {
            throw new UsageException("name the one update to check" + Operand.given(arguments.operands()));
        }
        List<String> archives = arguments.values("archive");
        if (arguments.has("commits") && archives.isEmpty()) {
            throw new UsageException("--commits needs --archive, as the titles of patches come from mails");
        }
        CheckOptions options = options(arguments);
        Optional<Instant> until = day(arguments, "as-of")
                .map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        CheckFilter filter = filter(arguments);
        Optional<Level> failOn = ChangeOptions.failOn(arguments);
        Inputs inputs = new Inputs(session);
        Update update = inputs.one(arguments.operands().get(0));
        session.report(update, false);
        Checker checker = new Checker(update);
        Optional<String> old = arguments.value("old");
        if (old.isPresent()) {
            checker.old(inputs.one(old.get()));
        }
        CheckReport report;
        if (archives.isEmpty()) {
            report = checker.check(options);
        } else {
            report = withArchives(checker, update, archives, until, arguments.value("commits"), options, session);
        }
        CheckReport told = filter.apply(report);
        output.write(told);
        boolean found = failOn.isPresent()
                && told.findings().stream().anyMatch(finding -> finding.level().compareTo(failOn.get()) <= 0);
        return found ? ExitCode.FOUND : ExitCode.OK;
    }

    private static CheckReport withArchives(
            Checker checker,
            Update update,
            List<String> archives,
            Optional<Instant> until,
            Optional<String> commits,
            CheckOptions options,
            Session session)
            throws InputException, IOException {
        try (ProgressDisplay progress = ProgressDisplay.of(archives, session.terminal());
                SeriesArchive list =
                        new SeriesArchive(until, session::report, progress, session.limits(), session.cache())) {
            Optional<TreeReading> tree = Optional.empty();
            if (commits.isPresent()) {
                tree = Optional.of(TreeReading.start(commits.get(), until, progress));
            }
            Replies replies = new Replies(update, session.limits());
            list.keep(replies.subjects());
            CheckOptions known = options;
            if (ListArchives.read(archives, list, session) > 0) {
                known = options.freeze().isPresent() ? options : ListedDates.added(options, list, checker.release());
                checker.list(list.series(), list).replies(ListArchives.replies(replies, archives, list, session));
                if (tree.isPresent()) {
                    tree.get().finish(session).ifPresent(checker::tree);
                }
            }
            String path = String.join(", ", archives);
            return checker.limits(limit -> session.report(Problem.warning(path, Problem.LIMIT, limit)))
                    .check(known);
        }
    }

    private static CheckOptions options(Arguments arguments) throws UsageException {
        int quietAfter = CheckOptions.STANDARD.quietAfter();
        Optional<String> days = arguments.value("quiet-after");
        if (days.isPresent()) {
            if (!days.get().matches("[1-9][0-9]{0,4}")) {
                throw new UsageException("--quiet-after is a number of days, not '" + days.get() + "'");
            }
            quietAfter = Integer.parseInt(days.get());
        }
        return new CheckOptions(day(arguments, "freeze"), quietAfter);
    }

    /** The last day of what an option names. */
    private static Optional<LocalDate> day(Arguments arguments, String option) throws UsageException {
        Optional<String> value = arguments.value(option);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.of(value.get()).map(Days::last);
        if (day.isEmpty()) {
            throw new UsageException(
                    "--" + option + " is a date such as 2015-03-09, 2015-03 or 2015, not '" + value.get() + "'");
        }
        return day;
    }

    private static CheckFilter filter(Arguments arguments) throws UsageException {
        return new CheckFilter(
                ItemOptions.of(arguments),
                words(arguments, "only"),
                words(arguments, "exclude"),
                arguments.has("sure"));
    }

    /** The words of rules, groups and levels. */
    private static List<String> words(Arguments arguments, String option) throws UsageException {
        List<String> known = Stream.of(
                        Arrays.stream(Level.values()).map(Level::word),
                        RuleName.groups().stream(),
                        RuleName.all().stream())
                .flatMap(words -> words)
                .toList();
        List<String> words = arguments.values(option).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .toList();
        for (String word : words) {
            if (!known.contains(word)) {
                throw new UsageException("unknown rule '" + word + "' in --" + option + Suggestion.among(word, known));
            }
        }
        return words;
    }
}
