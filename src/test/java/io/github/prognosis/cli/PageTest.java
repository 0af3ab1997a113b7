package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a report links to, and what it is made of. */
class PageTest {

    @TempDir
    Path folder;

    private static Document page(String... arguments) {
        Program program = Program.run(arguments);
        assertThat(program.err()).isEmpty();
        return Jsoup.parse(program.out());
    }

    private String mail(String id, String date, String prognosis) throws IOException {
        Files.writeString(
                folder.resolve(id + ".eml"),
                "Message-ID: <" + id + "@x>\nDate: " + date + " +0000\nSubject: Xen 4.21 development update\n\n"
                        + "= Open =\n* Timer pages (" + prognosis + ")\n* Late console (ok)\n");
        return folder.toString();
    }

    @Test
    void everyChangeHasItsIdAsAnAnchorAndEveryLinkWithinLeadsSomewhere() {
        for (String command : List.of("diff", "changelog")) {
            Document page = page(command, "-q", "-f", "html", "samples/4.6");
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
            Matcher id = Pattern.compile("\"id\": ?\"([0-9a-f]{12})\"")
                    .matcher(Program.run(command, "-q", "-f", "json", "samples/4.6")
                            .out());
            Set<String> told = new HashSet<>();
            while (id.find()) {
                told.add(id.group(1));
            }
            assertThat(new HashSet<>(page.select("li.change").eachAttr("id")))
                    .isNotEmpty()
                    .isEqualTo(told);
            assertThat(page.select("section.level").eachAttr("id"))
                    .isNotEmpty()
                    .allMatch(one -> one.matches(".*-(risk|warn|info)"));
        }
    }

    @Test
    void aFilterAndAnotherUpdateLeaveTheAnchorsAsTheyAre() throws IOException {
        mail("b", "Mon, 2 Mar 2026 10:00:00", "ok");
        mail("d", "Mon, 2 Mar 2026 11:00:00", "fair");
        String archive = mail("c", "Mon, 6 Apr 2026 10:00:00", "good");
        Document before = page("changelog", archive, "-f", "html");
        mail("a", "Mon, 2 Feb 2026 10:00:00", "none");
        mail("e", "Mon, 4 May 2026 10:00:00", "done");
        Document now = page("changelog", archive, "-f", "html");
        for (Element entry : before.select("section.entry, li.change")) {
            assertThat(now.getElementById(entry.id())).as(entry.id()).isNotNull();
        }
        assertThat(page("changelog", archive, "-f", "html", "--only", "risk")
                        .select("li.change")
                        .eachAttr("id"))
                .hasSize(1)
                .isSubsetOf(now.select("li.change").eachAttr("id"));
    }

    @Test
    void twoUpdatesOfOneDayHaveHeadingsOfTheirOwn() throws IOException {
        mail("b", "Mon, 2 Mar 2026 10:00:00", "ok");
        mail("d", "Mon, 2 Mar 2026 11:00:00", "fair");
        String archive = mail("e", "Mon, 2 Mar 2026 11:00:30", "good");
        assertThat(page("changelog", archive, "-f", "html").select("h2").eachText())
                .containsExactly(
                        "Xen 4.21, 2026-03-02, e@x, since 2026-03-02, d@x",
                        "Xen 4.21, 2026-03-02, 11:00, since 2026-03-02, 10:00",
                        "Xen 4.21, 2026-03-02");
        assertThat(Program.run("changelog", archive).out().lines().filter(line -> line.startsWith("### ")))
                .containsExactly("### 2026-03-02, e@x", "### 2026-03-02, 11:00", "### 2026-03-02");
        assertThat(Program.run("diff", archive).out()).startsWith("Xen 4.21, 2026-03-02, d@x -> 2026-03-02, e@x ");
    }

    /** Entries of one day that are kept in a file are found there again. */
    @Test
    void twoUpdatesOfOneDayAreKeptOnce() throws IOException {
        mail("b", "Mon, 2 Mar 2026 10:00:00", "ok");
        String archive = mail("d", "Mon, 2 Mar 2026 11:00:00", "fair");
        Path kept = folder.resolve("CHANGELOG.md");
        Program.run("changelog", archive, "--prepend", kept.toString());
        String once = Files.readString(kept);
        assertThat(once).contains("### 2026-03-02, 11:00\n").contains("### 2026-03-02\n");
        Program.run("changelog", archive, "--prepend", kept.toString());
        assertThat(kept).hasContent(once);
    }

    @Test
    void sectionsFoldAndNothingRuns() {
        Document page = page("changelog", "-q", "-f", "html", "samples/4.6");
        assertThat(page.select("section.entry > details[open] > summary > h2")).hasSize(4);
        assertThat(page.select("section.level > details[open] > summary > h3")).isNotEmpty();
        assertThat(page.select("nav > details > ul > li")).hasSize(4);
        assertThat(page.select("script, [onclick], [src]")).isEmpty();
        assertThat(page.select("h2 time").eachText()).contains("2015-04-13", "2015-03-09");
        assertThat(page.select("style").html()).doesNotContain("attr(href)");
    }

    @Test
    void linksAreNotAllCalledTheSame() {
        List<String> texts = page("changelog", "-q", "-f", "html", "samples")
                .select("main a[href^=http]")
                .eachText();
        assertThat(new HashSet<>(texts)).hasSizeGreaterThan(texts.size() / 2);
    }
}
