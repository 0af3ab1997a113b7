package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The page of a status: its numbers are those of the JSON, and nothing in a post can do anything to it. */
class StatusPageTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "</style></title><svg onload=alert(1)>",
            "]]> --> */ } {{7*7}} ${7*7} %s %n",
            "javascript:alert(1)",
            "\u202egnp.exe reversed\u202c and \u200bzero width",
            "e" + "\u0301".repeat(20) + " with marks",
            "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 (x86)",
            "\u4eee\u60f3\u5316\u57fa\u76e4\u306e\u5272\u308a\u8fbc\u307f",
            "\ud83d\udc69\u200d\ud83d\ude80 in orbit",
            "very ".repeat(80) + "long",
            "x".repeat(300),
            "&lt;b&gt; &#60; &amp;");

    @TempDir
    Path folder;

    private static String run(String... arguments) {
        Program program = Program.run(arguments);
        assertThat(program).returns("", Program::err).returns(0, Program::code);
        return program.out();
    }

    private record Report(JsonNode json, Document page, String html) {

        static Report of(String... arguments) {
            String[] all = Stream.concat(Stream.of("status", "-q"), Stream.of(arguments))
                    .toArray(String[]::new);
            String html = run(with(all, "html"));
            return new Report(MAPPER.readTree(run(with(all, "json"))), Jsoup.parse(html), html);
        }

        private static String[] with(String[] arguments, String format) {
            return Stream.concat(Stream.of(arguments), Stream.of("-f", format)).toArray(String[]::new);
        }

        List<JsonNode> items(Predicate<JsonNode> wanted) {
            return list(json.get("items")).stream().filter(wanted).toList();
        }

        List<JsonNode> group(String... groups) {
            return items(item -> List.of(groups).contains(item.get("group").asString()));
        }

        List<String> texts(String selector) {
            return page.select(selector).eachText();
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).isNull() ? "" : node.get(key).asString();
    }

    static Stream<List<String>> releases() {
        return Stream.of("4.6", "4.22", "4.24", "4.26", "4.28", "4.30", "4.32")
                .map(release -> List.of("samples", "--release", release));
    }

    @Test
    void thePageTellsWhichDatesAScheduleGave() {
        String page = Program.run("status", "-q", "samples/4.32", "-f", "html").out();
        assertThat(Jsoup.parse(page).select("#ms td li").eachText())
                .contains("2031-04-25 (+14) since 2031-03-17, first in a schedule");
        assertThat(Jsoup.parse(page).select("#src ol").get(1).select("li").eachText())
                .containsExactly(
                        "2031-01-20 Xen 4.32 release schedule, by Solveig Aune",
                        "2031-03-17 [ANNOUNCE] Xen 4.32 - feature freeze slips by two weeks, by Solveig Aune");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theNumbersAreThoseOfTheJson(List<String> arguments) {
        Report report = Report.of(arguments.toArray(String[]::new));
        answers(report);
        risks(report);
        map(report);
        flow(report);
        milestones(report);
        tallies(report);
    }

    private static void answers(Report report) {
        int danger = report.group("danger").size();
        int open = report.group("danger", "watch", "in-tree", "newer", "calm").size();
        assertThat(report.texts(".ans .big").get(0))
                .isEqualTo(report.json().get("onTime").get("text").asString());
        assertThat(report.texts(".ans .big").get(1))
                .isEqualTo((danger == 0 ? "None" : danger) + " of " + open + " open item" + (open == 1 ? "" : "s"));
        JsonNode newest =
                list(report.json().get("flow")).get(report.json().get("flow").size() - 1);
        int all = newest.get("open").asInt()
                + newest.get("upForGrabs").asInt()
                + newest.get("deferred").asInt()
                + newest.get("completed").asInt();
        assertThat(report.texts(".sum b")).containsExactly(all + (all == 1 ? " item" : " items"));
        long acting = list(report.json().get("owners")).stream()
                .filter(owner -> owner.get("tasks").asInt() > 0)
                .count();
        String who = report.texts(".ans .big").get(2);
        assertThat(acting == 0 || who.contains(acting + " owner")).as(who).isTrue();
    }

    private static void risks(Report report) {
        for (String group : List.of("danger", "gone", "watch", "in-tree")) {
            List<JsonNode> items = report.group(group);
            Element heading = report.page().getElementById("g-" + group);
            assertThat(heading != null).isEqualTo(!items.isEmpty());
            if (heading == null) {
                continue;
            }
            assertThat(heading.text()).endsWith("(" + items.size() + ")");
            List<Element> rows = report.page().select("table[aria-labelledby=g-" + group + "] tbody tr");
            assertThat(rows).hasSameSizeAs(items);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).select(".ti").text()).isEqualTo(text(items.get(i), "title"));
                assertThat(rows.get(i).select(".why li > span:last-child").eachText())
                        .containsExactlyElementsOf(list(items.get(i).get("reasons")).stream()
                                .map(reason -> (reason.get("weight").asInt() >= 5 ? "! " : "") + text(reason, "text"))
                                .toList());
                String what = text(items.get(i), "what");
                assertThat(rows.get(i).select("td").last().text())
                        .endsWith(what.isEmpty() ? "nothing yet" : what)
                        .containsIgnoringCase(text(items.get(i), "who"));
            }
        }
    }

    private static void map(Report report) {
        List<JsonNode> updates = list(report.json().get("updates"));
        List<String> columns = report.page().select(".map thead time").eachAttr("datetime");
        assertThat(columns)
                .containsExactlyElementsOf(
                        updates.stream().map(update -> text(update, "date")).toList());
        List<Element> rows = report.page().select(".map tbody tr:not(.grp)");
        List<JsonNode> items = report.items(item -> true);
        assertThat(rows).hasSameSizeAs(items);
        for (JsonNode item : items) {
            Element row = rows.stream()
                    .filter(one -> one.id().equals("i" + items.indexOf(item)))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.select(".ti").text()).isEqualTo(text(item, "title"));
            List<Element> cells = row.select("td.ce");
            assertThat(cells).hasSameSizeAs(updates);
            for (JsonNode state : list(item.get("states"))) {
                assertSaid(state, cells.get(state.get("update").asInt()));
            }
            assertThat(cells.stream().filter(cell -> cell.hasClass("zx")))
                    .hasSize(updates.size() - item.get("states").size());
            assertThat(row.select("td.n").text())
                    .startsWith(
                            item.get("unchanged").isNull()
                                    ? "\u2013"
                                    : item.get("days").asString());
        }
    }

    private static void assertSaid(JsonNode state, Element cell) {
        String spoken = cell.select(".vh").text();
        int unchanged = state.get("unchanged").asInt();
        switch (text(state, "state")) {
            case "unchanged" ->
                assertThat(spoken).startsWith("unchanged for " + unchanged + " update" + (unchanged == 1 ? "" : "s"));
            case "new" -> assertThat(spoken).startsWith("new");
            case "changed" -> assertThat(spoken).startsWith("changed, ");
            case "better" -> assertThat(spoken).startsWith("better prognosis");
            case "fell" -> assertThat(spoken).containsAnyOf("fell", "completed");
            case "gone" -> assertThat(spoken).isEqualTo("gone without a word");
            default -> assertThat(spoken).isEqualTo(text(state, "state").replace('-', ' '));
        }
        assertThat(cell.select("[aria-hidden]").text()).isNotBlank();
    }

    private static void flow(Report report) {
        List<Element> rows = report.page().select("table[aria-labelledby=h-flow] tbody tr");
        List<JsonNode> steps = list(report.json().get("flow"));
        assertThat(rows).hasSameSizeAs(steps);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode step = steps.get(i);
            List<String> numbers = rows.get(i).select("td.n").eachText();
            List<String> expected =
                    new ArrayList<>(List.of("open " + step.get("open").asString()));
            if (numbers.size() == 4) {
                expected.add("up for grabs " + step.get("upForGrabs").asString());
            }
            expected.add("deferred " + step.get("deferred").asString());
            expected.add("completed " + step.get("completed").asString());
            assertThat(numbers).isEqualTo(expected);
            int gone = step.get("gone").asInt();
            assertThat(rows.get(i).select("td.nw").text().contains("\u2212" + gone + " gone"))
                    .isEqualTo(gone > 0);
            assertThat(rows.get(i).select("svg text").eachText()).isSubsetOf(numbers(numbers));
        }
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().map(word -> word.replaceFirst(".* ", "")).toList();
    }

    private static void milestones(Report report) {
        List<Element> rows = report.page().select("table.ms tbody tr");
        List<JsonNode> milestones = list(report.json().get("milestones"));
        assertThat(rows).hasSameSizeAs(milestones);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode milestone = milestones.get(i);
            assertThat(rows.get(i).select(".ti").text()).isEqualTo(text(milestone, "name"));
            String now = rows.get(i).select("td").get(0).text();
            assertThat(now).contains(text(milestone, "date"));
            if (!milestone.get("inDays").isNull()) {
                int days = milestone.get("inDays").asInt();
                assertThat(now).contains(days == 0 ? "today" : Integer.toString(Math.abs(days)));
            }
            String slip = rows.get(i).select("td").get(1).text();
            int later = milestone.get("slip").asInt(0);
            assertThat(slip)
                    .startsWith(
                            milestone.get("slip").isNull()
                                    ? "no date"
                                    : later == 0 ? held(milestone) : Math.abs(later) + " day");
        }
    }

    private static String held(JsonNode milestone) {
        List<JsonNode> accepted = list(milestone.get("given")).stream()
                .filter(given -> !given.get("proposed").asBoolean())
                .toList();
        return accepted.size() == 1 ? "told once" : "has not";
    }

    private static void tallies(Report report) {
        List<Element> rows = report.page().select("table.areas tbody tr");
        List<JsonNode> areas = list(report.json().get("areas"));
        assertThat(rows).hasSameSizeAs(areas);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode area = areas.get(i);
            assertThat(numbers(rows.get(i).select("td").eachText()))
                    .containsExactlyElementsOf(
                            Stream.of("open", "danger", "gone", "upForGrabs", "deferred", "completed")
                                    .map(key -> area.get(key).asString())
                                    .toList());
        }
        assertThat(report.page().select("details.owner"))
                .hasSize(report.json().get("owners").size());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyLinkWithinLeadsSomewhereAndNothingRuns(List<String> arguments) {
        assertSound(Report.of(arguments.toArray(String[]::new)).page());
    }

    private static void assertSound(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(page.select("a:not([href^=#])").eachAttr("href")).allMatch(url -> url.matches("https?://.*"));
        assertThat(page.select("a:not([href^=#])"))
                .allMatch(link -> link.attr("rel").equals("noopener noreferrer nofollow"));
        assertThat(page.select("script, img, iframe, object, embed, link, base, form, [style], [src]"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.select("svg:not([aria-hidden=true])")).isEmpty();
        assertThat(page.select("section > h2").eachText()).contains("At risk now", "Milestones", "Items by update");
    }

    /** 80 items and 20 updates, the titles of some of which would do harm elsewhere. */
    @Test
    void manyItemsWithHostileTitlesFitInHalfAMegabyte() throws IOException {
        posts(80, 20);
        Report report = Report.of(folder.toString());
        assertSound(report.page());
        assertThat(report.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(500_000);
        assertThat(report.items(item -> true)).hasSize(80);
        List<String> shown = report.texts(".map .ti");
        assertThat(shown).contains("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>");
        assertThat(report.html())
                .doesNotContain("\u202e")
                .doesNotContain("\u200bzero")
                .doesNotContainPattern("\\p{M}{3}")
                .contains("\ud83d\udc69\u200d\ud83d\ude80");
        assertThat(report.page().select("bdi")).hasSizeGreaterThan(500);
    }

    @Test
    void ofMoreThanTwentyUpdatesTheNewestAreShown() throws IOException {
        posts(3, 25);
        Report report = Report.of(folder.toString());
        assertThat(report.page().select(".map thead time")).hasSize(20);
        assertThat(report.texts("#items > .note"))
                .containsExactly("The newest 20 of 25 updates; the older ones count, and are not shown.");
        assertThat(report.json().get("updates").size()).isEqualTo(25);
        assertThat(report.page().select("table[aria-labelledby=h-flow] tbody tr"))
                .hasSize(20);
        assertSound(report.page());
    }

    private void posts(int items, int updates) throws IOException {
        Random random = new Random(7);
        LocalDate day = LocalDate.of(2024, 1, 8);
        int[] versions = new int[items];
        for (int update = 0; update < updates; update++) {
            StringBuilder post = new StringBuilder("Xen 4.30 development update\n\n= Timeline =\n\n* Release: ")
                    .append(LocalDate.of(2025, 9, 5).plusWeeks(update / 4))
                    .append("\n* Feature \"<b>\" freeze: TBD\n\n= Open =\n\n");
            for (int i = 0; i < items; i++) {
                versions[i] += random.nextInt(8) == 0 ? 1 : 0;
                String title = i < HOSTILE.size() ? HOSTILE.get(i) : "x86: untangle the page tables " + i;
                post.append("* ")
                        .append(title)
                        .append(" (v")
                        .append(1 + versions[i])
                        .append(")\n");
                if (i % 5 > 0) {
                    post.append("  -  Maja Lindqvist\n");
                }
            }
            Files.writeString(folder.resolve(day.plusMonths(update) + ".txt"), post);
        }
    }

    @Test
    void oneUpdateWithoutADateComparesNothing() throws IOException {
        Files.writeString(folder.resolve("post.txt"), "Xen 4.30 development update\n\n= Open =\n\n* Timer pages\n");
        Program program = Program.run("status", "-q", folder.toString(), "-f", "html");
        Document page = Jsoup.parse(program.out());
        assertSound(page);
        assertThat(page.select(".asof").text())
                .isEqualTo("no date the only update by unknown. Posts only: nothing from list or tree.");
        assertThat(page.select(".ans.none .big").text()).isEqualTo("Not known: no dated milestone");
        assertThat(page.getElementById("chg")).isNull();
        assertThat(page.select("#ms .empty").text()).isEqualTo("No update gives a milestone.");
        assertThat(page.select("#owners .empty").text()).isEqualTo("No update names an owner.");
        assertThat(page.select(".map td.n").text()).isEqualTo("not known");
    }

    @Test
    void whereNoMilestoneHasADateTheTimelinesWordsAreQuoted() throws IOException {
        Files.writeString(folder.resolve("2025-08-05.txt"), """
                Xen 4.30 development update

                = Timeline =

                Please look at the wiki. As a reminder, patches are taken until the
                last posting date (Fri Aug 08, 2025). The freeze is on Aug 29, 2025.

                = Open =

                * Timer pages
                """);
        String said = "As a reminder, patches are taken until the last posting date (Fri Aug 08, 2025).";
        Report report = Report.of(folder.toString());
        assertThat(report.texts(".ans.none p")).anyMatch(words -> words.contains("\u201c" + said + "\u201d"));
        assertThat(run("status", "-q", folder.toString()).replaceAll("\\s+", " "))
                .contains('"' + said + '"');
    }

    @Test
    void colourIsNeverTheOnlySign() {
        Report report = Report.of("samples", "--release", "4.6");
        Pattern word = Pattern.compile(".*[\\p{L}\\p{N}=\u25cf\u25b2\u25bc\u00bb\u2713?\u2715\u00b7].*");
        assertThat(report.texts(".map td.ce [aria-hidden]"))
                .allMatch(text -> word.matcher(text).matches());
        assertThat(report.texts(".legend li")).hasSizeGreaterThan(8);
        assertThat(report.page().select("li.strong .bang"))
                .hasSameSizeAs(report.page().select("li.strong"));
    }
}
