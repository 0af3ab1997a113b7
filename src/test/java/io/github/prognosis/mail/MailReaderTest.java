package io.github.prognosis.mail;

import static io.github.prognosis.mail.Mails.lines;
import static io.github.prognosis.mail.Mails.read;
import static io.github.prognosis.mail.Mails.warnings;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.UnreadableMailException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {

    private static final String POST = lines(
            "From: Jane Roe <jane@example.org>",
            "Date: Tue, 2 Sep 2014 10:00:00 +0100",
            "Message-ID: <update-1@example.org>",
            "Subject: [Xen-devel] Xen 4.5",
            " development update",
            "",
            "= Open =",
            "*  Frob the hypervisor (good)");

    @Test
    void aMail() throws Exception {
        assertThat(read(POST))
                .isEqualTo(new Mail(
                        new Source("post", Source.Format.EML, OptionalInt.of(7)),
                        new Message(
                                Optional.of("update-1@example.org"),
                                Optional.of("[Xen-devel] Xen 4.5 development update"),
                                Optional.of(new Address(Optional.of("Jane Roe"), "jane@example.org")),
                                Optional.of(OffsetDateTime.parse("2014-09-02T10:00:00+01:00"))),
                        "= Open =\n*  Frob the hypervisor (good)\n",
                        List.of()));
    }

    @Test
    void aText() throws Exception {
        String text = lines("", "  [Xen-devel]  Xen 4.5 development update ", "", "= Open =");
        assertThat(read(text))
                .isEqualTo(new Mail(
                        new Source("post", Source.Format.TEXT, OptionalInt.of(1)),
                        new Message(
                                Optional.empty(),
                                Optional.of("[Xen-devel] Xen 4.5 development update"),
                                Optional.empty(),
                                Optional.empty()),
                        text,
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void theKindOfLineBreaksMakesNoDifference(String lineBreak) throws Exception {
        assertThat(read(POST.replace("\n", lineBreak))).isEqualTo(read(POST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: x\n\nbody",
                "Date: Tue, 2 Sep 2014 10:00:00 +0100\n\nbody",
                "MIME-Version: 1.0\n\nbody",
                "Received: from a\n\tby b\n\nbody",
                "return-path: <a@example.org>\n\nbody",
                "X-Note: x\nTO : a@example.org\n\nbody",
                "From jane@example.org Tue Sep  2 10:00:00 2014\nSubject: x\n\nbody",
                ">From jane@example.org Tue Sep  2 10:00:00 2014\nSubject: x\n\nbody",
                "\n\nSubject: x\n\nbody",
                "\ufeffSubject: x\n\nbody",
                "From: a@example.org\nSubject: x\nbody",
                "From: a@example.org\nno field\nSubject: x\n\nbody",
            })
    void headerFieldsMakeAMail(String content) throws Exception {
        Mail mail = read(content);
        assertThat(mail.source().format()).isEqualTo(Source.Format.EML);
        assertThat(mail.body()).isEqualTo("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Xen-devel] Xen 4.5 development update\n\nSubject: x\n\nbody",
                "Note: something\nElse: x\n\nbody",
                "To: everybody who waits\nfor 4.5\n\nbody",
                "Subject: Xen 4.5",
                "From here on all is new\n\nbody",
                "Xen 4.5: update\n\nbody",
                " Subject: x\n\nbody",
                ": x\nbody",
            })
    void anythingElseIsAText(String content) throws Exception {
        Mail mail = read(content);
        assertThat(mail.source().format()).isEqualTo(Source.Format.TEXT);
        assertThat(mail.body()).isEqualTo(content);
    }

    @Test
    void whereNoBlankLineEndsTheHeaderTheTextEndsIt() throws Exception {
        Mail mail = read(lines("From: a@example.org", "Subject: Xen 4.5", "= Open =", "Note: this is text"));
        assertThat(mail.body()).isEqualTo("= Open =\nNote: this is text\n");
        assertThat(mail.source().bodyLine()).hasValue(3);
        assertThat(warnings(mail))
                .containsExactly("header: no blank line ends the header; the text is taken to begin in line 3");
    }

    @Test
    void aLineThatIsNoFieldIsLeftOutOfTheHeader() throws Exception {
        Mail mail = read(lines("From: a@example.org", "b\0roken: x", "Subject: Xen 4.5", "", "body"));
        assertThat(mail.message().subject()).hasValue("Xen 4.5");
        assertThat(warnings(mail)).containsExactly("header: a line of the header is no field; it is left out");
    }

    @Test
    void theFirstSubjectDateAndMessageIdCount() throws Exception {
        Mail mail = read(lines(
                "Subject: one",
                "Subject: two",
                "Date: Tue, 2 Sep 2014 10:00:00 +0100",
                "Date: Wed, 3 Sep 2014 10:00:00 +0100",
                "Message-ID: <1@example.org>",
                "Message-ID: <2@example.org>",
                "",
                "body"));
        assertThat(mail.message().subject()).hasValue("one");
        assertThat(mail.message().date()).hasValue(OffsetDateTime.parse("2014-09-02T10:00:00+01:00"));
        assertThat(mail.message().id()).hasValue("1@example.org");
        assertThat(warnings(mail))
                .containsExactly(
                        "header: there are 2 fields \"subject\"; the first counts",
                        "header: there are 2 fields \"date\"; the first counts",
                        "header: there are 2 fields \"message-id\"; the first counts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Message-ID: <1@example.org>            | 1@example.org
                    Message-Id:<1@example.org> (added)     | 1@example.org
                    message-id: 1@example.org              | 1@example.org
                    Message-ID: <1@exam ple.org>           | 1@example.org
                    """)
    void messageIds(String field, String id) throws Exception {
        assertThat(read(field + "\n\nbody").message().id()).hasValue(id);
        assertThat(read(field.replace(": ", ":\n ") + "\n\nbody").message().id())
                .hasValue(id);
    }

    @Test
    void emptyFieldsSayNothing() throws Exception {
        Mail mail = read("Subject:\nMessage-ID: <>\nFrom: \n\nbody");
        assertThat(mail.message())
                .isEqualTo(new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(mail.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    =?utf-8?Q?Xen_4.5_=E2=80=93_update?=                | Xen 4.5 \u2013 update
                    =?UTF-8?B?WGVuIDQuNQ==?= =?UTF-8?B?IHVwZGF0ZQ==?=   | Xen 4.5 update
                    =?utf-8?B?ww==?= =?utf-8?B?szI=?=                   | \u00f32
                    Xen =?iso-8859-1?Q?4=2E5_=96?= update               | Xen 4.5 \u2013 update
                    =?x-unheard-of?Q?Xen_4.5?= update                   | Xen 4.5 update
                    =?broken?= Xen 4.5                                  | =?broken?= Xen 4.5
                    Xen\u00a04.5 \t update                              | Xen 4.5 update
                    """)
    void subjectsAreDecoded(String field, String subject) throws Exception {
        assertThat(read("Subject: " + field + "\n\nbody").message().subject()).hasValue(subject);
        assertThat(read("Subject: " + field.replace(" ", "\n\t") + "\n\nbody")
                        .message()
                        .subject())
                .hasValue(subject);
    }

    @Test
    void rawBytesInTheHeaderAreUtf8OrWindows1252() throws Exception {
        String content = "Subject: G\u00f3recki\nFrom: J\u00f3zef <j@example.org>\n\nbody";
        assertThat(read(content.getBytes(UTF_8)).message())
                .isEqualTo(read(content.getBytes(ISO_8859_1)).message());
        assertThat(read(content).message().subject()).hasValue("G\u00f3recki");
        assertThat(read(content).message().from().orElseThrow().name()).hasValue("J\u00f3zef");
    }

    @Test
    void aBrokenDateIsToldAndAMissingOneIsNot() throws Exception {
        Mail broken = read("Subject: x\nDate: the day after\n tomorrow\n\nbody");
        assertThat(broken.message().date()).isEmpty();
        assertThat(warnings(broken))
                .containsExactly("date: the date of the mail cannot be read: \"the day after tomorrow\"");
        assertThat(read("Subject: x\n\nbody").diagnostics()).isEmpty();
    }

    @Test
    void byteOrderMarksTellTheEncoding() throws Exception {
        String text = "Xen 4.5 development update\n*  J\u00f3zef \ud83d\ude00\n";
        for (Charset charset :
                List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"))) {
            Mail mail = read(("\ufeff" + text).getBytes(charset));
            assertThat(mail.body()).as(charset.name()).isEqualTo(text);
            assertThat(mail.diagnostics()).isEmpty();
            assertThat(read(("\ufeff" + POST).getBytes(charset)))
                    .as(charset.name())
                    .isEqualTo(read(POST));
        }
    }

    @Test
    void aTextThatIsNotUtf8IsReadAsWindows1252() throws Exception {
        Mail mail = read("Xen 4.5 \u2013 J\u00f3zef\n".getBytes(Charset.forName("windows-1252")));
        assertThat(mail.body()).isEqualTo("Xen 4.5 \u2013 J\u00f3zef\n");
        assertThat(mail.message().subject()).hasValue("Xen 4.5 \u2013 J\u00f3zef");
        assertThat(warnings(mail)).containsExactly("charset: the text is not UTF-8; it is read as windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\r\n \t\n", "\u00a0\n\u2028", "\0\0"})
    void thereMustBeText(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnreadableMailException.class)
                .hasMessage("there is no text in it, not one line that is not blank; save the mail or text again");
    }

    @Test
    void binaryDataIsRefused() {
        byte[] random = new byte[4000];
        new Random(1).nextBytes(random);
        byte[] program = new byte[4000];
        System.arraycopy("\177ELF\2\1\1".getBytes(ISO_8859_1), 0, program, 0, 7);
        byte[] image = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0".getBytes(ISO_8859_1);
        for (byte[] content : List.of(random, program, image, "Xen 4.5 update".getBytes(UTF_16LE))) {
            assertThatThrownBy(() -> read(content))
                    .isInstanceOf(UnreadableMailException.class)
                    .hasMessage("the file is binary data, not text; give a mail or a plain text, in UTF-8 or in UTF-16"
                            + " with a byte order mark");
        }
    }

    @Test
    void compressedFilesAreToUnpack() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(POST.getBytes(UTF_8));
        }
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOf(UnreadableMailException.class)
                .hasMessage("the file is compressed with gzip; unpack it and give what comes out");
    }

    @Test
    void aFewControlCharactersDoNotMakeATextBinary() throws Exception {
        String text = "Xen 4.5 update\n* Fr\0b (\u001b[31mgood\u001b[0m)\f\n";
        assertThat(read(text).body()).isEqualTo(text);
    }
}
