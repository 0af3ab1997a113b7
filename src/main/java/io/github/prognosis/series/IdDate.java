package io.github.prognosis.series;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time at which a message-id was made, as git and b4 write it into theirs, minutes to hours before the mail is sent. */
public final class IdDate {

    /** {@code 20250318233617.849903-1-a@example.org}, {@code 20241205-branch-v1-0-e9aa923127eb@example.org}. */
    private static final Pattern DIGITS =
            Pattern.compile("(20\\d\\d)([01]\\d)([0-3]\\d)(?:([0-2]\\d)([0-5]\\d)([0-6]\\d))?+(?!\\d)");

    /** {@code cover.1745402473.git.a@example.org}, and a patch's {@code <sha1>.1745402473.git.a@example.org}. */
    private static final Pattern UNIX = Pattern.compile("[a-z0-9]{1,40}+\\.(1\\d{9})\\.git");

    private IdDate() {}

    /** When it was made, in UTC; at noon if it only tells the day. Empty if the id has no date. */
    public static Optional<Instant> of(String id) {
        Matcher unix = UNIX.matcher(id);
        if (unix.lookingAt()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(unix.group(1))));
        }
        Matcher digits = DIGITS.matcher(id);
        if (!digits.lookingAt()) {
            return Optional.empty();
        }
        try {
            boolean hasTime = digits.group(4) != null;
            return Optional.of(LocalDateTime.of(
                            number(digits, 1),
                            number(digits, 2),
                            number(digits, 3),
                            hasTime ? number(digits, 4) : 12,
                            hasTime ? number(digits, 5) : 0,
                            hasTime ? number(digits, 6) : 0)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
