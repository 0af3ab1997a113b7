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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivePageTest {

    private static Mail read(String page, Charset charset) {
        return ArchivePage.read("page.html", page.getBytes(charset), Limits.STANDARD).get(0);
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
