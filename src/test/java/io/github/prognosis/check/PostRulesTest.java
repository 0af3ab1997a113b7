package io.github.prognosis.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a post says against itself, and against the update before. */
class PostRulesTest {

    @Test
    void aDateThatIsNone() {
        String timeline = """
                = Timeline =
                * Last posting date: Aug 32, 2031
                * Feature freeze: Sep 5, 2031
                * RC1: TBD
                * Release: when it is ready

                = Open =
                * One
                """;

        assertThat(Checked.by("unreadable-date", Checked.alone(timeline)))
                .containsExactly("warn sure: line 2: the date of \"Last posting date\" is none: \"Aug 32, 2031\"");
    }

    @Test
    void aHeadingALetterOrTwoFromADisposition() {
        assertThat(Checked.by("odd-heading", Checked.alone("= Complted =\n* One\n")))
                .containsExactly("warn sure: line 1: the heading \"Complted\" says nothing; is \"completed\" meant?");
        assertThat(Checked.by("odd-heading", Checked.alone("= Completed =\n* One\n")))
                .isEmpty();
        assertThat(Checked.by("odd-heading", Checked.alone("= Compiler =\n* One\n")))
                .isEmpty();
    }

    @Test
    void oneAreaSpeltInTwoWaysIsToldOnce() {
        String post = """
                = Open =
                == RISCV ==
                * One
                == x86 ==
                * Two
                = Completed =
                == RISC-V ==
                * Three
                == RISC V ==
                * Four
                """;

        assertThat(Checked.by("odd-heading", Checked.alone(post)))
                .containsExactly("info sure: line 7: the headings \"RISCV\" and \"RISC-V\" name one area");
    }

    @Test
    void aTitleOrAPatchLinkInTwoItems() {
        String post = """
                = Open =
                * One thing
                  - https://lists.example.org/xen/20310401101010.12345-1-a@example.org/
                * Two things
                  - https://lists.example.org/xen/20310401101010.12345-1-a@example.org/
                = Completed =
                * one  thing
                """;

        assertThat(Checked.by("duplicate-item", Checked.alone(post)))
                .containsExactly(
                        "warn sure: Two things: has the link of \"One thing\"; the other is in line 2",
                        "warn sure: one thing: listed twice, as open and completed; the other is in line 2");
    }

    @Test
    void aTitleInThreeItemsIsToldInOtherWordsEachTime() {
        String post = """
                = Open =
                * One thing
                * One thing
                * Another
                * One thing
                """;

        assertThat(Checked.by("duplicate-item", Checked.alone(post)))
                .containsExactly(
                        "warn sure: One thing: listed twice; the other is in line 2",
                        "warn sure: One thing: listed 3 times; the others are in lines 2, 3");
    }

    /** Else what is said of a title that stands there by the thousand would be longer than the post many times over. */
    @Test
    void ofATitleInManyItemsAFewLinesAreNamed() {
        String post = "= Open =\n" + "* One thing\n".repeat(1_000);

        assertThat(Checked.by("duplicate-item", Checked.alone(post)))
                .contains("warn sure: One thing: listed 12 times; the others are in lines"
                        + " 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 1 more")
                .endsWith("warn sure: One thing: listed 1000 times; the others are in lines"
                        + " 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 989 more");
    }

    @Test
    void milestonesOutOfOrder() {
        String post = """
                = Timeline =
                * Feature freeze: Sep 5, 2031
                * Last posting date: Sep 12, 2031
                * RC1: Aug 1, 2031

                = Open =
                * One
                """;

        assertThat(Checked.by("order", Checked.alone(post)))
                .containsExactly(
                        "warn sure: line 4: \"RC1\" on 2031-08-01 stands behind \"Last posting date\" on 2031-09-12");
    }

    @Test
    void aMarkThatStandsElsewhereThanThePost() {
        String post = """
                = Timeline =
                * Feature freeze: Mar 5, 2031
                * Last posting date: May 12, 2031
                ---> We are here
                * Release: Dec 1, 2031

                = Open =
                * One
                """;
        String late = post.replace("---> We are here\n", "").replace("* Last", "---> We are here\n* Last");

        assertThat(Checked.by("order", Checked.alone(post))).isEmpty();
        assertThat(Checked.by("order", Checked.alone(late)))
                .containsExactly(
                        "warn sure: line 4: the mark stands before \"Last posting date\", and the post is of 2031-06-02");
    }

    @Test
    void anItemWithoutWhatTheOthersHave() {
        String post = """
                = Open =
                * One
                  - Ann Ash
                * Two
                  - Bob Birch
                * Three
                """;

        assertThat(Checked.by("thin", Checked.alone(post))).containsExactly("info sure: Three: has no owner");
        assertThat(Checked.by("thin", Checked.alone("= Open =\n* One\n* Two\n  - Bob Birch\n")))
                .isEmpty();
        assertThat(Checked.by("thin", Checked.alone(post + "= Up for grabs =\n* Four\n")))
                .containsExactly("info sure: Three: has no owner");
    }

    @Test
    void linksToPlacesAndMangledLinks() {
        String post = """
                = Open =
                * One
                  - https://lists.example.org/xen/m1@example.org/T/#m0a1b2c3
                * Two
                  - https://lists.example.org/xen/m2@example.org/T/#m0a1b2c4
                * Three
                  - https://patches.example.org/Xen/cover.1.a._5Fb@example.org/
                """;

        assertThat(Checked.by("link-form", Checked.alone(post)))
                .containsExactly(
                        "info sure: line 2: 2 links lead to a place in a thread's page, which shows all its mails; the first"
                                + " is of \"One\"",
                        "info sure: Three: the link has \"._5F\" for \"_\":"
                                + " https://patches.example.org/Xen/cover.1.a._5Fb@example.org/");
    }

    @Test
    void aCompletedItemThatIsStillTagged() {
        assertThat(Checked.by(
                        "tag", Checked.alone("= Completed =\n* [4.30] One\n= Open =\n* [4.30] Two\n* Three (v?)\n")))
                .containsExactly(
                        "info sure: One: listed as completed, and still tagged for 4.30",
                        "info sure: Three: its version is \"v?\"");
    }

    @Test
    void anItemThatIsGone() {
        CheckReport report = Checked.against(
                "= Open =\n* One\n* Two\n= Completed =\n* Old\n", "= Open =\n* One\n= Completed =\n* New\n");

        assertThat(Checked.by("lost", report))
                .containsExactly(
                        "risk sure: Two: listed in the update before, and not here",
                        "info sure: Old: listed in the update before, and not here");
    }

    @Test
    void aVersionThatWentBack() {
        CheckReport report =
                Checked.against("= Open =\n* One (v4)\n* Two (v2)\n", "= Open =\n* One (v3)\n* Two (v3)\n");

        assertThat(Checked.by("went-back", report))
                .containsExactly("warn sure: One: says v3, and the update before said v4");
    }

    @Test
    void aLinkThatWentBack() {
        String old = "= Open =\n* One\n  - https://lists.example.org/xen/20310501101010.12345-1-a@example.org/\n";

        CheckReport report = Checked.against(old, old.replace("20310501", "20310401"));

        assertThat(Checked.by("went-back", report))
                .containsExactly(
                        "warn sure: One: its link is of 2031-04-01, and that of the update before of 2031-05-01");
        assertThat(Checked.by("went-back", Checked.against(old, old.replace("20310501", "20310601"))))
                .isEmpty();
    }

    @Test
    void aVersionAndALinkThatDoNotGoTogether() {
        String old = """
                = Open =
                * One (v3)
                  - https://lists.example.org/xen/20310501101010.12345-1-a@example.org/
                * Two (v3)
                  - https://lists.example.org/xen/20310502101010.12345-1-b@example.org/
                * Three (v3)
                  - https://lists.example.org/xen/20310503101010.12345-1-c@example.org/
                """;
        String post = old.replace("One (v3)", "One (v4)")
                .replace("20310502", "20310522")
                .replace("Three (v3)", "Three (v4)")
                .replace("20310503", "20310523");

        assertThat(Checked.by("version-link", Checked.against(old, post)))
                .containsExactly(
                        "warn sure: One: v3 became v4, and the link is the old one",
                        "warn sure: Two: the link is another, and the version still v3");
    }

    private static final String DIGEST = """
            = Updates =

            The following items were moved to completed:
              [since May 6 - Jun 2]:
                * x86:
                  - Faster boot (v3)
                  - Nested paging statistics
                  - Timer interrupts of idle guests, part
            2
              [since March - May 6]:
                * x86:
                  - Something long gone
            Some new items added:
              [since May]
                * Arm:
                  - direct injection of interrupts
                  - Something that nobody lists

            = Open =
            == x86 ==
            *  Nested paging statistics (good)
            == Arm ==
            *  xen/arm: direct injection of interrupts (v1)
            *  Shadow stacks

            = Completed =
            *  x86: Faster boot
            *  Timer interrupts of idle guests, part 2
            *  Tidy frame table
            """;

    @Test
    void aDigestThatTheListContradicts() {
        assertThat(Checked.by("digest", Checked.alone(DIGEST)))
                .containsExactly(
                        "warn sure: line 7: the digest names \"Nested paging statistics\" as completed, and line 21 lists it"
                                + " as open",
                        "warn sure: line 17: the digest names \"Something that nobody lists\" as added, and the list has no"
                                + " such item");
    }

    @Test
    void aDigestThatLeavesOutWhatHappenedSince() {
        String old = "= Open =\n== x86 ==\n*  Faster boot\n*  Tidy frame table\n*  Nested paging statistics\n";

        assertThat(Checked.by("digest", Checked.against(old, DIGEST)))
                .endsWith(
                        "warn sure: Shadow stacks: added since the update before, and the digest does not name it",
                        "warn sure: Tidy frame table: completed since the update before, and the digest does not name it")
                .hasSize(4);
        assertThat(Checked.by("digest", Checked.against(old, "= Completed =\n*  Tidy frame table\n")))
                .isEmpty();
    }
}
