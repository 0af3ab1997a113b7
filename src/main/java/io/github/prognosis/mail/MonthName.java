package io.github.prognosis.mail;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of months in the languages in which mail programs and gateways write dates, long or short: {@code März},
 * {@code févr.}, {@code stycznia}.
 *
 * <p>Own table, as Java's is a module that small images leave out, and differs from version to version.
 */
final class MonthName {

    /** How the names of each month begin, in small letters and without accents. */
    private static final List<String> BEGINNINGS = List.of(
            "jan gen ene sty led tammi oca янв січ",
            "feb fev fevr lut uno helmi sub фев лют",
            "mar mrt mrz bre maalis мар бер",
            "apr avr abr kwi dub huhti nis апр кві",
            "mai may maj mei mag kve touko май мая тра",
            "jun juin giu cze cerven cervna cvn kesa haz июн чер",
            "jul juil lug lip cervence cervenec cvc heina tem июл лип",
            "aug ago aou sie srp elo agu авг сер",
            "sep set wrz zar syys szept eyl сен вер",
            "oct okt ott out paz rij loka eki окт жов",
            "nov lis marras kas ноя лис",
            "dec dez des dic gru pro joulu ara дек гру");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final int SHORTEST = 3;
    private static final Map<String, Integer> MONTHS = months();

    private MonthName() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= BEGINNINGS.size(); month++) {
            for (String beginning : BEGINNINGS.get(month - 1).split(" ", -1)) {
                months.put(folded(beginning), month);
            }
        }
        return months;
    }

    /** The word in small letters and without accents. */
    static String folded(String word) {
        return ACCENT.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** The number of the month that a word names; empty if it names none. */
    static Optional<Integer> find(String word) {
        String name = folded(word);
        for (int length = name.length(); length >= SHORTEST; length--) {
            Integer month = MONTHS.get(name.substring(0, length));
            if (month != null) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
