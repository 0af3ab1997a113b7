package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.ChangeKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reports of differences back, each format with that format's own parser. */
public final class ReadBack {

    private static final Set<String> KINDS =
            Arrays.stream(ChangeKind.values()).map(ChangeKind::word).collect(Collectors.toSet());
    private static final Pattern ONE_LINE =
            Pattern.compile("(.+?):(\\d+): (risk|warn|info): ([a-z-]+): (.*?)(?: \\(also ([a-z, -]+)\\))?");

    private ReadBack() {}

    /**
     * A change as a report tells it.
     *
     * @param level the level's word
     * @param kind the kind's word
     * @param title the title; where the format puts no end to it, what follows it too
     * @param details the kinds of what else differs
     */
    public record Told(String level, String kind, String title, List<String> details) {}

    /** Each change is told once, with its details; a title may be followed by more where the format does not end it. */
    public static void check(List<Told> expected, List<Told> actual, Function<String, String> shown) {
        List<Told> left = new ArrayList<>(actual);
        for (Told change : expected) {
            String title = shown.apply(Printable.of(change.title()));
            Told told = left.stream()
                    .filter(one -> one.level().equals(change.level())
                            && one.kind().equals(change.kind())
                            && one.title().startsWith(title)
                            && one.details().equals(change.details()))
                    .findFirst()
                    .orElse(null);
            assertThat(told).as("%s among %s", change, left).isNotNull();
            left.remove(told);
        }
        assertThat(left).isEmpty();
    }

    /** From the JSON of {@code diff}. */
    public static List<Told> json(String json) {
        return changes(JsonMapper.shared().readTree(json).get("changes").valueStream());
    }

    /** From annotations of GitHub Actions. */
    public static List<Told> annotations(String lines) {
        Pattern annotation = Pattern.compile("::(error|warning|notice) (?:file=[^:,]+,(?:line=\\d+,)?)?title=([a-z-]+)"
                + "::(.*?)(?: \\(also ([a-z, -]+)\\))?");
        return lines.lines()
                .map(line -> {
                    Matcher matcher = annotation.matcher(line);
                    assertThat(matcher.matches()).as(line).isTrue();
                    return new Told(
                            levelOf(matcher.group(1)),
                            matcher.group(2),
                            matcher.group(3).replace("%25", "%"),
                            matcher.group(4) == null
                                    ? List.of()
                                    : List.of(matcher.group(4).split(", ", -1)));
                })
                .toList();
    }

    /** From SARIF. */
    public static List<Told> sarif(String sarif) {
        return JsonMapper.shared()
                .readTree(sarif)
                .get("runs")
                .get(0)
                .get("results")
                .valueStream()
                .map(result -> new Told(
                        levelOf(result.get("level").asString()),
                        result.get("ruleId").asString(),
                        result.get("properties").get("title").asString(),
                        result.get("properties")
                                .get("details")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()))
                .toList();
    }

    private static String levelOf(String word) {
        return switch (word) {
            case "error" -> "risk";
            case "warning" -> "warn";
            default -> "info";
        };
    }

    /** From JSON with one change a line. */
    public static List<Told> jsonLines(String lines) {
        return changes(lines.lines().map(line -> JsonMapper.shared().readTree(line)));
    }

    private static List<Told> changes(Stream<JsonNode> changes) {
        return changes.map(change -> new Told(
                        change.get("level").asString(),
                        change.get("kind").asString(),
                        change.get("title").asString(),
                        change.get("details")
                                .valueStream()
                                .map(detail -> detail.get("kind").asString())
                                .toList()))
                .toList();
    }

    /** From CSV. */
    public static List<Told> csv(String csv) {
        return rows(csv).stream()
                .map(row -> new Told(
                        row.get("level"),
                        row.get("kind"),
                        row.get("title"),
                        Arrays.stream(row.get("details").split("; ", -1))
                                .filter(detail -> !detail.isEmpty())
                                .map(detail -> detail.replaceFirst(":.*", ""))
                                .filter(KINDS::contains)
                                .toList()))
                .toList();
    }

    /** The rows of a CSV as RFC 4180 has it. */
    public static List<CSVRecord> rows(String csv) {
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** From one line a change. */
    public static List<Told> lines(String report) {
        return report.lines()
                .map(line -> {
                    Matcher matcher = ONE_LINE.matcher(line);
                    assertThat(matcher.matches()).as(line).isTrue();
                    List<String> also = matcher.group(6) == null
                            ? List.of()
                            : List.of(matcher.group(6).split(", ", -1));
                    return new Told(matcher.group(3), matcher.group(4), matcher.group(5), also);
                })
                .toList();
    }

    /** From a page. */
    public static List<Told> html(String html) {
        return Jsoup.parse(html).select("li.change").stream()
                .map(change -> new Told(
                        change.closest("section.level").classNames().stream()
                                .filter(name -> !name.equals("level"))
                                .collect(Collectors.joining()),
                        change.selectFirst("> .kind").wholeText(),
                        change.select("> .told > .title").stream()
                                .map(Element::wholeText)
                                .collect(Collectors.joining()),
                        change.select(".details > li > .kind").eachText()))
                .toList();
    }

    /** From Markdown. */
    public static List<Told> markdown(String markdown) {
        List<Told> told = new ArrayList<>();
        String level = "";
        for (Node node = Parser.builder().build().parse(markdown).getFirstChild();
                node != null;
                node = node.getNext()) {
            if (node instanceof Heading) {
                level = level(text(node));
            } else if (node instanceof BulletList) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    told.add(listed(level, (ListItem) item));
                }
            }
        }
        return told;
    }

    private static Told listed(String level, ListItem item) {
        Paragraph paragraph = (Paragraph) item.getFirstChild();
        StrongEmphasis kind = (StrongEmphasis) paragraph.getFirstChild();
        List<String> details = new ArrayList<>();
        if (paragraph.getNext() instanceof BulletList list) {
            for (Node detail = list.getFirstChild(); detail != null; detail = detail.getNext()) {
                details.add(text(detail.getFirstChild()).replaceFirst("(?s):.*", ""));
            }
        }
        String text = text(paragraph);
        return new Told(level, text(kind), text.substring(text(kind).length()).strip(), details);
    }

    /** The words of a paragraph or heading; of HTML nothing but empty comments may be in it. */
    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                assertThat(html.getLiteral()).isEqualTo("<!-- -->");
            }
        });
        return text.toString();
    }

    /** From text without colours whose lines are wide enough for everything. */
    public static List<Told> text(String report) {
        List<Told> told = new ArrayList<>();
        String level = "";
        for (String line : report.lines().toList()) {
            String words = line.strip();
            if (line.matches(" {2}[a-z].*")) {
                String kind = words.replaceFirst(" .*", "");
                told.add(new Told(level, kind, words.substring(kind.length()).strip(), new ArrayList<>()));
            } else if (line.startsWith(" ")) {
                Told last = told.get(told.size() - 1);
                detail(words, last)
                        .filter(kind -> !last.details().contains(kind))
                        .ifPresent(last.details()::add);
            } else if (!level(line).isEmpty()) {
                level = level(line);
            }
        }
        return told;
    }

    private static Optional<String> detail(String words, Told change) {
        if (words.matches("[+-] [a-z]+:.*")) {
            return Optional.of("links").filter(links -> !change.kind().equals(links));
        }
        return Optional.of(words)
                .filter(text -> text.contains(":"))
                .map(text -> text.replaceFirst(":.*", ""))
                .filter(KINDS::contains);
    }

    private static String level(String heading) {
        return switch (heading) {
            case "At risk" -> "risk";
            case "To watch" -> "warn";
            case "For information" -> "info";
            default -> "";
        };
    }
}
