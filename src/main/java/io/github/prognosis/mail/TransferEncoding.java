package io.github.prognosis.mail;

import io.github.prognosis.source.WhiteSpace;
import java.util.Optional;

/** Undoes the Content-Transfer-Encoding of a part. */
final class TransferEncoding {

    private TransferEncoding() {}

    /**
     * The bytes of a part as they were before they were encoded for transfer.
     *
     * @param header the part's header, which says how they are encoded
     * @return empty if they stand in the mail as they are: not encoded, or not in a way that can be undone
     */
    static Optional<byte[]> decode(HeaderBlock header, byte[] content, Problems problems) {
        String name = header.first(HeaderField.CONTENT_TRANSFER_ENCODING)
                .map(field -> ContentType.of(field).value())
                .orElse("");
        switch (name) {
            case "", "7bit", "8bit", "binary" -> {
                return Optional.empty();
            }
            case "base64" -> {
                return orWarn(Base64Text.decode(content, problems), name, problems);
            }
            case "quoted-printable" -> {
                return orWarn(QuotedPrintableText.decode(content, problems), name, problems);
            }
            default -> {
                String shown = WhiteSpace.fold(name.substring(0, Math.min(40, name.length())));
                problems.warn(
                        Problems.TRANSFER_ENCODING,
                        "the transfer encoding \"" + shown + "\" is not known; the text is taken as it is");
                return Optional.empty();
            }
        }
    }

    private static Optional<byte[]> orWarn(Optional<byte[]> decoded, String name, Problems problems) {
        if (decoded.isEmpty()) {
            problems.warn(
                    Problems.TRANSFER_ENCODING,
                    "the text is declared as " + name + " and is not; it is taken as it is");
        }
        return decoded;
    }
}
