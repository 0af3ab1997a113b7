package io.github.prognosis.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.prognosis.source.UnreadableMailException;
import java.util.List;

/** Mails for the tests, written line by line. */
final class Mails {

    private Mails() {}

    /** The lines, each ended by a line feed. */
    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    /** What the reader makes of a file that holds the text in UTF-8. */
    static Mail read(String content) throws UnreadableMailException {
        return read(content.getBytes(UTF_8));
    }

    static Mail read(byte[] content) throws UnreadableMailException {
        return new MailReader().read("post", content);
    }

    /** What the reader says about a mail: {@code code: message} of each. */
    static List<String> warnings(Mail mail) {
        return mail.diagnostics().stream()
                .map(diagnostic -> diagnostic.code() + ": " + diagnostic.message())
                .toList();
    }

    /** The codes of what the reader says about a mail. */
    static List<String> codes(Mail mail) {
        return mail.diagnostics().stream().map(diagnostic -> diagnostic.code()).toList();
    }
}
