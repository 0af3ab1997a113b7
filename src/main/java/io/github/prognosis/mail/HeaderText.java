package io.github.prognosis.mail;

import io.github.prognosis.source.WhiteSpace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** The text of a header field: {@code =?utf-8?Q?G=C3=B3recki?=} is {@code Górecki}. */
final class HeaderText {

    private static final Map<Charset, Charset> READ_AS = Map.of(StandardCharsets.ISO_8859_1, CharacterSet.WINDOWS_1252);

    private HeaderText() {}

    /** The value with the characters its bytes stand for: UTF-8, or windows-1252 if it is none. */
    static String characters(String value) {
        return CharacterSet.guess(value.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The characters with their encoded words decoded and white space folded. */
    static String words(String characters) {
        return WhiteSpace.fold(
                DecoderUtil.decodeEncodedWords(characters, DecodeMonitor.SILENT, StandardCharsets.UTF_8, READ_AS));
    }
}
