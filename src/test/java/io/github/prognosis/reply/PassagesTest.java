package io.github.prognosis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the post a reply's own words are about. */
class PassagesTest {

    private static final String SAID = "said: Paging for guests";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">  *  Paging for guests (v3)",
                "> *\u00a0 Paging for guests (v3)",
                "> \u00a0*\u00a0Paging for guests (v3)",
                ">> * Paging for guests (v3)",
                "> > * Paging for guests (v3)",
                "> * \"Paging for guests\" (v3)",
                "> * [PATCH v3 0/4] Paging for guests [",
                "> * [4.30?] Paging for guests",
                "> [4.30?] Paging for guests",
                "> 12. [v3] Paging for guests",
                "> F. Paging for guests",
                "> Paging for guests (v3)",
                "> * paging  for\n> guests (v3)",
                "> *  Paging for guests\n(v3)",
                "> *  Paging for\nguests\n> (v3)",
                "> *  PAGING for Guests",
            })
    void theItemQuotedNearestAbove(String quoted) {
        assertThat(Answered.said(quoted + "\n\nStill waiting for an ack.\n")).containsExactly(SAID);
    }

    @Test
    void theLowerOfTwo() {
        assertThat(Answered.said("""
                > *  Cache colouring (v2)
                >   -  Cy Cole
                >
                > *  Paging for guests (v3)
                >   -  Ann Ash
                This has been committed.
                """)).containsExactly("complete sure: Paging for guests");
    }

    @Test
    void aLongTitleThatTheQuoterBroke() {
        assertThat(Answered.said("""
                > *  Timer rework: drop the old calibration path of the local timer and its
                tables
                >   -  Bo Birch

                Still waiting for an ack.
                """))
                .containsExactly("said: Timer rework: drop the old calibration path of the local timer and its tables");
    }

    @Test
    void betweenOwnerAndLink() {
        assertThat(Answered.said("""
                > *  Guest paging statistics (v2)
                >   -  Bo Birch

                Wasn't this committed already?

                > https://lore.example/xen-devel/20310102101010.1-1-bo@mail.example/
                >
                > *  Cache colouring (v2)

                Same question here.
                """))
                .containsExactly("complete likely: Guest paging statistics", "complete likely: Cache colouring");
    }

    @Test
    void aSentenceThatGoesOnOverAnItemIsOne() {
        assertThat(Answered.statements("""
                        > *  Paging for guests (v3)

                        This has to wait because ...

                        > *  HPTX
                        >   -  Ann Ash

                        ... it was merged without an ack.
                        """)).singleElement().satisfies(statement -> {
            assertThat(Answered.said(List.of(statement))).containsExactly("said: HPTX");
            assertThat(statement.words()).isEqualTo("This has to wait because ... ... it was merged without an ack.");
            assertThat(statement.other().orElseThrow().title()).isEqualTo("Paging for guests");
        });
    }

    @Test
    void bothOfTwo() {
        assertThat(Answered.said("""
                > *  Cache colouring (v2)
                >
                > *  Paging for guests (v3)

                It's too late for either of them in 4.30.
                """))
                .containsExactly("defer likely: Paging for guests", "defer likely: Cache colouring");
    }

    @Test
    void topPostedTheItemThatItsWordsName() {
        assertThat(Answered.said("""
                Hello,

                I'd like "Cache colouring" in 4.30. I just sent v4.

                Best regards.

                - Ann Ash

                On Fri, May 2, 2031 at 12:00 PM Rae Rowan
                <rae.rowan@example.org> wrote:
                > *  Paging for guests (v3)
                >   -  Ann Ash
                """)).containsExactly("series sure: Cache colouring v4");
    }

    @Test
    void eachSentenceOfATopPostTheItemThatItNames() {
        assertThat(Answered.said("Cache colouring has been committed. Paging for guests is waiting for an ack.\n"))
                .containsExactly("complete sure: Cache colouring", SAID);
    }

    @Test
    void theItemThatALinkLeadsTo() {
        assertThat(Answered.said("""
                https://patchew.example/Xen/20310101101010.1-1-ann@mail.example/ is waiting for an ack.
                """)).containsExactly(SAID);
    }

    @Test
    void belowAHeadingNoItemAboveIt() {
        assertThat(Answered.statements("""
                        > *  Paging for guests (v3)
                        >
                        > == ARM ==

                        This was committed.
                        """)).singleElement().satisfies(statement -> {
            assertThat(statement.item()).isEmpty();
            assertThat(statement.section().orElseThrow().path()).endsWith("ARM");
            assertThat(statement.kind()).isEqualTo(StatementKind.SAID);
        });
    }

    @Test
    void belowAnItemThatThePostDoesNotHaveNone() {
        assertThat(Answered.said("""
                > *  Paging for guests (v3)
                >   -  Ann Ash
                > *  A title that nobody listed (v1)
                >   -  Cy Cole

                This was committed.
                """)).isEmpty();
    }

    @Test
    void belowWhatAnotherSaysOfItNothingIsSure() {
        assertThat(Answered.said("""
                > > *  Paging for guests (v3)
                > >   -  Ann Ash
                >
                > How does the second part of the emulator stand here?

                This was committed.
                """)).containsExactly("complete likely: Paging for guests");
    }

    @Test
    void aSignatureBelowABlankThatDoesNotBreak() {
        assertThat(Answered.below("This was committed.\n\n--\u00a0\nAnn Ash, far away\n"))
                .containsExactly("complete sure: Paging for guests");
    }

    @Test
    void onlyOwnWords() {
        assertThat(Answered.said("""
                Hello Rae,

                On 02/05/2031 10:00, Rae Rowan wrote:
                > *  Paging for guests (v3)
                [...]
                >   -  Ann Ash

                Still waiting for an ack.

                Thanks, Ann
                --\s
                Ann Ash
                This was committed.

                _______________________________________________
                Xen mailing list
                xen@lists.example
                https://lists.example/mailman/listinfo/xen
                """)).containsExactly(SAID);
    }

    @Test
    void anotherProgramsHeaderWithinTheQuotation() {
        assertThat(Answered.said("""
                > -----Original Message-----
                > From: Rae Rowan <rae.rowan@example.org>
                > Sent: 02 May 2031 10:00
                > To: xen@lists.example
                > Subject: Xen 4.30 Development Update [May]
                >
                > *  Paging for guests (v3)
                >   -  Ann Ash

                This has been committed.

                  Ann
                """)).containsExactly("complete sure: Paging for guests");
    }

    @Test
    void wordsAreShownToTheThreeHundredth() {
        String sentence = "x".repeat(320);
        assertThat(Answered.statements("> * Paging for guests\n\n" + sentence + "\n"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.words()).isEqualTo("x".repeat(300) + "..."));
    }

    @Test
    void aLinkBelowANewVersionGoesAlong() {
        assertThat(Answered.said("""
                > *  Paging for guests (v3)

                v4 was posted:

                https://lore.example/xen-devel/20310401101010.1-1-ann@mail.example/
                """))
                .containsExactly(
                        "series sure: Paging for guests v4"
                                + " https://lore.example/xen-devel/20310401101010.1-1-ann@mail.example/",
                        SAID);
    }
}
