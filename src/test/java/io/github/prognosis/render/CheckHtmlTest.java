package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.check.CheckOptions;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Checker;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Need;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.model.Update;
import io.github.prognosis.series.MadeList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a check tells what the other formats tell, and neither loads nor runs anything. */
class CheckHtmlTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> {0} \u202e\u001b[31m </style></script>";

    private static CheckReport report(String items) throws IOException {
        Update update = Prognosis.read("Xen 4.30 Development Update\n\n= Open =\n" + items, "2031-06-02.txt")
                .updates()
                .get(0);
        return Checks.report(update);
    }

    private static Document page(CheckReport report) throws IOException {
        StringWriter page = new StringWriter();
        CheckHtml.write(report, page);
        return Jsoup.parse(page.toString());
    }

    @Test
    void everyFindingStandsUnderWhatItAsksFor() throws IOException {
        CheckReport report = report("* Map it (v8)\n* Late console (v?)\n* Late console (v2)\n");
        assertThat(report.findings()).hasSizeGreaterThan(3);
        Document page = page(report);
        assertThat(page.select("h2").eachText())
                .containsExactlyElementsOf(Arrays.stream(Need.values())
                        .filter(need -> report.findings().stream().anyMatch(finding -> finding.need() == need))
                        .map(Need::heading)
                        .toList());
        for (Finding finding : report.findings()) {
            Element told = page.getElementById(finding.id());
            assertThat(told.classNames())
                    .containsExactly("change", finding.level().word());
            assertThat(told.selectFirst(".kind").text()).isEqualTo(finding.rule());
            assertThat(told.selectFirst(".title").text()).isEqualTo(CheckWords.about(finding));
            assertThat(told.selectFirst(".story").text()).isEqualTo(CheckWords.message(finding));
            assertThat(told.select(".edits code").eachText())
                    .isEqualTo(finding.edits().stream().map(Edit::line).toList());
            assertThat(told.select(".evidence li")).hasSameSizeAs(finding.evidence());
            assertThat(told.closest("section").selectFirst("h2").text())
                    .isEqualTo(finding.need().heading());
        }
    }

    @Test
    void everyLinkWithinLeadsSomewhereAndEvidenceToTheListAndTheTree() throws IOException {
        Document page = page(report("* Map it (v8)\n"));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(page.select(".evidence a").eachAttr("href"))
                .contains("https://lore.kernel.org/xen-devel/m1@example.org/")
                .anyMatch(href -> href.matches("https://xenbits\\.xenproject\\.org/.*;h=[0-9a-f]{40}"));
        assertThat(page.select("a[href^=http]"))
                .allMatch(link -> link.attr("rel").equals("noopener noreferrer nofollow"));
    }

    /** What a text only counts is folded. */
    @Test
    void whatChangesNothingIsFolded() throws IOException {
        MadeList list = new MadeList()
                .version("2031-01-10", "Ann Ash", "PATCH v2", "Map it", "arm: map it", "arm: unmap it")
                .mail("2031-01-11", "Bo Elm", "Re: [PATCH v2 0/2] Map it", "No.", List.of("m1@example.org"))
                .mail("2031-06-01", "Bo Elm", "Minutes");
        Document page = page(new Checker(report("* Map it (v1)\n").update())
                .list(list.series(), list.letters())
                .check(CheckOptions.STANDARD));
        assertThat(page.selectFirst("#version > details").hasAttr("open")).isTrue();
        assertThat(page.selectFirst("#answer > details").hasAttr("open")).isFalse();
    }

    @Test
    void nothingRunsAndNothingIsLoaded() throws Exception {
        Document page = page(report("* " + HOSTILE + " (v8)\n* " + HOSTILE + " (v?)\n"));
        assertThat(page.select("script, img, link, [onerror], [onclick], [src]"))
                .isEmpty();
        assertThat(page.selectFirst(".title").text())
                .isEqualTo("<img src=x onerror=alert(1)> {0} \\u202e[31m </style></script>");
        byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void nothingFoundIsSaid() throws IOException {
        Update update = report("* Late console\n").update();
        Document page = page(new Checker(update).check(CheckOptions.STANDARD));
        assertThat(page.select("main").text()).isEqualTo("Nothing is found.");
        assertThat(page.select("h1").text()).isEqualTo("Xen 4.30, 2031-06-02");
    }
}
