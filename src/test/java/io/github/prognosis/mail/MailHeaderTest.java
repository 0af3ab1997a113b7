package io.github.prognosis.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeaderTest {

    private static final String HEADER = "Received: from a long way off, by many hops and more than eight letters\n"
            + "Subject: Faster\n timers\n"
            + "From: Ines Fonseca <ines@example.org>\n"
            + "Date: Tue, 4 Feb 2031 10:00:00 +0000\n"
            + "Message-ID: <one@example.org>\n"
            + "In-Reply-To: <two@example.org>\n"
            + "References: <zero@example.org> <two@example.org> <three@example.org>\n";

    private static MailHeader of(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return MailHeader.of(bytes, bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n"})
    void readsItsFieldsWhateverEndsTheLines(String end) {
        MailHeader header = of(end + (HEADER + "\nSubject: of the body\n").replace("\n", end));
        assertThat(header.subject()).isEqualTo("Faster timers");
        assertThat(header.from())
                .hasValueSatisfying(from -> assertThat(from.address()).isEqualTo("ines@example.org"));
        assertThat(header.date()).hasValueSatisfying(date -> assertThat(date).hasToString("2031-02-04T10:00Z"));
        assertThat(header.id()).hasValue("one@example.org");
        assertThat(header.references()).containsExactly("zero@example.org", "three@example.org", "two@example.org");
    }

    /** Line ends are looked for eight bytes at a time, and found wherever they stand among them. */
    @Test
    void findsTheEndOfAFieldOfAnyLength() {
        for (int length = 0; length < 40; length++) {
            String before = "X: " + "x".repeat(length) + "\n";
            assertThat(of(before + "Subject: here").subject()).isEqualTo("here");
            assertThat(of(before + "\tgoes\u00fc on\n" + "Subject: h\u00e9r\u00e9\t\n")
                            .subject())
                    .isEqualTo("h\u00e9r\u00e9");
        }
    }

    @Test
    void theFirstOfANameCountsInWhateverCaseAndWithBlanksBehindIt() {
        assertThat(of("SUBJECT \t: one\nsubject: two\n").subject()).isEqualTo("one");
        assertThat(of("Subject: \nSubject: two\n").rawSubject()).isEmpty();
        assertThat(of("Subjects: one\nSubjec: one\nSubjecU: one\n").rawSubject())
                .isEmpty();
        assertThat(of("Subject\nSubject: two\n").subject()).isEqualTo("two");
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        MailHeader header = of("To: somebody\n\n");
        assertThat(header.subject()).isEmpty();
        assertThat(header.rawFrom()).isEmpty();
        assertThat(header.from()).isEmpty();
        assertThat(header.date()).isEmpty();
        assertThat(header.id()).isEmpty();
        assertThat(header.references()).isEmpty();
        assertThat(of("Message-ID: none\n").id()).isEmpty();
    }

    /** The header ends where the bytes do that count. */
    @Test
    void ofAPostingWhatTellsItIsRead() {
        byte[] bytes = (HEADER + "Subject: yet another\n").getBytes(UTF_8);
        MailHeader header = MailHeader.ofPosting(bytes, HEADER.length());
        assertThat(header.subject()).isEqualTo("Faster timers");
        assertThat(header.rawFrom()).isEqualTo("Ines Fonseca <ines@example.org>");
        assertThat(header.date()).isPresent();
        assertThat(header.id()).hasValue("one@example.org");
        assertThat(MailHeader.ofPosting(bytes, HEADER.indexOf("mers")).subject())
                .isEqualTo("Faster ti");
    }

    @Test
    void ofAPostingTheLastFieldIsReadToo() {
        byte[] bytes =
                "Message-ID: <one@example.org>\nFrom: a@example.org\nDate: today\nReferences: <x@y>\nSubject: last"
                        .getBytes(UTF_8);
        assertThat(MailHeader.ofPosting(bytes, bytes.length).subject()).isEqualTo("last");
    }
}
