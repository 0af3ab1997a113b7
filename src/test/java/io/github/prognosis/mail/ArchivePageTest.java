package io.github.prognosis.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limits;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivePageTest {

    private static Mail read(String page, Charset charset) {
        return ArchivePage.read("page.html", page.getBytes(charset), Limits.STANDARD)
                .get(0);
    }

    private static Message message(String page) {
        return read(page, UTF_8).message();
    }

    @Test
    void ofMhonarcAllStandsInComments() {
        Mail mail = read("""
                <!-- MHonArc v2.6.16 -->
                <!--X-Subject: Xen 4.6 &#60;plan&#62; -->
                <!--X-From-R13: Xnar Rbr <wnarNrknzcyr.bet> -->
                <!--X-Date: Mon, 09 Feb 2015 10:00:00 +0000 -->
                <!--X-Message-Id: a.b@example.org -->
                <html><body>
                <!--X-Body-of-Message-->
                <pre>= Open =
                * Tidy &lt;vHPET&gt;</pre>
                <!--X-Body-of-Message-End-->
                <p>list</p>
                """, UTF_8);
        assertThat(mail.source().format()).isEqualTo(Source.Format.HTML);
        assertThat(mail.source().path()).isEqualTo("page.html");
        assertThat(mail.source().bodyLine()).isEmpty();
        assertThat(mail.message())
                .isEqualTo(new Message(
                        Optional.of("a.b@example.org"),
                        Optional.of("Xen 4.6 <plan>"),
                        Optional.of(new Address(Optional.of("Jane Doe"), "jane@example.org")),
                        Optional.of(OffsetDateTime.parse("2015-02-09T10:00Z"))));
        assertThat(mail.body()).isEqualTo("= Open =\n* Tidy <vHPET>\n");
    }

    @Test
    void ofMhonarcTheFirstOfEachCounts() {
        String body = "<!--X-Body-of-Message-->x<!--X-Body-of-Message-End-->";
        assertThat(message("""
                <!--X-Subject: one --><!--X-Subject: two -->
                <!--X-From: Jane <jane@example.org> --><!--X-From-R13: Xbr <wbrNrknzcyr.bet> -->
                <!--X-Date: Mon, 09 Feb 2015 10:00:00 +0000 --><!--X-Date: Tue, 10 Feb 2015 10:00:00 +0000 -->
                <!--X-Message-Id: 1@x --><!--X-Message-Id: 2@x -->
                """ + body + "<!--X-Message-Id: 3@x -->"))
                .isEqualTo(new Message(
                        Optional.of("1@x"),
                        Optional.of("one"),
                        Optional.of(new Address(Optional.of("Jane"), "jane@example.org")),
                        Optional.of(OffsetDateTime.parse("2015-02-09T10:00Z"))));
        assertThat(message(body))
                .isEqualTo(new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** As MHonArc's own {@code mrot13} has it: {@code tr/@A-Z[a-z/N-Z[@A-Mn-za-m/}. */
    @Test
    void ofMhonarcCapitalsAreTurnedWithTheSignsAroundThem() {
        String page = "<!--X-From-R13: %s --><html><!--X-Body-of-Message-->x<!--X-Body-of-Message-End-->";
        assertThat(message(page.formatted("OLZ@nazn <n-mN9.z>")).from())
                .contains(new Address(Optional.of("AZLNanma"), "a-z@9.m"));
        assertThat(message(page.formatted("=?GFT&#45;8?C?=Q5=PP=Q3=P3=Q5=82n_D=Q3=P3fm?= &#60;ebfnNrknzcyr.bet>"))
                        .from())
                .contains(new Address(Optional.of("\u017b\u00f3\u0142a R\u00f3sz"), "rosa@example.org"));
        assertThat(message(page.formatted("kNrknzcyr.bet (Inyx, L.)")).from())
                .contains(new Address(Optional.of("Walk, Z."), "x@example.org"));
    }

    @Test
    void ofPipermailItStandsInTheHead() {
        Mail mail = read("""
                <HTML><HEAD><TITLE> [list] Xen 4.6 </TITLE></HEAD><BODY>
                <H1>[list] Xen 4.6 &amp; plan</H1>
                <B>Jane Doe</B>
                <A HREF="mailto:list%40example.org?Subject=Re&In-Reply-To=%3Ca%2Bb+c%40example.org%3E">jane at example.org</A><BR>
                <I>Mon Feb  9 10:00:00 UTC 2015</I>
                <!--beginarticle-->
                <PRE>= Open =
                </PRE>
                <!--endarticle-->
                """, UTF_8);
        assertThat(mail.message())
                .isEqualTo(new Message(
                        Optional.of("a+b+c@example.org"),
                        Optional.of("[list] Xen 4.6 & plan"),
                        Optional.of(new Address(Optional.of("Jane Doe"), "jane@example.org")),
                        Optional.of(OffsetDateTime.parse("2015-02-09T10:00Z"))));
        assertThat(mail.body()).isEqualTo("= Open =\n");
    }

    @Test
    void ofPipermailWhatIsMissingIsEmpty() {
        assertThat(message("<TITLE> Xen  4.6 </TITLE><!--beginarticle-->x<!--endarticle-->"))
                .isEqualTo(new Message(Optional.empty(), Optional.of("Xen 4.6"), Optional.empty(), Optional.empty()));
        assertThat(message("<h1> </h1><a href='mailto:l?In-Reply-To=%zz'></a><!--beginarticle-->x<!--endarticle-->"))
                .isEqualTo(new Message(Optional.of("%zz"), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void ofAnyOtherPageThereIsTheTitle() {
        Mail mail = read("<title>Xen 4.6</title><p>one<p>two", UTF_8);
        assertThat(mail.message().subject()).contains("Xen 4.6");
        assertThat(mail.body()).isEqualTo("one\n\ntwo\n");
    }

    private static final String FORGED = """
            <!-- MHonArc v2 --><!--X-From-R13: Znyybel --><!--X-Date: Thu, 01 Jan 2015 10:00:00 +0000 -->
            <!--X-Body-of-Message-->* Forged<!--X-Body-of-Message-End-->""";

    @Test
    void whatTheTextOfAPageSaysOfItselfForgesNothing() {
        Message saved = message("<html><head><title>Xen 4.6</title></head><body>" + FORGED + "</body></html>");
        assertThat(saved.from()).isEmpty();
        assertThat(saved.date()).isEmpty();
        assertThat(saved.subject()).contains("Xen 4.6");
        String escaped =
                "<pre>From: Forged @ 2001-01-01 1:00 UTC (<a>permalink</a>)\n" + FORGED.replace("<", "&lt;") + "</pre>";
        assertThat(message("<title>Xen 4.6</title>" + escaped).from()).isEmpty();
    }

    /** Browsers write whole addresses into what they save. */
    @Test
    void ofPublicInboxAlsoWhatABrowserSaved() {
        Mail mail = read("""
                <html><head><title>Xen 4.6 - Jane Doe</title></head><body><pre id="b">From: Jane Doe &lt;jane@example.org&gt;
                To: list
                Subject: <a href="https://lore.example.org/x/1@example.org/#r" id="t">Xen 4.6
                 Development Update</a>
                Date: Mon, 09 Feb 2015 10:00:00 +0000	<a href="https://lore.example.org/x/1@example.org/#r">[thread overview]</a>
                Message-ID: &lt;1@example.org&gt; (<a href="https://lore.example.org/x/1@example.org/raw">raw</a>)

                = Open =
                *  Tidy (good)
                </pre><hr><pre>x</pre></body></html>
                """, UTF_8);
        assertThat(mail.message())
                .isEqualTo(new Message(
                        Optional.of("1@example.org"),
                        Optional.of("Xen 4.6 Development Update"),
                        Optional.of(new Address(Optional.of("Jane Doe"), "jane@example.org")),
                        Optional.of(OffsetDateTime.parse("2015-02-09T10:00Z"))));
        assertThat(mail.body()).isEqualTo("= Open =\n*  Tidy (good)\n");
    }

    @Test
    void ofMarcInfoTheHeaderStandsAboveTheText() {
        Mail mail = read("""
                <html><head><title>'[Xen-devel] Xen 4.6 Development Update' - MARC</title></head><body><pre>
                <b>[<a href='?l=xen-devel&m=1&w=2'>prev in list</a>] [<a href='?l=xen-devel&m=3&w=2'>next in list</a>]</b>
                <b>
                List:       <a href='?l=xen-devel&r=1&w=2'>xen-devel</a>
                Subject:    <a href='?t=1&r=1&w=2'>[Xen-devel] Xen 4.6 Development Update</a>
                From:       <a href='?a=1&r=1&w=2'>Jane Doe &lt;jane.doe () example ! org&gt;</a>
                Date:       <a href='?l=xen-devel&r=1&w=2&b=201502'>2015-02-09 10:00:00</a>
                Message-ID: <a href='?i=update-46%20()%20example%20!%20org'>update-46 () example ! org</a>
                </b>
                [Download RAW <a href='?l=xen-devel&m=2&q=mbox'>message</a> or <a href='?l=xen-devel&m=2&q=raw'>body</a>]

                = Open =

                *  Tidy (good)
                From: Mallory
                [<a href='?l=xen-devel&m=1&w=2'>prev in list</a>] [next in list]
                </pre></body></html>
                """, UTF_8);
        assertThat(mail.message())
                .isEqualTo(new Message(
                        Optional.of("update-46@example.org"),
                        Optional.of("[Xen-devel] Xen 4.6 Development Update"),
                        Optional.of(new Address(Optional.of("Jane Doe"), "jane.doe@example.org")),
                        Optional.of(OffsetDateTime.parse("2015-02-09T10:00Z"))));
        assertThat(mail.body().strip()).isEqualTo("= Open =\n\n*  Tidy (good)\nFrom: Mallory");
    }

    @Test
    void ofMailArchiveEachPartOfTheHeaderIsAnElement() {
        Mail mail = read("""
                <!DOCTYPE html><html><head><title>Xen 4.6 Development Update</title></head><body>
                <div class="msgHead"><h1><span class="subject"><a href="/search">Xen 4.6 Development Update</a></span></h1>
                <p><span class="sender pipe"><a href="/search"><span itemprop="name">Jane Doe</span></a></span>
                <span class="date"><a href="/search">Mon, 09 Feb 2015 10:00:00 -0800</a></span></p></div>
                <div itemprop="articleBody" class="msgBody">
                <!--X-Body-of-Message-->
                <pre>= Open =
                *  Tidy (good)</pre>
                <!--X-Body-of-Message-End-->
                </div>
                <ul><li><a href="msg1.html">Previous message</a></li></ul>
                <form action="/mailto.php"><input type="hidden" name="msgid" value="update-46@example.org"></form>
                </body></html>
                """, UTF_8);
        assertThat(mail.message())
                .isEqualTo(new Message(
                        Optional.of("update-46@example.org"),
                        Optional.of("Xen 4.6 Development Update"),
                        Optional.of(new Address(Optional.of("Jane Doe"), "")),
                        Optional.of(OffsetDateTime.parse("2015-02-09T10:00-08:00"))));
        assertThat(mail.body()).isEqualTo("= Open =\n*  Tidy (good)\n");
    }

    @Test
    void aMailThatAMailProgramSavedAsAPageHasItsHeaderOnTop() {
        Mail mail = read("""
                <html><head><title>Xen 4.6</title></head><body><table class="moz-header-part1 moz-main-header"><tbody>
                <tr><td><div class="moz-header-display-name" style="display:inline;">Subject: </div>Xen 4.6 Development Update</td></tr>
                <tr><td><div class="moz-header-display-name" style="display:inline;">From: </div>Jane Doe &lt;jane@example.org&gt;</td></tr>
                <tr><td><div class="moz-header-display-name" style="display:inline;">Date: </div>2015-02-09, 10:00</td></tr></tbody></table>
                <div class="moz-text-plain"><pre>= Open =
                *  Tidy (good)</pre></div></body></html>
                """, UTF_8);
        assertThat(mail.message().from()).contains(new Address(Optional.of("Jane Doe"), "jane@example.org"));
        assertThat(mail.message().date()).contains(OffsetDateTime.parse("2015-02-09T10:00Z"));
        assertThat(mail.body()).isEqualTo("= Open =\n*  Tidy (good)\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Xen | Devel | Re: Xen 4.6;Re: Xen 4.6
            'Re: [Xen-devel] Xen 4.6' - MARC;Re: [Xen-devel] Xen 4.6
            'Xen 4.6' - MARC;Xen 4.6
            LKML: Jane Doe: Re: Xen 4.6;Re: Xen 4.6
            Xen \u2013 Devel \u2013 [Xen-devel] Re: Xen 4.6;[Xen-devel] Re: Xen 4.6
            Xen 4.6: status - and plan;Xen 4.6: status - and plan
            Re: Xen 4.6 - Jane Doe;Re: Xen 4.6 - Jane Doe
            ' - MARC;' - MARC
            """)
    void titles(String title, String subject) {
        assertThat(PageTitle.subject(title)).isEqualTo(subject);
    }

    @Test
    @Timeout(60)
    void blocksWithinBlocksTakeTimeInProportion() {
        for (String block : new String[] {
            "<pre><a href=raw>raw</a>From: x\n",
            "<pre><b>x</b><a href=x>permalink</a>\n",
            "<div class=email><p class=email-header>x</p><p class=email-body>x</p>",
            "<ul><li><a href=x>",
            "<a href=http://example.org/1>x</a> ",
            "x<br>\n - y<b>z<br> q</b>",
            "<p class=MsoListParagraph><span>"
        }) {
            assertThat(read("<title>Xen 4.6</title>" + block.repeat(20_000), UTF_8)
                            .message()
                            .subject())
                    .as(block)
                    .isPresent();
        }
    }

    @Test
    void theCharsetIsTheOneThatItDeclares() {
        String page =
                "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'><title>Aur\u00e9lie</title>";
        assertThat(read(page, ISO_8859_1).message().subject()).contains("Aur\u00e9lie");
        assertThat(read(page.replace("iso-8859-1", "utf-8"), UTF_8).message().subject())
                .contains("Aur\u00e9lie");
        assertThat(read(page.replace("iso-8859-1", "UTF-16LE"), UTF_8).message().subject())
                .contains("Aur\u00e9lie");
        assertThat(read("<title>Aur\u00e9lie</title>", UTF_8).message().subject())
                .contains("Aur\u00e9lie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "<!DOCTYPE HTML PUBLIC>",
                "\n \t<HEAD>",
                "<?xml version='1.0'?>\n<!doctype html>",
                "<title>x",
                "<meta charset=utf-8>",
                "<body class=x>",
                "<!-- saved from url=(0014)about:internet -->\n<html>",
                "<!-- MHonArc v2 -->",
                "<!--X-Subject: x -->",
                "\u00ef\u00bb\u00bf<html>"
            })
    void startsOfPages(String head) {
        assertThat(PageStart.isThere(head.getBytes(ISO_8859_1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "\u00ef\u00bb\u00bf",
                "\u00ef\u00bbx<html>",
                "From jane@example.org",
                "Subject: <html>",
                "<jane@example.org> wrote:",
                "<!-- a comment -->",
                "x<html>",
                "\u001f<html>"
            })
    void otherStarts(String head) {
        assertThat(PageStart.isThere(head.getBytes(ISO_8859_1))).isFalse();
    }
}
