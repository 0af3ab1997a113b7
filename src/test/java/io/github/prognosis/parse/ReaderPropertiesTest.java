package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What never makes a difference to a post, and what never takes long. */
@Execution(ExecutionMode.CONCURRENT)
class ReaderPropertiesTest {

    private static final String ONE_SAMPLE = "4.6/2015-03-09.txt";

    /** As many characters are taken off one by one. */
    private static final int PIECE = 2000;

    private record Sample(String name, String body) {

        List<String> lines() {
            return List.of(body.split("\n", -1));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Those that list something. */
    private static Stream<Sample> samples() throws IOException {
        return Posts.samples().entrySet().stream()
                .filter(post -> !post.getKey().contains(".schedule."))
                .map(post -> new Sample(post.getKey(), post.getValue()));
    }

    /** Those whose lines may wrap, and whose items stand on their own; the other layouts live by their blank lines. */
    private static Stream<Sample> scriptedSamples() throws IOException {
        return samples().filter(sample -> Posts.read(sample.body()).family() == Family.SCRIPTED);
    }

    private static String sample(String name) throws IOException {
        Map<String, String> samples = Posts.samples();
        return samples.entrySet().stream()
                .filter(entry -> entry.getKey().replace('\\', '/').endsWith(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static void isReadAlike(Sample sample, String other) {
        Update one = Posts.read(sample.body());
        Update same = Posts.read(other);
        assertThat(one.items()).isNotEmpty();
        assertThat(ModelText.ofItems(same)).isEqualTo(ModelText.ofItems(one));
        assertThat(ModelText.ofTimeline(same)).isEqualTo(ModelText.ofTimeline(one));
    }

    private static String eachLine(Sample sample, UnaryOperator<String> change) {
        return sample.lines().stream().map(change).collect(Collectors.joining("\n"));
    }

    @Nested
    class Pieces {

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.ReaderPropertiesTest#samples")
        void everyPrefixAndSuffixByLineIsRead(Sample sample) {
            List<String> lines = sample.lines();
            for (int i = 0; i <= lines.size(); i++) {
                assertThat(read(lines.subList(0, i)).roles()).hasSize(Math.max(1, i));
                assertThat(read(lines.subList(i, lines.size())).roles()).hasSize(Math.max(1, lines.size() - i));
            }
        }

        private static ParsedPost read(List<String> lines) {
            return UpdateReader.read(Posts.of(String.join("\n", lines)));
        }

        @Test
        void everyPrefixAndSuffixByCharacterIsRead() throws IOException {
            String body = sample(ONE_SAMPLE);
            String timelineAndList = body.substring(body.indexOf("= Timeline ="));
            String piece = timelineAndList.substring(0, PIECE);
            assertThat(Posts.read(piece).items()).isNotEmpty();
            for (int i = 0; i <= piece.length(); i++) {
                isComplete(piece.substring(0, i));
                isComplete(piece.substring(i));
            }
        }

        private static void isComplete(String text) {
            ParsedPost read = UpdateReader.read(Posts.of(text));
            int lines = text.split("\n", -1).length;
            assertThat(read.roles()).hasSize(lines);
            assertThat(read.update().items()).allMatch(item -> item.endLine() <= lines);
        }
    }

    /** What happens to one line of a post. */
    private enum Damage {
        GONE,
        TWICE,
        SWAPPED,
        CUT;

        /** The line, counted from 1, and what follows it, damaged. */
        List<String> at(int line, List<String> lines, Random random) {
            List<String> damaged = new ArrayList<>(lines);
            String text = lines.get(line - 1);
            switch (this) {
                case GONE -> damaged.remove(line - 1);
                case TWICE -> damaged.add(line, text);
                case SWAPPED -> Collections.swap(damaged, line - 1, Math.min(line, lines.size() - 1));
                case CUT -> damaged.set(line - 1, text.substring(0, random.nextInt(text.length() + 1)));
            }
            return damaged;
        }

        /** The last line that is not what it was. */
        int end(int line) {
            return this == SWAPPED ? line + 1 : line;
        }

        /** How many lines what stands below has moved. */
        int shift() {
            return switch (this) {
                case GONE -> -1;
                case TWICE -> 1;
                case SWAPPED, CUT -> 0;
            };
        }
    }

    @Nested
    class DamagedLines {

        private static final int SEED = 20150309;

        private static Stream<Arguments> samplesAndDamages() throws IOException {
            return samples().flatMap(sample -> Stream.of(Damage.values()).map(damage -> Arguments.of(sample, damage)));
        }

        @ParameterizedTest
        @MethodSource("samplesAndDamages")
        void aDamagedLineChangesOnlyTheItemsBesideIt(Sample sample, Damage damage) {
            Random random = new Random(SEED);
            List<String> lines = sample.lines();
            Update before = Posts.read(sample.body());
            for (int line = 1; line <= lines.size(); line++) {
                int end = Math.min(damage.end(line), lines.size());
                Update now = Posts.read(String.join("\n", damage.at(line, lines, random)));
                boolean structure = isStructure(line, end + 1, before);
                if (structure && before.family() != Family.SCRIPTED) {
                    continue;
                }
                List<String> after = now.items().stream()
                        .map(item -> told(item, 0, structure))
                        .toList();
                for (Item item : notBeside(line, end, before.items())) {
                    int moved = item.line() > line ? damage.shift() : 0;
                    assertThat(after)
                            .as("line %d %s: %s", line, damage, lines.get(line - 1))
                            .contains(told(item, moved, structure));
                }
            }
        }

        /**
         * Whether a heading or its underline is among the lines, or a bullet that is the heading of those below it. In the
         * layouts written by hand it tells what an item looks like: without one much can change.
         */
        private static boolean isStructure(int line, int end, Update update) {
            IntStream headings = update.sections().stream().mapToInt(Section::line);
            IntStream bullets = update.items().stream()
                    .filter(item -> update.sections().stream()
                            .noneMatch(section -> section.path().equals(item.section())))
                    .mapToInt(item -> item.line() - 1);
            return IntStream.concat(headings, bullets).anyMatch(at -> at >= line - 1 && at <= end);
        }

        /** All items but those that hold the lines, or stand above them, and their neighbours. */
        private static List<Item> notBeside(int line, int end, List<Item> items) {
            int above = lastAt(line, items);
            int below = lastAt(end, items);
            List<Item> others = new ArrayList<>(items.subList(0, Math.max(0, above - 1)));
            others.addAll(items.subList(Math.min(items.size(), below + 2), items.size()));
            return others;
        }

        private static int lastAt(int line, List<Item> items) {
            int last = -1;
            while (last + 1 < items.size() && items.get(last + 1).line() <= line) {
                last++;
            }
            return last;
        }

        /** All that is known of an item; where a heading is damaged, all but what the heading says. */
        private static String told(Item item, int moved, boolean withoutHeading) {
            String words = item.title()
                    + item.tags()
                    + item.status()
                    + item.series()
                    + item.owners()
                    + item.links()
                    + item.issues()
                    + item.notes();
            String place = withoutHeading ? "" : " " + item.section() + item.area() + item.disposition();
            return (item.line() + moved) + "-" + (item.endLine() + moved) + " " + words + place;
        }
    }

    @Nested
    class WhatMakesNoDifference {

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.ReaderPropertiesTest#samples")
        void lineEnds(Sample sample) {
            isReadAlike(sample, sample.body().replace("\n", "\r\n"));
            isReadAlike(sample, sample.body().replace("\n", "\r"));
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.ReaderPropertiesTest#samples")
        void blanksAtTheEndOfALine(Sample sample) {
            isReadAlike(sample, eachLine(sample, line -> line + " "));
            isReadAlike(sample, eachLine(sample, line -> line + " \t\u00a0 "));
            isReadAlike(sample, eachLine(sample, String::stripTrailing));
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.ReaderPropertiesTest#samples")
        void noBreakSpaces(Sample sample) {
            isReadAlike(sample, eachLine(sample, line -> "\u00a0".repeat(indent(line)) + line.substring(indent(line))));
            isReadAlike(sample, sample.body().replace("  ", "\u00a0 "));
            isReadAlike(sample, sample.body().replace(' ', '\u00a0'));
        }

        private static int indent(String line) {
            return line.length() - line.stripLeading().length();
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.ReaderPropertiesTest#samples")
        void aSignatureOrAFooterBelow(Sample sample) {
            String footer = "\n_______________________________________________\nXen-devel mailing list\n"
                    + "Xen-devel@lists.example.org\nhttps://lists.example.org/mailman/listinfo/xen-devel\n";
            String signature = "\n-- \nMaja Lindqvist\n  - https://example.org/maja\n* no item (good)\n";
            isReadAlike(sample, sample.body() + footer);
            isReadAlike(sample, sample.body() + signature);
            isReadAlike(sample, sample.body() + signature + footer);
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.ReaderPropertiesTest#samples")
        void aByteOrderMarkOrANulInFront(Sample sample) {
            isReadAlike(sample, "\ufeff" + sample.body());
            isReadAlike(sample, "\u0000" + sample.body());
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.ReaderPropertiesTest#samples")
        void textInFront(Sample sample) {
            isReadAlike(sample, "Hello all,\n\nhere is the news.\n\n" + sample.body());
        }
    }

    @Nested
    class WrappedLines {

        private static final Pattern BLANK = Pattern.compile(" +");

        private static List<String> at(int width, String ending) throws IOException {
            return scriptedSamples()
                    .map(sample -> wrapped(sample, width, ending))
                    .toList();
        }

        private static String wrapped(Sample sample, int width, String ending) {
            return eachLine(
                    sample, line -> line.strip().startsWith("=") ? line : String.join("\n", wrap(line, width, ending)));
        }

        /** Breaks a line as mail programs do: as late as possible, what is left in the first column. */
        private static List<String> wrap(String line, int width, String ending) {
            List<String> lines = new ArrayList<>();
            String rest = line;
            while (rest.stripTrailing().length() > width) {
                int indent = rest.length() - rest.stripLeading().length();
                int end = rest.lastIndexOf(' ', width);
                if (end <= indent) {
                    end = rest.indexOf(' ', Math.max(indent, width));
                }
                if (end < 0 || rest.substring(end).isBlank()) {
                    break;
                }
                lines.add(rest.substring(0, end).stripTrailing() + ending);
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
            return lines;
        }

        @Test
        void aWrappedLineKeepsItsWords() {
            assertThat(wrap("  -  https://example.org/1/2/3 is long", 20, " "))
                    .containsExactly("  - ", "https://example.org/1/2/3 ", "is long");
            assertThat(wrap("* one two three four", 10, "")).containsExactly("* one two", "three four");
            assertThat(wrap("* one two ", 9, "")).containsExactly("* one two ");
        }

        @ParameterizedTest
        @CsvSource({"76, true", "60, true", "60, false", "50, true", "50, false", "40, true", "40, false"})
        void theItemsStayTheSame(int width, boolean blankStays) throws IOException {
            List<Sample> samples = scriptedSamples().toList();
            assertThat(samples).hasSizeGreaterThanOrEqualTo(7);
            List<String> wrapped = at(width, blankStays ? " " : "");
            for (int i = 0; i < samples.size(); i++) {
                assertThat(BLANK.splitAsStream(wrapped.get(i).replace('\n', ' '))
                                .toList())
                        .isEqualTo(BLANK.splitAsStream(samples.get(i).body().replace('\n', ' '))
                                .toList());
                isReadAlike(samples.get(i), wrapped.get(i));
            }
        }
    }

    @Nested
    class WhatNeverTakesLong {

        private static final Duration LIMIT = Duration.ofSeconds(60);
        private static final int SMALL_STACK = 256 * 1024;

        /** Often enough that time beyond proportion shows. */
        private static String many(String pattern) {
            return pattern.repeat(Math.min(40_000, 120_000 / pattern.length()));
        }

        private static Update quickly(String body) {
            return assertTimeoutPreemptively(LIMIT, () -> Posts.read(body));
        }

        /** Reads in a thread with a small stack, in which deep recursion would show. */
        private static Update flatly(String body) {
            return assertTimeoutPreemptively(LIMIT, () -> {
                AtomicReference<Update> update = new AtomicReference<>();
                AtomicReference<Throwable> thrown = new AtomicReference<>();
                Thread thread = new Thread(null, () -> update.set(Posts.read(body)), "small stack", SMALL_STACK);
                thread.setUncaughtExceptionHandler((ignored, exception) -> thrown.set(exception));
                thread.start();
                thread.join();
                assertThat(thrown.get()).isNull();
                return update.get();
            });
        }

        /** Linear too, but there is so much to read that a slow machine needs seconds. */
        @Test
        void manyItems() {
            String body = "= Open =\n\n" + "*  Title (good)\n  -  Ines Fonseca\n\n".repeat(100_000);
            assertThat(assertTimeoutPreemptively(LIMIT.multipliedBy(2), () -> Posts.read(body))
                            .items())
                    .hasSize(100_000);
        }

        @Test
        void manyBareBullets() {
            assertThat(quickly("= Open =\n" + "*\n".repeat(100_000)).diagnostics())
                    .hasSize(100_000);
        }

        @Test
        void manyHeadings() {
            assertThat(quickly("= Open =\n".repeat(100_000)).sections()).hasSize(100_000);
            assertThat(quickly("== Open ==\n\n*** b ***:\n".repeat(50_000)).sections())
                    .hasSize(50_000);
        }

        @Test
        void headingsOneBelowTheOther() {
            StringBuilder body = new StringBuilder();
            for (int level = 1; level <= 500; level++) {
                String mark = "=".repeat(level);
                body.append(mark).append(" Arm ").append(mark).append("\n* t (v1)\n");
            }
            assertThat(quickly(body.toString()).items()).hasSize(500);
        }

        @Test
        void aHeadingOfManyWords() {
            assertThat(quickly("= " + "open ".repeat(20_000) + "=\n\n*  Title (good)\n")
                            .items())
                    .hasSize(1);
        }

        @Test
        void aTitleOfManyLines() {
            Update update = flatly("= Open =\n\n*  Title\n" + "goes on\n".repeat(200_000));
            assertThat(update.items())
                    .singleElement()
                    .satisfies(
                            item -> assertThat(item.title()).hasSize("Title".length() + 200_000 * " goes on".length()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"   prose\n", "  -  prose that is no owner\n", "  -\n", "  owner: Ines\n", " > said\n"})
        void anItemWithManyLines(String line) {
            assertThat(quickly("= Open =\n\n*  Title\n" + line.repeat(100_000)).items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.endLine()).isEqualTo(100_003));
        }

        @Test
        void anItemWithAMillionLines() {
            assertThat(quickly("= Open =\n\n*  Title\n" + "   prose\n".repeat(1_000_000))
                            .items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.endLine()).isEqualTo(1_000_003));
        }

        @Test
        void anItemWithManyLinesThatLookBrokenOff() {
            String line = "- prose that goes on and on over the width of what is a full line\n";
            assertThat(quickly("= Open =\n\n*  Title\n" + line.repeat(100_000)).items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.endLine()).isEqualTo(100_003));
        }

        @Test
        void manyWrappedLinesBehindABlankOne() {
            String lines = "*  Title\n\n   Prose\n" + "goes on\n".repeat(100_000);
            assertThat(quickly("= Open =\n\n" + lines + "\n*  Other\n").items().get(0))
                    .satisfies(item -> assertThat(item.endLine()).isEqualTo(100_005));
        }

        /** The other layouts, by a post of theirs with one line that comes again and again. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "** Arm **:\n1. Title\nhttps://example.org/1\nStatus: one\n@goes on\n",
                    "** Arm **:\n@1. Title\nhttps://example.org/1\nStatus: one\n",
                    "** Arm **:\n1. Title\nStatus: one\n@https://example.org/1\n",
                    "Arm:\n  * [PATCH v5 00/13] Title [\nhttps://example.org/1\n]:\n@    - remark\n",
                    "Arm:\n  * [PATCH v5 00/13] Title [\nhttps://example.org/1\n]:\n@goes on\n",
                    "Arm:\n@  * [PATCH v5 00/13] Title [\nhttps://example.org/1\n]:\n",
                    "Arm:\n  * MISRA:\n@    - [PATCH v5 00/13] Title [https://example.org/1]\n",
                    "Arm:\n  * [PATCH v5 00/13] Title [https://example.org/1]\n  * Title\n@    hanging\n",
                    "OPEN ISSUES\n===========\n\nA. Title\n\nProse.\n@goes on\n",
                    "OPEN ISSUES\n===========\n\n@A. Title\n\nProse.\n\n\n",
                    "OPEN ISSUES\n===========\n\nA. Title\n\n@Information from\n  Ines Fonseca\n",
                    "Open issues\n===========\n\n@* \"Title\"\n  Prose\n\n",
                    "Open issues\n===========\n\n* \"Title\"\n\n@x86:\n",
                    "@A\n===\n",
                    "@A\n---\n"
                })
        void manyLinesOfAnotherLayout(String post) {
            int again = post.indexOf('@');
            quickly(post.substring(0, again) + post.substring(again + 1).repeat(40_000));
        }

        @Test
        void manyLinksInOneLine() {
            assertThat(quickly("= Open =\n\n*  Title " + "(https://example.org/) ".repeat(100_000))
                            .items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.links()).hasSize(100_000));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " ",
                    "(",
                    ")",
                    "[",
                    "]",
                    "(ok",
                    "(ok)",
                    "[x]",
                    "()",
                    "(was ",
                    "aka ",
                    "aka",
                    "<",
                    "@",
                    "a@",
                    ",",
                    "a, ",
                    " and ",
                    "- ",
                    "->",
                    "v1 -> ",
                    "v1->",
                    "RFC ",
                    ":",
                    "http://",
                    "http://(",
                    "https://a) ",
                    "\u00a0 ",
                    "=",
                    " =",
                    "*",
                    " *",
                    "**",
                    "-",
                    "1",
                    "A b ",
                    "XEN-1 ",
                    "#1,",
                    "none -> ",
                    "\"",
                    "🐼",
                    "\u0000"
                })
        void anyPatternInATitleOrBelow(String pattern) {
            String many = many(pattern);
            for (String start : List.of("*  Title ", "*  Title (", "*  ", "*  [", "  -  ", "  -  (", "   ", "")) {
                quickly("= Open =\n\n*  One\n" + start + many + "\n*  Two (" + pattern + ")\n" + start + many + ")\n");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " ",
                    "(",
                    "[",
                    "a: ",
                    ": ",
                    "<-",
                    "<",
                    "->",
                    "TBD ",
                    "1st ",
                    "10th September 2014 ",
                    "10th ",
                    "[1]",
                    "*a*",
                    "*",
                    "PASSED ",
                    "**x** ",
                    "\t",
                    "Week of ",
                    "Fri ",
                    "\u00a0 "
                })
        void anyPatternInATimeline(String pattern) {
            String many = many(pattern);
            for (String start : List.of("* Freeze: ", "* Freeze: 10th September 2014 ", "* ", "", " ", "10th May ")) {
                quickly("= Timeline =\n\n" + start + many + "\n" + start + many + "We are here\n");
            }
            quickly("Last updated: " + many);
            quickly(("Last updated: " + pattern + "\n").repeat(20_000));
        }

        @ParameterizedTest
        @ValueSource(strings = {"none -> ", "none->", "-> fair", "fair - ", "good", "-", "--> ", "\"ok\" "})
        void anyPatternInTheScale(String pattern) {
            String many = many(pattern);
            for (String start : List.of("", "The states are: none", "* none ", "fair - ")) {
                quickly(start + many + "\n\n= Prognosis =\n\n" + start + many + "\n");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,", "1-", "\"", "a. ", ".  ", "[", "<", "@", "=", "(", "? "})
        void anyPatternInAnIssueList(String pattern) {
            String many = many(pattern);
            for (String start : List.of("", "1", "* ", "* \"", "A. ", "| ", "  ")) {
                quickly("Open issues\n===========\n\n* \"Title\"\n\n" + start + many + "\n\n\n" + start + many + "\n");
                quickly("OPEN ISSUES\n===========\n\nA. Title\n\n" + start + many + "\n\n\n" + start + many + "\n");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"(", "[", "([", "(a ", "[a ", "v7 ("})
        void deeplyNestedBrackets(String open) {
            String body = "= Open =\n\n*  " + open.repeat(1_000_000 / open.length());
            assertThat(flatly(body).items()).hasSize(1);
            assertThat(flatly("= Open =\n\n*  Title " + open.repeat(500_000) + ")".repeat(500_000))
                            .items())
                    .hasSize(1);
        }

        @Test
        void aVeryLongLine() {
            String line = "word ".repeat(1_000_000);
            assertThat(quickly("= Open =\n\n*  " + line).items()).hasSize(1);
            assertThat(quickly("= Open =\n\n*  Title\n  -  " + line).items()).hasSize(1);
            assertThat(quickly("= Open =\n\n*  Title\n   " + line).items()).hasSize(1);
            assertThat(quickly(line).items()).isEmpty();
            assertThat(quickly("x".repeat(5_000_000)).items()).isEmpty();
        }

        @Test
        void manyMilestones() {
            String milestones = "* Freeze: 10th October\n".repeat(100_000);
            assertThat(quickly("= Timeline =\n\n" + milestones).timeline().milestones())
                    .hasSize(100_000);
        }
    }
}
