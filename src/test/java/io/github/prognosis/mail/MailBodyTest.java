package io.github.prognosis.mail;

import static io.github.prognosis.mail.Mails.codes;
import static io.github.prognosis.mail.Mails.lines;
import static io.github.prognosis.mail.Mails.read;
import static io.github.prognosis.mail.Mails.warnings;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.UnreadableMailException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailBodyTest {

    /** A mail whose body is the bytes and whose header ends in those fields. */
    private static Mail mail(byte[] body, String... fields) throws UnreadableMailException {
        byte[] header = ("Subject: x\n" + lines(fields) + "\n").getBytes(UTF_8);
        byte[] content = new byte[header.length + body.length];
        System.arraycopy(header, 0, content, 0, header.length);
        System.arraycopy(body, 0, content, header.length, body.length);
        return read(content);
    }

    private static Mail mail(String body, String... fields) throws UnreadableMailException {
        return mail(body.getBytes(UTF_8), fields);
    }

    @Nested
    class CharacterSets {

        @ParameterizedTest
        @CsvSource({
            "utf-8, UTF-8",
            "'\"UTF-8\"', UTF-8",
            "utf8, UTF-8",
            "iso-8859-1, ISO-8859-1",
            "latin1, ISO-8859-1",
            "iso-8859-1, windows-1252",
            "iso-8859-2, ISO-8859-2",
            "windows-1252, windows-1252",
            "macintosh, x-MacRoman",
            "utf-16, UTF-16"
        })
        void declaredOnes(String declared, String charset) throws Exception {
            Mail mail = mail(
                    "*  G\u00f3recki\n".getBytes(Charset.forName(charset)),
                    "Content-Type: text/plain; charset=" + declared);
            assertThat(mail.body()).isEqualTo("*  G\u00f3recki\n");
            assertThat(mail.diagnostics()).isEmpty();
        }

        @Test
        void latin1IsReadAsTheWindows1252ThatItMostlyIs() throws Exception {
            Mail mail =
                    mail(new byte[] {(byte) 0x93, 'x', (byte) 0x94}, "Content-Type: text/plain; charset=iso-8859-1");
            assertThat(mail.body()).isEqualTo("\u201cx\u201d");
        }

        @ParameterizedTest
        @ValueSource(strings = {"X-Note: none", "Content-Type: text/plain", "Content-Type: text/plain; format=fixed"})
        void withoutOneBytesAreUtf8OrElseWindows1252(String field) throws Exception {
            Mail utf8 = mail("G\u00f3recki".getBytes(UTF_8), field);
            assertThat(utf8.body()).isEqualTo("G\u00f3recki");
            assertThat(utf8.diagnostics()).isEmpty();
            Mail other = mail("G\u00f3recki".getBytes(ISO_8859_1), field);
            assertThat(other.body()).isEqualTo("G\u00f3recki");
            assertThat(codes(other)).containsExactly("charset");
        }

        @ParameterizedTest
        @CsvSource({
            "Windows-874, x-windows-874, \u0e01\u0e02",
            "iso-8859-8-i, ISO-8859-8, \u05d0\u05d1",
            "x-mac-cyrillic, x-MacCyrillic, \u0414\u0430",
            "cp-850, IBM850, G\u00f3recki"
        })
        void namesThatOnlyMailProgramsKnow(String declared, String charset, String text) throws Exception {
            Mail mail = mail(text.getBytes(Charset.forName(charset)), "Content-Type: text/plain; charset=" + declared);
            assertThat(mail.body()).isEqualTo(text);
            assertThat(mail.diagnostics()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"x-unheard-of", "'\"\"'", "utf-7", "'a b'"})
        void anUnknownOneIsGuessed(String declared) throws Exception {
            String field = "Content-Type: text/plain; charset=" + declared;
            assertThat(mail("G\u00f3recki".getBytes(UTF_8), field).body()).isEqualTo("G\u00f3recki");
            assertThat(mail("G\u00f3recki".getBytes(ISO_8859_1), field).body()).isEqualTo("G\u00f3recki");
            assertThat(codes(mail("G\u00f3recki".getBytes(UTF_8), field))).containsExactly("charset");
        }

        @Test
        void theWarningNamesTheUnknownOne() throws Exception {
            assertThat(warnings(mail("x", "Content-Type: text/plain; charset=x-unheard-of")))
                    .containsExactly(
                            "charset: the character set \"x-unheard-of\" is not known; the text is read as UTF-8");
        }

        @Test
        void bytesThatAreNoUtf8AreReplaced() throws Exception {
            Mail mail = mail(
                    "one\nG\u00f3recki \u00c5\u0082\n".getBytes(ISO_8859_1), "Content-Type: text/plain; charset=utf-8");
            assertThat(mail.body()).isEqualTo("one\nG\ufffdrecki \u0142\n");
            assertThat(warnings(mail))
                    .containsExactly(
                            "charset: some bytes are no UTF-8, as which the text is declared; they are shown as"
                                    + " replacement characters");
            assertThat(mail.diagnostics().get(0).position().orElseThrow()).hasToString("2:2");
        }

        @Test
        void placesInAPageAreNoneInItsText() throws Exception {
            Mail mail =
                    mail("<p>G\u00f3recki \u00c5\u0082".getBytes(ISO_8859_1), "Content-Type: text/html; charset=utf-8");
            assertThat(mail.body()).isEqualTo("G\ufffdrecki \u0142\n");
            assertThat(codes(mail)).containsExactly("charset");
            assertThat(mail.diagnostics().get(0).position()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"iso-8859-1", "iso-8859-2", "windows-1251", "utf-16", "koi8-r", "us-ascii"})
        void utf8ThatIsDeclaredAsSomethingElse(String declared) throws Exception {
            Mail mail = mail("G\u00f3recki \u0142".getBytes(UTF_8), "Content-Type: text/plain; charset=" + declared);
            assertThat(mail.body()).isEqualTo("G\u00f3recki \u0142");
            assertThat(warnings(mail))
                    .containsExactly(
                            "charset: the text is declared as \"" + declared + "\" and is UTF-8; it is read as that");
        }

        @Test
        void asciiIsAsciiAndWhatIsNeitherIsToldAsSuch() throws Exception {
            String field = "Content-Type: text/plain; charset=us-ascii (what else)";
            assertThat(mail("Gorecki".getBytes(UTF_8), field).diagnostics()).isEmpty();
            Mail other = mail("G\u00f3recki".getBytes(ISO_8859_1), field);
            assertThat(other.body()).isEqualTo("G\u00f3recki");
            assertThat(warnings(other))
                    .containsExactly("charset: the text is declared as us-ascii and is not UTF-8 either; it is read as"
                            + " windows-1252");
        }

        @Test
        void somethingElseThatIsDeclaredAsUtf8() throws Exception {
            Mail mail = mail("G\u00f3recki".getBytes(ISO_8859_1), "Content-Type: text/plain; charset=utf-8");
            assertThat(mail.body()).isEqualTo("G\u00f3recki");
            assertThat(warnings(mail))
                    .containsExactly("charset: the text is declared as UTF-8 and is not; it is read as windows-1252");
        }

        @Test
        void charactersOfTwoBytesAreNotTakenForUtf8() throws Exception {
            byte[] gbk = "\u8054\u901a".getBytes(Charset.forName("GBK"));
            assertThat(mail(gbk, "Content-Type: text/plain; charset=gbk").body())
                    .isEqualTo("\u8054\u901a");
        }

        @Test
        void aByteOrderMarkIsTakenAway() throws Exception {
            assertThat(mail("\ufeffone", "Content-Type: text/plain; charset=utf-8")
                            .body())
                    .isEqualTo("one");
        }

        @Test
        void theDefaultLocaleMakesNoDifference() throws Exception {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("tr"));
            try {
                Mail mail = read(lines(
                        "SUBJECT: Xen",
                        "MESSAGE-ID: <I@X>",
                        "CONTENT-TYPE: MULTIPART/MIXED; BOUNDARY=I",
                        "",
                        "--I",
                        "CONTENT-DISPOSITION: ATTACHMENT",
                        "",
                        "no",
                        "--I",
                        "",
                        "yes",
                        "--I--"));
                assertThat(mail.message().subject()).hasValue("Xen");
                assertThat(mail.message().id()).hasValue("I@X");
                assertThat(mail.body()).isEqualTo("yes");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class TransferEncodings {

        private static final String BASE64 = "Content-Transfer-Encoding: base64";
        private static final String QUOTED = "Content-Transfer-Encoding: Quoted-Printable";

        private static String base64(String text) {
            return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
        }

        @ParameterizedTest
        @ValueSource(strings = {"7bit", "8bit", "8BIT (as it is)", "binary"})
        void nothingToUndo(String encoding) throws Exception {
            Mail mail = mail("= Open =\n", "Content-Transfer-Encoding: " + encoding);
            assertThat(mail.body()).isEqualTo("= Open =\n");
            assertThat(mail.source().bodyLine()).hasValue(4);
            assertThat(mail.diagnostics()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Content-Transfer-Encoding: 8bit", "X-Note: none"})
        void quotedPrintableThatIsNotDeclared(String field) throws Exception {
            Mail mail = mail("=3D Open =3D\n*  G=C3=B3recki, a long =\nline (good)\n", field);
            assertThat(mail.body()).isEqualTo("= Open =\n*  G\u00f3recki, a long line (good)\n");
            assertThat(warnings(mail))
                    .containsExactly(
                            "encoding: the text is quoted-printable and is not declared as that; it is decoded");
            assertThat(mail.damage()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "= Open =\n*  one=3D1 (good)\n",
                    "https://a.example/?id=28&x=30\n",
                    "a=01b=3D\n",
                    "x = =3D\n",
                })
        void whatOnlyLooksLikeIt(String text) throws Exception {
            assertThat(mail(text, "Content-Transfer-Encoding: 7bit").body()).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"x-uuencode", "none"})
        void anUnknownOneIsLeftAndTold(String encoding) throws Exception {
            Mail mail = mail("= Open =\n", "Content-Transfer-Encoding: " + encoding);
            assertThat(mail.body()).isEqualTo("= Open =\n");
            assertThat(mail.source().bodyLine()).hasValue(4);
            assertThat(warnings(mail))
                    .containsExactly("transfer-encoding: the transfer encoding \"" + encoding
                            + "\" is not known; the text is taken as it is");
        }

        @Test
        void base64InLines() throws Exception {
            String text = "*  G\u00f3recki (good)\r\n".repeat(20);
            Mail mail = mail(Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8)), BASE64);
            assertThat(mail.body()).isEqualTo(text.replace("\r\n", "\n"));
            assertThat(mail.source().bodyLine()).isEmpty();
            assertThat(mail.diagnostics()).isEmpty();
        }

        @Test
        void base64GoesOnBehindItsPadding() throws Exception {
            Mail mail = mail(base64("text\n") + "\n" + base64("footer\n"), BASE64);
            assertThat(mail.body()).isEqualTo("text\nfooter\n");
            assertThat(mail.diagnostics()).isEmpty();
        }

        @Test
        void base64EndsWherePlainWordsFollowItsPadding() throws Exception {
            Mail mail = mail(base64("text\n") + "\n____\nsome mailing list\n", BASE64);
            assertThat(mail.body()).startsWith("text\n").doesNotContain("list");
            assertThat(warnings(mail)).contains("transfer-encoding: there is text behind the base64; it is left out");
        }

        @Test
        void wordsWithoutPaddingBeforeThemAreBase64() throws Exception {
            Mail mail = mail(base64("text of") + "\n" + base64("words\nx") + "\n", BASE64);
            assertThat(mail.body()).isEqualTo("text ofwords\nx");
            assertThat(mail.diagnostics()).isEmpty();
        }

        @Test
        void aBrokenLineOfBase64DoesNotGarbleTheOthers() throws Exception {
            Mail mail = mail(base64("one\ntwo\nabcd") + "\n" + base64("broken") + "!!\n" + base64("three\n"), BASE64);
            assertThat(mail.body()).startsWith("one\ntwo\nabcd").endsWith("three\n");
            assertThat(warnings(mail))
                    .containsExactly(
                            "transfer-encoding: the base64 is broken or cut; what cannot be decoded is left out");
        }

        @Test
        void cutBase64GivesWhatIsThere() throws Exception {
            Mail mail = mail(base64("one\ntwo\n").substring(0, 9), BASE64);
            assertThat(mail.body()).isEqualTo("one\ntw");
            assertThat(warnings(mail))
                    .containsExactly(
                            "transfer-encoding: the base64 is broken or cut; what cannot be decoded is left out");
        }

        @Test
        void aPlainTextThatIsDeclaredAsBase64IsLeftAsItIs() throws Exception {
            Mail mail = mail("= Open =\n*  Frob\n", BASE64);
            assertThat(mail.body()).isEqualTo("= Open =\n*  Frob\n");
            assertThat(warnings(mail))
                    .containsExactly(
                            "transfer-encoding: the text is declared as base64 and is not; it is taken as it is");
        }

        @ParameterizedTest
        @CsvSource(
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "'G=C3=B3recki\n','G\u00f3recki\n'",
                    "'G=c3=b3recki','G\u00f3recki'",
                    "'one =\ntwo\n','one two\n'",
                    "'one =\r\ntwo\r\n','one two\n'",
                    "'one= \t\ntwo','onetwo'",
                    "'(go=\nod)','(good)'",
                    "'blanks  \t\n=3D Open =3D\n','blanks\n= Open =\n'",
                    "'kept=20\n','kept \n'",
                    "'ends=','ends'",
                    "'\n\nx','\n\nx'",
                })
        void quotedPrintable(String encoded, String text) throws Exception {
            Mail mail = mail(encoded, QUOTED);
            assertThat(mail.body()).isEqualTo(text);
            assertThat(mail.source().bodyLine()).isEmpty();
            assertThat(mail.diagnostics()).isEmpty();
        }

        @Test
        void anEqualsSignThatEncodesNothingIsLeft() throws Exception {
            Mail mail = mail("=3D a=b =4\n", QUOTED);
            assertThat(mail.body()).isEqualTo("=3D a=b =4\n");
            Mail mostly = mail("=3D=3D a=b\n", QUOTED);
            assertThat(mostly.body()).isEqualTo("== a=b\n");
            assertThat(warnings(mostly))
                    .containsExactly("transfer-encoding: the quoted-printable holds a \"=\" that encodes nothing; it is"
                            + " left as it is");
        }

        @Test
        void aPlainTextThatIsDeclaredAsQuotedPrintableKeepsItsHeadings() throws Exception {
            Mail mail = mail("= Open =\n== ARM ==\n*  Frob\n", QUOTED);
            assertThat(mail.body()).isEqualTo("= Open =\n== ARM ==\n*  Frob\n");
            assertThat(warnings(mail))
                    .containsExactly(
                            "transfer-encoding: the text is declared as quoted-printable and is not; it is taken"
                                    + " as it is");
        }
    }

    @Nested
    class Parts {

        private static final String HTML = "Content-Type: text/html";
        private static final String PLAIN = "Content-Type: text/plain";

        private static Mail multipart(String subtype, String... lines) throws UnreadableMailException {
            return mail(
                    "for old programs\n" + lines(lines) + "epilogue\n",
                    "Content-Type: multipart/" + subtype + "; boundary=\"b=1\"");
        }

        @Test
        void ofAlternativesThePlainOneIsTaken() throws Exception {
            Mail mail =
                    multipart("alternative", "--b=1", HTML, "", "<p>html", "--b=1", PLAIN, "", "plain", "", "--b=1--");
            assertThat(mail.body()).isEqualTo("plain\n");
            assertThat(mail.source().bodyLine()).hasValue(12);
            assertThat(mail.diagnostics()).isEmpty();
        }

        @Test
        void htmlIsTakenWhereNothingElseIs() throws Exception {
            Mail mail = multipart("alternative", "--b=1", PLAIN, "", " ", "--b=1", HTML, "", "<p>html", "--b=1--");
            assertThat(mail.body()).isEqualTo("html\n");
            assertThat(mail.source().bodyLine()).isEmpty();
            assertThat(mail("<b>html</b>", HTML).body()).isEqualTo("html\n");
        }

        @Test
        void ofSeveralPlainPartsTheFirstThatIsNotEmptyIsTaken() throws Exception {
            Mail mail = multipart("mixed", "--b=1", "", "", "--b=1", "", "one", "--b=1", "", "two", "--b=1--");
            assertThat(mail.body()).isEqualTo("one");
        }

        @Test
        void attachmentsAreNoText() throws Exception {
            String attached = "Content-Disposition: attachment; filename=list.txt";
            Mail mail = multipart("mixed", "--b=1", attached, "", "attached", "--b=1", "", "text", "--b=1--");
            assertThat(mail.body()).isEqualTo("text");
            Mail inline = mail("text", "Content-Disposition: attachment");
            assertThat(inline.body()).isEqualTo("text");
        }

        @Test
        void theFooterOfTheListIsNotTheTextOfAMailInHtml() throws Exception {
            String line = "_".repeat(47);
            Mail mail = multipart(
                    "mixed", "--b=1", HTML, "", "<p>html", "--b=1", PLAIN, "", line, "A mailing list", "--b=1--");
            assertThat(mail.body()).isEqualTo("html\n");
        }

        @Test
        void signedAndNestedParts() throws Exception {
            Mail mail = multipart(
                    "mixed",
                    "--b=1",
                    "Content-Type: multipart/signed; boundary=b=12",
                    "",
                    "--b=12",
                    "Content-Type: multipart/related; boundary=c",
                    "",
                    "--c",
                    "Content-Type: text/plain; charset=utf-8",
                    "Content-Transfer-Encoding: quoted-printable",
                    "",
                    "J=C3=B3zef",
                    "--c--",
                    "--b=12",
                    "Content-Type: application/pgp-signature",
                    "",
                    "signature",
                    "--b=12--",
                    "--b=1",
                    PLAIN,
                    "",
                    "footer",
                    "--b=1--");
            assertThat(mail.body()).isEqualTo("J\u00f3zef");
            assertThat(mail.diagnostics()).isEmpty();
        }

        @Test
        void theMailsOfADigestAreNotItsText() throws Exception {
            Mail mail = multipart("digest", "--b=1", "", "Subject: inner", "", "inner text", "--b=1--");
            assertThat(mail.body()).isEmpty();
            assertThat(mail.message().subject()).hasValue("x");
            assertThat(mail.diagnostics()).isEmpty();
        }

        @Test
        void theTextOfAForwardedMailIsNotTheMails() throws Exception {
            String forwarded = "Content-Type: message/rfc822";
            Mail mail = multipart(
                    "mixed", "--b=1", forwarded, "", "Subject: y", "", "inner", "--b=1", HTML, "", "own", "--b=1--");
            assertThat(mail.body()).isEqualTo("own\n");
            assertThat(mail.otherTexts()).isEmpty();
        }

        @Test
        void aBoundaryInPieces() throws Exception {
            Mail mail = mail(
                    "--one two\n\ntext\n--one two--\n",
                    "Content-Type: multipart/mixed; boundary*0=\"one \"; boundary*1=\"two\"");
            assertThat(mail.body()).isEqualTo("text");
        }

        @Test
        void lineBreaksOfPartsBecomeLineFeeds() throws Exception {
            Mail mail = read(
                    "Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\ntwo\r\n--b--\r\n");
            assertThat(mail.body()).isEqualTo("one\ntwo");
            assertThat(mail.source().bodyLine()).hasValue(6);
        }

        @Test
        void aMissingEndIsTold() throws Exception {
            Mail mail = mail("--b\n\ntext\n", "Content-Type: multipart/mixed; boundary=b");
            assertThat(mail.body()).isEqualTo("text\n");
            assertThat(warnings(mail))
                    .containsExactly("mime: the boundary that ends the last part is missing; the mail may be cut");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "; boundary=\"\"", "; boundary=absent"})
        void withoutPartsTheWholeIsTaken(String parameter) throws Exception {
            Mail mail = mail("= Open =\n--b\n", "Content-Type: multipart/mixed" + parameter);
            assertThat(mail.body()).isEqualTo("= Open =\n--b\n");
            assertThat(warnings(mail))
                    .containsExactly(
                            "mime: the mail is said to have parts, but none is found; it is taken as one text");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "nonsense/", "", ";;;", "text/markdown"})
        void anythingLikeTextIsText(String type) throws Exception {
            assertThat(mail("= Open =\n", "Content-Type: " + type).body()).isEqualTo("= Open =\n");
        }

        @Test
        void aMailWithoutText() throws Exception {
            Mail mail = mail("....", "Content-Type: image/png");
            assertThat(mail.body()).isEmpty();
            assertThat(mail.source().bodyLine()).isEmpty();
            assertThat(warnings(mail)).containsExactly("no-text: the mail holds no text");
        }
    }

    @Test
    void flowedTextIsUnstuffed() throws Exception {
        String text = "Items you \nwant:\n \u00a0 * Frob\n> quoted\n";
        Mail flowed = mail(text, "Content-Type: text/plain; charset=utf-8; format=flowed");
        assertThat(flowed.body()).isEqualTo("Items you \nwant:\n\u00a0 * Frob\n> quoted\n");
        assertThat(flowed.source().bodyLine()).hasValue(4);
        Mail dropping = mail(text, "Content-Type: text/plain; Format=Flowed; DelSp=Yes");
        assertThat(dropping.body()).isEqualTo("Items you\nwant:\n\u00a0 * Frob\n> quoted\n");
        assertThat(mail(text, "Content-Type: text/plain; format=fixed").body()).isEqualTo(text);
    }
}
