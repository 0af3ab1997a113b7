package io.github.prognosis.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.prognosis.series.MadeList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What replies ask to be listed: never filled from the item above. */
class AdditionsTest {

    private static final String X86 = " [Projects, x86]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could you add \"x86/shadow: walk faster\" here?|x86/shadow: walk faster",
                "Please add the walking of shadows.|walking of shadows",
                "Could you also track the ongoing shadow work?|shadow work",
                "Wasn't the shadow work (at v9 by now) on the list before?|shadow work v9",
                "Another task is faster shadows.|faster shadows",
                "You might also add [PATCH v2 0/3] x86/shadow: walk faster|x86/shadow: walk faster v2",
                "I'd like to see \"Faster shadows\" in 4.30.|Faster shadows"
            })
    void inASentence(String sentence, String title) {
        assertThat(Answered.below(sentence)).containsExactly("add: -" + title + X86);
    }

    @Test
    void severalBehindAColon() {
        assertThat(Answered.below("More stuff missing here: shadows, walks, and use of tables, to name a few."))
                .containsExactly("add: -shadows" + X86, "add: -walks" + X86, "add: -use of tables" + X86);
    }

    @Test
    void aListBelow() {
        assertThat(Answered.below("""
                Please add:

                * Faster shadows (v2)
                  https://lore.example/xen-devel/1@mail.example/
                * [PATCH v3 0/2] Slower walks
                """))
                .containsExactly(
                        "add: -Faster shadows v2 https://lore.example/xen-devel/1@mail.example/" + X86,
                        "add: -Slower walks v3" + X86);
    }

    /** The people below an item are its owners, and no items themselves. */
    @Test
    void eachOfAListWithItsOwner() {
        List<Statement> statements = Answered.statements("""
                Please add:

                * Faster shadows (v2)
                  - Dee Dale
                  - Ann Ash
                  https://lore.example/xen-devel/1@mail.example/
                * Slower walks
                  - Ugo Ferrari
                """);
        assertThat(statements)
                .flatExtracting(statement -> statement.added().stream().toList())
                .extracting(NewItem::title, NewItem::owner, NewItem::links)
                .containsExactly(
                        tuple(
                                "Faster shadows",
                                Optional.of("Dee Dale"),
                                List.of("https://lore.example/xen-devel/1@mail.example/")),
                        tuple("Slower walks", Optional.of("Ugo Ferrari"), List.of()));
    }

    @Test
    void titleAndLinkInParagraphsBelow() {
        assertThat(Answered.below("""
                Here is one more series

                https://lore.example/xen-devel/1@mail.example/

                (Faster shadows).
                """))
                .containsExactly("add: -Faster shadows https://lore.example/xen-devel/1@mail.example/" + X86);
    }

    @Test
    void numbersThatGoOn() {
        assertThat(Answered.below("""
                19. [PATCH v2 00/12] x86: faster shadows
                Status: v1 was committed.

                20: [PATCH 0/2] x86: slower walks
                """))
                .containsExactly("add: -x86: faster shadows v2" + X86, "add: -x86: slower walks" + X86);
    }

    @Test
    void aStanza() {
        assertThat(Answered.said("S: Faster shadows\nO: Ann Ash\nE: mid May\nP: 80%\n"))
                .containsExactly("add: -Faster shadows []");
    }

    @Test
    void aTitleInQuotesBelowTheCall() {
        assertThat(Answered.said("""
                > *  Paging for guests (v3)
                >
                > Tell me by reply which work you would like to see listed, so that
                > nothing is forgotten.

                "x86/shadow: walk faster"
                """)).containsExactly("add: -x86/shadow: walk faster []");
    }

    @Test
    void anItemWrittenAsThePostWritesThem() {
        assertThat(Answered.said("""
                I'd like to see some more walking, but I'm not sure where it belongs:

                === x86 ===

                * Shadow walks, and some tables (v2, v1)
                  - Ann Ash

                Thanks,
                """)).containsExactly("add: -Shadow walks, and some tables []");
    }

    @Test
    void eachOfAListInItsOwnWords() {
        assertThat(Answered.statements("Please add:\n\n* Faster shadows (v2)\n\n* Slower walks"))
                .extracting(Statement::words)
                .containsExactly("Faster shadows (v2)", "Slower walks");
    }

    @Test
    void theAuthorsOwnForgottenItem() {
        MadeList list = new MadeList();
        list.mail("2031-05-03", "Rae Rowan", "Re: " + Answered.SUBJECT, """
                > *  Paging for guests (v3)
                >   -  Ann Ash

                * Shadow walks (v2)
                  - Dee Dale
                  - https://lore.example/xen-devel/2@mail.example/
                """, List.of(Answered.ID));
        List<Statement> statements = Answered.statements(list);
        assertThat(Answered.said(statements))
                .containsExactly("add: -Shadow walks v2 https://lore.example/xen-devel/2@mail.example/" + X86);
        assertThat(statements.get(0).added().orElseThrow().owner()).contains("Dee Dale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Reviewed parts (v2)\n- Two patches of them are not.",
                "* Shadow walks",
                "* first the walks\n- then all tables"
            })
    void bulletsWithoutAnOwnerAreNoItems(String bullets) {
        assertThat(Answered.below(bullets)).containsExactly("said: Paging for guests");
    }

    @Test
    void aListOfOthersForTheRelease() {
        assertThat(Answered.below("""
                Other x86 items that we have marked 4.30 material:

                - Shadows: walk faster
                (v2: https://lore.example/xen-devel/2@mail.example/)

                - HPTZ (Dee means to post another one than
                https://lore.example/xen-devel/3@mail.example/)

                Plus, for everyone:

                - walks by (guest) address

                - tables with types
                """))
                .containsExactly(
                        "add: -Shadows: walk faster v2 https://lore.example/xen-devel/2@mail.example/" + X86,
                        "add: -HPTZ https://lore.example/xen-devel/3@mail.example/" + X86,
                        "add: -walks by (guest) address" + X86,
                        "add: -tables with types" + X86);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patches that still need acks for 4.30:\n\n- table one\n\n- table two",
                "Other items that will not make 4.30:\n\n- table one\n\n- table two",
                "What it consists of:\n\n- table one\n\n- table two"
            })
    void aListOfPartsIsOneRemark(String list) {
        assertThat(Answered.statements("> *  Paging for guests (v3)\n\n" + list))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.kind()).isEqualTo(StatementKind.SAID);
                    assertThat(statement.words()).endsWith(": - table one - table two");
                });
    }

    @Test
    void whatIsListedIsNotAdded() {
        assertThat(Answered.below("Please add \"Cache colouring\".")).containsExactly("said: Cache colouring");
        assertThat(Answered.below("9. [PATCH v2 0/2] Cache colouring\nStatus: patch 2 needs an ack."))
                .containsExactly("said: Cache colouring");
        assertThat(Answered.below("Please add https://lore.example/xen-devel/20310101101010.1-1-ann@mail.example/"))
                .containsExactly("said: Paging for guests");
    }

    @Test
    void whatStandsBelowAnAdditionIsAboutThat() {
        assertThat(Answered.below("""
                Please add "Faster shadows".

                I doubt there will be time for it in this cycle.
                """)).containsExactly("add: -Faster shadows" + X86);
    }

    @ParameterizedTest
    @CsvSource({
        "Two acks are missing there.",
        "I will add a patch for it.",
        "This allows tables to be added to the guest.",
        "I'd like to propose including this in Xen 4.30.",
        "Can you list this as completed?"
    })
    void asksForNothingNew(String sentence) {
        assertThat(Answered.below(sentence)).noneMatch(said -> said.startsWith("add"));
    }
}
