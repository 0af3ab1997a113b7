package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.render.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** The options and operands of one command. */
final class Arguments {

    /** Put in front of {@code -#last}, which would be taken for an option; no argument of a process can hold it. */
    private static final String OPERAND = "\0";

    /** The options that are given, by their long names, with their values; an option without a value has none. */
    private final Map<String, List<String>> given;

    private final List<String> operands;

    private Arguments(CommandLine line) {
        given = new HashMap<>();
        for (Option option : line.getOptions()) {
            List<String> values = new ArrayList<>(values(option.getLongOpt()));
            values.addAll(unmarked(option.getValuesList()));
            given.put(option.getLongOpt(), values);
        }
        operands = unmarked(line.getArgList());
    }

    /** The options of every command that reads updates; without {@code -f} it writes the first of the formats. */
    static Options common(Format<?>[] formats) {
        return reading(Output.addTo(new Options(), formats).addOption(Output.colour()));
    }

    /** The options of a command that reads updates, and writes none of the formats. */
    static Options reading() {
        return reading(new Options());
    }

    /** The options of a command that reads updates and writes one as it came. */
    static Options withoutFormats() {
        return reading(new Options().addOption(Output.toFile()));
    }

    private static Options reading(Options options) {
        return about(options.addOption(LimitOption.option())
                .addOption(null, CacheFolder.OPTION, false, "read archives anew, and remember nothing of them")
                .addOption(null, "strict", false, "exit with 3 if there is any warning")
                .addOption("q", "quiet", false, "no warnings")
                .addOption("v", "verbose", false, "all warnings, what was skipped, near misses"));
    }

    /** The options of a command that reads no updates. */
    static Options withoutInputs(Format<?>[] formats) {
        return about(Output.addTo(new Options(), formats));
    }

    private static Options about(Options options) {
        return options.addOption("h", "help", false, "this help")
                .addOption(null, "version", false, "the program's version");
    }

    /** An option that has a value. */
    static Option valued(String name, String value, String description) {
        return valued(null, name, value, description);
    }

    /** An option that has a value, and a letter as its short name. */
    static Option valued(@Nullable String letter, String name, String value, String description) {
        return Option.builder(letter)
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }

    /**
     * Reads the arguments behind the command's name.
     *
     * @throws UsageException if an option is unknown or lacks its value
     */
    static Arguments parse(Options options, List<String> arguments) throws UsageException {
        try {
            DefaultParser parser = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get();
            return new Arguments(parser.parse(options, marked(arguments)));
        } catch (UnrecognizedOptionException unknown) {
            List<String> names = options.getOptions().stream()
                    .filter(option -> option.getLongOpt() != null)
                    .map(option -> "--" + option.getLongOpt())
                    .toList();
            throw new UsageException(
                    "unknown option '" + unknown.getOption() + "'" + Suggestion.of(unknown.getOption(), names));
        } catch (MissingArgumentException missing) {
            throw new UsageException("option " + name(missing.getOption()) + " needs a value");
        } catch (ParseException other) {
            throw new UsageException(FailureReason.message(other));
        }
    }

    private static String[] marked(List<String> arguments) {
        String[] marked = arguments.toArray(new String[0]);
        for (int i = 0; i < marked.length; i++) {
            marked[i] = marked[i].startsWith("-#") ? OPERAND + marked[i] : marked[i];
        }
        return marked;
    }

    private static String name(Option option) {
        return option.getLongOpt() != null ? "--" + option.getLongOpt() : "-" + option.getOpt();
    }

    /** Whether an option is given; it goes by its long name, which all have. */
    boolean has(String option) {
        return given.containsKey(option);
    }

    /** The value of an option; given several times, the last counts. */
    Optional<String> value(String option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** The values of an option that may be given several times, in their order. */
    List<String> values(String option) {
        return given.getOrDefault(option, List.of());
    }

    /** What stands on the command line besides the options. */
    List<String> operands() {
        return operands;
    }

    private static List<String> unmarked(List<String> words) {
        List<String> unmarked = new ArrayList<>(words.size());
        for (String word : words) {
            unmarked.add(word.replace(OPERAND, ""));
        }
        return List.copyOf(unmarked);
    }
}
