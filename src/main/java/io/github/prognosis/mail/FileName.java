package io.github.prognosis.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file tells about the post in it, such as {@code 4.6-2015-02-09.txt}. */
public final class FileName {

    private static final Pattern RELEASE = Pattern.compile("(?<![\\d.])4\\.(\\d{1,2})(?!\\d)");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_.]?(0\\d|1[0-2])[-_.]?([0-2]\\d|3[01])(?!\\d)");

    private final String name;

    private FileName(String name) {
        this.name = name;
    }

    /** Takes the last part of a path; folders tell nothing. */
    public static FileName of(String path) {
        return new FileName(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    /** The release that the name tells, such as {@code 4.6}. */
    public Optional<String> release() {
        Matcher release = RELEASE.matcher(name);
        return release.find() ? Optional.of(release.group()) : Optional.empty();
    }

    /** The day that the name tells, written as {@code 2015-02-09} or {@code 20150209}. */
    public Optional<LocalDate> date() {
        Matcher date = DATE.matcher(name);
        while (date.find()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3))));
            } catch (DateTimeException noSuchDay) {
                // digits that look like a date and are none; look on
            }
        }
        return Optional.empty();
    }
}
