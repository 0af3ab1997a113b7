package io.github.prognosis.archive;

/**
 * The mark as nearly all mails of an mbox have it: a sender without blanks and a date as {@code ctime} writes it.
 *
 * <p>Told by its bytes, as a large archive has a hundred thousand of them; what is not told here is left to the patterns of
 * {@link Postmark}.
 */
final class UsualMark {

    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /** As {@code ctime} writes a date; 0 stands for a digit, 3 for a digit or a blank, a for a letter. */
    private static final String SHAPE = "aaa aaa 30 00:00:00 0000";

    private static final int MONTH = 4;
    private static final int YEAR = 20;

    private UsualMark() {}

    /**
     * Whether a line is such a mark.
     *
     * @param at where its {@code From } stands
     * @param end where its line break stands
     */
    static boolean is(byte[] buffer, int at, int end) {
        int sender = at + "From ".length();
        int date = end - SHAPE.length();
        if (date < sender + 2 || buffer[date - 1] != ' ') {
            return false;
        }
        for (int i = sender; i < date - 1; i++) {
            if (buffer[i] <= ' ') {
                return false;
            }
        }
        return isDate(buffer, date) && !isOfPatchFile(buffer, date);
    }

    private static boolean isDate(byte[] buffer, int date) {
        for (int i = 0; i < SHAPE.length(); i++) {
            char shape = SHAPE.charAt(i);
            byte is = buffer[date + i];
            boolean digit = is >= '0' && is <= '9';
            boolean fits = switch (shape) {
                case '0' -> digit;
                case '3' -> digit || is == ' ';
                case 'a' -> true;
                default -> is == shape;
            };
            if (!fits) {
                return false;
            }
        }
        return isOneOf(DAYS, buffer, date) && isOneOf(MONTHS, buffer, date + MONTH);
    }

    /** September 2001, which {@code git format-patch} writes into its files. */
    private static boolean isOfPatchFile(byte[] buffer, int date) {
        return isOneOf("Sep", buffer, date + MONTH) && buffer[date + YEAR] == '2' && buffer[date + YEAR + 3] == '1';
    }

    private static boolean isOneOf(String names, byte[] buffer, int at) {
        for (int i = 0; i < names.length(); i += 3) {
            if (buffer[at] == names.charAt(i)
                    && buffer[at + 1] == names.charAt(i + 1)
                    && buffer[at + 2] == names.charAt(i + 2)) {
                return true;
            }
        }
        return false;
    }
}
