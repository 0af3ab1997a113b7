package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.SubjectFinder.Verdict;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail may be is told by its beginning, as soon as enough of it is there. */
class SubjectFinderTest {

    private static final String MAILS = """
            Subject: Xen 4.21 development update~~Text.~                         | CANDIDATE
            From: a@example.org~SUBJECT:Xen 4.21 development update~~Text.~      | CANDIDATE
            From: a@example.org~Subject: Xen~ 4.21 development~\tupdate~~Text.~  | CANDIDATE
            Subject: Re: Xen 4.21 development update~~Text.~                     | REPLY
            Subject: Re:~ Xen 4.21 development update~~Text.~                    | REPLY
            Subject: flowers~~Subject: Xen 4.21~                                 | OTHER
            Subject: flowers~X: Xen 4.21~~Text.~                                 | OTHER
            From: a@example.org~To: b@example.org~~Subject: Xen 4.21~            | NO_SUBJECT
            From: a@example.org~ Subject: Xen 4.21~~Text.~                       | NO_SUBJECT
            Text.~More of it.~Subject: Xen 4.21~                                 | NO_HEADER
            Text.~~Subject: Xen 4.21~                                            | NO_HEADER
            Text.~Subject: Xen 4.21~                                             | CANDIDATE
            ~Subject: Xen 4.21~                                                  | CANDIDATE
            >From a Mon Mar  1 09:00:00 2032~Text.~Subject: Xen 4.21~~           | CANDIDATE
            >Frog a~Text.~Subject: Xen 4.21~~                                   | NO_HEADER
            """;

    private static byte[] bytes(String mail, String lineEnd) {
        return mail.replace("~", lineEnd).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = MAILS)
    void byTheWholeMail(String mail, Verdict verdict) {
        for (String lineEnd : new String[] {"\n", "\r\n", "\r", "\r\r\n"}) {
            byte[] bytes = bytes(mail, lineEnd);
            assertThat(new SubjectFinder(Limits.STANDARD).look(bytes, bytes.length, true))
                    .isEqualTo(verdict);
        }
    }

    /** In whichever pieces a mail comes, the first answer that is not "more" is that of the whole mail. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = MAILS)
    void inPieces(String mail, Verdict verdict) {
        for (String lineEnd : new String[] {"\n", "\r\n", "\r", "\r\r\n"}) {
            byte[] bytes = bytes(mail, lineEnd);
            for (int step = 1; step < 6; step++) {
                SubjectFinder finder = new SubjectFinder(Limits.STANDARD);
                Verdict found = Verdict.MORE;
                for (int size = 0; found == Verdict.MORE; size += step) {
                    int seen = Math.min(size, bytes.length);
                    found = finder.look(bytes, seen, size >= bytes.length);
                }
                assertThat(found).as("in pieces of %d bytes", step).isEqualTo(verdict);
            }
        }
    }

    @Test
    void saysTheSubjectOfWhatMayBeAnUpdate() {
        byte[] mail = bytes("X: y~Subject:  Re: =?utf-8?q?Xen_4.21?=~ development update~~", "\n");
        SubjectFinder finder = new SubjectFinder(Limits.STANDARD);
        assertThat(finder.text()).isEmpty();
        assertThat(finder.look(mail, mail.length, true)).isEqualTo(Verdict.REPLY);
        assertThat(finder.text()).isEqualTo("Re: Xen 4.21 development update");
    }

    @Test
    void aHeaderWithoutEndIsTooLong() {
        int most = Limits.STANDARD.count(Limit.HEADER);
        byte[] header = bytes("X: " + "y".repeat(most) + "~Subject: Xen 4.21~~", "\n");
        assertThat(new SubjectFinder(Limits.STANDARD).look(header, header.length, true))
                .isEqualTo(Verdict.TOO_LONG);
        byte[] text = bytes("y".repeat(most) + "~Subject: Xen 4.21~~", "\n");
        assertThat(new SubjectFinder(Limits.STANDARD).look(text, text.length, true))
                .isEqualTo(Verdict.NO_HEADER);
    }
}
