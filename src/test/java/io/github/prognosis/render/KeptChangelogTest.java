package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a changelog that somebody keeps and edits when new entries come. */
class KeptChangelogTest {

    private static final Changelog ALL = samples();

    /** The entry of 4.6 that is new, between its blank lines. */
    private static final String APRIL = entry("2015-04-13", "");

    private static Changelog samples() {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            List<Update> updates = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().matches(".*\\d\\.(txt|eml)"))
                    .toList()) {
                updates.addAll(Prognosis.read(file).updates());
            }
            return Prognosis.changelog(updates);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Changelog of(String release) {
        return new Changelog(ALL.entries().stream()
                .filter(entry -> entry.newUpdate().release().equals(release))
                .toList());
    }

    private static Changelog newest(String release) {
        List<Comparison> entries = of(release).entries();
        return new Changelog(entries.subList(entries.size() - 1, entries.size()));
    }

    private static String entry(String day, String id) {
        Comparison entry = ALL.entries().stream()
                .filter(one -> Phrases.day(one.newUpdate()).equals(day))
                .findFirst()
                .orElseThrow();
        return "### " + day + "\n<!-- prognosis " + entry.newUpdate().release() + " " + day + id + " -->\n\n"
                + ComparisonMarkdown.entryBody(entry);
    }

    private static String markdown(Changelog changelog) {
        return String.join("", ComparisonMarkdown.of(changelog).toList());
    }

    @Test
    void aNewFileHoldsWhatTheChangelogSays() {
        assertThat(KeptChangelog.with("", ALL).replaceAll("<!-- prognosis .+ -->\n", ""))
                .isEqualTo(markdown(ALL));
    }

    @Test
    void twiceMakesNoDifference() {
        String once = KeptChangelog.with("", ALL);
        assertThat(KeptChangelog.with(once, ALL)).isSameAs(once);
    }

    @Test
    void aChangelogThatWasWrittenToAFileIsRecognisedByItsHeadings() {
        String written = markdown(ALL);
        assertThat(KeptChangelog.with(written, ALL)).isSameAs(written);
    }

    @Test
    void inWhateverOrderEntriesComeTheFileIsTheSame() {
        String whole = KeptChangelog.with("", ALL);
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            String kept = "";
            while (!kept.equals(whole)) {
                List<Comparison> some = ALL.entries().stream()
                        .filter(entry -> random.nextInt(3) == 0)
                        .toList();
                kept = KeptChangelog.with(kept, new Changelog(some));
                if (random.nextInt(4) == 0) {
                    kept = KeptChangelog.with(kept, ALL);
                    assertThat(kept).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void newEntriesStandBelowTheHeadingOfTheirReleaseAndAboveTheOlder() {
        adds("""
                # Changelog

                ## Xen 4.6

                Our first release with a scale.

                {NEW}
                ### 2015-03-09
                <!-- prognosis 4.6 2015-03-09 -->

                Edited by hand.
                """);
    }

    @Test
    void whatStandsBetweenEntriesStaysThere() {
        adds("""
                Changelog
                =========

                Xen 4.6
                -------
                {NEW}
                ### 2015-03-09
                <!-- prognosis 4.6 2015-03-09 -->

                - Edited.
                A note between two entries.
                ### 2015-02-09

                Nothing is left of it.
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 99, 100, 500})
    void blanksBehindWordsMakeNoBlankLineAndALineOfBlanksIsOne(int blanks) {
        String line = " \t".repeat(blanks).substring(0, blanks) + "\n";
        for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            String words = "## Xen 4.6\n\nWords." + line;
            String older = "### 2015-03-09\n\nEdited.\n";
            assertThat(KeptChangelog.with((words + older).replace("\n", lineBreak), newest("4.6")))
                    .isEqualTo((words + "\n" + APRIL + "\n" + older).replace("\n", lineBreak));
            assertThat(KeptChangelog.with((words + line + older).replace("\n", lineBreak), newest("4.6")))
                    .isEqualTo((words + line + APRIL + "\n" + older).replace("\n", lineBreak));
        }
    }

    @Test
    void anEntryIsKnownByItsMarkWhateverBecameOfItsHeading() {
        adds("""
                ## The release of spring

                {NEW}
                ### The schedule slips!

                <!-- prognosis 4.6 2015-03-09 -->
                Two weeks, to be honest.

                ## Older
                """);
    }

    @Test
    void anEntryWithoutAnyHeadingIsKnownToo() {
        adds("""
                # Changelog

                Introduction.

                {NEW}
                <!-- prognosis 4.6 2015-03-09 -->
                Only this is left.
                """);
    }

    @Test
    void headingsOfAnotherLevelMakeNoDifference() {
        adds("""
                # Changelog

                {NEW}
                ## March
                <!-- prognosis 4.6 2015-03-09 -->

                Edited.

                ## February
                <!-- prognosis 4.6 2015-02-09 -->
                """);
    }

    @Test
    void aHeadingMayGoOnBehindTheDay() {
        String kept = """
                ## Xen 4.6

                ### 2015-04-13 (after the freeze)

                Edited.
                """;
        assertThat(KeptChangelog.with(kept, newest("4.6"))).isSameAs(kept);
    }

    @Test
    void whatLooksLikeAnEntryInACodeBlockIsNone() {
        adds("""
                # Changelog

                ```
                ## Xen 4.6

                ### 2015-04-13
                <!-- prognosis 4.6 2015-04-13 -->
                ```

                ## Xen 4.6
                {NEW}
                ## Appendix
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```",
                "~~~~ text",
                "  ```",
                "<pre>",
                "<PRE class=a>",
                "<script>",
                "<style",
                "<textarea>",
                "<?php",
                "<![CDATA["
            })
    void aBlockThatNobodyClosedHidesNoEntry(String opening) {
        adds("""
                # Changelog

                Made so:

                OPENING
                prognosis changelog

                ## Xen 4.6

                {NEW}
                ### 2015-03-09
                <!-- prognosis 4.6 2015-03-09 -->

                Edited.

                ### 2015-02-09

                ## Xen 4.5

                ### 2014-09-10
                <!-- prognosis 4.5 2014-09-10 -->
                """.replace("OPENING", opening));
    }

    @Test
    void norDoSeveralOfThem() {
        adds("""
                <pre>

                ## Xen 4.6

                {NEW}
                ### 2015-03-09

                ~~~
                Cut.

                ### 2015-02-09
                <!-- prognosis 4.6 2015-02-09 -->

                ```
                ### 2015-01-12
                """);
    }

    @Test
    void anUnclosedBlockWithoutEntriesIsOne() {
        adds("""
                # Changelog

                ## Xen 4.6

                {NEW}
                ### 2015-03-09

                ```
                # Xen 4.6
                ### make
                """);
        adds("# Changelog\n\n{NEW4.6}\n## Xen 4.5\n\n### 2014-09-10\n\n<pre>\n# Xen 4.6\n");
    }

    /** In the comment nobody would see the entry, and the mark of the entry would end the comment. */
    @ParameterizedTest
    @ValueSource(strings = {"<!-- a note", "   <!--", "```", "   ~~~ text", "<pre>", " <pre>"})
    void aboveAnUnclosedBlockAtTheEnd(String block) {
        adds("Words.\n\n{NEW4.6}\n" + block + "\nthat goes on\n");
        adds("# Changelog\n\n## Xen 4.7\n\nWords.\n\n{NEW4.6}\n" + block + "\nthat goes on\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a note", "<!DOCTYPE", "<div>", "<pre></pre>", "<?x?>"})
    void whatEndsByItselfHidesNothing(String html) {
        adds("# Changelog\n\n" + html + "\n\n" + "## Links -->\n\n## Xen 4.6\n\n{NEW}\n### 2015-03-09\n\nEdited.\n");
    }

    @Test
    void aReleaseWithoutEntriesGetsThemAboveWhatElseIsInIt() {
        adds("""
                ## [4.6] in work

                What we want.

                {NEW}
                ### Plans

                Many.

                ## Xen 4.5
                """);
    }

    @Test
    void aNewReleaseStandsAboveTheOlder() {
        adds("""
                # Changelog

                Hello.

                {NEW4.6}
                ## Xen 4.5

                ### 2014-09-10
                """);
    }

    @Test
    void anOlderReleaseStandsBelowTheNewer() {
        adds("""
                # Changelog

                ## Xen 4.10

                ### 2017-09-10

                Text.

                {NEW4.6}
                ## Links

                [1]: https://example.org/
                """);
    }

    @Test
    void inAFileWithoutReleasesEntriesStandBelowTheIntroduction() {
        adds("# History\n\n{NEW4.6}");
        adds("Some words.\nAnd more.\n\n{NEW4.6}");
        adds("# History\n\nSome words.\n\n{NEW4.6}\n## How to read this\n\nCarefully.\n");
    }

    @Test
    void settingsOnTopStayOnTop() {
        adds("---\ntitle: Changelog\nlayout: page\n---\n# History\n\n{NEW4.6}");
        adds("\ufeff# History\n\n{NEW4.6}\n## Xen 4.5\n");
    }

    @Test
    void twoUpdatesOfOneDayAreTwoEntries() {
        String kept = """
                ## Xen 4.22

                ### 2026-04-07
                <!-- prognosis 4.22 2026-04-07 another@example.org -->

                A post that was corrected later.
                """;
        String added = KeptChangelog.with(kept, newest("4.22"));
        assertThat(added)
                .startsWith("## Xen 4.22\n\n"
                        + entry("2026-04-07", " CAHm3kQ9xVtRe2%2BZp1u%3DLw0dYc7sNbJf5Tg@mail.example.org"))
                .endsWith(kept.substring("## Xen 4.22\n".length()));
        assertThat(KeptChangelog.with(added, newest("4.22"))).isSameAs(added);
    }

    @Test
    void anUpdateWithoutADateIsTheOldestOfItsRelease() throws IOException {
        String post = "Xen 4.6 development update\n\n= Open =\n\n*  Guest timer rework (good)\n  -  Maja Lindqvist\n";
        Changelog undated =
                Prognosis.changelog(Prognosis.read(post, "first_post.txt").updates());
        String kept = KeptChangelog.with(KeptChangelog.with("", of("4.6")), undated);
        assertThat(kept).endsWith("\n\n### first_post.txt\n<!-- prognosis 4.6 first_post.txt -->\n\n1 item: 1 open.\n");
        assertThat(KeptChangelog.with(kept, undated)).isSameAs(kept);
        String written = markdown(undated);
        assertThat(KeptChangelog.with(written, undated)).isSameAs(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineBreaksStayAsTheyAre(String lineBreak) {
        String kept = "# Changelog\n\n## Xen 4.6\n\n### 2015-03-09\n\nEdited.".replace("\n", lineBreak);
        String added = KeptChangelog.with(kept, of("4.6"));
        assertThat(added.replace(lineBreak, "")).doesNotContain("\r", "\n");
        assertThat(added)
                .contains("## Xen 4.6\n\n### 2015-04-13\n<!-- ".replace("\n", lineBreak))
                .contains("Edited.\n\n### 2015-02-09\n".replace("\n", lineBreak));
        assertThat(KeptChangelog.with(added, of("4.6"))).isSameAs(added);
    }

    @Test
    void aMessageIdThatEndsACommentEndsNone() {
        String id = "a--> <script>@example.org";
        EntryMark mark = new EntryMark("4.6", "a -- b.txt", Optional.of(id));
        assertThat(mark.toString())
                .startsWith("<!-- prognosis 4.6 ")
                .endsWith(" -->")
                .doesNotContain("<script>");
        assertThat(mark.toString().replaceAll("^<!--|-->$", "")).doesNotContain("--");
        assertThat(EntryMark.in(mark.toString())).containsExactly(mark);
    }

    /**
     * Checks that the newest entry of 4.6 is put where the text says {NEW}, or with its release's heading {NEW4.6}, that
     * everything else stays as it is, and that this happens once.
     */
    private static void adds(String text) {
        String kept = text.replaceAll("\\{NEW(4\\.6)?}\n?", "");
        String added = KeptChangelog.with(kept, newest("4.6"));
        String expected = text.replace("{NEW}\n", "\n" + APRIL + "\n")
                .replace("{NEW4.6}", "\n## Xen 4.6\n\n" + APRIL)
                .replace("\n\n\n", "\n\n");
        assertThat(added).isEqualTo(expected);
        assertThat(KeptChangelog.with(added, newest("4.6"))).isSameAs(added);
    }
}
