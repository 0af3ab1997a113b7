package io.github.prognosis.mail;

import java.util.OptionalInt;

/**
 * The text of a mail.
 *
 * @param text decoded
 * @param line the 1-based line of the mail that it begins in; empty if it does not stand there as it is
 */
record Body(String text, OptionalInt line) {}
