package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A milestone and its new date as a sentence tells them: {@code The feature freeze will be on the 4th of May.}
 *
 * @param name the milestone as the sentence calls it: {@code Hard codefreeze}
 * @param day when it is
 * @param text the date as it is written
 */
record SaidMilestone(String name, DateReader.Day day, String text) {

    /** Longer than any way to write a date. */
    private static final int LONGEST_DATE = 48;

    private static final Pattern NAME = Pattern.compile(
            "\\b(?:(?:hard |soft |full )?(?:code|feature)[ -]?freeze|last posting date|commit (?:deadline|moratorium)"
                    + "|(?:first |next )?release candidate|RC ?\\d{1,2}|branching|release date)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of the release itself, where no other milestone is named: {@code the release}, {@code Xen 4.15}. */
    private static final Pattern RELEASE = Pattern.compile(
            "\\b(?:the|final|Xen 4\\.\\d{1,3}|4\\.\\d{1,3}) (release)(?! (?:ack|acks|manager|managers|team|cycle|branch|notes|process)\\b)(?![-\\w])",
            Pattern.CASE_INSENSITIVE);

    /** What says that the date is the one that counts from now on. */
    private static final Pattern NEW = Pattern.compile(
            "\\b(?:will|shall|is|are|has|have|moves?|moved|slips?|slipped|postponed?|delayed?|extended?|shift(?:s|ed)?|push(?:ed)?|new|now"
                    + "|resched\\w{1,6})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST =
            Pattern.compile("\\b(?:was|were|originally|previously|had been|would have)\\b", Pattern.CASE_INSENSITIVE);

    /** Stands before the new one of two dates. */
    private static final Pattern TO = Pattern.compile("\\b(?:to|until|till) $", Pattern.CASE_INSENSITIVE);

    /** A date within a sentence. */
    private record Written(DateReader.Day day, int start, String text) {}

    /** What a sentence says; empty where it asks, or names no milestone, no date, or more than one of either and not which. */
    static Optional<SaidMilestone> in(String sentence) {
        if (sentence.endsWith("?") || !NEW.matcher(sentence).find()) {
            return Optional.empty();
        }
        Optional<String> name = name(sentence);
        Optional<Written> date = date(sentence);
        return name.isPresent() && date.isPresent()
                ? Optional.of(new SaidMilestone(
                        name.get(), date.get().day(), date.get().text()))
                : Optional.empty();
    }

    private static Optional<String> name(String sentence) {
        Matcher name = NAME.matcher(sentence);
        if (name.find()) {
            String found = name.group();
            return name.find() && !name.group().equalsIgnoreCase(found)
                    ? Optional.empty()
                    : Optional.of(capital(found));
        }
        Matcher release = RELEASE.matcher(sentence);
        return release.find() ? Optional.of(capital(release.group(1))) : Optional.empty();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Optional<Written> date(String sentence) {
        List<Written> dates = dates(sentence);
        if (dates.size() == 1) {
            return PAST.matcher(sentence).find() ? Optional.empty() : Optional.of(dates.get(0));
        }
        List<Written> behindTo = dates.stream()
                .filter(date -> TO.matcher(sentence)
                        .region(Math.max(0, date.start() - 6), date.start())
                        .find())
                .toList();
        return behindTo.size() == 1 ? Optional.of(behindTo.get(0)) : Optional.empty();
    }

    private static List<Written> dates(String sentence) {
        List<Written> dates = new ArrayList<>();
        int at = 0;
        while (at < sentence.length()) {
            boolean wordStart = Character.isLetterOrDigit(sentence.charAt(at))
                    && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)));
            Optional<DateReader.Day> day = wordStart
                    ? DateReader.read(sentence.substring(at, Math.min(sentence.length(), at + LONGEST_DATE)))
                            .filter(DateReader.Day::isOfMonth)
                    : Optional.empty();
            if (day.isPresent()) {
                int end = at + day.get().end();
                dates.add(new Written(day.get(), at, sentence.substring(at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return dates;
    }
}
