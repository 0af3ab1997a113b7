package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A saved page of a web archive gives what the mail itself gives; nothing in it is forged, loaded or run. */
class WebPagesTest {

    /**
     * A post, to be shown as mail and as page.
     *
     * @param body with a line that holds an address and one that holds a link
     */
    private record Post(String day, String body) {

        static Post of(Path sample) throws IOException {
            String day = sample.getFileName().toString().substring(0, 10);
            return new Post(
                    day,
                    Files.readString(sample).replace("\n\nThanks", "\n\n> Quoted <b>text</b> &amp; more\n\nThanks"));
        }

        private String id() {
            return day + "-b+c.$1@mail.example.org";
        }

        private String rfcDate(String zone) {
            String[] parts = day.split("-", -1);
            List<String> months = List.of("Jan", "Feb", "Mar", "Apr");
            return parts[2] + " " + months.get(Integer.parseInt(parts[1]) - 1) + " " + parts[0] + " 10:00:00 " + zone;
        }

        private String mail(String zone) {
            return """
                    From: Aurélie Faure <aurelie.faure@example.org>
                    Date: Mon, %s
                    Message-ID: <%s>
                    Subject: [Xen-devel] Xen 4.6 development update <plan & schedule>
                    Content-Type: text/plain; charset=utf-8

                    """.formatted(rfcDate(zone), id()) + body;
        }

        private String pipermail() {
            String[] date = rfcDate("").split(" ", -1);
            return """
                    <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">
                    <HTML>
                     <HEAD>
                       <TITLE> [Xen-devel] Xen 4.6 development update &lt;plan &amp; schedule&gt;
                       </TITLE>
                       <LINK REL="Index" HREF="index.html" >
                       <LINK REL="made" HREF="mailto:list%%40example.org?Subject=Re%%3A%%20News&In-Reply-To=%%3C%1$s%%3E">
                       <META NAME="robots" CONTENT="index,nofollow">
                       <META http-equiv="Content-Type" content="text/html; charset=utf-8">
                       <LINK REL="Next"  HREF="000001.html">
                     </HEAD>
                     <BODY BGCOLOR="#ffffff">
                       <H1>[Xen-devel] Xen 4.6 development update &lt;plan &amp; schedule&gt;</H1>
                        <B>Aur&#233;lie Faure</B>
                        <A HREF="mailto:list%%40example.org?Subject=Re%%3A%%20News&In-Reply-To=%%3C%1$s%%3E"
                           TITLE="[Xen-devel] Xen 4.6 development update">aurelie.faure at example.org
                           </A><BR>
                        <I>Mon %2$s %3$s 10:00:00 UTC %4$s</I>
                        <P><UL>
                            <LI>Next message: <A HREF="000001.html">= Open = </A></li>
                            <LI> <B>Messages sorted by:</B>
                                  <a href="date.html#0">[ date ]</a>
                             </LI>
                           </UL>
                        <HR>
                    <!--beginarticle-->
                    <PRE>%5$s</PRE>

                    <!--endarticle-->
                        <HR>
                        <P><UL>
                            <!--threads-->
                    	<LI>Next message: <A HREF="000001.html">* Another item (good) </A></li>
                           </UL>
                    <hr>
                    <a href="https://lists.example.org/list">More information about the list</a><br>
                    </body></html>
                    """.formatted(
                            id().replace("+", "%2B").replace("$", "%24").replace("@", "%40"),
                            date[1],
                            date[0],
                            date[2],
                            shown("<I>", "</I>"));
        }

        private String mhonarc(String from) {
            return """
                    <!-- MHonArc v2.6.18 -->
                    <!--X-Subject: [Xen&#45;devel] Xen 4.6 development update &lt;plan &#38; schedule&gt; -->
                    <!--X-From%s -->
                    <!--X-Date: Mon, %s -->
                    <!--X-Message-Id: %s -->
                    <!--X-Content-Type: text/plain -->
                    <!--X-Head-End-->
                    <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
                    <html><head><title>[Xen-devel] Xen 4.6 development update</title>
                    <meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
                    <body>
                    <!--X-Body-Begin-->
                    <!--X-User-Header-->
                    <!--X-User-Header-End-->
                    <!--X-TopPNI-->
                    <hr>[<a href="msg00001.html">Date Prev</a>][<a href="threads.html#1">Thread Index</a>]
                    <!--X-TopPNI-End-->
                    <h1>[Xen-devel] Xen 4.6 development update</h1>
                    <hr>
                    <ul><li><em>To</em>: list@xxxxxxxxxxx</li><li><em>From</em>: Someone &lt;aurelie.faure@xxxxxxxxxxx&gt;</li></ul>
                    <!--X-Head-of-Message-End-->
                    <!--X-Head-Body-Sep-Begin-->
                    <hr>
                    <!--X-Head-Body-Sep-End-->
                    <!--X-Body-of-Message-->
                    <pre>%s</pre>
                    <!--X-Body-of-Message-End-->
                    <!--X-MsgBody-End-->
                    <hr>
                    <ul><li>* Another item (good)</li></ul>
                    </body></html>
                    """.formatted(from, rfcDate("+0100"), id().replace("-", "&#45;"), shown("", ""));
        }

        /** The text as it stands in a page: entities, links, quotes in italics. */
        private String shown(String quote, String endOfQuote) {
            return body.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replaceAll("(https?://[^\\s&]+)", "<a  rel=\"nofollow\" href=\"$1\">$1</a>")
                    .replaceAll("(?m)^(&gt; .*)$", quote + "$1" + endOfQuote);
        }
    }

    @TempDir
    Path folder;

    private static List<Post> posts() throws IOException {
        List<Post> posts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("samples/4.6"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\d\\.txt"))
                    .sorted()
                    .toList()) {
                posts.add(Post.of(file));
            }
        }
        assertThat(posts).hasSize(4);
        return posts;
    }

    private String parsed(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Program program = Program.run("parse", "-q", "-f", "jsonl", file.toString());
        assertThat(program.err()).isEmpty();
        return program.out().replaceFirst("^\\{\"source\":\\{.*?},", "{");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPageOfPipermail(Post post) throws IOException {
        assertThat(parsed("000000.html", post.pipermail())).isEqualTo(parsed("a.eml", post.mail("+0000")));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPageOfMHonArc(Post post) throws IOException {
        String expected = parsed("a.eml", post.mail("+0100"));
        assertThat(parsed("msg1.html", post.mhonarc(": Aur&#233;lie Faure &lt;aurelie.faure@example.org&gt;")))
                .isEqualTo(expected);
        assertThat(parsed("msg2.html", post.mhonarc("-R13: Ohe&#233;yvr Tnher &lt;nheryvr.snherNrknzcyr.bet&gt;")))
                .isEqualTo(expected);
    }

    @Test
    void addressesThatAPageHidesStayHidden() throws IOException {
        Post post = new Post("2015-02-09", "= Open =\n\n*  A (good)\n  -  Jane Doe <jane@xxxxxxxxxxx>\n");
        assertThat(parsed("msg.html", post.mhonarc(": Jane &lt;jane@xxxxxxxxxxx&gt;")))
                .contains("{\"name\":\"Jane\",\"address\":\"jane@xxxxxxxxxxx\"}")
                .contains("{\"name\":\"Jane Doe\",\"email\":\"jane@xxxxxxxxxxx\",\"note\":null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>The Xen-devel August 2015 Archive by thread</title></head><body><ul>"
                        + "<li>[Xen-devel] Xen 4.6 development update (good) <i>Jane</i></ul></body></html>",
                "<!-- MHonArc v2.6.18 -->\n<html><head><title>Xen-devel (date)</title></head><body><ul>"
                        + "<li><strong><a href=\"msg1.html\">Xen 4.6 development update</a></strong></ul></body></html>",
            })
    void indexesAreNoUpdates(String page) throws IOException {
        Path file = Files.writeString(folder.resolve("index.html"), page);
        Program program = Program.run("list", file.toString());
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).startsWith("0 updates in 1 mail; 1 skipped\n").contains("no-release");
    }

    @Test
    void markersInTheTextOfAMailAreText() throws IOException {
        Post post = new Post("2015-02-09", """
                = Open =

                *  A <!--endarticle--> (good)
                *  B <!--X-Body-of-Message-End--> (ok)
                *  C <!--X-Subject: Xen 4.1 --> (fair)
                """);
        String expected = parsed("a.eml", post.mail("+0000"));
        assertThat(expected).contains("B <!--X-Body-of-Message-End-->");
        assertThat(parsed("000000.html", post.pipermail())).isEqualTo(expected);
        assertThat(parsed("msg.html", post.mhonarc(": Aur&#233;lie Faure &lt;aurelie.faure@example.org&gt;")))
                .isEqualTo(parsed("a.eml", post.mail("+0100")));
    }

    @Test
    void scriptsAndFramesAreNotTextAndNothingIsLoaded() throws IOException {
        String page = "<html><head><title>Xen 4.6 development update</title></head><body><h1>Open</h1><ul>"
                + "<li>Sound (good)<script src='http://127.0.0.1:1/x'>document.write('evil')</script>"
                + "<iframe src='http://127.0.0.1:1/y'>evil</iframe><img src='file:///dev/zero' alt='evil'></li></ul>";
        assertThat(parsed("page.html", page)).contains("\"title\":\"Sound\"").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><head><meta charset=utf-16>", "<meta http-equiv=x content='text/html; charset=UTF-16LE'>"
            })
    void aPageThatCallsItselfUtf16AndCanBeReadIsNot(String head) throws IOException {
        String page =
                head + "<title>Xen 4.6 development update</title><body><h1>Open</h1><ul><li>S\u00f6und (good)</ul>";
        assertThat(parsed("page.html", page)).contains("\"title\":\"S\u00f6und\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pre>", "<div>", "<b><i>", "&#x;&#99999999999;&nosuch;", "<!--", "<table><tr><td>", "\0"})
    void whateverStandsInAPageIsReadInTime(String tag) throws IOException {
        String page = "<html><head><meta charset=\"no-such\"><title>Xen 4.6 update</title></head><body><p>= Open =</p>"
                + "<p>* Sound (good)</p>" + tag.repeat(100_000);
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Program program = Program.run("parse", "-f", "jsonl", file.toString());
        assertThat(program.code()).isIn(0, 3);
        assertThat(program.err()).doesNotContain("internal error");
    }

    @Test
    void aPageBeyondTheLimitIsRefusedAndSaysSo() throws IOException {
        String page =
                "<html><head><title>Xen 4.6 development update</title></head><body><h1>Open</h1><ul><li>Sound (good)"
                        + "</li></ul><p>" + "word ".repeat(1000);
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Program program = Program.run("parse", "--limit", "html=1K", "-f", "jsonl", file.toString());
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err())
                .isEqualTo(file
                        + ": error: no development update found: it is longer than 1 KiB (limit html) [unreadable]\n");
    }
}
