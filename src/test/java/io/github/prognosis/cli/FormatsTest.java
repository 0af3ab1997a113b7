package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ChangelogFormat;
import io.github.prognosis.render.ComparisonFormat;
import io.github.prognosis.render.ComparisonText;
import io.github.prognosis.render.Palette;
import io.github.prognosis.render.ReadBack;
import io.github.prognosis.render.ReadBack.Told;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format tells the same changes, and ends with the same exit code. */
class FormatsTest {

    private static final Path SAMPLES = Path.of("samples");

    /** Titles that some format could take for something else. */
    private static final List<String> HOSTILE = List.of(
            "<img src=x onerror=alert(1)>",
            "</script><script>alert(1)</script>",
            "</style></title><base href=//example.org>",
            "[click](javascript:alert(1)) and ![pixel](https://example.org/x.png)",
            "x](https://example.org/) [y",
            "`code` and ``more`` | a | table | of *stars* and _lines_ and ~~strokes~~",
            "=HYPERLINK(\"https://example.org/\",\"click\")",
            "+1+1",
            "@SUM(A1)",
            "-2+3 \"quoted\", and, commas",
            "line\u2028separated\u2029paragraphs",
            "\u202eright to left\u202c and \u200fmarks\u200b",
            "escape \u001b[31mred\u001b]0;title\u0007 and \u009b31m",
            "tags \udb40\udc28\udb40\udc67, \ud83d\udc69\u200d\ud83d\ude80 and \u200d",
            "# no heading",
            "&lt;b&gt; &#60;b&#62; &amp;",
            "a -> b: risk: removed: nothing: 1 -> 2 (also links)",
            "\u65b0\u3057\u3044\u6a5f\u80fd \ud83d\ude80 \u0639\u0631\u0628\u064a",
            "@torvalds please look at #1 and !2");

    /** Edits are made of the two posts and not of the changes, and a digest names some titles. */
    private static final Set<ComparisonFormat> TELL_NO_CHANGES =
            EnumSet.of(ComparisonFormat.EDITS, ComparisonFormat.DIGEST);

    @TempDir
    Path folder;

    static Stream<List<Path>> pairs() throws IOException {
        List<List<Path>> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> posts = files.filter(file -> file.toString().matches(".*\\d\\.(txt|eml)"))
                    .sorted()
                    .toList();
            for (int i = 1; i < posts.size(); i++) {
                pairs.add(List.of(posts.get(i - 1), posts.get(i)));
            }
        }
        assertThat(pairs).hasSizeGreaterThan(10);
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyFormatTellsTheSameChanges(List<Path> pair) {
        tellTheSame(pair.get(0), pair.get(1));
    }

    @Test
    void hostileTitlesMakeNoDifference() throws IOException {
        Path before = post("2015-01-12.txt", "fair");
        Path now = post("2015-02-09.txt", "good");
        List<Told> changes = tellTheSame(before, now);
        assertThat(changes)
                .hasSize(HOSTILE.size())
                .allMatch(change -> change.kind().equals("improved"));
    }

    private Path post(String name, String prognosis) throws IOException {
        StringBuilder post = new StringBuilder("Xen 4.6 development update\n\n= Open =\n\n");
        for (String title : HOSTILE) {
            post.append("*  ").append(title).append(" (").append(prognosis).append(")\n  -  Maja Lindqvist\n\n");
        }
        return Files.writeString(folder.resolve(name), post);
    }

    private static List<Told> tellTheSame(Path before, Path now) {
        List<Told> changes = ReadBack.json(diff(ComparisonFormat.JSON, before, now));
        for (ComparisonFormat format : ComparisonFormat.values()) {
            if (!TELL_NO_CHANGES.contains(format)) {
                assertTold(changes, format, diff(format, before, now));
            }
        }
        return changes;
    }

    /** The report; as text in lines that are wide enough for everything. */
    private static String diff(ComparisonFormat format, Path before, Path now) {
        if (format == ComparisonFormat.TEXT) {
            try {
                Update old = Prognosis.read(before).updates().get(0);
                Update update = Prognosis.read(now).updates().get(0);
                return ComparisonText.of(Prognosis.diff(old, update), Palette.PLAIN, 9999);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return on(before, now, "-f", format.word()).out();
    }

    private static void assertTold(List<Told> changes, ComparisonFormat format, String report) {
        List<Told> told = switch (format) {
            case TEXT -> ReadBack.text(report);
            case ONELINE -> ReadBack.lines(report);
            case MARKDOWN -> ReadBack.markdown(report);
            case HTML -> ReadBack.html(report);
            case JSON -> ReadBack.json(report);
            case JSONL -> ReadBack.jsonLines(report);
            case CSV -> ReadBack.csv(report);
            case GITHUB -> ReadBack.annotations(report);
            case SARIF -> ReadBack.sarif(report);
            case EDITS, DIGEST -> throw new IllegalArgumentException("tells no changes: " + format);
        };
        if (List.of(ComparisonFormat.JSON, ComparisonFormat.JSONL).contains(format)) {
            assertThat(told).isEqualTo(changes);
        } else if (format == ComparisonFormat.SARIF) {
            assertThat(told).containsExactlyInAnyOrderElementsOf(changes);
        } else {
            boolean forSpreadsheets = format == ComparisonFormat.CSV;
            ReadBack.check(changes, told, title -> forSpreadsheets && title.matches("[=+@-].*") ? "'" + title : title);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theExitCodeIsTheSameInEveryFormat(ComparisonFormat one) {
        String format = one.word();
        Path before = SAMPLES.resolve("4.6/2015-02-09.txt");
        Path now = SAMPLES.resolve("4.6/2015-03-09.txt");
        assertThat(on(before, now, "-f", format).code()).isZero();
        assertThat(on(before, now, "-f", format, "--exit-code").code()).isEqualTo(1);
        assertThat(on(before, now, "-f", format, "--fail-on", "risk").code()).isEqualTo(1);
        assertThat(on(before, now, "-f", format, "--fail-on", "risk", "--exclude", "risk")
                        .code())
                .isZero();
        assertThat(on(now, now, "-f", format, "--exit-code").code()).isZero();
        assertThat(on(before, Path.of("missing.txt"), "-f", format).code()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void theExitCodeOfAChangelogIsTheSameInEveryFormat(ChangelogFormat one) {
        String format = one.word();
        assertThat(Program.run("changelog", "samples/4.6", "-f", format).code()).isZero();
        assertThat(Program.run("changelog", "samples/4.6", "-f", format, "--fail-on", "risk")
                        .code())
                .isEqualTo(1);
    }

    /** What stands at {@code FILE:LINE} is what the line is about, in texts and in mails that are not encoded. */
    @ParameterizedTest
    @MethodSource("pairs")
    void anEditorFindsThePlaceOfAChange(List<Path> pair) throws IOException {
        Pattern place = Pattern.compile("(.+?):(\\d+): [a-z]+: ([a-z-]+): ([^ ]+).*");
        for (String line :
                on(pair.get(0), pair.get(1), "-f", "oneline").out().lines().toList()) {
            Matcher matcher = place.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            String file = matcher.group(1);
            if (isEncoded(Path.of(file)) || List.of("release", "here").contains(matcher.group(3))) {
                continue;
            }
            List<String> lines = Files.readAllLines(Path.of(file), StandardCharsets.ISO_8859_1);
            String word = matcher.group(4).replaceFirst("[^A-Za-z0-9/_].*", "");
            assertThat(lines.get(Integer.parseInt(matcher.group(2)) - 1))
                    .as(line)
                    .contains(word);
        }
    }

    /** Only what cannot be broken, such as a link, is wider than the terminal. */
    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120, 200})
    void noLineIsWiderThanTheTerminal(int width) {
        Program.Setting setting =
                new Program.Setting(InputStream.nullInputStream(), false, Map.of("COLUMNS", Integer.toString(width)));
        for (String command : List.of("changelog", "parse")) {
            assertThat(Program.on(setting, command, "-q", "-f", "text", "samples")
                            .out()
                            .lines())
                    .isNotEmpty()
                    .anyMatch(line -> line.length() > Math.min(width, 120) - 10)
                    .allMatch(line -> line.length() <= Math.min(width, 120)
                            || line.strip().matches("([+-] )?[^ ]+"));
        }
    }

    private static boolean isEncoded(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*content-transfer-encoding: *(base64|quoted-printable).*");
    }

    private static Program on(Path before, Path now, String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("diff", "-q", before.toString(), now.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Program.run(arguments);
    }
}
