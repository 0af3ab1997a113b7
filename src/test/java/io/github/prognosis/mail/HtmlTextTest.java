package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.prognosis.source.Limits;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("one <b>two</b>\n\t three", "one two three\n"),
                arguments("one<br>two<br><br>three", "one\ntwo\n\nthree\n"),
                arguments("<div>one</div><div>two<br></div><div><br></div>three", "one\ntwo\n\nthree\n"),
                arguments("<p>one</p><p>two</p>", "one\n\ntwo\n"),
                arguments(
                        "<p class=MsoNormal>one</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>two</p>",
                        "one\n\u00a0\ntwo\n"),
                arguments("<p style='margin: 0'>one</p><p style='margin: 0'>two</p>", "one\ntwo\n"),
                arguments("one&nbsp; two", "one\u00a0 two\n"),
                arguments("&lt;G&oacute;recki&gt; &amp; &#8220;x&#8221;", "<G\u00f3recki> & \u201cx\u201d\n"),
                arguments(
                        "<pre>* One\n  -  Two &amp; <i>three</i>\n\n* Four</pre>x",
                        "* One\n  -  Two & three\n\n* Four\nx\n"),
                arguments("a<script>alert(1)</script><style>b{}</style><title>t</title>c", "ac\n"),
                arguments("a<noscript>b<p>b</noscript><template>b</template><iframe src=x>b</iframe>c", "ac\n"),
                arguments("a<object>b</object><select><option>b</select><textarea>b</textarea>c", "ac\n"),
                arguments(
                        "<ul><li>one<li>two<br>more<ul><li>deeper</ul><li><p>three</p></ul>four",
                        "* one\n* two\n  more\n  * deeper\n* three\n\nfour\n"),
                arguments("<ol><li>one<li>two</ol><ol start=7><li>seven</ol>", "1. one\n2. two\n7. seven\n"),
                arguments("<ul><li></li><li>one</li></ul>", "* one\n"),
                arguments("<h1>Open</h1>text<h2>ARM <i>64</i></h2>", "= Open =\n\ntext\n\n== ARM 64 ==\n"),
                arguments("<h3>= Open =</h3>", "= Open =\n"),
                arguments("<h1> </h1>text", "text\n"),
                arguments(
                        "<a href='http://example.org/1'>http://example.org/1</a>, <a href='http://example.org/2'>two</a>",
                        "http://example.org/1, two\n  http://example.org/2\n"),
                arguments(
                        "<ul><li><a href='https://example.org/1'>One</a> (ok)<li><a href='https://example.org/2'>Two</a>"
                                + "<ul><li>Jane</ul></ul>",
                        "* One (ok)\n  https://example.org/1\n* Two\n  https://example.org/2\n  * Jane\n"),
                arguments(
                        "<div>* <a href='https://example.org/1'>One that</a></div><div>wraps (ok)</div><div>&nbsp; - Jane</div>",
                        "* One that\nwraps (ok)\n  https://example.org/1\n\u00a0 - Jane\n"),
                arguments(
                        "<pre>*  <a href='https://example.org/1'>One</a> (ok)\n  -  Jane</pre>",
                        "*  One (ok)\n  https://example.org/1\n  -  Jane\n"),
                arguments(
                        "<h2><a href='https://example.org/1'>ARM</a></h2>"
                                + "<a href='https://gate.example.org/?u=1'>https://example.org/1</a> <a href='msg1.html'>next</a>"
                                + "<a href='mailto:jane@example.org'>Jane</a> <a href='javascript:x'>x</a>",
                        "== ARM ==\n\nhttps://example.org/1 nextJane x\n"),
                arguments(
                        "<p>*  One (good)<br>\n   more of it<br>\n  -  Jane<br></p>",
                        "* One (good)\n   more of it\n  - Jane\n"),
                arguments("<p>\n    one<br>\n    two<br>\n      three</p>", "one\ntwo\n  three\n"),
                arguments("<p>one<br>\n    two<br>\n    three</p>", "one\ntwo\nthree\n"),
                arguments("* One<br>&nbsp; -&nbsp; Jane<br>", "* One\n\u00a0 -\u00a0 Jane\n"),
                arguments(
                        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span"
                                + " style='font-family:Symbol'>\u00b7<span>&nbsp;&nbsp; </span></span><![endif]>One (ok)</p>"
                                + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span>o<span>&nbsp; </span></span>Jane</p>"
                                + "<p class=MsoListParagraphCxSpLast><span>2.<span>&nbsp; </span></span>Two</p>"
                                + "<p class=MsoListParagraph>Onward</p>",
                        "* One (ok)\n  * Jane\n2. Two\nOnward\n"),
                arguments("<div style='white-space: pre-wrap'>one\n  two</div>three", "one\n  two\nthree\n"),
                arguments(
                        "<nav><ul><li>Home</ul></nav><ul><li><a href='/'>Home</a><li><a href='#top'>Top</a></ul>"
                                + "<div role=navigation>x</div><button>Go</button><ul class='nav side'><li><a href='https://example.org/'>Home</a></ul>"
                                + "<footer><ul><li>Imprint</ul></footer>text",
                        "text\n"),
                arguments("<ul><li><a href='/1'>One</a> (ok)</ul>", "* One (ok)\n"),
                arguments(
                        "<table><tr><td>1 July<td>Freeze<tr><td>1 August<td>Release</table>",
                        "1 July\tFreeze\n1 August\tRelease\n"),
                arguments("own<blockquote type=cite>quoted<br>more</blockquote>own", "own\n> quoted\n> more\nown\n"),
                arguments("<blockquote>indented</blockquote>", "indented\n"),
                arguments("<!-- no --><img src='http://example.org/x.png' alt=x>yes", "yes\n"),
                arguments("<html><head><title>t</title></head><body>b</body></html>", "b\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAReaderSees(String html, String text) {
        assertThat(HtmlText.of(html, Limits.STANDARD)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<br", "<script>x"})
    void nothingToSee(String html) {
        assertThat(HtmlText.of(html, Limits.STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<table>", "<blockquote type=cite>", "<b>x<p>"})
    void deepNestingTakesTimeInProportion(String tag) {
        assertThat(HtmlText.of(tag.repeat(50_000) + "end", Limits.STANDARD)).endsWith("end\n");
    }
}
