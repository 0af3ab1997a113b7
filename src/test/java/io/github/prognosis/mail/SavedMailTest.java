package io.github.prognosis.mail;

import static io.github.prognosis.mail.Mails.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limits;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as mail programs and browsers save them, other than as they came. */
class SavedMailTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday, March 6, 2017 12:00 PM         | 2017-03-06T12:00Z
            Mon, March 6, 2017 12:05 AM            | 2017-03-06T00:05Z
            Monday, 6 March 2017 15:07             | 2017-03-06T15:07Z
            March 6, 2017 at 3:07:09\\u202fPM GMT+1 | 2017-03-06T15:07:09+01:00
            6 March 2017 at 15:07:09 CET           | 2017-03-06T15:07:09+01:00
            March 6, 2017 at 03:07 p.m. GMT-10     | 2017-03-06T15:07-10:00
            6. March 2017 15:07                    | 2017-03-06T15:07Z
            2017-03-06 15:07                       | 2017-03-06T15:07Z
            2017-03-06, 15:07:09                   | 2017-03-06T15:07:09Z
            2017-03-06                             | 2017-03-06T00:00Z
            Mon, 6 Mar 2017 15:07:09 +0100         | 2017-03-06T15:07:09+01:00
            """)
    void dates(String shown, String moment) {
        assertThat(HeaderDate.parse(shown.replace("\\u202f", "\u202f"))).contains(OffsetDateTime.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2017-02-30", "2017-03-06 25:00", "March 32, 2017", "Monday", "12:00 PM"})
    void noDates(String shown) {
        assertThat(HeaderDate.parse(shown)).isEmpty();
    }

    private static final String BELOW = "\n\n= Open =\n\n*  Tidy (good)\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From:\tJane Doe <jane@example.org>\nSent:\tMonday, March 6, 2017 12:00 PM\nTo:\tlist\nSubject:\tXen 4.9",
                "From: Jane Doe <jane@example.org>\nSubject: Xen 4.9\nDate: March 6, 2017 at 12:00:00 PM GMT\nTo: list",
                "Von: Jane Doe <jane@example.org>\nGesendet: 2017-03-06 12:00\nAn: Liste\nBetreff: Xen 4.9",
                "De\u00a0: Jane Doe <jane@example.org>\nEnvoy\u00e9\u00a0: 2017-03-06 12:00\n\u00c0\u00a0: liste\nObjet\u00a0: Xen 4.9",
                "*Van:* Jane Doe <jane@example.org>\n*Verzonden:* 2017-03-06 12:00\n*Onderwerp:* Xen 4.9"
            })
    void theHeaderOfASavedTextIsTheMails(String header) throws Exception {
        Mail mail = read(header + BELOW);
        assertThat(mail.source().format()).isEqualTo(Source.Format.EML);
        assertThat(mail.message().subject()).contains("Xen 4.9");
        assertThat(mail.message().from()).contains(new Address(Optional.of("Jane Doe"), "jane@example.org"));
        assertThat(mail.message().date()).contains(OffsetDateTime.parse("2017-03-06T12:00Z"));
        assertThat(mail.body()).endsWith("= Open =\n\n*  Tidy (good)\n").doesNotContain("Xen 4.9");
        int line = mail.source().bodyLine().orElseThrow();
        assertThat((header + BELOW).split("\n", line)[line - 1].stripLeading()).startsWith("= Open =");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xen 4.9 update\n\nVon: Jane\nBetreff: Xen 4.6\n\n* x",
                "Von: Jane\n\nBetreff: Xen 4.6\n\n* x",
                "Thema: Xen 4.9\nDatum: heute\n\n* x",
                "Timeline: soon\nFeatures: many\n\n* x"
            })
    void otherTexts(String text) throws Exception {
        assertThat(read(text).source().format()).isEqualTo(Source.Format.TEXT);
        assertThat(read(text).body()).isEqualTo(text);
    }

    private static final String PAGE = "<html><head><title>=58en 4.9</title></head><body><pre>"
            + "From: Jane Doe &lt;jane@example.org&gt;=0ASubject: Xen 4.9=0ADate: 2017-03-06 12:00=0A=0A"
            + "= Open =0A=0A*  Tidy (g=C3=B6od)</pre></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/\nSubject: Xen 4.9\n"
                        + "Date: Sun, 29 Nov 2026 08:00:00 -0000\n",
                "From: \"Saved by Internet Explorer 11\"\nSubject: Xen 4.9\nDate: Sun, 29 Nov 2026 08:00:00 -0000\n",
                ""
            })
    void aSavedPageTellsTheMailsDateAndSender(String header) {
        String file =
                header + "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n"
                        + "--b\nContent-Type: text/css\n\nbody{}\n--b\nContent-Type: text/html; charset=utf-8\n"
                        + "Content-Transfer-Encoding: quoted-printable\n\n" + PAGE + "\n--b--\n";
        assertThat(SavedPage.isThere(file.getBytes(UTF_8))).isTrue();
        List<Mail> mails = SavedPage.read("x.mht", file.getBytes(UTF_8), Limits.STANDARD);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).source().format()).isEqualTo(Source.Format.HTML);
        assertThat(mails.get(0).message().from()).contains(new Address(Optional.of("Jane Doe"), "jane@example.org"));
        assertThat(mails.get(0).message().date()).contains(OffsetDateTime.parse("2017-03-06T12:00Z"));
        assertThat(mails.get(0).body()).endsWith("*  Tidy (g\u00f6od)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Jane <jane@example.org>\nSubject: x\nContent-Type: multipart/related; boundary=b\n\n",
                "Received: by x\nContent-Type: text/html\nMIME-Version: 1.0\n\n",
                "From x Mon Feb  9 10:00:00 2015\nFrom: <Saved by Blink>\nContent-Type: text/html\n\n",
                "From: Saved by the bell <bell@example.org>\nMessage-ID: <1@x>\nContent-Type: text/html\n\n",
                "saved by nobody"
            })
    void mailsAreNoSavedPages(String file) {
        assertThat(SavedPage.isThere(file.getBytes(UTF_8))).isFalse();
    }

    @Test
    void anAppleMailEndsWhereItSays() throws Exception {
        String mail = "Subject: Xen 4.6\nDate: Mon, 09 Feb 2015 10:00:00 +0000\n\n* x\n";
        byte[] file = (mail.length() + "        \n" + mail + "<?xml?><plist/>").getBytes(UTF_8);
        assertThat(AppleMail.isThere(file)).isTrue();
        Mail read = AppleMail.read("1.emlx", file, new MailReader());
        assertThat(read.body()).isEqualTo("* x\n");
        assertThat(read.source().bodyLine()).hasValue(5);
        assertThat(AppleMail.read("1.emlx", ("99999\n" + mail).getBytes(UTF_8), new MailReader())
                        .body())
                .isEqualTo("* x\n");
        assertThat(AppleMail.isThere("12\nitems".getBytes(UTF_8))).isFalse();
        assertThat(AppleMail.isThere("2017-03-06\nFrom: x".getBytes(UTF_8))).isFalse();
    }
}
