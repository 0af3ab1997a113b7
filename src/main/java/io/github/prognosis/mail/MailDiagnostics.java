package io.github.prognosis.mail;

import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is to be said about one mail, each thing once. */
final class MailDiagnostics {

    /** The header block or a field of it. */
    static final String HEADER = "header";
    /** The Date field. */
    static final String DATE = "date";
    /** How the parts of the mail are put together. */
    static final String MIME = "mime";
    /** Base64, quoted-printable and their like. */
    static final String TRANSFER_ENCODING = "transfer-encoding";
    /** That a text is encoded, and not declared as such; nothing of it is lost. */
    static final String ENCODING = "encoding";
    /** Which characters the bytes stand for. */
    static final String CHARSET = "charset";
    /** The mail holds no text. */
    static final String NO_TEXT = "no-text";

    /** Where one of these is told, text may be lost. */
    static final Set<String> COSTS_TEXT = Set.of(MIME, TRANSFER_ENCODING, NO_TEXT);

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    void warn(String code, String message) {
        diagnostics.add(Diagnostic.warning(code, message));
    }

    void warn(Position position, String code, String message) {
        diagnostics.add(Diagnostic.warning(position, code, message));
    }

    void addAll(List<Diagnostic> others) {
        diagnostics.addAll(others);
    }

    List<Diagnostic> list() {
        return new ArrayList<>(diagnostics);
    }

    /** The same without positions, for a text in which they mean nothing. */
    MailDiagnostics withoutPositions() {
        MailDiagnostics anywhere = new MailDiagnostics();
        for (Diagnostic met : diagnostics) {
            anywhere.diagnostics.add(new Diagnostic(Optional.empty(), met.severity(), met.code(), met.message()));
        }
        return anywhere;
    }
}
