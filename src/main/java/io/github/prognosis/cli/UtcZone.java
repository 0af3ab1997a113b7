package io.github.prognosis.cli;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** UTC, for which Java does not read its table of time zones: that takes as long as to read a mail. */
final class UtcZone extends SimpleTimeZone {

    private static final long serialVersionUID = 1;
    private static final String NAME = "UTC";

    private UtcZone() {
        super(0, NAME);
    }

    /** Makes it the zone of the process: nothing depends on where that runs. */
    static void everywhere() {
        System.setProperty("user.timezone", NAME);
        TimeZone.setDefault(new UtcZone());
    }

    /** Said here, as {@link TimeZone} would look it up in the table. */
    @Override
    public ZoneId toZoneId() {
        return ZoneOffset.UTC;
    }
}
