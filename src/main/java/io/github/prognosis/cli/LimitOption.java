package io.github.prognosis.cli;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.cli.Option;

/** {@code --limit mail=128M,items=50000}: how much is read of an input. */
final class LimitOption {

    static final String NAME = "limit";

    private static final Map<String, Integer> SHIFTS = Map.of("", 0, "K", 10, "M", 20, "G", 30);

    private static final long MOST = 1L << 60;

    private LimitOption() {}

    /** Its pattern is compiled only where the option is given. */
    private static final class Setting {
        static final Pattern FORM = Pattern.compile("([a-z]+)=([0-9]{1,15})([KMG]?)");
    }

    static Option option() {
        return Arguments.valued(
                NAME, "NAME=N", "how much is read of an input, as in mail=128M,items=50000; of " + names());
    }

    private static String names() {
        return String.join(", ", words());
    }

    /** The names of all limits. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            words.add(limit.word());
        }
        return words;
    }

    /** The limits that the options set; of a name that is set several times the last. */
    static Limits of(Arguments arguments) throws UsageException {
        Limits limits = Limits.STANDARD;
        for (String value : arguments.values(NAME)) {
            for (String setting : value.split(",", -1)) {
                limits = set(limits, setting.strip());
            }
        }
        return limits;
    }

    private static Limits set(Limits limits, String setting) throws UsageException {
        Matcher matcher = Setting.FORM.matcher(setting);
        if (!matcher.matches()) {
            throw new UsageException("--limit is a name and a number, as in mail=128M, not '" + setting + "'");
        }
        String name = matcher.group(1);
        Optional<Limit> limit = Arrays.stream(Limit.values())
                .filter(known -> known.word().equals(name))
                .findFirst();
        if (limit.isEmpty()) {
            throw new UsageException("unknown limit '" + name + "'" + Suggestion.among(name, words()));
        }
        long number = Long.parseLong(matcher.group(2));
        int shift = SHIFTS.getOrDefault(matcher.group(3), 0);
        if (number < 1 || number > MOST >> shift) {
            throw new UsageException("the limit " + name + " is a number from 1 on, not '" + setting + "'");
        }
        return limits.with(limit.get(), number << shift);
    }
}
