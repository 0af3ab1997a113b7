package io.github.prognosis.mail;

import static io.github.prognosis.mail.Mails.codes;
import static io.github.prognosis.mail.Mails.lines;
import static io.github.prognosis.mail.Mails.read;
import static io.github.prognosis.mail.Mails.warnings;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mails that no mail program wrote: each is read as far as it goes, in time proportional to its length. */
@Timeout(20)
class HostileMailTest {

    private static final String ENTIRE = lines(
            "From jane@example.org Tue Sep  2 10:00:00 2014",
            "From: =?utf-8?Q?J=C3=B3zef?= \"Roe\" (x) <jane@example.org>",
            "Date: Tue, 2 Sep 2014 10:00:00 +0100 (BST)",
            "Message-ID: <update-1@example.org>",
            "Subject: =?utf-8?B?WGVuIDQuNQ==?=",
            "\tupdate",
            "Content-Type: multipart/mixed; boundary=b",
            "",
            "--b",
            "Content-Type: multipart/alternative; boundary*0=\"c\"; boundary*1=d",
            "",
            "--cd",
            "Content-Type: text/html; charset=iso-8859-1",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "<ul><li>one &amp; J=F3zef</ul>",
            "--cd",
            "Content-Type: text/plain; charset=\"utf-8\"; format=flowed; delsp=yes",
            "Content-Transfer-Encoding: base64",
            "",
            "PSBPcGVuID0KKiAgRnJvYiAoZ29vZCkKICAtICBKw7N6ZWYK",
            "--cd--",
            "--b",
            "Content-Disposition: attachment",
            "",
            "attached",
            "--b--");

    @Test
    void everyPrefixAndSuffixIsRead() throws Exception {
        byte[] content = ENTIRE.getBytes(UTF_8);
        for (int i = 1; i <= content.length; i++) {
            assertThat(read(Arrays.copyOf(content, i)).body()).isNotNull();
        }
        // The last byte alone is a line break, which is no text.
        for (int i = 0; i < content.length - 1; i++) {
            assertThat(read(Arrays.copyOfRange(content, i, content.length)).body())
                    .isNotNull();
        }
        assertThat(read(content).body()).isEqualTo("= Open =\n*  Frob (good)\n -  J\u00f3zef\n");
    }

    @Test
    void garbledMailsAreRead() throws Exception {
        Random random = new Random(45);
        String pieces = "=?:;,\"'()<>-_ \t\r\n\0\u0080\u00ff%*[]ab4.5";
        for (int round = 0; round < 5000; round++) {
            byte[] content = ENTIRE.getBytes(UTF_8);
            int changes = 1 + random.nextInt(20);
            for (int i = 0; i < changes; i++) {
                content[random.nextInt(content.length)] = (byte) pieces.charAt(random.nextInt(pieces.length()));
            }
            assertThat(read(content).diagnostics()).as("round " + round).hasSizeLessThan(12);
        }
    }

    @Test
    void encodedWordsOfAnyShapeAreRead() throws Exception {
        Random random = new Random(46);
        String[] pieces = {"=?", "?=", "?", "=", "utf-8", "Q", "B", "_", "=C3", "w7M=", " ", "x", "\u00f3"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder subject = new StringBuilder("x");
            for (int i = random.nextInt(12); i >= 0; i--) {
                subject.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(read("Subject: " + subject + "\n\nbody").message().subject())
                    .as(subject.toString())
                    .isPresent();
        }
    }

    @Test
    void aFieldWithoutEndDoesNotHideTheOthers() throws Exception {
        String recipients = "To: " + "somebody@example.org,\n ".repeat(100_000) + "end\n";
        Mail mail = read("Received: " + "x".repeat(10_000_000) + "\n" + recipients + "Subject: Xen 4.5\n\nbody");
        assertThat(mail.message().subject()).hasValue("Xen 4.5");
        assertThat(mail.body()).isEqualTo("body");
        assertThat(codes(mail)).containsExactly("header");
    }

    @Test
    void amongAMillionFieldsTheFirstThousandCount() throws Exception {
        Mail mail = read("Subject: Xen 4.5\n" + "X-Note: x\n".repeat(1_000_000) + "Date: none\n\nbody");
        assertThat(mail.message().subject()).hasValue("Xen 4.5");
        assertThat(mail.body()).isEqualTo("body");
        assertThat(codes(mail)).containsExactly("header");
    }

    @Test
    void longAddressesAndParametersAreRead() throws Exception {
        StringBuilder content = new StringBuilder("Subject: Xen 4.5\nFrom: ");
        content.append("(".repeat(15_000)).append("\nContent-Type: text/plain");
        for (int i = 0; i < 500; i++) {
            content.append("; charset*").append(i).append("=x");
        }
        Mail mail = read(content.append("\n\nbody").toString());
        assertThat(mail.body()).isEqualTo("body");
        assertThat(codes(mail)).containsExactly("charset");
    }

    @Test
    void partsNestedTooDeepAreLeftOut() throws Exception {
        Mail mail = read("Subject: x\n" + nested(4000));
        assertThat(mail.body()).isEmpty();
        assertThat(codes(mail)).contains("no-text");
        assertThat(warnings(mail))
                .contains("mime: parts are nested deeper than 20 levels (limit depth); the deeper ones are left out");
        assertThat(read("Subject: x\n" + nested(20)).body()).isEqualTo("text\n");
    }

    private static String nested(int levels) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            content.append("Content-Type: multipart/mixed; boundary=b").append(i);
            content.append("\n\n--b").append(i).append('\n');
        }
        return content.append("\ntext\n").toString();
    }

    @Test
    void amongAMillionPartsTheFirstThousandAreLookedAt() throws Exception {
        String start = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n";
        String image = "--b\nContent-Type: image/png\n\n....\n";
        Mail hidden = read(start + image.repeat(300_000) + "--b\n\ntext\n--b--\n");
        assertThat(hidden.body()).isEmpty();
        assertThat(codes(hidden)).containsExactly("mime", "no-text");
        Mail found = read(start + image.repeat(998) + "--b\n\ntext\n--b--\n");
        assertThat(found.body()).isEqualTo("text");
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void manyEmptyPartsInALongMail() throws Exception {
        Mail mail = read("Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "x".repeat(60_000_000)
                + "\n--b\n\n".repeat(900)
                + "text\n--b--\n");
        assertThat(mail.body()).isEqualTo("text");
        assertThat(mail.source().bodyLine()).hasValue(2704);
    }

    @Test
    void boundariesOfAnyLength() throws Exception {
        String start = "Subject: x\nContent-Type: multipart/mixed; boundary=";
        String longest = "b".repeat(2048);
        assertThat(read(start + longest + "\n\n--" + longest + "\n\ntext\n--" + longest + "--\n")
                        .body())
                .isEqualTo("text");
        Mail longer = read(start + longest + "b\n\n--" + longest + "b\n\ntext\n");
        assertThat(longer.body()).endsWith("text\n");
        assertThat(codes(longer)).containsExactly("mime");
    }

    @Test
    void aTextOfOneLineAndOneOfBlankLines() throws Exception {
        byte[] line = "x".repeat(20_000_000).getBytes(ISO_8859_1);
        assertThat(read(line).body()).hasSize(20_000_000);
        assertThat(read("\n".repeat(20_000_000) + "x").message().subject()).hasValue("x");
    }

    @Test
    void ofAnEndlessPartNoMoreIsReadThanAPostCanHave() throws Exception {
        Limits limits = Limits.STANDARD.with(Limit.TEXT, 100).with(Limit.MAIL, 10_000);
        byte[] content = ("Subject: x\n\n" + "x".repeat(9_000)).getBytes(UTF_8);
        Mail mail = new MailReader(limits).read("post", content);
        assertThat(mail.body()).hasSizeBetween(101, 1_000);
        assertThat(warnings(mail))
                .containsExactly("mime: a part of the mail is longer than what is read of one; the rest is left out");
    }

    @Test
    void ofAnEndlessPageTheFirstMegabytesAreRead() throws Exception {
        Mail mail = read("Subject: x\nContent-Type: text/html\n\n" + "x".repeat(33 << 20));
        assertThat(mail.body()).hasSize((32 << 20) + 1);
        assertThat(codes(mail)).containsExactly("mime");
    }

    @Test
    void encodedBodiesOfEqualsSignsAndBlanks() throws Exception {
        for (String encoding : new String[] {"base64", "quoted-printable"}) {
            String start = "Subject: x\nContent-Transfer-Encoding: " + encoding + "\n\n";
            for (String piece : new String[] {"=", " ", "=\n", "A", "A=", "=3D", "!", "!\n"}) {
                assertThat(read(start + piece.repeat(1_000_000)).source().path())
                        .isEqualTo("post");
            }
        }
    }
}
