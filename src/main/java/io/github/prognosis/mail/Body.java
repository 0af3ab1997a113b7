package io.github.prognosis.mail;

import io.github.prognosis.source.Diagnostic;
import java.util.List;
import java.util.OptionalInt;

/**
 * A text of a mail.
 *
 * @param text decoded
 * @param line the 1-based line of the mail that it begins in; empty if it does not stand there as it is
 * @param problems what decoding it met
 */
record Body(String text, OptionalInt line, List<Diagnostic> problems) {}
