package io.github.prognosis.mail;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Original;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail, or a text without mail headers, decoded.
 *
 * @param source where it was read from
 * @param message its headers; of a text only the subject is there: its first line that is not blank
 * @param body the text with transfer encoding and character set undone, without a byte order mark; its line breaks are
 *     line feeds in a mail and as they came in a text; empty if the mail holds no text
 * @param diagnostics what could not be read as it stands; empty if all could. A position in them is one in the body
 * @param start where it begins in an archive that is one file; empty if the file is the mail
 * @param arrival the day on which it came, of a mail whose own date is missing or cannot be read; empty if that is unknown
 * @param otherTexts the same mail with another of its parts for body, in the order in which they may be its text: a gateway
 *     or a mail program can put something in front of the text; empty if there is but one
 */
public record Mail(
        Source source,
        Message message,
        String body,
        List<Diagnostic> diagnostics,
        Optional<Position> start,
        Optional<LocalDate> arrival,
        List<Mail> otherTexts) {

    public Mail {
        Objects.requireNonNull(source);
        Objects.requireNonNull(message);
        Objects.requireNonNull(body);
        Objects.requireNonNull(start);
        Objects.requireNonNull(arrival);
        diagnostics = List.copyOf(diagnostics);
        otherTexts = List.copyOf(otherTexts);
    }

    /** A mail or text that has its file for itself. */
    public Mail(Source source, Message message, String body, List<Diagnostic> diagnostics) {
        this(source, message, body, diagnostics, Optional.empty(), Optional.empty(), List.of());
    }

    Mail withOtherTexts(List<Mail> others) {
        return new Mail(source, message, body, diagnostics, start, arrival, others);
    }

    /**
     * The mail as it came.
     *
     * @param content the bytes that it was read of
     */
    public Original original(byte[] content) {
        return new Original(content, source, message, arrival, body);
    }

    /** What is wrong with the mail so that its text, or much of it, is not there; empty if it is. */
    public Optional<Diagnostic> damage() {
        return diagnostics.stream().filter(Mail::costsText).findFirst();
    }

    /** Whether something is said of the date, which matters wherever an update stands among others. */
    public static boolean concernsDate(Diagnostic diagnostic) {
        return diagnostic.code().equals(MailDiagnostics.DATE);
    }

    /** Whether something is said that costs a mail its text, or much of it. */
    public static boolean costsText(Diagnostic diagnostic) {
        return MailDiagnostics.COSTS_TEXT.contains(diagnostic.code());
    }
}
