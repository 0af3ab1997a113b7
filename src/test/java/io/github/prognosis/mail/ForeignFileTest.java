package io.github.prognosis.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.source.UnreadableMailException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFileTest {

    private static void refuse(String begin) throws UnreadableMailException {
        ForeignFile.refuse((begin + "\n".repeat(600)).getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            PK\\003\\004;zip archive
            7z\\274\\257\\47\\034;7z archive
            Rar!\\032\\007;rar archive
            \\320\\317\\021\\340\\241\\261\\032\\341;save the mail as text or as .eml
            !BDN;readpst
            %PDF-1.7;give the mail itself
            {\\\\rtf1;RTF
            BABYL OPTIONS: -*- rmail -*-;unrmail
            bplist00;web archive of Safari
            [{"blob":"0123","dt":"2026-02-02T10:11:12Z"};lei q -f mboxrd
            [[[{"id": "1@x", "match": true;notmuch show --format=mbox
            [{"thread": "0000000000000001";notmuch show --format=mbox
            """)
    void eachIsNamedWithWhatToDo(String begin, String told) {
        assertThatThrownBy(() -> refuse(begin.translateEscapes()))
                .isInstanceOf(UnreadableMailException.class)
                .hasMessageContaining(told);
    }

    @Test
    void tarsOldAndNew() {
        byte[] old = new byte[1024];
        byte[] name = "mails/1.eml".getBytes(ISO_8859_1);
        System.arraycopy(name, 0, old, 0, name.length);
        int sum = 8 * ' ';
        for (byte b : name) {
            sum += b;
        }
        System.arraycopy("%06o\0 ".formatted(sum).getBytes(ISO_8859_1), 0, old, 148, 8);
        assertThatThrownBy(() -> ForeignFile.refuse(old)).hasMessageContaining("tar archive");
        old[148]++;
        assertThatCode(() -> ForeignFile.refuse(old)).doesNotThrowAnyException();
        System.arraycopy("ustar".getBytes(ISO_8859_1), 0, old, 257, 5);
        assertThatThrownBy(() -> ForeignFile.refuse(old)).hasMessageContaining("tar archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{ Xen 4.9 }",
                "[ANNOUNCE] Xen 4.9",
                "[\"a\"]",
                "From: jane@example.org",
                "PKI is not a zip",
                "Rar! it is",
                "PDF"
            })
    void texts(String begin) {
        assertThatCode(() -> refuse(begin)).doesNotThrowAnyException();
    }
}
