package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.LifelineBuilder;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.ItemBuilder;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a post, in any field of it, is nothing but text in every report. */
class HostileTextTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "h1", "h2", "h3", "p",
            "ul", "li", "div", "span", "bdi", "a", "details", "summary", "time");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "</script><script>alert(1)</script>",
                "</style></title></bdi></li><svg onload=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "[x](javascript:alert(1))",
                "javascript:alert(1)",
                "javascript:alert(1)//http://example.org/",
                "https://example.org/\" onclick=\"alert(1)",
                "https://example.org/><script>alert(1)</script>",
                "HTTP://example.org/\u202e",
                "![x](https://example.org/pixel.png)",
                "](https://example.org/) [",
                "`x` | y | **z** ``",
                "--> <!-- x",
                "=HYPERLINK(\"https://example.org/\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\uff1d1",
                "a\u2028b\u2029c\u0085d",
                "a\r\nb\n\n# c\n\n    d",
                "\u202eabc\u202c \u200f \u2066x\u2069 \u200b \ufeff",
                "\u001b[31mred\u001b]0;title\u0007\b\u007f \u009b31m",
                "\ud800 alone \udc00",
                "\udb40\udc68\udb40\udc69 \udb40\udc01 \udb40\udd00 \u3164 \ud834\udd73",
                "\u200d\ud83d\udc69\u200d\ud83d\ude80 \ufe0f",
                "{{7*7}} ${7*7} @if(true)"
            })
    void isText(String text) throws Exception {
        Comparison comparison = comparison(text);
        assertThat(comparison.changes()).hasSizeGreaterThan(2);
        Changelog changelog = new Changelog(List.of(comparison));
        text(ComparisonText.of(comparison, Palette.PLAIN, 80));
        ComparisonText.of(changelog, Palette.PLAIN, 80).forEach(HostileTextTest::text);
        text(UpdateText.of(comparison.newUpdate(), Palette.PLAIN, 80));
        String lines = ComparisonLines.of(comparison);
        text(lines);
        assertThat(lines.lines()).hasSize(comparison.changes().size());
        markdown(ComparisonMarkdown.of(comparison));
        markdown(String.join("", ComparisonMarkdown.of(changelog).toList()));
        html(ComparisonHtml.of(comparison));
        StringWriter page = new StringWriter();
        ComparisonHtml.write(changelog, page);
        html(page.toString());
        StringWriter csv = new StringWriter();
        ComparisonCsv.write(comparison, csv);
        assertThat(csv(csv.toString())).hasSameSizeAs(comparison.changes());
        StringWriter items = new StringWriter();
        UpdateCsv.write(List.of(comparison.newUpdate()), items);
        assertThat(csv(items.toString())).hasSameSizeAs(comparison.newUpdate().items());
        listing(new Listing(List.of(comparison.newUpdate()), List.of(skipped(text)), 2, 0));
        lifelines(LifelineBuilder.of(
                new Changelog(List.of(Comparison.first(comparison.oldUpdate().orElseThrow()), comparison))));
        json(writer -> ComparisonJson.write(changelog, writer));
    }

    private static void listing(Listing listing) throws IOException {
        text(ListingText.of(listing, Palette.PLAIN, 80));
        StringWriter rows = new StringWriter();
        ListingCsv.write(listing, rows);
        csv(rows.toString());
        json(writer -> ListingJson.write(listing, writer));
        json(writer -> UpdateJson.write(listing.updates(), listing.skipped(), writer));
        json(writer -> UpdateJson.writeLines(listing.updates(), writer));
    }

    private static void lifelines(List<Lifeline> lifelines) throws IOException {
        assertThat(lifelines).hasSizeGreaterThan(2);
        text(LifelineText.of(lifelines, Palette.PLAIN, 80).collect(Collectors.joining()));
        markdown(LifelineMarkdown.of(lifelines).collect(Collectors.joining()).replace("<br>", " "));
        json(writer -> LifelineJson.write(lifelines, writer));
    }

    private interface Writing {
        void to(Writer writer) throws IOException;
    }

    private static void json(Writing json) throws IOException {
        StringWriter writer = new StringWriter();
        json.to(writer);
        assertThat(writer.toString().replace("\n", "").codePoints())
                .as(writer.toString())
                .noneMatch(codePoint -> Invisible.escaped(Character.toString(codePoint), any -> "")
                        .isEmpty());
    }

    private static SkippedMail skipped(String text) {
        return new SkippedMail(
                text,
                Optional.of(text),
                Optional.of(text),
                Optional.empty(),
                SkippedMail.Reason.REPLY,
                Optional.of(text));
    }

    private static void text(String text) {
        assertThat(text.replace("\n", "")).isEqualTo(Printable.of(text.replace("\n", "")));
    }

    private static void markdown(String markdown) {
        text(markdown);
        org.commonmark.parser.Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                assertThat(html.getLiteral()).isEqualTo("<!-- -->");
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError(image.getDestination());
            }

            @Override
            public void visit(Code code) {
                throw new AssertionError(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock code) {
                throw new AssertionError(code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                throw new AssertionError(code.getLiteral());
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).matches("(?i)https?://.*");
            }
        });
    }

    private static void html(String html) throws Exception {
        text(html);
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.getAllElements().stream().map(Element::tagName).filter(name -> !name.equals("#root")))
                .isSubsetOf(ELEMENTS);
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList().stream().map(attribute -> attribute.getKey()))
                    .isSubsetOf(
                            "lang",
                            "charset",
                            "http-equiv",
                            "content",
                            "name",
                            "class",
                            "id",
                            "href",
                            "rel",
                            "aria-label",
                            "open");
        }
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.matches("(?i)https?://.*|#[a-z0-9-]+"));
        byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
    }

    private static List<CSVRecord> csv(String csv) {
        text(csv.replace("\r\n", "\n"));
        List<CSVRecord> rows = ReadBack.rows(csv);
        assertThat(rows.stream().flatMap(CSVRecord::stream).filter(cell -> !cell.matches("-?\\d+")))
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*"));
        return rows;
    }

    /** An item that changes in every way, one that comes and one that goes, with the text in all their fields. */
    private static Comparison comparison(String text) {
        return Prognosis.diff(
                update("old" + text, item(text + "x", "1", text, 1), item(text + " goes away", "2", text, 3)),
                update(
                        text,
                        item(text + "x", "1", "new " + text, 1),
                        item(text + " is something new", "3", text, 5),
                        item(text, "4", text, 7)));
    }

    private static Update update(String path, Item... items) {
        return new Update(
                new Source(path, Source.Format.TEXT, OptionalInt.of(1)),
                new Message(Optional.of(path), Optional.of(path), Optional.empty(), Optional.empty()),
                "4.6",
                Optional.empty(),
                Family.SCRIPTED,
                List.of(),
                Timeline.NONE,
                List.of(),
                List.of(items),
                List.of(),
                0);
    }

    private static Item item(String title, String key, String text, int line) {
        return new ItemBuilder(title, line, line + 1)
                .opening(Optional.of(text), List.of(text))
                .status(Optional.of(text), Optional.empty())
                .section(List.of(text), Optional.of(text))
                .addOwners(List.of(
                        Owner.named("Owner " + text), new Owner(text + ".", Optional.of(text), Optional.of(text))))
                .addIssues(List.of("XEN-" + key))
                .addLinks(List.of(text, "https://example.org/" + text))
                .addNote(text)
                .build();
    }
}
