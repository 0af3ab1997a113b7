package io.github.prognosis.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.archive.ArchiveCache;
import io.github.prognosis.model.Original;
import io.github.prognosis.model.Originals;
import io.github.prognosis.model.Update;
import io.github.prognosis.reading.UpdateCollector;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Progress;
import io.github.prognosis.source.UnreadableMailException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of a mail only what is written is encoded anew, and what belongs to the old mail goes. */
class NextMailTest {

    private static final String HEADER = """
            Received: from a.example
             by b.example
            Message-ID: <old@example.org>
            Date: Mon, 05 Jan 2037 10:00:00 +0100
            From: Eva Example <eva@example.org>
            Subject: Xen 4.40 Development Update
            In-Reply-To: <older@example.org>
            List-Id: <xen-devel.example>
            MIME-Version: 1.0
            """;

    private static final String LIST = """
            = Projects =

            == Arm ==

            * Clocks (v1)
              - G\u00f6ran \u00c5gren

            * Sleep (v2)
              - Bo Ask
            """;

    private static NextUpdate.Made made(byte[] content, String edits, NextOptions options) throws IOException {
        Originals originals = new Originals();
        UpdateCollector collector = new UpdateCollector(Limits.STANDARD, Progress.NONE, originals);
        collector.archives(ArchiveCache.NONE).read(new ByteArrayInputStream(content), "post.eml");
        Update update = collector.reading().updates().get(0);
        Original original = originals.of(update).orElseThrow();
        NextUpdate.Made made =
                NextUpdate.of(original, update, EditsFile.read(edits).edits(), options);
        assertThat(made.refusals()).isEmpty();
        return made;
    }

    private static String made(String mail, Charset charset, String edits) throws IOException {
        byte[] content = mail.getBytes(charset);
        assertThat(made(content, "", NextOptions.NONE).content()).isEqualTo(content);
        return new String(made(content, edits, NextOptions.NONE).content(), charset);
    }

    private static String header(String type, String encoding) {
        return HEADER + "Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n";
    }

    private static String next(String type, String encoding) {
        return """
                Date: Mon, 05 Jan 2037 10:00:00 +0100
                From: Eva Example <eva@example.org>
                Subject: Xen 4.40 Development Update
                MIME-Version: 1.0
                """ + "Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n";
    }

    @Test
    void ofQuotedPrintableOnlyTheWrittenLinesAreEncodedAnew() throws IOException {
        String type = "text/plain; charset=UTF-8";
        String body = LIST.replace("= Projects =", "=3D Projects =3D")
                .replace("== Arm ==", "=3D=3D Ar=\nm =3D=3D")
                .replace("G\u00f6ran \u00c5gren", "G=c3=b6ran =C3=85=\ngren");
        assertThat(made(
                        header(type, "quoted-printable") + body,
                        StandardCharsets.US_ASCII,
                        "owners: Sleep => B\u00e5 Ask"))
                .isEqualTo(next(type, "quoted-printable") + body.replace("Bo Ask", "B=C3=A5 Ask"));
    }

    @Test
    void base64IsEncodedAnew() throws IOException {
        String type = "text/plain; charset=UTF-8";
        String base64 =
                Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(LIST.getBytes(StandardCharsets.UTF_8));
        String mail = made(header(type, "base64") + base64 + "\n", StandardCharsets.US_ASCII, "series: Sleep => v3");
        assertThat(mail).startsWith(next(type, "base64"));
        assertThat(new String(
                        Base64.getMimeDecoder().decode(mail.substring(mail.indexOf("\n\n") + 2)),
                        StandardCharsets.UTF_8))
                .isEqualTo(LIST.replace("v2", "v3"));
    }

    @Test
    void aCharacterSetThatLacksALetterGivesWayToUtf8() throws IOException {
        byte[] content =
                (header("text/plain; charset=\"iso-8859-1\"", "8bit") + LIST).getBytes(StandardCharsets.ISO_8859_1);
        String mail = new String(
                made(content, "owners: Sleep => \u0141ukasz Nowak", NextOptions.NONE)
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(mail)
                .isEqualTo(next("text/plain; charset=UTF-8", "8bit") + LIST.replace("Bo Ask", "\u0141ukasz Nowak"));
    }

    @Test
    void flowedLinesAreStuffed() throws IOException {
        String type = "text/plain; charset=UTF-8; format=flowed";
        String stuffed = LIST.replace("\n  -", "\n   -");
        assertThat(made(header(type, "8bit") + stuffed, StandardCharsets.UTF_8, "owners: Sleep => Bo Ask | Cy Dent"))
                .isEqualTo(next(type, "8bit") + stuffed + "   - Cy Dent\n");
    }

    @Test
    void aTwinInHtmlAndTheFooterOfTheListAreLeftOut() throws IOException {
        String top = "Content-Type: multipart/alternative; boundary=\"b\"\n\n";
        String plain = "--b\nContent-Type: text/plain; charset=UTF-8\n\n" + LIST;
        String footer = "\n_______________________________________________\nA list\n";
        String html = "--b\nContent-Type: text/html\n\n<p>Clocks</p>\n";
        String mail =
                made(HEADER + top + plain + footer + html + "--b--\n", StandardCharsets.UTF_8, "series: Sleep => v3");
        assertThat(mail)
                .contains(plain.replace("v2", "v3"))
                .doesNotContain("A list", "<p>", "____")
                .endsWith("\n--b--\n");
    }

    @Test
    void aListThatStandsOnlyInHtmlIsRefused() {
        String page = header("text/html; charset=UTF-8", "8bit")
                + "<p>= Projects =</p><p>== Arm ==</p><ul><li>Clocks (v1)</li><li>Sleep (v2)</li></ul>\n";
        assertThatThrownBy(() -> made(page.getBytes(StandardCharsets.UTF_8), "series: Sleep => v3", NextOptions.NONE))
                .isInstanceOf(UnreadableMailException.class)
                .hasMessage("its list stands only in HTML, into which nothing is written; save it as plain text first");
    }

    @Test
    void dateAndSubjectAreWritten() throws IOException {
        NextOptions options = new NextOptions(Optional.of(LocalDate.of(2037, 2, 3)), Optional.empty(), false, false);
        byte[] content = (header("text/plain; charset=UTF-8", "8bit") + LIST).getBytes(StandardCharsets.UTF_8);
        String mail = new String(
                made(content, "subject: Xen 4.40: l\u00e4get", options).content(), StandardCharsets.UTF_8);
        assertThat(mail)
                .contains("Date: Tue, 3 Feb 2037 10:00:00 +0100\n", "Subject: =?")
                .endsWith("\n\n" + LIST);
    }

    @Test
    void theNextCycleBeginsWithoutWhatIsDone() throws IOException {
        String post = header("text/plain; charset=UTF-8", "8bit") + """
                = Timeline =

                ---> We are here
                * Hard code freeze: Mar 06, 2037
                * Release: Apr 03, 2037

                = Projects =

                == Arm ==

                * [4.40] Clocks (v1)
                  - Bo Ask

                * [next-rel(s)] Sleep (v2)

                == Completed ==

                * Locks
                """;
        NextOptions options = new NextOptions(Optional.empty(), Optional.of("4.41"), false, false);
        String mail = new String(
                made(post.getBytes(StandardCharsets.UTF_8), "", options).content(), StandardCharsets.UTF_8);
        assertThat(mail).contains("Subject: Xen 4.41 Development Update\n").endsWith("""
                = Timeline =

                * Hard code freeze: TBD
                * Release: TBD

                = Projects =

                == Arm ==

                * Clocks (v1)
                  - Bo Ask

                * Sleep (v2)

                == Completed ==
                """);
    }
}
