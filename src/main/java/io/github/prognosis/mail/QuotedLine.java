package io.github.prognosis.mail;

import java.util.Locale;

/** A line as quoted-printable writes it. */
final class QuotedLine {

    /** The longest line, the sign that it goes on included. */
    private static final int LONGEST = 76;

    private QuotedLine() {}

    /**
     * Encodes a line.
     *
     * @param line one char for each byte, without its end
     * @param lineEnd what breaks a line that is too long
     */
    static String of(String line, String lineEnd) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean last = i == line.length() - 1;
            boolean plain = c > ' ' && c < 0x7f && c != '=';
            boolean blank = (c == ' ' || c == '\t') && !last;
            String code = plain || blank ? String.valueOf(c) : String.format(Locale.ROOT, "=%02X", (int) c);
            if (column + code.length() > LONGEST - (last ? 0 : 1)) {
                quoted.append('=').append(lineEnd);
                column = 0;
            }
            quoted.append(code);
            column += code.length();
        }
        return quoted.toString();
    }
}
