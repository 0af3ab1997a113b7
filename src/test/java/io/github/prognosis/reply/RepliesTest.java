package io.github.prognosis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.series.MadeList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which mails answer a post, and who says what. */
class RepliesTest {

    private static final String SUBJECT = "Re: " + Answered.SUBJECT;
    private static final String COMMITTED = "> * Paging for guests (v3)\n\nThis was committed.\n";
    private static final String SURE = "complete sure: Paging for guests";

    private static List<String> said(MadeList list) {
        return Answered.said(Answered.statements(list));
    }

    private static MadeList reply(String when, String subject, String... references) {
        return new MadeList().mail(when, "Ann Ash", subject, COMMITTED, List.of(references));
    }

    @Test
    void byTheMailThatItAnswers() {
        assertThat(said(reply("2032-05-03", SUBJECT, Answered.ID))).containsExactly(SURE);
        assertThat(said(reply("2032-05-03", SUBJECT, Answered.ID.toUpperCase(Locale.ROOT))))
                .containsExactly(SURE);
    }

    @Test
    void byAReplyThatIsKnown() {
        MadeList list = reply("2031-05-03", SUBJECT, Answered.ID)
                .mail("2032-05-04", "Bo Birch", SUBJECT, "> * HPTX\n\nThis was merged.\n", List.of("m1@example.org"));
        assertThat(said(list)).containsExactly(SURE, "complete sure: HPTX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-03|Re: Xen 4.30 Development Update [May]|true",
                "2031-05-03|RE: [Xen-devel] [ANNOUNCE] Xen 4.30  Development Update [May]|true",
                "2031-05-03|AW: xen 4.30 development update [May]|true",
                "2031-05-03|Pages (was: Re: Xen 4.30 Development Update [May])|false",
                "2031-06-30|Re: Xen 4.30 Development Update [May]|true",
                "2031-07-05|Re: Xen 4.30 Development Update [May]|false",
                "2031-04-20|Re: Xen 4.30 Development Update [May]|false",
                "2031-05-03|Re: Xen 4.30 Development Update [June]|false",
                "2031-05-03|Re: Xen 4.29 Development Update [May]|false",
                "2031-05-03|Xen 4.30 Development Update [May]|false"
            })
    void bySubjectWithinSixtyDays(String day, String subject, boolean answers) {
        assertThat(said(reply(day, subject))).hasSize(answers ? 1 : 0);
    }

    /** Release managers send one subject month after month. */
    @Test
    void notWhereItAnswersAnotherPostOfThatSubject() {
        MadeList list = new MadeList()
                .mail("2031-05-20", "Rae Rowan", Answered.SUBJECT)
                .mail("2031-05-21", "Ann Ash", SUBJECT, COMMITTED, List.of("m1@example.org"))
                .mail("2031-05-22", "Ann Ash", SUBJECT, COMMITTED, List.of());
        assertThat(said(list)).isEmpty();
    }

    @Test
    void theSameIsToldOnce() {
        MadeList list = reply("2031-05-03", SUBJECT, Answered.ID)
                .mail("2031-05-04", "Bo Birch", SUBJECT, COMMITTED, List.of(Answered.ID));
        assertThat(Answered.statements(list)).singleElement().satisfies(statement -> {
            assertThat(statement.mails()).hasSize(2);
            assertThat(statement.mail().from().name()).contains("Ann Ash");
        });
    }

    /** What one asks, the post's author confirms. */
    @Test
    void theAuthorConfirms() {
        MadeList list = new MadeList()
                .mail(
                        "2031-05-03",
                        "Ann Ash",
                        SUBJECT,
                        "> * Paging for guests (v3)\n\nWasn't this merged?\n",
                        List.of(Answered.ID))
                .mail("2031-05-04", "Rae Rowan", SUBJECT, """
                        > > * Paging for guests (v3)
                        >
                        > Wasn't this merged?
                        Sure, I will move it to completed.
                        """, List.of("m1@example.org"));
        assertThat(Answered.statements(list)).singleElement().satisfies(statement -> {
            assertThat(Answered.said(List.of(statement))).containsExactly(SURE);
            assertThat(statement.mails()).hasSize(2);
            assertThat(statement.words()).isEqualTo("Wasn't this merged?");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is a v5 already.|Noted. Will update.|series sure: Paging for guests v5",
                "It went in on Friday, I think?|Yes, you are right.|complete sure: Paging for guests",
                "This is out of scope.|I will drop it then.|drop likely: Paging for guests",
                "There is a v5 already.|Thanks for the update.|said: Paging for guests",
                "There is a v5 already.|If so, I will update it.|said: Paging for guests",
                "There is a v5 already.|I will not update it.|said: Paging for guests"
            })
    void whatTheAuthorTakesUpCountsAsSaid(String asked, String answer, String said) {
        String text = "> > * Paging for guests (v3)\n> \n> " + asked + "\n\n" + answer + "\n";
        MadeList list = new MadeList().mail("2031-05-04", "Rae Rowan", SUBJECT, text, List.of(Answered.ID));
        assertThat(said(list)).containsExactly(said);
    }

    @Test
    void whoeverElseTakesItUpDecidesNothing() {
        String text = "> > * Paging for guests (v3)\n> \n> There is a v5 already.\n\nI will update it.\n";
        MadeList list = new MadeList().mail("2031-05-04", "Bo Birch", SUBJECT, text, List.of(Answered.ID));
        assertThat(said(list)).containsExactly("said: Paging for guests");
    }

    @Test
    void whereTheAuthorDropsWhatOneDefersHisWordCounts() {
        MadeList list = new MadeList()
                .mail("2031-05-03", "Ann Ash", SUBJECT, "> * HPTX\n\nThis won't make 4.30.\n", List.of(Answered.ID))
                .mail(
                        "2031-05-04",
                        "Rae Rowan",
                        SUBJECT,
                        "> > * HPTX\n>\n> This won't make 4.30.\n\nI will drop it.\n",
                        List.of(Answered.ID));
        assertThat(Answered.statements(list)).singleElement().satisfies(statement -> {
            assertThat(statement.kind()).isEqualTo(StatementKind.DROP);
            assertThat(statement.words()).isEqualTo("This won't make 4.30.");
        });
    }
}
