package io.github.prognosis.mail;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names of time zones that mails carry: those of RFC 5322, and those that European programs write, short or in words.
 *
 * <p>Names that mean other hours elsewhere are not among them.
 */
final class ZoneName {

    /** Hours east of Greenwich. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("UT", 0),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("MET", 1),
            Map.entry("MEZ", 1),
            Map.entry("CEST", 2),
            Map.entry("MEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9));

    /** Names of which the first letters are no name, without accents. */
    private static final Map<String, Integer> IN_WORDS =
            Map.of("MITTELEUROPAISCHE ZEIT", 1, "MITTELEUROPAISCHE SOMMERZEIT", 2, "W EUROPE DAYLIGHT TIME", 2);

    private ZoneName() {}

    /** The zone of a name, in any case; empty if it is not known. */
    static Optional<ZoneOffset> find(String name) {
        return Optional.ofNullable(HOURS.get(name.toUpperCase(Locale.ROOT))).map(ZoneOffset::ofHours);
    }

    /** The zone that words name, by their first letters too: {@code Central European Summer Time}; empty if none is known. */
    static Optional<ZoneOffset> find(List<String> words) {
        Optional<ZoneOffset> single =
                words.stream().map(ZoneName::find).flatMap(Optional::stream).findFirst();
        String all = MonthName.folded(String.join(" ", words)).toUpperCase(Locale.ROOT);
        String letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return single.or(() -> Optional.ofNullable(IN_WORDS.get(all)).map(ZoneOffset::ofHours))
                .or(() -> find(letters));
    }
}
