package io.github.prognosis.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as the programs of archives make them of a mail: its text, and what they show of its header. */
class RealPagesTest {

    private static final String NAME = "Quinn M\u00e5rlow Zar";

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = RealPagesTest.class.getResourceAsStream("pages/" + name)) {
            return in.readAllBytes();
        }
    }

    private static List<Mail> mails(String page) throws IOException {
        return ArchivePage.read(page, bytes(page), Limits.STANDARD);
    }

    private static String lines(String text) {
        return text.strip();
    }

    private static Mail mail(String name) throws Exception {
        return new MailReader().read(name, bytes(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mhonarc.html", "public-inbox-mail.html"})
    void aPageThatShowsAllOfTheHeader(String page) throws Exception {
        Mail whole = mail("post.eml");
        assertThat(mails(page)).hasSize(1);
        assertThat(mails(page).get(0).message()).isEqualTo(whole.message());
        assertThat(lines(mails(page).get(0).body())).isEqualTo(lines(whole.body()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public-inbox-flat.html",
                "public-inbox-nested.html",
                "hyperkitty-mail.html",
                "hyperkitty-thread.html"
            })
    void aPageThatHidesTheAddress(String page) throws Exception {
        Mail shown = mails(page).get(0);
        assertThat(shown.message().id()).contains("update-46@example.org");
        assertThat(shown.message().subject()).contains("Xen 4.6 Development Update");
        assertThat(shown.message().from()).contains(new Address(Optional.of(NAME), ""));
        assertThat(lines(shown.body())).isEqualTo(lines(mail("post.eml").body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-inbox-flat.html", "public-inbox-nested.html"})
    void whatIsAnsweredOnAThreadsPageIsNoPartOfThePost(String page) throws Exception {
        assertThat(mails(page).get(0).message().date()).contains(OffsetDateTime.parse("2015-02-09T22:30Z"));
        assertThat(mails(page)).hasSize(2);
        Mail answer = mails(page).get(1);
        assertThat(answer.message())
                .isEqualTo(new Message(
                        Optional.of("answer-46@example.org"),
                        Optional.of("Re: Xen 4.6 Development Update"),
                        Optional.of(new Address(Optional.of("Uma Brandt"), "")),
                        Optional.of(OffsetDateTime.parse("2015-02-10T09:05Z"))));
        assertThat(lines(answer.body())).startsWith("> *  Memory").endsWith("-  Uma Brandt");
    }

    @Test
    void ofAThreadHyperKittyNamesTheSubjectOnce() throws Exception {
        List<Mail> mails = mails("hyperkitty-thread.html");
        assertThat(mails).hasSize(2);
        // The sender's own time; which zone that is in the page does not say.
        assertThat(mails.get(0).message().date()).contains(OffsetDateTime.parse("2015-02-09T23:30Z"));
        assertThat(mails.get(1).message().subject()).contains("Re: Xen 4.6 Development Update");
        assertThat(mails.get(1).message().id()).contains("answer-46@example.org");
    }

    @Test
    void flowedLinesStayLines() throws Exception {
        assertThat(lines(mails("mhonarc-flowed.html").get(0).body()))
                .isEqualTo(lines(mail("flowed.eml").body()));
    }
}
