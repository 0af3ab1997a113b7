package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prognosis.model.Source;
import io.github.prognosis.source.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real mails of the list, where they are at hand. */
class CorpusMailTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    @BeforeEach
    void theMailsAreAtHand() {
        assumeTrue(Files.isDirectory(CORPUS));
    }

    private static byte[] bytes(String name) throws Exception {
        return Files.readAllBytes(CORPUS.resolve(name));
    }

    private static Mail mail(String name) throws Exception {
        return new MailReader().read(name, bytes(name));
    }

    /** The mails and the text; an empty list where they are not at hand. */
    private static List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4.13_2019-07-01_development-update.eml | 20190701113534.10553-1-jgross@suse.com | 2019-07-01T13:35:34+02:00 | [Xen-devel] [ANNOUNCE] Xen 4.13 Development Update
                    4.14_2020-02-26_development-update.eml | 20200226100351.219-1-pdurrant@amazon.com | 2020-02-26T10:03:51Z | [Xen-devel] [ANNOUNCE] Xen 4.14 Development Update
                    4.15_2021-02-19_hard-codefreeze.eml | 24623.60318.719046.601197@mariner.uk.xensource.com | 2021-02-19T16:47:26Z | [ANNOUNCE] Xen 4.15 - hard codefreeze today
                    4.17_2022-08-15_current-status.eml | AS8PR08MB7991375F9A36B36AE5ADF3E092689@AS8PR08MB7991.eurprd08.prod.outlook.com | 2022-08-15T05:46:23Z | Xen 4.17: Current status of series floating in ML
                    4.19_2024-03-01_tracking-list.eml | 91cc3f76029357f34bd5ca21966c42f0acb73720.camel@gmail.com | 2024-03-01T18:21:40+01:00 | Xen 4.19 release status tracking list [ March ]
                    4.21_2025-06-02_development-update-may.eml | 7364a71d-2604-49ca-bab7-d21544d49b10@gmail.com | 2025-06-02T18:37:46+02:00 | Xen 4.21 Development Update [May]
                    """)
    void headers(String name, String id, OffsetDateTime date, String subject) throws Exception {
        Mail mail = mail(name);
        assertThat(mail.message().id()).hasValue(id);
        assertThat(mail.message().date()).hasValue(date);
        assertThat(mail.message().subject()).hasValue(subject);
        assertThat(mail.source().format()).isEqualTo(Source.Format.EML);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4.16_2021-11-01_commit-moratorium.eml             | Tree status
                    4.17_2022-08-15_current-status.eml                | Hi all,
                    4.18_2023-09-11_critical-items.eml                | Hi everyone,
                    4.19_2024-02-05_tracking-list.eml                 | Hello everyone,
                    4.20_2024-11-12_development-update-aug-oct.eml    | Hello everyone,
                    """)
    void firstLines(String name, String line) throws Exception {
        assertThat(mail(name).body().lines()).first().isEqualTo(line);
    }

    @Test
    void allAreReadWithoutAWarning() throws Exception {
        assertThat(files()).isNotEmpty();
        for (Path file : files()) {
            Mail mail = new MailReader().read(file.toString(), Files.readAllBytes(file));
            assertThat(mail.diagnostics()).as(file.toString()).isEmpty();
            assertThat(mail.body()).as(file.toString()).isNotBlank().doesNotContain("\ufffd");
            assertThat(mail.message().date()).as(file.toString()).isPresent();
            assertThat(mail.message().from().orElseThrow().name())
                    .as(file.toString())
                    .isPresent();
        }
    }

    @Test
    void theBodyBeginsInTheLineThatIsTold() throws Exception {
        int told = 0;
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            Mail mail = new MailReader().read(file.toString(), content);
            if (mail.source().bodyLine().isPresent()) {
                List<String> lines =
                        new String(content, StandardCharsets.UTF_8).lines().toList();
                assertThat(lines.get(mail.source().bodyLine().getAsInt() - 1))
                        .as(file.toString())
                        .isEqualTo(mail.body().lines().findFirst().orElseThrow());
                told++;
            }
        }
        assertThat(told).isGreaterThan(5);
    }

    @Test
    void onlyTheRepliesAreReplies() throws Exception {
        for (Path file : files()) {
            Mail mail = new MailReader().read(file.toString(), Files.readAllBytes(file));
            SubjectLine subject = SubjectLine.of(mail.message().subject().orElseThrow());
            String name = file.getFileName().toString();
            assertThat(subject.isReply()).as(name).isEqualTo(name.contains("_reply-"));
            assertThat(subject.release()).as(name).hasValue(name.substring(0, name.indexOf('_')));
        }
    }

    @ParameterizedTest
    @CsvSource({"4.13_2019-07-01_development-update.eml", "4.13_2019-08-01_development-update.eml"})
    void base64InUtf8(String name) throws Exception {
        assertThat(mail(name).body()).contains("G\u00f3recki");
        assertThat(mail(name).source().bodyLine()).isEmpty();
    }

    @Test
    void noBreakSpacesOfFlowedTextStandFirstInTheirLines() throws Exception {
        Mail mail = mail("4.21_2025-05-06_development-update-march-april.eml");
        List<String> lines = mail.body().lines().toList();
        assertThat(lines.get(17)).startsWith("\u00a0 ");
        assertThat(mail.source().bodyLine()).hasValue(12);
        String file = new String(bytes("4.21_2025-05-06_development-update-march-april.eml"), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(lines.size() + 11);
    }

    @Test
    void thePlainPartAndTheHtmlPartSayTheSame() throws Exception {
        String name = "4.18_2023-09-11_critical-items.eml";
        String content = new String(bytes(name), StandardCharsets.ISO_8859_1);
        String htmlOnly = content.replaceFirst(
                "\nContent-Type: text/plain;", "\nContent-Disposition: attachment\nContent-Type: text/plain;");
        Mail html = new MailReader().read(name, htmlOnly.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(mail(name).body()).doesNotContain("\u00a0\n");
        assertThat(html.body()).contains("\u00a0\n");
        assertThat(html.body().lines().map(WhiteSpace::fold))
                .containsExactlyElementsOf(
                        mail(name).body().lines().map(WhiteSpace::fold).toList());
    }

    @Test
    void aSignedMailWithTheListsFooter() throws Exception {
        Mail mail = mail("replies/4.14_2020-01-29_reply-marek.eml");
        assertThat(mail.message().from().orElseThrow().name()).hasValue("Marek Marczykowski-G\u00f3recki");
        assertThat(mail.body()).contains("G\u00f3recki").doesNotContain("PGP", "____");
    }

    @Test
    void aPlainText() throws Exception {
        Mail mail = mail("4.5_2014_development-update.txt");
        assertThat(mail.source().format()).isEqualTo(Source.Format.TEXT);
        assertThat(mail.message().subject()).hasValue("[Xen-devel] Xen 4.5 development update");
        assertThat(mail.body()).isEqualTo(new String(bytes("4.5_2014_development-update.txt"), StandardCharsets.UTF_8));
    }
}
